#include "core/explain/printed_split.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/explain/largest_remainder.h"
#include "core/text/decimal.h"
#include "core/text/si_prefix.h"

namespace ridgepoint {

namespace {

constexpr std::string_view thinSpace = "\u2009";
constexpr std::string_view minus = "\u2212";

int exponentOf(double value)
{
    return value == 0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(value))));
}

/// How all numbers of a split are written: whole multiples of 10^step, `shift` decimal places to the left.
struct Form {
    int step = 0;
    int shift = 0;
    std::string before = {}, after = {};

    [[nodiscard]] std::int64_t units(double value) const
    {
        return std::llround(value * std::pow(10.0, -step));
    }
    /// Without sign, and without what the value alone says: "$1.20" of "$11.77/month".
    [[nodiscard]] std::string text(std::int64_t count) const
    {
        Decimal decimal;
        decimal.digits = count == 0 ? "" : std::to_string(std::abs(count));
        decimal.point = static_cast<int>(decimal.digits.size()) + step - shift;
        return before + decimal.text(std::max(shift - step, 0), thinSpace) + (before.empty() ? after : "");
    }
    [[nodiscard]] std::string value(std::int64_t count) const
    {
        return std::string(count < 0 ? minus : "") + text(count) + (before.empty() ? "" : after);
    }
    [[nodiscard]] std::string part(std::int64_t count) const
    {
        return std::string(count < 0 ? minus : count > 0 ? "+" : "") + text(count);
    }
};

/// Those of the figures that are written with a prefix.
bool takesPrefix(std::string_view unit)
{
    constexpr std::array<std::string_view, 6> taking = {"bytes", "B/s", "FLOP", "FLOP/s", "s", "J/token"};
    return std::ranges::find(taking, unit) != taking.end();
}

Form unitOf(std::string_view unit, double largest)
{
    if (unit.starts_with('$'))
        return {.before = "$", .after = unit == "$/M tokens" ? " per M tokens" : std::string(unit.substr(1))};
    if (unit == "share")
        return {.shift = -2, .after = std::string(thinSpace) + "%"};
    if (!takesPrefix(unit))
        return {.after = unit.empty() ? "" : std::string(thinSpace) + std::string(unit)};
    const int thousands = static_cast<int>(std::floor(exponentOf(largest) / 3.0));
    const PrefixRange range = prefixesOf(unit);
    const int step = std::clamp(thousands, range.lowest, range.highest);
    return {.shift = 3 * step,
            .after = std::string(thinSpace) + std::string(prefixLetter(step))
                     + std::string(unit == "bytes" ? "B" : unit)};
}

/// What is written as whole dollars, cents or whole counts elsewhere keeps these digits here.
int usualStep(std::string_view unit, double largest)
{
    const int threeDigits = exponentOf(largest) - 2;
    if (unit.starts_with('$'))
        return largest >= 0.1 ? (largest >= 100 ? 0 : -2) : threeDigits;
    return takesPrefix(unit) ? threeDigits : std::min(threeDigits, 0);
}

Form formOf(std::string_view unit, const ChangeSplit &split)
{
    constexpr int mostDigits = 14; // a double has one or two more
    const double largest = std::max(std::abs(split.from), std::abs(split.to));
    Form form = unitOf(unit, largest);
    form.step = usualStep(unit, largest);
    if (split.to != split.from)
        form.step = std::min(form.step, exponentOf(split.to - split.from) - 1);
    form.step = std::max(form.step, exponentOf(largest) - mostDigits);
    return form;
}

} // namespace

PrintedSplit printSplit(const FigureRow &figure, const ChangeSplit &split)
{
    const Form form = formOf(figure.unit, split);
    const std::int64_t from = form.units(split.from);
    const std::int64_t to = form.units(split.to);
    std::vector<double> parts;
    for (const ChangePart &part : split.parts)
        parts.push_back(part.part * std::pow(10.0, -form.step));
    PrintedSplit printed{form.value(from), form.value(to), form.part(to - from), {}};
    for (const std::int64_t part : largestRemainder(parts, to - from))
        printed.parts.push_back(form.part(part));
    return printed;
}

} // namespace ridgepoint
