// What the weights take of one GPU's memory (MODEL §3).
#pragma once

#include "core/memory/layout.h"
#include "core/model/shape.h"
#include "core/units/units.h"

namespace ridgepoint {

/// Weights of one GPU: (P_layers·w_b/t + P_embedding_and_head·e_b/t + P_experts·x_b/(t·g)) / p (MODEL §3). Attention groups
/// each hold a copy, routed experts are spread over all of them, pipeline stages share evenly. `scale` is what every
/// weight is multiplied by where a parameter count is given.
/// Pope et al., "Efficiently Scaling Transformer Inference", 2022.
[[nodiscard]] Bytes weightsOfOneGpu(const ShapeTotals &totals, double scale, const ElementBytes &bytes,
                                    const Layout &layout);

} // namespace ridgepoint
