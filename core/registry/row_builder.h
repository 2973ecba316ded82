// How a row of the table of inputs is written down: a field of Scenario named once by a lambda, the rest said in words.
// Internal to core/registry.
#pragma once

#include <type_traits>
#include <utility>

#include "core/registry/parameters.h"

namespace ridgepoint::registry_detail {

inline Value toValue(double field)
{
    return field;
}
inline Value toValue(const std::optional<double> &field)
{
    return field ? Value(*field) : Value();
}
inline Value toValue(const std::string &field)
{
    return field.empty() ? Value() : Value(field);
}
inline Value toValue(const std::optional<std::string> &field)
{
    return field ? Value(*field) : Value();
}

inline void assign(double &field, const Value &value)
{
    field = std::get<double>(value);
}
inline void assign(std::optional<double> &field, const Value &value)
{
    const double *number = std::get_if<double>(&value);
    field = number ? std::optional(*number) : std::nullopt;
}
inline void assign(std::string &field, const Value &value)
{
    const std::string *text = std::get_if<std::string>(&value);
    field = text ? *text : std::string();
}
inline void assign(std::optional<std::string> &field, const Value &value)
{
    const std::string *text = std::get_if<std::string>(&value);
    field = text ? std::optional(*text) : std::nullopt;
}

template <class Enum>
[[nodiscard]] Enum enumNamed(std::span<const std::string_view> names, const std::string &name)
{
    std::size_t index = 0;
    while (index + 1 < names.size() && names[index] != name)
        ++index;
    return static_cast<Enum>(index);
}

/// A row under construction; each call says one more thing about it and hands it on.
class Row {
public:
    Parameter parameter;

    Row &&range(double low, double high) &&
    {
        return with([&](Parameter &p) { p.range = {low, high, false, false}; });
    }
    /// (low, high]
    Row &&rangeAbove(double low, double high) &&
    {
        return with([&](Parameter &p) { p.range = {low, high, true, false}; });
    }
    /// [low, high)
    Row &&rangeBelow(double low, double high) &&
    {
        return with([&](Parameter &p) { p.range = {low, high, false, true}; });
    }
    Row &&whole() &&
    {
        return with([](Parameter &p) { p.whole = true; });
    }
    Row &&under(std::string_view group) &&
    {
        return with([&](Parameter &p) { p.group = group; });
    }
    Row &&more() &&
    {
        return with([](Parameter &p) { p.more = true; });
    }
    /// Left empty, the value is the preset's.
    Row &&comesWith(std::string_view preset) &&
    {
        return with([&](Parameter &p) { p.preset = preset; });
    }
    Row &&null(std::string_view means) &&
    {
        return with([&](Parameter &p) { p.nullText = means; });
    }
    Row &&nullIsWord(std::string_view word) &&
    {
        return with([&](Parameter &p) {
            p.nullText = p.nullWord = word;
            p.nullable = false;
        });
    }
    Row &&linear(double low, double high, double step) &&
    {
        return with([&](Parameter &p) { p.slider = {Scale::linear, low, high, step}; });
    }
    Row &&logarithmic(double low, double high, double step = 0.01) &&
    {
        return with([&](Parameter &p) { p.slider = {Scale::logarithmic, low, high, step}; });
    }
    /// By the logarithm of 1 − x; `step` is a share of that.
    Row &&logarithmicToOne(double low, double high, double step) &&
    {
        return with([&](Parameter &p) { p.slider = {Scale::logOfComplement, low, high, step}; });
    }
    Row &&help(std::string_view text) &&
    {
        return with([&](Parameter &p) { p.help = text; });
    }
    Row &&source(std::string_view text) &&
    {
        return with([&](Parameter &p) { p.source = text; });
    }
    Row &&effective(Value (*function)(const Scenario &)) &&
    {
        return with([&](Parameter &p) { p.effective = function; });
    }
    Row &&applies(bool (*function)(const Scenario &)) &&
    {
        return with([&](Parameter &p) { p.applies = function; });
    }

private:
    template <class Change>
    Row &&with(Change change)
    {
        change(parameter);
        return std::move(*this);
    }
};

/// A row for the field that `Field`, a lambda without captures, names. Nullable where the field is optional.
template <class Field>
[[nodiscard]] Row number(std::string_view pointer, std::string_view symbol, std::string_view label,
                         std::string_view unit, Field)
{
    using Type = std::remove_cvref_t<decltype(Field{}(std::declval<Scenario &>()))>;
    Row row;
    row.parameter.pointer = pointer;
    row.parameter.symbol = symbol;
    row.parameter.label = label;
    row.parameter.unit = unit;
    row.parameter.group = pointer.substr(1, pointer.find('/', 1) - 1);
    row.parameter.nullable = std::is_same_v<Type, std::optional<double>>;
    row.parameter.get = [](const Scenario &scenario) { return toValue(Field{}(scenario)); };
    row.parameter.set = [](Scenario &scenario, const Value &value) { assign(Field{}(scenario), value); };
    return row;
}

/// Text: a preset's id or a name.
template <class Field>
[[nodiscard]] Row text(ParameterKind kind, std::string_view pointer, std::string_view label, Field field)
{
    Row row = number(pointer, "", label, "", field);
    row.parameter.kind = kind;
    row.parameter.nullable = false;
    return row;
}

/// A choice among `Names`, held as an enum or an optional one.
template <const auto &Names, class Field>
[[nodiscard]] Row choice(std::string_view pointer, std::string_view symbol, std::string_view label, Field)
{
    using Type = std::remove_cvref_t<decltype(Field{}(std::declval<Scenario &>()))>;
    Row row;
    Parameter &parameter = row.parameter;
    parameter.pointer = pointer;
    parameter.symbol = symbol;
    parameter.label = label;
    parameter.group = pointer.substr(1, pointer.find('/', 1) - 1);
    parameter.kind = ParameterKind::choice;
    parameter.choices = Names;
    if constexpr (std::is_enum_v<Type>) {
        parameter.get = [](const Scenario &scenario) {
            return Value(std::string(Names[static_cast<std::size_t>(Field{}(scenario))]));
        };
        parameter.set = [](Scenario &scenario, const Value &value) {
            Field{}(scenario) = enumNamed<Type>(Names, std::get<std::string>(value));
        };
    } else {
        parameter.nullable = true;
        parameter.get = [](const Scenario &scenario) {
            const Type &field = Field{}(scenario);
            return field ? Value(std::string(Names[static_cast<std::size_t>(*field)])) : Value();
        };
        parameter.set = [](Scenario &scenario, const Value &value) {
            const std::string *name = std::get_if<std::string>(&value);
            Type &field = Field{}(scenario);
            if (name)
                field = enumNamed<typename Type::value_type>(Names, *name);
            else
                field.reset();
        };
    }
    return row;
}

using Rows = std::vector<Parameter>;

/// The parts of the table, in its order.
void addModelRows(Rows &rows);
void addHardwareRows(Rows &rows);
void addServingRows(Rows &rows);
void addEfficiencyRows(Rows &rows);
void addWorkloadRows(Rows &rows);
void addEconomicRows(Rows &rows);

} // namespace ridgepoint::registry_detail
