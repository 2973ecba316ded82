#include "core/model/feed_forward.h"

namespace ridgepoint {

/// Gated 3·d·f, plain 2·d·f (MODEL §2). Shazeer, "GLU Variants Improve Transformer" (2020).
double denseFfnParameters(double d, double f, FfnForm form)
{
    return (form == FfnForm::gated ? 3 : 2) * d * f;
}

/// E experts of 3·d·f_e (plain 2·d·f_e), shared experts, router d·E (MODEL §2). With a latent width l experts
/// are of l in place of d, between projections of 2·d·l (resources/catalog/README.md, Nemotron 3). Shazeer et
/// al., "Sparsely-Gated Mixture-of-Experts" (2017); Dai et al., "DeepSeekMoE" (2024).
FeedForward mixtureOfExperts(double d, const ExpertSizes &sizes, FfnForm form)
{
    FeedForward result;
    result.parameters =
        denseFfnParameters(d, sizes.sharedWidth, form) + d * sizes.experts + 2 * d * sizes.latent;
    result.experts = sizes.experts;
    result.expertsPerToken = sizes.expertsPerToken;
    result.expertParameters = denseFfnParameters(sizes.latent > 0 ? sizes.latent : d, sizes.width, form);
    return result;
}

} // namespace ridgepoint
