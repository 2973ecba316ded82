// Feed-forward layers as formulas: dense, and mixtures of experts with shared experts, router and latent
// projections.
#pragma once

namespace ridgepoint {

/// A layer's FFN. `parameters` are those that every token passes: all but the routed experts.
struct FeedForward {
    double parameters = 0;
    double experts = 0;          ///< E
    double expertsPerToken = 0;  ///< k
    double expertParameters = 0; ///< K_e
};

enum class FfnForm { gated, plain };

struct ExpertSizes {
    double experts = 1;         ///< E
    double expertsPerToken = 1; ///< k
    double width = 1;           ///< f_e
    double sharedWidth = 0;     ///< of all shared experts together
    double latent = 0;          ///< l, the width that experts work on; 0: d itself
};

/// Parameters of a dense FFN of width f.
[[nodiscard]] double denseFfnParameters(double d, double f, FfnForm form);

[[nodiscard]] FeedForward mixtureOfExperts(double d, const ExpertSizes &sizes, FfnForm form);

} // namespace ridgepoint
