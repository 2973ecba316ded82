// How a row of the table of figures is written down. Internal to core/registry.
#pragma once

#include <type_traits>
#include <utility>

#include "core/registry/figure_rows.h"

namespace ridgepoint::registry_detail {

inline FigureValue toFigureValue(const Figure &figure)
{
    return figure ? FigureValue(*figure) : FigureValue();
}
inline FigureValue toFigureValue(const std::optional<bool> &met)
{
    return met ? FigureValue(*met) : FigureValue();
}
inline FigureValue toFigureValue(const std::optional<Limit> &limit)
{
    return limit ? FigureValue(limitNames[static_cast<std::size_t>(*limit)]) : FigureValue();
}

/// A row under construction; each call says one more thing about it and hands it on.
class FigureMaker {
public:
    FigureRow row;

    /// An arithmetic formula: a test recomputes the figure from it.
    FigureMaker &&is(std::string_view formula) && { return said(FormulaKind::arithmetic, formula); }
    /// A function in words and symbols, with a test of its own.
    FigureMaker &&named(std::string_view formula) && { return said(FormulaKind::named, formula); }
    /// Read from the model's config.
    FigureMaker &&given() && { return said(FormulaKind::given, {}); }
    FigureMaker &&from(std::string_view source) &&
    {
        row.source = source;
        return std::move(*this);
    }
    FigureMaker &&lowerIsBetter() &&
    {
        row.better = Better::lower;
        return std::move(*this);
    }
    FigureMaker &&higherIsBetter() &&
    {
        row.better = Better::higher;
        return std::move(*this);
    }
    /// A number of things.
    FigureMaker &&counts() &&
    {
        row.counts = true;
        return std::move(*this);
    }
    FigureMaker &&step() &&
    {
        row.step = true;
        return std::move(*this);
    }

private:
    FigureMaker &&said(FormulaKind kind, std::string_view formula)
    {
        row.kind = kind;
        row.formula = formula;
        return std::move(*this);
    }
};

/// A row for the field of Figures that `Field`, a lambda without captures, reads.
template <class Field>
[[nodiscard]] FigureMaker figure(std::string_view name, std::string_view symbol, std::string_view label,
                                 std::string_view unit, Field)
{
    using Type = std::remove_cvref_t<decltype(Field{}(std::declval<const Figures &>()))>;
    FigureMaker maker;
    maker.row.name = name;
    maker.row.symbol = symbol;
    maker.row.label = label;
    maker.row.unit = unit;
    maker.row.isNumber = std::is_same_v<Type, Figure>;
    maker.row.get = [](const Figures &figures) { return toFigureValue(Field{}(figures)); };
    return maker;
}

using FigureRows = std::vector<FigureRow>;

/// The parts of the table, in its order.
void addModelFigures(FigureRows &rows);
void addMemoryFigures(FigureRows &rows);
void addBatchFigures(FigureRows &rows);
void addDecodeFigures(FigureRows &rows);
void addPrefillFigures(FigureRows &rows);
void addUserFigures(FigureRows &rows);
void addMoneyFigures(FigureRows &rows);

} // namespace ridgepoint::registry_detail
