#include "core/catalog/precision.h"

#include <span>

namespace ridgepoint {

namespace {

using enum Precision;

constexpr std::array sixteenBit = {bf16, fp16};

/// What may compute `wanted`, best first; the arrows of resources/catalog/README.md followed to their end.
std::span<const Precision> standIns(Precision wanted)
{
    static constexpr std::array forFp32 = {fp32};
    static constexpr std::array forFp16 = {fp16, bf16};
    static constexpr std::array forFp8 = {fp8, bf16, fp16};
    static constexpr std::array forMxfp8 = {mxfp8, fp8, bf16, fp16};
    static constexpr std::array forInt8 = {int8, bf16, fp16};
    static constexpr std::array forNvfp4 = {nvfp4, mxfp4, bf16, fp16};
    static constexpr std::array forMxfp4 = {mxfp4, nvfp4, bf16, fp16};
    switch (wanted) {
    case fp32:
        return forFp32;
    case fp16:
        return forFp16;
    case fp8:
        return forFp8;
    case mxfp8:
        return forMxfp8;
    case int8:
        return forInt8;
    case nvfp4:
        return forNvfp4;
    case mxfp4:
        return forMxfp4;
    case bf16:
    case int4:
        break; // int4 is a format of weights only: kernels widen it to 16 bit
    }
    return sixteenBit;
}

std::optional<Precision> firstWithRate(std::span<const Precision> candidates, const DenseRates &rates)
{
    for (const Precision candidate : candidates)
        if (rates[static_cast<std::size_t>(candidate)])
            return candidate;
    return std::nullopt;
}

} // namespace

std::optional<Precision> computedPrecision(Precision wanted, const DenseRates &rates)
{
    const std::optional<Precision> found = firstWithRate(standIns(wanted), rates);
    if (found != int8)
        return found;
    // B300 and GB300 keep INT8 at a thirtieth only so that old programs run; kernels take 16 bit there.
    const std::optional<Precision> wider = firstWithRate(sixteenBit, rates);
    const bool widerIsFaster =
        wider && *rates[static_cast<std::size_t>(*wider)] > *rates[static_cast<std::size_t>(int8)];
    return widerIsFaster ? wider : found;
}

} // namespace ridgepoint
