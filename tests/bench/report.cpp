#include "tests/bench/report.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ridgepoint::bench {
namespace {

struct TimeUnit {
    std::string_view name;
    double perSecond;
};

constexpr std::array<TimeUnit, 4> timeUnits = {{{"ns", 1e9}, {"us", 1e6}, {"ms", 1e3}, {"s", 1}}};

std::optional<TimeUnit> unitOf(std::string_view metric)
{
    const std::string_view ending = metric.substr(metric.rfind('_') + 1);
    const auto found =
        std::find_if(timeUnits.begin(), timeUnits.end(), [&](TimeUnit unit) { return unit.name == ending; });
    if (found == timeUnits.end())
        return std::nullopt;
    return *found;
}

/// Keeps the seconds of one iteration of each repetition, by benchmark.
class Collector : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context &) override { return true; }

    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            const std::string &metric = run.run_name.function_name;
            if (run.error_occurred) {
                std::fprintf(stderr, "%s: %s\n", metric.c_str(), run.error_message.c_str());
                m_failed = true;
            } else if (run.run_type == Run::RT_Iteration) {
                m_seconds[metric].push_back(run.real_accumulated_time / static_cast<double>(run.iterations));
            }
        }
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] const std::map<std::string, std::vector<double>> &seconds() const { return m_seconds; }

private:
    bool m_failed = false;
    std::map<std::string, std::vector<double>> m_seconds;
};

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

void report(std::string_view bench, std::string_view metric, double value, std::string_view unit)
{
    std::array<char, 32> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 6).ptr;
    const std::string line = "{\"bench\": \"" + std::string(bench) + "\", \"metric\": \""
                             + std::string(metric) + "\", \"value\": " + std::string(text.data(), end)
                             + ", \"unit\": \"" + std::string(unit) + "\"}\n";
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fflush(stdout);
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

int runBenchmarks(std::string_view bench, int count, char **arguments)
{
    std::string repetitions = "--benchmark_repetitions=9";
    std::string shortest = "--benchmark_min_time=0.05";
    std::vector<char *> all = {arguments[0], repetitions.data(), shortest.data()};
    all.insert(all.end(), arguments + 1, arguments + count); // the caller's own come last and win
    int total = static_cast<int>(all.size());
    benchmark::Initialize(&total, all.data());
    if (benchmark::ReportUnrecognizedArguments(total, all.data()))
        return 1;
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    bool failed = collector.failed() || collector.seconds().empty();
    for (const auto &[metric, seconds] : collector.seconds()) {
        if (const std::optional<TimeUnit> unit = unitOf(metric)) {
            report(bench, metric, median(seconds) * unit->perSecond, unit->name);
        } else {
            std::fprintf(stderr, "%s: a benchmark's name ends in _ns, _us, _ms or _s\n", metric.c_str());
            failed = true;
        }
    }
    return failed ? 1 : 0;
}

} // namespace ridgepoint::bench
