#include "core/text/typed_unit.h"

#include <algorithm>
#include <array>

namespace ridgepoint {

namespace {

struct Prefix {
    std::string_view name;
    int exponent = 0;
    double ratio = 1;
};
constexpr Prefix prefixes[] = {{"", 0},           {"k", 3},          {"K", 3},          {"M", 6},
                               {"G", 9},          {"T", 12},         {"P", 15},         {"E", 18},
                               {"m", -3},         {"µ", -6},         {"u", -6},         {"n", -9},
                               {"Ki", 0, 0x1p10}, {"Mi", 0, 0x1p20}, {"Gi", 0, 0x1p30}, {"Ti", 0, 0x1p40}};

enum class Takes { nothing, multiples, fractions, all, binary };

/// What a unit is called. Names with the same kind convert into each other.
struct Base {
    std::string_view name;
    std::string_view kind;
    Takes takes = Takes::nothing;
    int exponent = 0;
    double ratio = 1;
};
constexpr double minute = 60;
constexpr double hour = 3600;
constexpr Base bases[] = {
    {"B", "byte", Takes::binary},
    {"bit", "byte", Takes::multiples, 0, 0.125},
    {"b", "byte", Takes::multiples, 0, 0.125}, // only ever a bit: 400 Gb/s of a network are 50 GB/s
    {"FLOP", "flop", Takes::multiples},
    {"FLOPs", "flop", Takes::multiples},
    {"W", "watt", Takes::all},
    {"J", "joule", Takes::all},
    {"g", "gram", Takes::all},
    {"s", "second", Takes::fractions},
    {"sec", "second", Takes::nothing},
    {"min", "second", Takes::nothing, 0, minute},
    {"h", "second", Takes::nothing, 0, hour},
    {"year", "year", Takes::nothing},
    {"years", "year", Takes::nothing},
    {"yr", "year", Takes::nothing},
    {"y", "year", Takes::nothing},
    {"month", "year", Takes::nothing, 0, 1.0 / 12},
    {"months", "year", Takes::nothing, 0, 1.0 / 12},
    {"tok", "token", Takes::multiples},
    {"token", "token", Takes::multiples},
    {"tokens", "token", Takes::multiples},
    {"parameters", "count", Takes::nothing},
    {"params", "count", Takes::nothing},
    {"GPU", "GPU", Takes::nothing},
    {"GPUs", "GPU", Takes::nothing},
    {"users", "count", Takes::nothing},
    {"%", "share", Takes::nothing, -2},
};

constexpr std::string_view moneyKinds[] = {"$", "USD", "usd"};

bool isAllowed(Takes takes, const Prefix &prefix)
{
    if (prefix.name.empty())
        return true;
    const bool binary = prefix.ratio != 1;
    switch (takes) {
    case Takes::nothing:
        return false;
    case Takes::multiples:
        return !binary && prefix.exponent > 0;
    case Takes::fractions:
        return !binary && prefix.exponent < 0;
    case Takes::all:
        return !binary;
    case Takes::binary:
        return prefix.exponent >= 0;
    }
    return false;
}

/// "/s" of every spelling of per second, and the like; other denominators as they are.
std::string denominator(std::string_view per)
{
    constexpr std::pair<std::string_view, std::string_view> spellings[] = {
        {"/sec", "/s"},   {"/second", "/s"},       {"/hour", "/h"},
        {"/yr", "/year"}, {"/GPU-hour", "/GPU-h"}, {"/GPUh", "/GPU-h"}};
    for (const auto &[spelling, plain] : spellings)
        if (per == spelling)
            return std::string(plain);
    return std::string(per);
}

std::optional<TypedUnit> numerator(std::string_view text)
{
    for (const std::string_view money : moneyKinds)
        if (text == money)
            return TypedUnit{"money", 0, 1};
    for (const Base &base : bases) {
        if (!text.ends_with(base.name))
            continue;
        const std::string_view front = text.substr(0, text.size() - base.name.size());
        for (const Prefix &prefix : prefixes)
            if (front == prefix.name && isAllowed(base.takes, prefix))
                return TypedUnit{std::string(base.kind), base.exponent + prefix.exponent,
                                 base.ratio * prefix.ratio};
    }
    return std::nullopt;
}

std::optional<TypedUnit> unitOf(std::string_view text)
{
    std::string plain(text);
    for (const std::string_view perSecond : {"FLOPS", "FLOPs", "flops"}) // FLOPS are per second, FLOPs/s too
        if (plain.ends_with(perSecond))
            plain.replace(plain.size() - perSecond.size(), perSecond.size(), "FLOP/s");
    for (const std::string_view lower :
         {"kb", "mb", "gb", "tb"}) // nobody counts memory in bits; a rate must be spelt out
        if (plain == lower)
            plain = {lower[0] == 'k' ? 'k' : static_cast<char>(lower[0] - 'a' + 'A'), 'B'};
    for (const std::string_view perSecond : {"Bps", "bps"})
        if (plain.ends_with(perSecond))
            plain.replace(plain.size() - 2, 2, "/s");
    const std::size_t slash = std::min(plain.find('/'), plain.size());
    std::optional<TypedUnit> unit = numerator(std::string_view(plain).substr(0, slash));
    if (unit)
        unit->kind += denominator(std::string_view(plain).substr(slash));
    return unit;
}

/// The unit of a field. B alone is a field of parameters in billions; there is no field in single bytes.
TypedUnit fieldUnit(std::string_view field)
{
    if (field == "B")
        return {"count", 9, 1};
    if (field.empty() || field == "–" || field == "-")
        return {"count", 0, 1};
    if (std::optional<TypedUnit> unit = unitOf(field))
        return *std::move(unit);
    return {std::string(field), 0, 1}; // some other name, which only itself can be converted to
}

struct Multiplier {
    std::string_view letter;
    int exponent;
};
constexpr Multiplier multipliers[] = {{"k", 3}, {"K", 3}, {"M", 6},  {"G", 9},
                                      {"B", 9}, {"b", 9}, {"T", 12}, {"P", 15}};

bool startsWithKind(const TypedUnit &unit, std::string_view kind)
{
    return std::string_view(unit.kind).substr(0, unit.kind.find('/')) == kind;
}

/// A letter alone. k makes thousands of the field's unit; the greater ones are short for the unit with that prefix where
/// the field's has one ("1.5 T" in a GB field is 1.5 TB), else they make millions and so on of it.
std::optional<TypedUnit> multiplied(std::string_view letter, const TypedUnit &field)
{
    const bool bytes = startsWithKind(field, "byte");
    if (startsWithKind(field, "share") || (bytes && (letter == "B" || letter == "b")))
        return std::nullopt;
    for (const Multiplier &multiplier : multipliers) {
        if (letter != multiplier.letter)
            continue;
        const bool thousands = multiplier.exponent == 3 && !startsWithKind(field, "count");
        if (thousands)
            return TypedUnit{field.kind, multiplier.exponent, 1};
        if (startsWithKind(field, "second") || startsWithKind(field, "year"))
            return std::nullopt;
        return TypedUnit{field.kind, multiplier.exponent - field.exponent, 1};
    }
    return std::nullopt;
}

} // namespace

std::optional<TypedUnit> conversion(std::string_view suffix, std::string_view fieldName)
{
    const TypedUnit field = fieldUnit(fieldName);
    const bool share = startsWithKind(field, "share");
    if (suffix.empty() || suffix == fieldName)
        return TypedUnit{field.kind, share ? field.exponent : 0, 1};
    if (share)
        return suffix == "%" ? std::optional(TypedUnit{field.kind, field.exponent, 1}) : std::nullopt;
    if (std::optional<TypedUnit> letter = multiplied(suffix, field))
        return letter;

    std::optional<TypedUnit> unit = unitOf(suffix);
    int letterExponent = 0;
    for (const Multiplier &multiplier : multipliers) { // "40 k$", "32 B tok", "5k users"
        if (unit || !suffix.starts_with(multiplier.letter) || startsWithKind(field, "byte"))
            continue;
        unit = unitOf(suffix.substr(multiplier.letter.size()));
        letterExponent = multiplier.exponent;
    }
    if (!unit)
        return std::nullopt;
    const bool plainMoney =
        unit->kind == "money" && startsWithKind(field, "money");                // "$4" in a $/GPU-h field
    const bool percentOfRatio = unit->kind == "share" && field.kind == "count"; // "125 %" as a PUE
    if (unit->kind != field.kind && !plainMoney && !percentOfRatio)
        return std::nullopt;
    return TypedUnit{field.kind, unit->exponent + letterExponent - field.exponent, unit->ratio / field.ratio};
}

} // namespace ridgepoint
