#include "core/explore/sampling.h"

#include <bit>

namespace ridgepoint {

namespace {

/// The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit of the input reaches every bit of the result.
std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

/// A permutation of 0 … 2^(2·half)−1: four rounds of a balanced Feistel network.
std::uint64_t shuffled(std::uint64_t key, std::uint64_t x, int half)
{
    const std::uint64_t mask = (std::uint64_t(1) << half) - 1;
    std::uint64_t left = x >> half, right = x & mask;
    for (std::uint64_t round = 0; round < 4; ++round) {
        const std::uint64_t next = left ^ (mixed(key ^ mixed(right + (round << 56))) & mask);
        left = right;
        right = next;
    }
    return (left << half) | right;
}

/// A permutation of 0 … count−1, by going on until the larger network lands within.
std::uint64_t permuted(std::uint64_t key, std::uint64_t index, std::uint64_t count)
{
    const auto bits = static_cast<int>(std::bit_width(count - 1));
    const int half = (bits + 1) / 2;
    if (half == 0)
        return 0;
    do
        index = shuffled(key, index, half);
    while (index >= count);
    return index;
}

} // namespace

double latinHypercube(std::uint64_t seed, std::uint64_t dimension, std::uint64_t index, std::uint64_t count)
{
    const std::uint64_t key = mixed(mixed(seed) ^ mixed(~dimension));
    const std::uint64_t bits = mixed(key ^ mixed(index ^ 0x5851f42d4c957f2d)) >> 12;
    const double within = (static_cast<double>(bits) + 0.5) * 0x1p-52; // never 0, never 1
    return (static_cast<double>(permuted(key, index, count)) + within) / static_cast<double>(count);
}

} // namespace ridgepoint
