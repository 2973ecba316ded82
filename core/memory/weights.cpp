#include "core/memory/weights.h"

namespace ridgepoint {

Bytes weightsOfOneGpu(const ShapeTotals &totals, double scale, const ElementBytes &bytes,
                      const Layout &layout)
{
    const double t = layout.tensor;
    const double g = layout.attentionReplicas;
    const double layers = totals.layers * scale * bytes.weights / t;
    const double embedding = totals.embedding * scale * bytes.embedding / t;
    const double experts = totals.experts * scale * bytes.experts / (t * g);
    return Bytes((layers + embedding + experts) / layout.pipeline);
}

} // namespace ridgepoint
