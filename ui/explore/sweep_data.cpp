#include "ui/explore/sweep_data.h"

#include <algorithm>
#include <chrono>

#include "core/explore/sweep.h"
#include "core/registry/parameters.h"
#include "ui/explore/study_runner.h"

namespace ridgepoint {

namespace {

constexpr std::size_t partRows = 256; ///< a few milliseconds' work
constexpr auto moment = std::chrono::milliseconds(150);

constexpr std::string_view median = "/workload/context_tokens/median";
constexpr std::string_view p90 = "/workload/context_tokens/p90";

std::vector<Value> valuesOf(const std::vector<double> &numbers)
{
    return {numbers.begin(), numbers.end()};
}

std::vector<SweepAxis> axesOf(const SweepQuestion &question)
{
    std::vector<SweepAxis> axes;
    if (question.y != nullptr)
        axes.push_back({question.y, valuesOf(question.ys)});
    axes.push_back({question.x, valuesOf(question.xs)});
    return axes;
}

CellState stateOf(const Figures &figures)
{
    if (figures.targets.tpotMet == false || figures.targets.ttftMet == false)
        return CellState::misses;
    if (figures.batch)
        return CellState::runs;
    return figures.limit == Limit::tpotSlo || figures.limit == Limit::ttftSlo ? CellState::misses
                                                                              : CellState::unfit;
}

bool isAxis(const SweepQuestion &question, std::string_view pointer)
{
    return question.x->pointer == pointer || (question.y != nullptr && question.y->pointer == pointer);
}

/// Whether a cell's median is above its 90th percentile. Where no axis is one of the two, the plan's own note tells.
bool isTurned(const SweepQuestion &question, const Scenario &scenario, std::size_t cell)
{
    if (!isAxis(question, median) && !isAxis(question, p90))
        return false;
    ContextTokens context = scenario.workload.contextTokens;
    for (const InputChange &change : question.changes(cell)) {
        if (change.pointer == median)
            context.median = std::get<double>(change.value);
        if (change.pointer == p90)
            context.p90 = std::get<double>(change.value);
    }
    return context.p90 && context.median > *context.p90;
}

} // namespace

std::optional<HeldInput> heldContext(const SweepQuestion &question, const Scenario &scenario)
{
    const ContextTokens &context = scenario.workload.contextTokens;
    const bool hasMedian = isAxis(question, median), hasP90 = isAxis(question, p90);
    if (hasMedian && !hasP90 && context.p90)
        return HeldInput{findParameter(p90), *context.p90};
    if (hasP90 && !hasMedian)
        return HeldInput{findParameter(median), context.median};
    return std::nullopt;
}

std::vector<InputChange> SweepQuestion::changes(std::size_t cell) const
{
    std::vector<InputChange> changes{{std::string(x->pointer), xs[cell % xs.size()]}};
    if (y != nullptr)
        changes.push_back({std::string(y->pointer), ys[cell / xs.size()]});
    return changes;
}

SweepCell cellOf(const SweepQuestion &question, const std::optional<Figures> &figures)
{
    SweepCell cell;
    cell.state = figures ? stateOf(*figures) : CellState::apart;
    if (figures)
        cell.value = numberOf(*question.figure, *figures);
    if (figures && question.second != nullptr)
        cell.second = numberOf(*question.second, *figures);
    return cell;
}

std::vector<SweepCell> workOut(const SweepQuestion &question, const Scenario &scenario,
                               const Catalog &catalog, std::stop_token stop,
                               const std::function<void(const std::vector<SweepCell> &)> &part)
{
    const std::vector<SweepAxis> axes = axesOf(question);
    std::vector<SweepCell> cells(question.size());
    auto told = std::chrono::steady_clock::now();
    for (std::size_t first = 0; first < cells.size(); first += partRows) {
        const std::size_t last = std::min(first + partRows, cells.size());
        const bool whole = sweep(scenario, catalog, axes, first, last, studyThreads(), stop,
                                 [&](std::size_t index, const std::optional<Figures> &figures) {
                                     cells[index] = cellOf(question, figures);
                                     if (figures && isTurned(question, scenario, index))
                                         cells[index].state = CellState::turned;
                                     return true;
                                 });
        if (!whole)
            return {};
        if (const auto now = std::chrono::steady_clock::now(); part && now - told > moment) {
            told = now;
            part(cells);
        }
    }
    return cells;
}

std::optional<SweepSpan> spanOf(const std::vector<SweepCell> &cells, Figure SweepCell::*figure)
{
    std::optional<SweepSpan> span;
    for (const SweepCell &cell : cells)
        if (const Figure value = cell.drawn(figure))
            span = span ? SweepSpan{std::min(span->low, *value), std::max(span->high, *value)}
                        : SweepSpan{*value, *value};
    return span;
}

} // namespace ridgepoint
