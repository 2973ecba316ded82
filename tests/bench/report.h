// How a benchmark tells its figures: one JSON object a line on standard output, and nothing else there.
// A program registers Google Benchmarks whose names are its metrics and end in their unit ("evaluate_dense_ns"); its main
// is one call of runBenchmarks. What is not a time, such as a count of allocations, it reports itself.
#pragma once

#include <string_view>
#include <vector>

namespace ridgepoint::bench {

/// Prints `{"bench": "core", "metric": "allocations", "value": 0, "unit": "1"}`. Requires: names without quotes.
void report(std::string_view bench, std::string_view metric, double value, std::string_view unit);

/// The value below which `share` of them lie; 0 where there are none.
[[nodiscard]] double percentile(std::vector<double> values, double share);

/// Runs the registered benchmarks and reports the median of several repetitions of each, in the unit its name ends in:
/// _ns, _us, _ms or _s. `arguments` are Google Benchmark's. Returns main's result: 1 where one failed, has no such
/// ending or none was run.
[[nodiscard]] int runBenchmarks(std::string_view bench, int count, char **arguments);

} // namespace ridgepoint::bench
