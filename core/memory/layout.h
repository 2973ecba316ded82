// How a replica of the model lies over its GPUs, and the bytes of its elements.
#pragma once

namespace ridgepoint {

/// Parallel sizes (MODEL §1).
struct Layout {
    double tensor = 1;            ///< t
    double attentionReplicas = 1; ///< g: data-parallel attention, routed experts spread over all of them
    double pipeline = 1;          ///< p

    [[nodiscard]] double gpus() const { return tensor * attentionReplicas * pipeline; } ///< n
};

/// Bytes of one element of each kind (MODEL §1).
struct ElementBytes {
    double weights = 1;     ///< w_b
    double experts = 1;     ///< x_b
    double embedding = 2;   ///< e_b
    double kvCache = 1;     ///< kv_b
    double activations = 2; ///< a_b
};

} // namespace ridgepoint
