// What one evaluation costs: the promise behind "the window answers within one frame" and searches over a million plans.
#include <benchmark/benchmark.h>

#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <new>

#include "core/evaluate/evaluate.h"
#include "core/plan/plan.h"
#include "tests/bench/report.h"

using namespace ridgepoint;

namespace {

std::atomic<std::size_t> allocations = 0;

/// A scenario of defaults on a model and an accelerator of the catalogue. Ends the program where that is not possible.
Scenario scenarioOn(const Catalog &catalog, std::string_view model, std::string_view accelerator,
                    double tensor, const Value &batch)
{
    Scenario scenario = newPlan(catalog, model, accelerator).scenarios.front();
    const auto set = [&](std::string_view pointer, const Value &value) {
        if (const Result<Done> done = setInput(scenario, pointer, value, catalog); !done) {
            std::fprintf(stderr, "%s\n", done.error().message().c_str());
            std::exit(1);
        }
    };
    set("/deployment/tensor_parallel", tensor);
    set("/serving/batch", batch);
    return scenario;
}

void evaluateAgain(benchmark::State &state, const Scenario &scenario)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(scenario));
}

} // namespace

// Kept out of line: inlined, they look to the compiler like memory freed by another function than took it.
[[gnu::noinline]] void *operator new(std::size_t size)
{
    allocations.fetch_add(1, std::memory_order_relaxed);
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

[[gnu::noinline]] void operator delete(void *memory) noexcept
{
    std::free(memory);
}
[[gnu::noinline]] void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

int main(int count, char **arguments)
{
    const Catalog catalog = builtInCatalog();
    const Scenario given = scenarioOn(catalog, "llama-3.1-70b", "h100-sxm", 8, 32.0);
    const Scenario automatic = scenarioOn(catalog, "llama-3.1-70b", "h100-sxm", 8, Value());
    Scenario withTargets = automatic;
    withTargets.workload.tpotSloMs = 30;
    withTargets.workload.ttftSloMs = 2000;
    const Scenario latent = scenarioOn(catalog, "deepseek-v3", "h200-sxm", 16, Value());
    Scenario latentWithTargets = latent;
    latentWithTargets.workload.tpotSloMs = 100;
    latentWithTargets.workload.ttftSloMs = 3000;

    benchmark::RegisterBenchmark("evaluate_dense_ns", evaluateAgain, given);
    benchmark::RegisterBenchmark("evaluate_dense_auto_ns", evaluateAgain, automatic);
    benchmark::RegisterBenchmark("evaluate_dense_targets_ns", evaluateAgain, withTargets);
    benchmark::RegisterBenchmark("evaluate_mla_auto_ns", evaluateAgain, latent);
    benchmark::RegisterBenchmark("evaluate_mla_targets_ns", evaluateAgain, latentWithTargets);
    benchmark::RegisterBenchmark("catalog_load_ms", [](benchmark::State &state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(builtInCatalog());
    })->Unit(benchmark::kMillisecond);

    const std::array scenarios = {given, automatic, withTargets, latent, latentWithTargets};
    const std::size_t before = allocations;
    for (const Scenario &scenario : scenarios)
        benchmark::DoNotOptimize(evaluate(scenario));
    bench::report("core", "allocations", static_cast<double>(allocations - before), "1");
    return bench::runBenchmarks("core", count, arguments);
}
