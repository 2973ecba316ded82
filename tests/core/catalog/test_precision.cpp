// Which precision computes where the wanted one has no rate: the arrows of resources/catalog/README.md.
#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

#include "core/catalog/precision.h"

namespace {

using ridgepoint::DenseRates;
using ridgepoint::Precision;
using enum ridgepoint::Precision;

using Rates = std::vector<std::pair<Precision, double>>;

DenseRates ratesOf(const Rates &rates)
{
    DenseRates all;
    for (const auto &[precision, rate] : rates)
        all[static_cast<std::size_t>(precision)] = rate;
    return all;
}

struct Case {
    std::string sentence;
    Precision wanted;
    Rates rates;
    std::optional<Precision> computed;
};

const Rates hopper = {{fp32, 67},    {bf16, 989.4},   {fp16, 989.4},
                      {fp8, 1978.9}, {mxfp8, 1978.9}, {int8, 1978.9}};
const Rates ampere = {{fp32, 19.5}, {bf16, 312}, {fp16, 312}, {int8, 624}};
const Rates blackwellUltra = {{bf16, 2250},  {fp16, 2250},   {fp8, 4500},   {mxfp8, 4500},
                              {int8, 153.5}, {nvfp4, 13500}, {mxfp4, 13500}};
const Rates onlyFp16 = {{fp32, 15.7}, {fp16, 125}};
const Rates onlyBf16 = {{bf16, 197}};
const Rates onlyFp32 = {{fp32, 15.7}};
const Rates all = {{fp32, 1}, {bf16, 2}, {fp16, 2}, {fp8, 4}, {mxfp8, 4}, {int8, 4}, {nvfp4, 8}, {mxfp4, 8}};

const std::vector<Case> cases = {
    {"every rate there is computes itself: fp32", fp32, all, fp32},
    {"every rate there is computes itself: bf16", bf16, all, bf16},
    {"every rate there is computes itself: fp16", fp16, all, fp16},
    {"every rate there is computes itself: fp8", fp8, all, fp8},
    {"every rate there is computes itself: mxfp8", mxfp8, all, mxfp8},
    {"every rate there is computes itself: int8", int8, all, int8},
    {"every rate there is computes itself: nvfp4", nvfp4, all, nvfp4},
    {"every rate there is computes itself: mxfp4", mxfp4, all, mxfp4},
    {"int4 is stored only and computes in bf16", int4, all, bf16},
    {"int4 chains to fp16", int4, onlyFp16, fp16},
    {"bf16 takes fp16 (V100)", bf16, onlyFp16, fp16},
    {"fp16 takes bf16", fp16, onlyBf16, bf16},
    {"fp8 takes bf16 (A100)", fp8, ampere, bf16},
    {"fp8 chains to fp16", fp8, onlyFp16, fp16},
    {"mxfp8 takes fp8", mxfp8, {{bf16, 100}, {fp8, 200}}, fp8},
    {"mxfp8 chains to bf16", mxfp8, ampere, bf16},
    {"mxfp8 chains to fp16", mxfp8, onlyFp16, fp16},
    {"fp8 does not take mxfp8", fp8, {{bf16, 100}, {mxfp8, 200}}, bf16},
    {"nvfp4 takes mxfp4", nvfp4, {{bf16, 100}, {mxfp4, 400}}, mxfp4},
    {"mxfp4 takes nvfp4", mxfp4, {{bf16, 100}, {nvfp4, 400}}, nvfp4},
    {"nvfp4 passes by fp8 to bf16 (Hopper)", nvfp4, hopper, bf16},
    {"mxfp4 passes by fp8 to bf16 (Hopper)", mxfp4, hopper, bf16},
    {"nvfp4 chains to fp16", nvfp4, onlyFp16, fp16},
    {"mxfp4 chains to fp16", mxfp4, onlyFp16, fp16},
    {"int8 computes where it is faster (A100)", int8, ampere, int8},
    {"int8 computes where it is as fast as bf16 (MI210)", int8, {{bf16, 181}, {int8, 181}}, int8},
    {"int8 below bf16 takes bf16 (B300)", int8, blackwellUltra, bf16},
    {"int8 below fp16 takes fp16 where there is no bf16", int8, {{fp16, 125}, {int8, 60}}, fp16},
    {"int8 alone computes", int8, {{int8, 60}}, int8},
    {"int8 takes bf16", int8, onlyBf16, bf16},
    {"int8 chains to fp16", int8, onlyFp16, fp16},
    {"int8 does not take fp8", int8, {{bf16, 100}, {fp8, 200}}, bf16},
    {"fp32 has no stand-in", fp32, {{bf16, 100}, {fp16, 100}, {fp8, 200}}, std::nullopt},
    {"fp32 stands in for no other: bf16", bf16, onlyFp32, std::nullopt},
    {"fp32 stands in for no other: fp8", fp8, onlyFp32, std::nullopt},
    {"fp32 stands in for no other: int4", int4, onlyFp32, std::nullopt},
    {"no faster format stands in for bf16", bf16, {{fp8, 200}, {int8, 200}, {nvfp4, 400}}, std::nullopt},
    {"no rates at all (M5 Max)", fp8, {}, std::nullopt},
};

} // namespace

TEST_CASE("the precision that computes")
{
    for (const Case &row : cases)
        DYNAMIC_SECTION(row.sentence)
        {
            CHECK(ridgepoint::computedPrecision(row.wanted, ratesOf(row.rates)) == row.computed);
        }
}

TEST_CASE("bytes of an element hold its share of the block scales")
{
    using ridgepoint::bytesPerElement;
    CHECK(bytesPerElement(fp32) == 4);
    CHECK(bytesPerElement(bf16) == 2);
    CHECK(bytesPerElement(fp16) == 2);
    CHECK(bytesPerElement(fp8) == 1);
    CHECK(bytesPerElement(int8) == 1);
    CHECK(bytesPerElement(mxfp8) == (32 * 8 + 8) / 8.0 / 32); // a scale of 8 bits for 32 elements
    CHECK(bytesPerElement(nvfp4) == (16 * 4 + 8) / 8.0 / 16); // for 16
    CHECK(bytesPerElement(mxfp4) == (32 * 4 + 8) / 8.0 / 32);
    CHECK(bytesPerElement(int4) == 4.25 / 8);
}
