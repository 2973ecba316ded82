// Number formats of weights, KV cache, activations and arithmetic, and how many bytes an element takes.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace ridgepoint {

enum class Precision { fp32, bf16, fp16, fp8, int8, mxfp8, nvfp4, mxfp4, int4 };

inline constexpr std::array<std::string_view, 9> precisionNames = {"fp32",  "bf16",  "fp16",  "fp8", "int8",
                                                                   "mxfp8", "nvfp4", "mxfp4", "int4"};

/// Bytes of one element, block scales included (MODEL §1).
[[nodiscard]] constexpr double bytesPerElement(Precision precision)
{
    constexpr std::array<double, 9> bytes = {4, 2, 2, 1, 1, 8.25 / 8, 4.5 / 8, 4.25 / 8, 4.25 / 8};
    return bytes[static_cast<std::size_t>(precision)];
}

/// Bits of one element's value, without block scales: below 8 the `fp4_compute` factor applies (EFFICIENCY).
[[nodiscard]] constexpr int bitsPerElement(Precision precision)
{
    constexpr std::array<int, 9> bits = {32, 16, 16, 8, 8, 8, 4, 4, 4};
    return bits[static_cast<std::size_t>(precision)];
}

/// Dense peak rates in TFLOP/s by precision; empty where the hardware has no such rate. int4 never has one.
using DenseRates = std::array<std::optional<double>, precisionNames.size()>;

/// The precision that really computes where `wanted` has no rate (resources/catalog/README.md): mxfp8 → fp8 → bf16,
/// nvfp4 ↔ mxfp4 → bf16, int8 → bf16 (also where the int8 rate is below bf16), bf16 ↔ fp16, int4 → bf16.
/// Nothing where no rate stands in.
[[nodiscard]] std::optional<Precision> computedPrecision(Precision wanted, const DenseRates &rates);

} // namespace ridgepoint
