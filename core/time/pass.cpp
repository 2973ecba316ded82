#include "core/time/pass.h"

#include <cmath>

namespace ridgepoint {

namespace {

enum Slot : std::size_t { projections, attention, ffn, experts, head };

/// `2·m·K/t` FLOP and `K·w_b/t` bytes of a weight matrix of K parameters.
Operation matmul(double tokens, double parameters, double bytesPerWeight, double tensorParallel)
{
    return {Flop(2 * tokens * parameters / tensorParallel),
            Bytes(parameters * bytesPerWeight / tensorParallel)};
}

/// `2·M·k·K_e/(t·g)` FLOP, and bytes of the experts that M tokens touch, over t·g GPUs.
Operation routedExperts(const PassModel &model, const LayerKind &kind, double replicaTokens)
{
    const double spread = model.layout.tensor * model.layout.attentionReplicas;
    const double parameters = kind.expertParameters * model.scale;
    const double touched = expertsTouched(kind.experts, kind.expertsPerToken, replicaTokens);
    return {Flop(2 * replicaTokens * kind.expertsPerToken * parameters / spread),
            Bytes(touched * parameters * model.bytes.experts / spread)};
}

void add(OperationTotal &total, const Operation &operation, double count, const Rates &rates)
{
    total.flop += operation.flop * count;
    total.bytes += operation.bytes * count;
    total.seconds += operationTime(operation, rates) * count;
}

/// The collectives of a pass of `tokens` tokens a group.
Collectives collectivesOf(const PassModel &model, double tokens)
{
    const auto &[t, g, p] = model.layout;
    const ModelShape &shape = *model.shape;
    const Bytes activations(tokens * shape.hiddenSize * model.bytes.activations);
    Collectives result;
    if (t > 1) {
        const Seconds one =
            model.machine.collectiveLatency + 2 * (t - 1) / t * activations / model.machine.allReduceLink;
        result.allReduce = 2 * shape.layers * one;
    }
    if (g > 1) {
        for (const LayerKind &kind : shape.kinds) {
            if (kind.experts == 0)
                continue;
            const Bytes sent = activations * kind.expertsPerToken / t * (1 - 1 / (t * g));
            const Seconds one = model.machine.collectiveLatency + sent / model.machine.allToAllLink;
            result.allToAll += 2.0 * kind.count * one;
        }
    }
    if (p > 1)
        result.transfers = (p - 1) * (activations / model.machine.stageLink);
    return result;
}

/// A pass of `tokens` tokens a group and `replicaTokens` in the replica; `attentionOf(i)` is the attention of one layer of the
/// i-th kind.
template <class AttentionOf>
Pass passOf(const PassModel &model, double tokens, double replicaTokens, double headTokens,
            const Rates &rates, AttentionOf attentionOf)
{
    const ModelShape &shape = *model.shape;
    const double t = model.layout.tensor;
    Pass pass;
    for (std::size_t i = 0; i < shape.kinds.size(); ++i) {
        const LayerKind &kind = shape.kinds[i];
        add(pass.ops[projections], matmul(tokens, kind.mixerParameters * model.scale, model.bytes.weights, t),
            kind.count, rates);
        add(pass.ops[attention], attentionOf(i), kind.count, rates);
        add(pass.ops[ffn], matmul(tokens, kind.ffnParameters * model.scale, model.bytes.weights, t),
            kind.count, rates);
        if (kind.experts > 0)
            add(pass.ops[experts], routedExperts(model, kind, replicaTokens), kind.count, rates);
    }
    const double headParameters = shape.vocabulary * shape.hiddenSize * model.scale;
    add(pass.ops[head], matmul(headTokens, headParameters, model.bytes.embedding, t), 1, rates);
    for (const OperationTotal &op : pass.ops) {
        pass.sum.flop += op.flop;
        pass.sum.bytes += op.bytes;
        pass.sum.seconds += op.seconds;
    }
    pass.collectives = collectivesOf(model, tokens);
    pass.fixed = model.machine.stepOverhead + shape.layers * model.machine.layerOverhead;
    return pass;
}

} // namespace

double PassModel::sequencesOfGroup(double batch) const
{
    return std::max(batch / (layout.attentionReplicas * layout.pipeline), 1.0);
}

double expertsTouched(double experts, double perToken, double tokens)
{
    return experts * (1 - std::pow(1 - perToken / experts, tokens));
}

Pass decodePass(const PassModel &model, double batch)
{
    const double sequences = model.sequencesOfGroup(batch);
    const double tokens = sequences * (1 + model.draftTokens);
    const Rates rates{model.machine.decodeRate(), model.machine.memoryRate()};
    return passOf(model, tokens, tokens * model.layout.attentionReplicas, tokens, rates, [&](std::size_t i) {
        return decodeAttention(model.shape->kinds[i], model.decodeEntries[i], tokens, sequences,
                               model.bytes.kvCache, model.layout.tensor);
    });
}

Pass prefillPass(const PassModel &model, Tokens cached, Tokens uncached)
{
    const double q = uncached.value();
    const Rates rates{model.machine.prefillRate(), model.machine.memoryRate()};
    return passOf(model, q, q * model.layout.attentionReplicas, 1, rates, [&](std::size_t i) {
        return prefillAttention(model.shape->kinds[i], cached, uncached, model.bytes.kvCache,
                                model.layout.tensor);
    });
}

} // namespace ridgepoint
