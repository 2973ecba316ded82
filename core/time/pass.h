// Time of one pass: its operations, its collectives and its fixed times (MODEL §4, EFFICIENCY), on one GPU.
// Pope et al., "Efficiently Scaling Transformer Inference", 2022; "How to Scale Your Model", 2025.
#pragma once

#include <array>
#include <cstddef>

#include "core/memory/layout.h"
#include "core/model/shape.h"
#include "core/time/attention.h"
#include "core/time/machine.h"
#include "core/time/operation.h"

namespace ridgepoint {

/// The model as it lies on the machine: all that passes share.
struct PassModel {
    const ModelShape *shape = nullptr;
    ShapeTotals totals; ///< of the shape
    double scale = 1;   ///< of every weight, where a parameter count is given
    ElementBytes bytes;
    Layout layout;
    Machine machine;
    double draftTokens = 0;      ///< k_d
    EntriesByKind decodeEntries; ///< by index of shape->kinds

    /// max(B/(g·p), 1): sequences of one group that a pass carries, of a micro-batch where there are stages.
    [[nodiscard]] double sequencesOfGroup(double batch) const;
};

/// A sum of operations of one kind over all layers; the time is the sum of their maxima.
struct OperationTotal {
    Flop flop;
    Bytes bytes;
    Seconds seconds;
};

struct Collectives {
    Seconds allReduce; ///< two a layer between the t GPUs of a group
    Seconds allToAll;  ///< to the experts and back in every MoE layer
    Seconds transfers; ///< between the pipeline's stages

    [[nodiscard]] Seconds total() const { return allReduce + allToAll + transfers; }
};

struct Pass {
    std::array<OperationTotal, 5> ops; ///< attention projections, attention, FFN, experts, output head
    OperationTotal sum;                ///< of all of them
    Collectives collectives;
    Seconds fixed; ///< τ + L·ω

    [[nodiscard]] Seconds total() const { return sum.seconds + collectives.total() + fixed; }
};

/// A decode pass at B sequences in the replica: each checks 1 + k_d tokens.
[[nodiscard]] Pass decodePass(const PassModel &model, double batch);

/// A prefill pass of `uncached` tokens behind `cached` ones, all groups at once.
[[nodiscard]] Pass prefillPass(const PassModel &model, Tokens cached, Tokens uncached);

/// E·(1 − (1 − k/E)^M): experts that M tokens touch.
[[nodiscard]] double expertsTouched(double experts, double perToken, double tokens);

} // namespace ridgepoint
