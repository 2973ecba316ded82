// A sweep: figures of a scenario over the values of one or two inputs.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

/// One input and the values it goes through. Requires: values that `check` lets through.
struct SweepAxis {
    const Parameter *parameter = nullptr;
    std::vector<Value> values;
};

/// `count` values from `low` to `high`, both included, evenly spread, or evenly by their logarithm. An input that is whole
/// takes whole numbers, none twice: so there may be fewer. Requires: finite ends, for `logarithmic` of one sign; count ≥ 2
/// unless the ends are equal.
[[nodiscard]] std::vector<Value> evenValues(const Parameter &parameter, double low, double high,
                                            std::size_t count, bool logarithmic);

/// Rows of a sweep: all combinations of its axes' values, the last axis running fastest.
[[nodiscard]] std::size_t rowCount(std::span<const SweepAxis> axes);
/// The values of row `index`, one an axis. Requires: index < rowCount.
[[nodiscard]] std::vector<Value> valuesAt(std::span<const SweepAxis> axes, std::size_t index);

/// What a sweep tells of one row; no figures where the inputs cannot be together. Returns false to end the sweep.
using SweepRow = std::function<bool(std::size_t index, const std::optional<Figures> &figures)>;

/// Evaluates the rows first … last−1 in blocks on `threads` threads and tells each in order, so that memory does not grow with
/// their number. False where it was stopped or ended. Requires: a resolved scenario.
bool sweep(const Scenario &scenario, const Catalog &catalog, std::span<const SweepAxis> axes,
           std::size_t first, std::size_t last, unsigned threads, std::stop_token stop, const SweepRow &tell);

} // namespace ridgepoint
