// What the uncertainty pane shows, as plain numbers and texts: how a figure's draws are spread, which inputs that goes with, and
// how probably the targets are met. Pure; worked out on the study's thread.
#pragma once

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

#include <QString>

#include "core/explore/uncertainty.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

struct UncertaintyDriver {
    const Parameter *parameter = nullptr;
    double correlation = 0; ///< Spearman's

    bool operator==(const UncertaintyDriver &) const = default;
};

/// Draws in equal steps of the figure.
struct Histogram {
    double low = 0, width = 1; ///< of the first bin
    std::vector<std::size_t> counts;
    std::size_t below = 0, above = 0; ///< draws beyond its ends

    [[nodiscard]] double middle(std::size_t bin) const
    {
        return low + (static_cast<double>(bin) + 0.5) * width;
    }
};

struct UncertaintyData {
    const FigureRow *figure = nullptr; ///< null: nothing has been drawn
    std::size_t drawn = 0;
    Spread spread;
    Histogram histogram;
    Figure plan;                            ///< what the figure is with every input as the plan has it
    std::vector<UncertaintyDriver> drivers; ///< strongest first
    Figure tpotMet, ttftMet;
    Figure heldBatch; ///< the plan's, where batch is on auto; the shares with it held are these:
    Figure heldTpotMet, heldTtftMet;
    QString inputs;                   ///< "2 uncertain inputs: Users active at once 2 % – 20 %, …"
    QString tokenTarget, firstTarget; ///< "50 ms a token", "first token in 2 000 ms"
};

/// Bins over where nearly all of the samples lie, whole ones for a figure that counts. Requires: a spread with percentiles.
[[nodiscard]] Histogram histogramOf(std::span<const double> samples, const Spread &spread, bool whole);

/// Of the first `drawn` samples, whose only figure is `figure`. Of no use where `stop` was asked for.
/// Requires: the scenario that they were drawn of.
[[nodiscard]] UncertaintyData uncertaintyData(const Scenario &scenario, const FigureRow &figure, Figure plan,
                                              const Samples &samples, std::size_t drawn,
                                              const std::stop_token &stop = {});

/// The scenario with the batch that its plan has, where it is on auto: what the targets' shares are with hardware and batch held.
/// Empty without a target or a batch, and where batch is itself set or uncertain.
[[nodiscard]] std::optional<Scenario> withBatchHeld(const Scenario &scenario, Figure batch);

/// The uncertain inputs with their ranges, of a normal or lognormal one from the 5th to the 95th percentile.
[[nodiscard]] QString uncertainInputs(const Scenario &scenario);
/// "2 % – 20 %"; empty where the input has no effect now.
[[nodiscard]] QString uncertainRange(const Scenario &scenario, const Parameter &parameter);

/// "9 of 10 draws land in $6.99 to $24.87."
[[nodiscard]] QString takeawayOf(const UncertaintyData &data);

/// "50 ms a token: met in 93 % of draws", one for each target, and how many draws the figure does not exist in.
[[nodiscard]] QStringList chancesOf(const UncertaintyData &data);
/// The same in one line: "Targets met: token 93 %, first token 100 %".
[[nodiscard]] QString shortChancesOf(const UncertaintyData &data);

} // namespace ridgepoint
