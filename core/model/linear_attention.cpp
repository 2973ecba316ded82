#include "core/model/linear_attention.h"

namespace ridgepoint {

/// In d·(2·n_k·d_k + 2·n_v·d_v + 2·n_v), out n_v·d_v·d; state n_v·d_k·d_v (resources/catalog/README.md).
/// Yang, Kautz, Hatamizadeh, "Gated Delta Networks" (2024).
LayerKind gatedDeltaNet(double d, const DeltaNetHeads &heads)
{
    const double keyWidth = heads.keys * heads.keySize;
    const double valueWidth = heads.values * heads.valueSize;
    LayerKind layer;
    layer.mixerParameters = d * (2 * keyWidth + 2 * valueWidth + 2 * heads.values) + valueWidth * d;
    layer.stateElements = heads.values * heads.keySize * heads.valueSize;
    return layer;
}

/// With d_i = expand·d: 2·d·d_i + d_i·(r + 2·s) + r·d_i + d_i·d; state d_i·s (resources/catalog/README.md).
/// Gu, Dao, "Mamba" (2023).
LayerKind mamba1(double d, const Mamba1Sizes &sizes)
{
    const double inner = sizes.expand * d;
    LayerKind layer;
    layer.mixerParameters =
        2 * d * inner + inner * (sizes.timeRank + 2 * sizes.state) + sizes.timeRank * inner + inner * d;
    layer.stateElements = inner * sizes.state;
    return layer;
}

/// With d_i = heads·size: in d·(2·d_i + 2·groups·state + heads), out d_i·d; state d_i·state
/// (resources/catalog/README.md). Dao, Gu, "Transformers are SSMs" (2024, Mamba-2).
LayerKind mamba2(double d, const Mamba2Sizes &sizes)
{
    const double inner = sizes.heads * sizes.headSize;
    LayerKind layer;
    layer.mixerParameters = d * (2 * inner + 2 * sizes.groups * sizes.state + sizes.heads) + inner * d;
    layer.stateElements = inner * sizes.state;
    return layer;
}

} // namespace ridgepoint
