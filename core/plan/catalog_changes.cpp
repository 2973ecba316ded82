#include "core/plan/catalog_changes.h"

#include <algorithm>
#include <set>

#include "core/evaluate/evaluate.h"
#include "core/registry/resolve.h"
#include "core/text/json.h"

namespace ridgepoint {

namespace {

/// The lines on which figures depend: of a model the keys of its config one by one.
std::vector<EntryLine> computedLines(const Accelerator &entry)
{
    std::vector<EntryLine> lines = entryLines(entry);
    std::erase_if(lines, [](const EntryLine &line) { return !line.computed; });
    return lines;
}

std::vector<EntryLine> computedLines(const ModelEntry &entry)
{
    std::vector<EntryLine> lines = entryLines(entry);
    std::erase_if(lines,
                  [](const EntryLine &line) { return !line.computed || line.kind == EntryLineKind::config; });
    const std::vector<EntryLine> config = configLines(entry);
    lines.insert(lines.end(), config.begin(), config.end());
    return lines;
}

EntryValue valueAt(const std::vector<EntryLine> &lines, const std::string &pointer)
{
    const auto line = std::ranges::find(lines, pointer, &EntryLine::pointer);
    return line == lines.end() ? EntryValue() : line->value;
}

template <class Entry>
void compare(std::vector<EntryChange> &changes, EntryKind kind, const Entry &before, const Entry &after)
{
    const std::vector<EntryLine> old = computedLines(before);
    const std::vector<EntryLine> now = computedLines(after);
    const auto add = [&](const EntryLine &line, const EntryValue &from, const EntryValue &to) {
        if (from != to)
            changes.push_back({kind, after.id, after.name, line.pointer, line.label, line.unit, from, to});
    };
    for (const EntryLine &line : now)
        add(line, valueAt(old, line.pointer), line.value);
    for (const EntryLine &line : old) // keys of a config that are gone
        if (std::ranges::find(now, line.pointer, &EntryLine::pointer) == now.end())
            add(line, line.value, EntryValue());
}

/// Those of `present`, and behind them those of `own` that it lacks.
template <class Entry>
std::vector<std::shared_ptr<const Entry>> joined(const std::vector<std::shared_ptr<const Entry>> &own,
                                                 std::vector<std::shared_ptr<const Entry>> present)
{
    std::set<std::string_view> ids;
    for (const auto &entry : present)
        ids.insert(entry->id);
    for (const auto &entry : own)
        if (!ids.contains(entry->id))
            present.push_back(entry);
    return present;
}

} // namespace

std::vector<EntryChange> catalogChanges(const Plan &plan, const Catalog &present)
{
    std::vector<EntryChange> models, accelerators;
    std::set<std::string_view> seenModels, seenAccelerators;
    for (const Scenario &scenario : plan.scenarios) {
        const ModelChoice &model = scenario.model;
        if (!model.preset.empty() && model.entry && seenModels.insert(model.preset).second)
            if (const auto now = present.model(model.preset); now && now != model.entry)
                compare(models, EntryKind::model, *model.entry, *now);
        const HardwareChoice &hardware = scenario.hardware;
        if (hardware.entry && seenAccelerators.insert(hardware.preset).second)
            if (const auto now = present.accelerator(hardware.preset); now && now != hardware.entry)
                compare(accelerators, EntryKind::accelerator, *hardware.entry, *now);
    }
    models.insert(models.end(), accelerators.begin(), accelerators.end());
    return models;
}

Result<Plan> updatedPlan(Plan plan, const Catalog &present)
{
    plan.catalog.date = present.date;
    plan.catalog.models = joined(plan.catalog.models, present.models);
    plan.catalog.accelerators = joined(plan.catalog.accelerators, present.accelerators);
    for (std::size_t i = 0; i < plan.scenarios.size(); ++i)
        if (const Result<Done> fine = resolve(plan.scenarios[i], plan.catalog); !fine) {
            Error error = fine.error();
            error.place.insert(0, pointerTo("/scenarios", i));
            return error;
        }
    return plan;
}

std::optional<double> FigureMove::change() const
{
    if (!before || !after || *before == 0)
        return std::nullopt;
    return *after / *before - 1;
}

std::vector<FigureMove> figureMoves(const Plan &before, const Plan &after,
                                    std::span<const std::string_view> figures)
{
    std::vector<FigureMove> moves;
    for (std::size_t i = 0; i < before.scenarios.size() && i < after.scenarios.size(); ++i) {
        const Scenario &from = before.scenarios[i];
        const Scenario &to = after.scenarios[i];
        if (from.model.entry == to.model.entry && from.hardware.entry == to.hardware.entry)
            continue;
        const Figures old = evaluate(from);
        const Figures now = evaluate(to);
        for (const std::string_view name : figures) {
            const FigureRow *row = findFigure(name);
            if (row == nullptr)
                continue;
            const FigureMove move{i, row, numberOf(*row, old), numberOf(*row, now)};
            if (move.before != move.after)
                moves.push_back(move);
        }
    }
    return moves;
}

} // namespace ridgepoint
