// Saving a plan of 1,000 scenarios, flushed to the disk, and what keeping a copy of it takes from the window's thread.
#include <stdexcept>

#include <QDir>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

#include "app/document/document.h"
#include "core/catalog/catalog.h"
#include "tests/bench/report.h"

using namespace ridgepoint;

namespace {

constexpr int scenarios = 1000;

Document &largeDocument()
{
    static Document document(builtInCatalog());
    while (document.plan().scenarios.size() < scenarios)
        if (!document.duplicateScenario(0))
            throw std::runtime_error("no more scenarios");
    return document;
}

/// In the working folder: the one for temporary files may be memory, which needs no flushing.
void save(benchmark::State &state)
{
    Document &document = largeDocument();
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-save-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("plan.ridge"));
    for (auto _ : state)
        if (!document.save(path))
            return state.SkipWithError("cannot save");
}

void snapshot(benchmark::State &state)
{
    const Document &document = largeDocument();
    for (auto _ : state) {
        const Plan copy = document.plan();
        benchmark::DoNotOptimize(&copy);
    }
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::RegisterBenchmark("save_thousand_scenarios_ms", save)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("keep_thousand_scenarios_ms", snapshot)->Unit(benchmark::kMillisecond);
    return bench::runBenchmarks("save", argc, argv);
}
