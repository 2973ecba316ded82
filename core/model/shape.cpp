#include "core/model/shape.h"

#include <algorithm>

namespace ridgepoint {

/// Σ_layers (mixer + FFN without routed experts + two norms) + last norm d (MODEL §2, §3: P_layers).
double ModelShape::layerParameters() const
{
    double sum = hiddenSize;
    for (const LayerKind &kind : kinds)
        sum += kind.count * (kind.mixerParameters + kind.ffnParameters + kind.normParameters);
    return sum;
}

/// Σ_layers E·K_e (MODEL §2, §3: P_experts).
double ModelShape::expertParameters() const
{
    double sum = 0;
    for (const LayerKind &kind : kinds)
        sum += kind.count * kind.experts * kind.expertParameters;
    return sum;
}

/// V·d, and V·d for the output head unless tied (MODEL §2).
double ModelShape::embeddingParameters() const
{
    return (tiedEmbeddings ? 1 : 2) * vocabulary * hiddenSize;
}

double ModelShape::parameters() const
{
    return layerParameters() + expertParameters() + embeddingParameters();
}

/// P_a = P_layers + Σ_layers k·K_e + embedding and head (MODEL §1).
double ModelShape::activeParameters() const
{
    double sum = layerParameters() + embeddingParameters();
    for (const LayerKind &kind : kinds)
        sum += kind.count * kind.expertsPerToken * kind.expertParameters;
    return sum;
}

/// Σ_layers ((kv_elements + e_i)/ρ + e_l) (MODEL §4, kv_bytes_per_token).
double ModelShape::kvElementsPerToken() const
{
    double sum = 0;
    for (const LayerKind &kind : kinds)
        sum +=
            kind.count * ((kind.kvElements + kind.indexElements) / kind.tokensPerEntry + kind.localElements);
    return sum;
}

bool ModelShape::hasExperts() const
{
    return std::any_of(kinds.begin(), kinds.end(), [](const LayerKind &kind) { return kind.experts > 0; });
}

} // namespace ridgepoint
