#include "app/cli/study_options.h"

#include <algorithm>
#include <cmath>

#include "app/cli/set_inputs.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

constexpr double mostSteps = 1e6;
constexpr double mostShards = 1e6;

Error wrong(std::string_view place, std::string expected, std::string_view found)
{
    return {"", std::string(place), std::move(expected), "'" + quoted(found) + "'", ""};
}

/// A whole number in [low, high].
std::optional<double> wholeNumber(std::string_view text, double low, double high)
{
    const std::optional<double> number = parseNumber(text);
    const bool good = number && *number == std::floor(*number) && *number >= low && *number <= high;
    return good ? number : std::nullopt;
}

/// FROM..TO[:log]:STEPS.
Result<SweepAxis> rangeAxis(const Parameter &parameter, std::string_view text)
{
    const std::string expected = "FROM..TO[:log]:STEPS, such as 0.1..0.5:9 or 1000..64000:log:7";
    if (parameter.kind != ParameterKind::number)
        return wrong(parameter.pointer, "a list of values separated by commas, since the input is no number",
                     text);
    const std::size_t dots = text.find(".."), colon = text.find(':', dots);
    if (colon == std::string_view::npos)
        return wrong(parameter.pointer, expected, text);
    std::string_view rest = text.substr(colon + 1);
    const bool logarithmic = rest.starts_with("log:");
    if (logarithmic)
        rest.remove_prefix(4);
    const std::optional<double> low = parseNumber(text.substr(0, dots));
    const std::optional<double> high = parseNumber(text.substr(dots + 2, colon - dots - 2));
    const std::optional<double> steps = wholeNumber(rest, 1, mostSteps);
    if (!low || !high || !steps)
        return wrong(parameter.pointer, expected + "; STEPS a whole number in [1, 1000000]", text);
    if (*steps < 2 && *low != *high)
        return wrong(parameter.pointer, "2 steps or more between two ends", text);
    if (logarithmic && !(*low > 0 && *high > 0))
        return wrong(parameter.pointer, "ends above 0 where steps are logarithmic", text);
    for (const double end : {*low, *high})
        if (const Result<Done> fine = check(parameter, end); !fine)
            return fine.error();
    return SweepAxis{&parameter,
                     evenValues(parameter, *low, *high, static_cast<std::size_t>(*steps), logarithmic)};
}

} // namespace

std::vector<std::string> splitAtCommas(std::string_view text)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        parts.emplace_back(text.substr(at, comma - at));
        at = comma + 1;
    }
    return parts;
}

Result<std::vector<const FigureRow *>> figureList(std::string_view text,
                                                  Result<const FigureRow *> (*named)(std::string_view))
{
    std::vector<const FigureRow *> rows;
    for (const std::string &name : splitAtCommas(text)) {
        const Result<const FigureRow *> row = named(name);
        if (!row)
            return row.error();
        if (std::find(rows.begin(), rows.end(), row.value()) == rows.end())
            rows.push_back(row.value());
    }
    return rows;
}

Result<const FigureRow *> numberFigure(std::string_view name)
{
    const Result<const FigureRow *> row = figureNamed(name);
    if (row && !row.value()->isNumber)
        return wrong("", "a figure that is a number", name);
    return row;
}

Result<double> wholeOption(const std::string &option, const std::string &text, double low, double high)
{
    const std::optional<double> number = wholeNumber(text, low, high);
    if (!number)
        return usageError(
            option, "a whole number in [" + shortestNumber(low) + ", " + shortestNumber(high) + "]", text);
    return *number;
}

Result<SweepAxis> sweepAxis(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return wrong("", "POINTER=FROM..TO[:log]:STEPS or POINTER=a,b,c", text);
    const std::string pointer(text.substr(0, equals));
    const std::string_view values = text.substr(equals + 1);
    const Result<const Parameter *> parameter = parameterNamed(pointer);
    if (!parameter)
        return parameter.error();
    if (values.find("..") != std::string_view::npos)
        return rangeAxis(*parameter.value(), values);
    SweepAxis axis{parameter.value(), {}};
    for (const std::string &value : splitAtCommas(values)) {
        const Result<InputChange> change = inputChange(pointer + "=" + value);
        if (!change)
            return change.error();
        if (const Result<Done> fine = check(*axis.parameter, change.value().value); !fine)
            return fine.error();
        axis.values.push_back(change.value().value);
    }
    return axis;
}

Result<const Parameter *> numberInput(std::string_view pointer)
{
    const Result<const Parameter *> parameter = parameterNamed(pointer);
    if (parameter && parameter.value()->kind != ParameterKind::number)
        return wrong("", "the pointer of an input that is a number", pointer);
    return parameter;
}

Result<Condition> condition(std::string_view text, const std::vector<std::string> &relations)
{
    std::string forms;
    for (const std::string &relation : relations)
        forms += (forms.empty() ? "FIGURE" : " or FIGURE") + relation + "VALUE";
    for (const std::string &relation : relations) {
        const std::size_t at = text.find(relation);
        if (at == std::string_view::npos)
            continue;
        const Result<const FigureRow *> row = numberFigure(text.substr(0, at));
        if (!row)
            return row.error();
        const std::optional<double> value = parseNumber(text.substr(at + relation.size()));
        if (!value)
            return wrong(row.value()->name, "a number", text.substr(at + relation.size()));
        return Condition{row.value(), relation, *value};
    }
    return wrong("", forms, text);
}

std::pair<std::size_t, std::size_t> Shard::rangeOf(std::size_t total) const
{
    const auto edge = [&](std::size_t part) { // without overflow for any total
        return total / count * part + total % count * part / count;
    };
    return {edge(number - 1), edge(number)};
}

Result<Shard> shardNamed(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const std::optional<double> count =
        slash == std::string_view::npos ? std::nullopt : wholeNumber(text.substr(slash + 1), 1, mostShards);
    const std::optional<double> number = count ? wholeNumber(text.substr(0, slash), 1, *count) : std::nullopt;
    if (!number)
        return wrong("", "K/N, part K of N with 1 ≤ K ≤ N", text);
    return Shard{static_cast<std::size_t>(*number), static_cast<std::size_t>(*count)};
}

} // namespace ridgepoint::cli
