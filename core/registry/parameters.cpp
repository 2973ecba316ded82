#include "core/registry/parameters.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_map>

#include "core/registry/row_builder.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

using namespace registry_detail;

Rows allRows()
{
    Rows rows;
    addModelRows(rows);
    addHardwareRows(rows);
    addServingRows(rows);
    addEfficiencyRows(rows);
    addWorkloadRows(rows);
    addEconomicRows(rows);
    return rows;
}

/// 1e10 rather than 10000000000: bounds are read, not computed with.
std::string boundText(double bound)
{
    if (std::abs(bound) < 1e5)
        return shortestNumber(bound);
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, bound, std::chars_format::scientific).ptr;
    std::string text(buffer, end); // "1e+06"
    if (const std::size_t exponent = text.find("e+"); exponent != std::string::npos)
        text.erase(exponent + 1, text[exponent + 2] == '0' ? 2 : 1);
    return text;
}

std::string choicesText(std::span<const std::string_view> choices)
{
    std::string text;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        text += i == 0 ? "" : i + 1 == choices.size() ? " or " : ", ";
        text += choices[i];
    }
    return text;
}

std::vector<std::string_view> allPointers()
{
    std::vector<std::string_view> pointers;
    for (const Parameter &parameter : parameters())
        pointers.push_back(parameter.pointer);
    return pointers;
}

/// The nearest choice, said first; the expectation lists them all.
std::string adviceForChoice(const std::string &word, std::span<const std::string_view> choices)
{
    const std::string_view nearest = nearestName(word, choices);
    return nearest.empty() ? std::string() : "did you mean '" + std::string(nearest) + "'?";
}

} // namespace

bool Range::contains(double value) const
{
    return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
}

std::string Range::text() const
{
    return (lowOpen ? "(" : "[") + boundText(low) + ", " + boundText(high) + (highOpen ? ")" : "]");
}

Value Parameter::defaultValue() const
{
    return get(Scenario{});
}

Value Parameter::inForce(const Scenario &scenario) const
{
    Value written = get(scenario);
    return isNull(written) && effective != nullptr ? effective(scenario) : written;
}

bool Parameter::appliesTo(const Scenario &scenario) const
{
    return applies == nullptr || applies(scenario);
}

bool Parameter::isPreset() const
{
    return kind == ParameterKind::modelPreset || kind == ParameterKind::acceleratorPreset;
}

bool Parameter::canBeEmpty() const
{
    return nullable || !nullWord.empty() || (pointer != "/name" && isNull(defaultValue()));
}

std::string Parameter::expectation() const
{
    const std::string prefix = nullable           ? "null or "
                               : nullWord.empty() ? ""
                                                  : "\"" + std::string(nullWord) + "\" or ";
    switch (kind) {
    case ParameterKind::number:
        return prefix + (whole ? "a whole number in " : "a number in ") + range.text();
    case ParameterKind::choice:
        return prefix + "one of " + choicesText(choices);
    case ParameterKind::modelPreset:
        return "the id of a model in the catalogue";
    case ParameterKind::acceleratorPreset:
        return "the id of an accelerator in the catalogue";
    case ParameterKind::text:
        break;
    }
    return pointer == "/notes" ? "text" : "text that is not empty";
}

std::string Parameter::dottedName() const
{
    std::string name(pointer.substr(1));
    std::replace(name.begin(), name.end(), '/', '.');
    return name;
}

std::span<const Parameter> parameters()
{
    static const Rows rows = allRows();
    return rows;
}

const Parameter *findParameter(std::string_view pointer)
{
    static const auto byPointer = [] {
        std::unordered_map<std::string_view, const Parameter *> rows;
        for (const Parameter &parameter : parameters())
            rows.emplace(parameter.pointer, &parameter);
        return rows;
    }();
    const auto found = byPointer.find(pointer);
    return found == byPointer.end() ? nullptr : found->second;
}

Result<const Parameter *> parameterNamed(std::string_view pointer)
{
    if (const Parameter *parameter = findParameter(pointer))
        return parameter;
    const std::vector<std::string_view> known = allPointers();
    return Error{"", quoted(pointer), "the pointer of an input", "no input of that name",
                 adviceForUnknown(pointer, known)};
}

Result<Done> check(const Parameter &parameter, const Value &value)
{
    const auto refused = [&](std::string advice = {}) {
        return Error{"", std::string(parameter.pointer), parameter.expectation(), valueText(value),
                     std::move(advice)};
    };
    if (isNull(value))
        return parameter.canBeEmpty() ? Result<Done>(Done{}) : refused();
    if (parameter.kind == ParameterKind::number) {
        const double *number = std::get_if<double>(&value);
        if (!number || !parameter.range.contains(*number))
            return refused();
        if (parameter.whole && *number != std::floor(*number))
            return refused();
        return Done{};
    }
    const std::string *text = std::get_if<std::string>(&value);
    if (!text)
        return refused();
    if (parameter.kind == ParameterKind::choice
        && std::find(parameter.choices.begin(), parameter.choices.end(), *text) == parameter.choices.end())
        return refused(adviceForChoice(*text, parameter.choices));
    if (text->empty() && parameter.pointer != "/notes")
        return refused();
    return Done{};
}

std::string valueText(const Value &value)
{
    if (const double *number = std::get_if<double>(&value))
        return std::isfinite(*number) ? shortestNumber(*number) : "a number beyond the range of a double";
    if (const std::string *text = std::get_if<std::string>(&value))
        return "\"" + quoted(*text) + "\"";
    return "null";
}

} // namespace ridgepoint
