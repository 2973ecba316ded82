// Monte Carlo over a plan's uncertain inputs: what its figures may turn out to be, how probably targets are met, and which inputs
// that comes from.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/evaluate/scenario.h"
#include "core/registry/figure_rows.h"

namespace ridgepoint {

/// Samples, one a row: 8 bytes for each input and each figure, NaN for a figure that does not exist there.
struct Samples {
    std::size_t count = 0;
    std::vector<std::vector<double>>
        inputs; ///< by the place in the scenario's `uncertainty`, each `count` long
    std::vector<std::vector<double>> figures;  ///< by the place in the list of figures asked for
    std::vector<std::int8_t> tpotMet, ttftMet; ///< 1, 0, and −1 where there is no target or no batch
};

/// Draws samples first … last−1 of `count` (latinHypercube) and evaluates them; the others stay 0. `tell`, where given, hears how many
/// are done, from any of the threads. Nothing where it was stopped. Requires: a resolved scenario.
[[nodiscard]] std::optional<Samples> drawSamples(const Scenario &scenario, const Catalog &catalog,
                                                 std::span<const FigureRow *const> figures,
                                                 std::uint64_t seed, std::size_t count, std::size_t first,
                                                 std::size_t last, unsigned threads, std::stop_token stop,
                                                 const std::function<void(std::size_t)> &tell = {});

/// Of the samples where the figure exists; all empty where it never does.
struct Spread {
    Figure mean, sd, p5, p25, p50, p75, p95;
    double shareDefined = 0;
};

/// Percentiles by linear interpolation between order statistics (Hyndman and Fan's type 7); the standard deviation of a sample (n − 1).
[[nodiscard]] Spread spreadOf(std::span<const double> samples);

/// Spearman's rank correlation over the samples where `figure` exists, equal values sharing their mean rank; empty where either
/// does not vary.
[[nodiscard]] Figure rankCorrelation(std::span<const double> input, std::span<const double> figure);

/// The share of samples with that target that meet it; a sample without a batch does not. Empty where there is no target.
[[nodiscard]] Figure shareMet(std::span<const std::int8_t> met);

} // namespace ridgepoint
