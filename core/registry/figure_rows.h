// The table of figures: each is one row. From the row come the output of `evaluate`, tables, derivations, the strip, axis
// labels and the reference table. A figure's inputs are the symbols of its formula; they are not listed a second time.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/evaluate/figures.h"
#include "core/text/result.h"
#include "core/text/written.h"

namespace ridgepoint {

struct Parameter;

/// What a figure can be: not there, a number, yes or no, or a word.
using FigureValue = std::variant<std::monostate, double, bool, std::string_view>;

enum class Better { neither, lower, higher };

/// How a figure's formula is to be read.
enum class FormulaKind {
    arithmetic, ///< numbers and symbols; a test recomputes the figure from the text
    named, ///< a function described in words and symbols (a sum over layers, a quantile), with a test of its own
    given ///< read from the model's config; no formula
};

struct FigureRow {
    std::string_view name;   ///< "cost.usd_user_month"
    std::string_view symbol; ///< "C_user", as in other rows' formulas
    std::string_view label;  ///< "Cost per user and month"
    std::string_view
        unit; ///< SI: "bytes", "B/s", "s", "1/s", "FLOP", "FLOP/s", "FLOP/byte", "tokens", "tokens/s", "tokens/month",
    ///< "GPUs", "$", "$/month", "$/M tokens", "J/token", "kW", "MW", "kg/month", "share", "" for a count
    Better better = Better::neither;
    FormulaKind kind = FormulaKind::arithmetic;
    std::string_view formula; ///< right-hand side: "C_price / U"
    std::string_view source;  ///< section of the model and publication
    bool step = false;        ///< an intermediate quantity: in derivations only
    bool isNumber = true;     ///< a number where it exists: not a word, not yes or no
    bool counts = false;      ///< a number of things: whole
    FigureValue (*get)(const Figures &) = nullptr;
};

/// The figures that decide, by name: users, speed, first token, cost per user and per token, fleet.
inline constexpr std::array<std::string_view, 6> headlineFigures = {
    "users_per_replica",   "steady.inter_token_seconds",     "ttft_seconds",
    "cost.usd_user_month", "cost.usd_million_output_tokens", "fleet.usd_month"};

/// All figures, printed ones in the order of resources/help/format.md, each group followed by its steps. Built once.
[[nodiscard]] std::span<const FigureRow> figureRows();

[[nodiscard]] const FigureRow *findFigure(std::string_view name);
/// The row of a name that a user wrote, or an Error naming the nearest.
[[nodiscard]] Result<const FigureRow *> figureNamed(std::string_view name);

/// The number of a figure; empty where it does not exist or is a word.
[[nodiscard]] Figure numberOf(const FigureRow &row, const Figures &figures);

/// Names in a formula: runs of letters, Greek letters, digits, _ and combining marks that begin with a letter.
[[nodiscard]] std::vector<std::string_view> symbolsOf(std::string_view formula);

/// What a symbol stands for: one of the two is set, or neither where it is a function or a constant of the formula.
struct SymbolMeaning {
    const FigureRow *figure = nullptr;
    const Parameter *parameter = nullptr;
};
[[nodiscard]] SymbolMeaning meaningOf(std::string_view symbol);

/// Whether every value of the figure is written in its one unit, which may then be named once for many of them: not with prefixes
/// ("GB", "ms"), nor as a bare number, dollars or per cent.
[[nodiscard]] bool isInOneUnit(const FigureRow &row);

/// The two halves of `formatValue`.
[[nodiscard]] Written writtenValue(const FigureRow &row, const FigureValue &value);
/// A figure as people read it, unit included: "26.2 GB", "23.7 ms", "$2.78", "42.5 tokens/s", "323", "—" where there is none.
[[nodiscard]] std::string formatValue(const FigureRow &row, const FigureValue &value);
/// An input as people read it, in its own unit: "12 650 tok", "37 %", "auto", "fp8".
[[nodiscard]] std::string formatValue(const Parameter &parameter,
                                      const std::variant<std::monostate, double, std::string> &value);

} // namespace ridgepoint
