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

/// `count` samples that are still to be drawn, with as many figures.
[[nodiscard]] Samples emptySamples(const Scenario &scenario, std::size_t figures, std::size_t count);

/// Draws samples first … last−1 of all that `samples` has room for (latinHypercube) and evaluates them; the others stay as they are.
/// `tell`, where given, hears how many are done, from any of the threads. False where it was stopped. Requires: a resolved scenario,
/// and samples made for it and for as many figures.
[[nodiscard]] bool drawInto(Samples &samples, const Scenario &scenario, const Catalog &catalog,
                            std::span<const FigureRow *const> figures, std::uint64_t seed, std::size_t first,
                            std::size_t last, unsigned threads, std::stop_token stop,
                            const std::function<void(std::size_t)> &tell = {});

/// The same into samples of its own, the others of `count` being 0. Nothing where it was stopped.
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
/// Where `stop` is asked for it ends within some milliseconds, with an empty spread.
[[nodiscard]] Spread spreadOf(std::span<const double> samples, const std::stop_token &stop = {});

/// Spearman's rank correlation over the samples where `figure` exists, equal values sharing their mean rank; empty where either
/// does not vary.
[[nodiscard]] Figure rankCorrelation(std::span<const double> input, std::span<const double> figure);

/// The same for several figures of the same inputs, whose ranks are worked out once.
class RankCorrelations {
public:
    /// Requires: inputs equally long, of at most 2^32 samples, that outlive this.
    explicit RankCorrelations(std::vector<std::span<const double>> inputs, std::stop_token stop = {});

    /// One for each input. Where stop is asked for it ends within some milliseconds, with empty ones.
    [[nodiscard]] std::vector<Figure> with(std::span<const double> figure) const;

private:
    struct Ranked {
        std::span<const double> values;
        std::vector<std::uint32_t> order; ///< places in rising order of the values
        std::vector<double> ranks;
    };

    std::vector<Ranked> m_inputs;
    std::stop_token m_stop;
};

/// The share of samples with that target that meet it; a sample without a batch does not. Empty where there is no target.
[[nodiscard]] Figure shareMet(std::span<const std::int8_t> met);

} // namespace ridgepoint
