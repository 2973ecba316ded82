// Linear-attention and state-space layers as formulas: sizes in, one layer's mixer out. They hold a constant
// state for each sequence in place of a cache; convolutions and other small vectors are left out, as biases
// are.
#pragma once

#include "core/model/shape.h"

namespace ridgepoint {

/// Heads of a gated DeltaNet layer.
struct DeltaNetHeads {
    double keys = 1;      ///< n_k
    double values = 1;    ///< n_v
    double keySize = 1;   ///< d_k
    double valueSize = 1; ///< d_v
};

struct Mamba1Sizes {
    double expand = 1;   ///< inner width over d
    double timeRank = 1; ///< r
    double state = 1;    ///< s
};

struct Mamba2Sizes {
    double heads = 1;
    double headSize = 1;
    double groups = 1;
    double state = 1;
};

[[nodiscard]] LayerKind gatedDeltaNet(double d, const DeltaNetHeads &heads);
[[nodiscard]] LayerKind mamba1(double d, const Mamba1Sizes &sizes);
[[nodiscard]] LayerKind mamba2(double d, const Mamba2Sizes &sizes);

} // namespace ridgepoint
