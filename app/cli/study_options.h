// What the subcommands that evaluate many scenarios have in common: lists of figures, axes of inputs, parts of a run.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/cli/read_arguments.h"
#include "core/catalog/catalog.h"
#include "core/explore/sweep.h"
#include "core/registry/figure_rows.h"
#include "core/text/result.h"

namespace ridgepoint::cli {

/// Parts of `text` between commas.
[[nodiscard]] std::vector<std::string> splitAtCommas(std::string_view text);

/// Figures by their names, separated by commas; none twice. The Error has no file. `named` finds one: figureNamed, or numberFigure.
[[nodiscard]] Result<std::vector<const FigureRow *>>
figureList(std::string_view text, Result<const FigureRow *> (*named)(std::string_view) = figureNamed);

/// The figure of that name, which must be a number.
[[nodiscard]] Result<const FigureRow *> numberFigure(std::string_view name);

/// The whole number that an option was given, in [low, high]. The Error's place is the option.
[[nodiscard]] Result<double> wholeOption(const std::string &option, const std::string &text, double low,
                                         double high);

/// POINTER=FROM..TO[:log]:STEPS, or POINTER=a,b,c. The Error's place is the pointer.
[[nodiscard]] Result<SweepAxis> sweepAxis(std::string_view text);

/// An input that is a number, by its pointer.
[[nodiscard]] Result<const Parameter *> numberInput(std::string_view pointer);

/// FIGURE, a relation of `relations` ("=", "<=", ">="), and a number.
struct Condition {
    const FigureRow *figure = nullptr;
    std::string relation;
    double value = 0;
};
[[nodiscard]] Result<Condition> condition(std::string_view text, const std::vector<std::string> &relations);

/// Part `number` (from 1) of `count` of a run.
struct Shard {
    std::size_t number = 1;
    std::size_t count = 1;

    /// The part's own of 0 … total−1: first, and one past the last.
    [[nodiscard]] std::pair<std::size_t, std::size_t> rangeOf(std::size_t total) const;
};
/// "K/N".
[[nodiscard]] Result<Shard> shardNamed(std::string_view text);

} // namespace ridgepoint::cli
