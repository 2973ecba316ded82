#include "core/time/attention.h"

#include <algorithm>

#include "core/memory/sequence.h"

namespace ridgepoint {

namespace {

/// A token costs a linear-attention or state-space layer 6 FLOP per state element; a pass reads and writes 4 bytes each.
constexpr double stateFlop = 6;
constexpr double stateTraffic = 2 * 4;

/// F(u): pairs of u tokens, each looking back at most m of them.
double causalPairs(double u, double m)
{
    return u <= m ? u * u / 2 : m * m / 2 + (u - m) * m;
}

double pairsAdded(double cached, double uncached, double m)
{
    return causalPairs(cached + uncached, m) - causalPairs(cached, m);
}

} // namespace

EntriesRead entriesRead(const LayerKind &kind, const ContextDistribution &context)
{
    EntriesRead read;
    if (kind.kvElements > 0)
        read.pairs =
            context.meanWithin(Tokens(std::min(kind.window, kind.readLimit * kind.tokensPerEntry))).value()
            / kind.tokensPerEntry;
    if (kind.indexElements > 0)
        read.index = context.mean().value() / kind.tokensPerEntry;
    if (kind.localElements > 0)
        read.local = context.meanWithin(Tokens(kind.localWindow)).value();
    return read;
}

Operation decodeAttention(const LayerKind &kind, const EntriesRead &read, double tokens, double sequences,
                          double kvBytes, double tensorParallel)
{
    const double flopPerToken = kind.pairFlopDecode * (read.pairs + read.local)
                                + kind.indexPairFlop * read.index + stateFlop * kind.stateElements;
    const double elements = kvShareOfRank(kind, tensorParallel) * kind.kvElements * read.pairs
                            + kind.indexElements * read.index + kind.localElements * read.local;
    const double bytesPerSequence = elements * kvBytes + stateTraffic * kind.stateElements / tensorParallel;
    return {Flop(tokens * flopPerToken / tensorParallel), Bytes(sequences * bytesPerSequence)};
}

Operation prefillAttention(const LayerKind &kind, Tokens cached, Tokens uncached, double kvBytes,
                           double tensorParallel)
{
    const double s = cached.value();
    const double q = uncached.value();
    const double rho = kind.tokensPerEntry;
    double pairs =
        kind.kvElements > 0 ? pairsAdded(s, q, std::min(kind.window, kind.readLimit * rho)) / rho : 0;
    if (kind.localElements > 0)
        pairs += pairsAdded(s, q, kind.localWindow);
    const double indexPairs = kind.indexElements > 0 ? pairsAdded(s, q, unlimited) / rho : 0;
    const double flop =
        kind.pairFlopPrefill * pairs + kind.indexPairFlop * indexPairs + stateFlop * kind.stateElements * q;

    const double entries = (std::min(s, kind.window) + q) / rho;
    const double indexEntries = (s + q) / rho;
    const double localEntries = kind.localElements > 0 ? std::min(s, kind.localWindow) + q : 0;
    const double elements = kvShareOfRank(kind, tensorParallel) * kind.kvElements * entries
                            + kind.indexElements * indexEntries + kind.localElements * localEntries;
    const double bytes = elements * kvBytes + stateTraffic * kind.stateElements / tensorParallel;
    return {Flop(flop / tensorParallel), Bytes(bytes)};
}

} // namespace ridgepoint
