#include "core/text/si_prefix.h"

#include <algorithm>
#include <array>

namespace ridgepoint {

namespace {

constexpr int nano = -3;
constexpr int peta = 5;

} // namespace

PrefixRange prefixesOf(std::string_view unit)
{
    constexpr std::array plain = {"kg", "min", "h", "years", "%", "$"};
    constexpr std::array divided = {"W", "J", "g"};
    const std::string_view base = unit.substr(0, unit.find('/'));
    if (base == "s")
        return {nano, 0}; // no kiloseconds
    if (std::find(plain.begin(), plain.end(), base) != plain.end())
        return {};
    if (std::find(divided.begin(), divided.end(), base) != divided.end())
        return {nano, peta};
    return {0, peta};
}

std::string_view prefixLetter(int thousands)
{
    constexpr std::array<std::string_view, 9> letters = {"n", "µ", "m", "", "k", "M", "G", "T", "P"};
    return letters[static_cast<std::size_t>(thousands - nano)];
}

} // namespace ridgepoint
