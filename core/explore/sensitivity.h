// Which way and how strongly an input moves the cost per user: elasticities by central differences.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

/// d ln(cost per user and month) / d ln(x), by evaluating at x·1.1 and x/1.1 (held within the input's range, whole where the
/// input is whole; a layout's sizes, which move in powers of two, at 2·x and x/2); 2 says that one per cent more of x makes
/// users two per cent dearer. The input's followers move with it, as when a person moves it by hand. Empty where the input is
/// no number, is empty and stands for nothing, has no effect now, is zero, or where one side has no cost or may not be.
/// At an end of its range one side is the scenario itself, which is not evaluated again: `presentCost` is its
/// cost.usd_user_month; without it such an input has none. Requires: a resolved scenario.
[[nodiscard]] std::optional<double> costElasticity(const Scenario &scenario, const Parameter &parameter,
                                                   Figure presentCost = std::nullopt);

/// Those of every input with a slider, in the order of `parameters()`; empty for the others, and for a layout's sizes, whose
/// neighbours advice tries. A follower in `locked` stays.
[[nodiscard]] std::vector<std::optional<double>> costElasticities(const Scenario &scenario,
                                                                  Figure presentCost = std::nullopt,
                                                                  std::span<const std::string> locked = {});

} // namespace ridgepoint
