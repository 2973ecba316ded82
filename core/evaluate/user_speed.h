// How fast a user's tokens come (MODEL §4).
#pragma once

#include "core/evaluate/figures.h"

namespace ridgepoint {

/// Seconds from one token of a user to the next, as the TPOT target has it: of the steady state, of decode alone where there is
/// no output. Empty without a batch.
[[nodiscard]] inline Figure secondsPerToken(const Figures &figures)
{
    return figures.steady.interTokenSeconds ? figures.steady.interTokenSeconds : figures.decode.tpotSeconds;
}

/// Tokens a second that a user sees, 1 / secondsPerToken: what deployments are compared by.
[[nodiscard]] inline Figure speedOfUser(const Figures &figures)
{
    const Figure seconds = secondsPerToken(figures);
    return seconds && *seconds > 0 ? Figure(1 / *seconds) : std::nullopt;
}

/// The same where a reply has output: what is said of a plan, beside the figures of its steady state. Empty elsewhere.
[[nodiscard]] inline Figure steadySpeedOfUser(const Figures &figures)
{
    return figures.steady.interTokenSeconds ? speedOfUser(figures) : std::nullopt;
}

} // namespace ridgepoint
