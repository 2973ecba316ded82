#include "core/memory/sequence.h"

#include <algorithm>

namespace ridgepoint {

namespace {

constexpr double stateElementBytes = 4; // recurrent states are kept in float32

} // namespace

double kvShareOfRank(const LayerKind &kind, double tensorParallel)
{
    return std::max(kind.kvHeads / tensorParallel, 1.0) / kind.kvHeads;
}

Bytes sequenceBytes(const ModelShape &shape, Tokens context, double kvBytes, const Layout &layout)
{
    const double c = context.value();
    double total = 0;
    for (const LayerKind &kind : shape.kinds) {
        const double kappa = kvShareOfRank(kind, layout.tensor);
        const double entries = kappa * kind.kvElements * std::min(c, kind.window) / kind.tokensPerEntry
                               + kind.indexElements * c / kind.tokensPerEntry
                               + kind.localElements * std::min(c, kind.localWindow);
        total += kind.count * (entries * kvBytes + stateElementBytes * kind.stateElements / layout.tensor);
    }
    return Bytes(total / layout.pipeline);
}

SequenceCost pagedSequence(const ModelShape &shape, const ContextDistribution &context, Tokens block,
                           double kvBytes, const Layout &layout)
{
    double mean = 0;
    double spread = 0;
    for (const LayerKind &kind : shape.kinds) {
        const double perToken = kvShareOfRank(kind, layout.tensor) * kind.kvElements / kind.tokensPerEntry;
        const double index = kind.indexElements / kind.tokensPerEntry;
        const double halfBlock = block.value() / 2 * (perToken + index + kind.localElements);
        double held = halfBlock;
        double varying = 0;
        if (perToken > 0) {
            held += perToken * context.meanWithin(Tokens(kind.window)).value();
            varying += perToken * context.spreadWithin(Tokens(kind.window)).value();
        }
        if (index > 0) {
            held += index * context.mean().value();
            varying += index * context.spread().value();
        }
        if (kind.localElements > 0) {
            held += kind.localElements * context.meanWithin(Tokens(kind.localWindow)).value();
            varying += kind.localElements * context.spreadWithin(Tokens(kind.localWindow)).value();
        }
        mean += kind.count * (held * kvBytes + stateElementBytes * kind.stateElements / layout.tensor);
        spread += kind.count * varying * kvBytes;
    }
    return {Bytes(mean / layout.pipeline), Bytes(spread / layout.pipeline)};
}

} // namespace ridgepoint
