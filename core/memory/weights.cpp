#include "core/memory/weights.h"

namespace ridgepoint {

Bytes weightsOfOneGpu(const ModelShape &shape, double scale, const ElementBytes &bytes, const Layout &layout)
{
    const double t = layout.tensor;
    const double g = layout.attentionReplicas;
    const double layers = shape.layerParameters() * scale * bytes.weights / t;
    const double embedding = shape.embeddingParameters() * scale * bytes.embedding / t;
    const double experts = shape.expertParameters() * scale * bytes.experts / (t * g);
    return Bytes((layers + embedding + experts) / layout.pipeline);
}

} // namespace ridgepoint
