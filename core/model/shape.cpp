#include "core/model/shape.h"

#include <algorithm>

namespace ridgepoint {

/// MODEL §2 and §3; kv elements as `kv_bytes_per_token` of §4 counts them.
ShapeTotals ModelShape::totals() const
{
    ShapeTotals sum;
    sum.layers = hiddenSize; // the last norm
    sum.embedding = (tiedEmbeddings ? 1 : 2) * vocabulary * hiddenSize;
    for (const LayerKind &kind : kinds) {
        sum.layers += kind.count * (kind.mixerParameters + kind.ffnParameters + kind.normParameters);
        sum.kvElementsPerToken +=
            kind.count * ((kind.kvElements + kind.indexElements) / kind.tokensPerEntry + kind.localElements);
        if (kind.experts == 0)
            continue;
        sum.experts += kind.count * kind.experts * kind.expertParameters;
        sum.activeExperts += kind.count * kind.expertsPerToken * kind.expertParameters;
        sum.expertLayers += kind.count;
        sum.expertsPerTokenAllLayers += kind.count * kind.expertsPerToken;
    }
    return sum;
}

bool ModelShape::hasExperts() const
{
    return std::any_of(kinds.begin(), kinds.end(), [](const LayerKind &kind) { return kind.experts > 0; });
}

} // namespace ridgepoint
