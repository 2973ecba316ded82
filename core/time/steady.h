// From a pass to what users see: speculative decoding, and the steady state of continuous batching (MODEL §4).
#pragma once

#include "core/units/units.h"

namespace ridgepoint {

/// Tokens that a step yields a sequence: (1 − γ^(k+1))/(1 − γ) = Σ γ^i for i = 0…k, k + 1 at γ = 1. The sum does not cancel.
/// Leviathan, Kalman, Matias, "Fast Inference from Transformers via Speculative Decoding", ICML 2023.
[[nodiscard]] inline double tokensPerStep(double draftTokens, double acceptance)
{
    double sum = 0;
    double power = 1;
    for (double i = 0; i <= draftTokens; ++i) {
        sum += power;
        power *= acceptance;
    }
    return sum;
}

/// Continuous batching at B: a reply costs the replica prefill/(g·p) + o·TPOT/B seconds, groups and stages prefilling
/// different prompts side by side. Requires: output > 0.
struct SteadyState {
    Seconds reply;         ///< replica time of one reply
    Seconds decodeOfReply; ///< o·TPOT/B of it
    PerSecond requests;
    TokensPerSecond output;
    TokensPerSecond total;      ///< prefilled and put out
    SecondsPerToken interToken; ///< what a user sees

    [[nodiscard]] double decodeShare() const { return decodeOfReply / reply; }
};

[[nodiscard]] inline SteadyState steadyState(Seconds prefill, double groupsAndStages, Tokens output,
                                             Tokens uncached, SecondsPerToken tpot, double batch)
{
    SteadyState steady;
    steady.decodeOfReply = output * tpot / batch;
    steady.reply = prefill / groupsAndStages + steady.decodeOfReply;
    steady.requests = 1 / steady.reply;
    steady.output = output / steady.reply;
    steady.total = (uncached + output) / steady.reply;
    steady.interToken = steady.reply * batch / output;
    return steady;
}

} // namespace ridgepoint
