// The machine as a pass sees it: what one GPU computes and reads a second, and what the links between GPUs carry, with the
// shares that real engines reach (MODEL §1 and §4, EFFICIENCY).
#pragma once

#include <optional>

#include "core/units/units.h"

namespace ridgepoint {

struct Machine {
    FlopPerSecond peak;        ///< Π at the precision really computed in
    BytesPerSecond bandwidth;  ///< β
    double fp4Factor = 1;      ///< η_4 below 8 bits, else 1
    double decodeShare = 1;    ///< η of a decode pass: η_c, times η_4 below 8 bits
    double prefillShare = 1;   ///< η of a prefill pass: η_p, times η_4 below 8 bits
    double memoryShare = 1;    ///< η_m
    Seconds layerOverhead;     ///< ω
    Seconds stepOverhead;      ///< τ
    Seconds collectiveLatency; ///< α

    // Links of one GPU and direction, the share η_l that is reached included; zero where no such traffic exists.
    BytesPerSecond allReduceLink;
    BytesPerSecond allToAllLink;
    BytesPerSecond stageLink;
    std::optional<BytesPerSecond> hostLink; ///< to host memory; empty where it is not known

    [[nodiscard]] FlopPerSecond decodeRate() const { return peak * decodeShare; }
    [[nodiscard]] FlopPerSecond prefillRate() const { return peak * prefillShare; }
    [[nodiscard]] BytesPerSecond memoryRate() const { return bandwidth * memoryShare; }

    /// Π/β: FLOP per byte at which compute and memory take the same time.
    /// Williams, Waterman, Patterson, "Roofline", CACM 2009.
    [[nodiscard]] FlopPerByte balance() const { return peak / bandwidth; }
    /// B* = (Π·η_compute)/(β·η_memory)·w_b/2: the batch at which weight matmuls reach the ridge. Decode attention does not
    /// move with the batch.
    [[nodiscard]] double saturatingBatch(double weightBytes) const
    {
        return (decodeRate() / memoryRate()).value() * weightBytes / 2;
    }
};

/// What is known of the links of one GPU, in GB/s and one direction.
struct LinkFigures {
    std::optional<double> linkGbS, hostLinkGbS, scaleOutGbS;
    double scaleUpDomain = 8;
    double devicesPerHost = 8;
};

enum class LinkKind { scaleUp, host, network };

[[nodiscard]] inline LinkKind linkKind(const LinkFigures &links, double gpus)
{
    if (gpus <= links.scaleUpDomain)
        return LinkKind::scaleUp;
    return gpus <= links.devicesPerHost ? LinkKind::host : LinkKind::network;
}

/// λ between `gpus` that talk to each other, in GB/s: the scale-up link within its domain, else the host's PCIe within a host,
/// else the network (MODEL §1). Empty where that one is not known.
[[nodiscard]] inline std::optional<double> linkBetween(const LinkFigures &links, double gpus)
{
    switch (linkKind(links, gpus)) {
    case LinkKind::scaleUp:
        return links.linkGbS;
    case LinkKind::host:
        return links.hostLinkGbS;
    case LinkKind::network:
        break;
    }
    return links.scaleOutGbS;
}

} // namespace ridgepoint
