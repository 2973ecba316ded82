// The part of a document that knows the catalogue to choose from, and the entries that its plan carries.
#include <algorithm>

#include <QUndoStack>

#include "app/document/document.h"
#include "app/document/structure_command.h"
#include "core/catalog/user_catalog.h"
#include "core/plan/catalog_changes.h"

namespace ridgepoint {

namespace {

/// Keeps of `own` what the plan names, and what its file brought in place of the `former` catalogue's.
template <class Entries>
void keep(Entries &entries, const Entries &own, const Entries &former,
          const std::set<std::string, std::less<>> &named)
{
    for (const auto &entry : own)
        if (named.contains(entry->id) || std::find(former.begin(), former.end(), entry) == former.end())
            putEntry(entries, entry);
}

/// Those of `own` for which `other` has another entry of the same id, and what that is.
template <class Entries>
void collectReplaced(const Entries &own, const Entries &other, Entries &before, Entries &after)
{
    for (const auto &entry : own) {
        const auto now =
            std::find_if(other.begin(), other.end(), [&](const auto &one) { return one->id == entry->id; });
        if (now == other.end() || *now == entry)
            continue;
        before.push_back(entry);
        after.push_back(*now);
    }
}

} // namespace

void Document::nameEntries(const Scenario &scenario)
{
    for (const std::string &id : {scenario.model.preset, scenario.hardware.preset})
        if (!id.empty())
            m_named.insert(id);
}

void Document::setCatalog(Catalog catalog)
{
    Catalog next = catalog;
    next.date = m_plan.catalog.date;
    keep(next.models, m_plan.catalog.models, m_catalog.models, m_named);
    keep(next.accelerators, m_plan.catalog.accelerators, m_catalog.accelerators, m_named);
    m_plan.catalog = std::move(next);
    m_catalog = std::move(catalog);
    figuresAreStale(true, false); // what is advised depends on what can be chosen
    Q_EMIT catalogChanged();
}

std::vector<EntryChange> Document::catalogChanges() const
{
    return ridgepoint::catalogChanges(m_plan, m_catalog);
}

Result<Done> Document::updateCatalog()
{
    const Result<Plan> updated = updatedPlan(m_plan, m_catalog);
    if (!updated)
        return updated.error();
    Catalog before, after;
    before.date = m_plan.catalog.date;
    after.date = m_catalog.date;
    collectReplaced(m_plan.catalog.models, m_catalog.models, before.models, after.models);
    collectReplaced(m_plan.catalog.accelerators, m_catalog.accelerators, before.accelerators,
                    after.accelerators);
    if (after.models.empty() && after.accelerators.empty())
        return Done{};
    m_undoStack->push(new StructureCommand(
        tr("Update the catalogue's figures"), [this, after] { takeEntries(after); },
        [this, before] { takeEntries(before); }));
    return Done{};
}

/// Puts entries into the plan's catalogue and into the scenarios that name them.
void Document::takeEntries(const Catalog &entries)
{
    m_plan.catalog.date = entries.date;
    for (const auto &entry : entries.models)
        putEntry(m_plan.catalog.models, entry);
    for (const auto &entry : entries.accelerators)
        putEntry(m_plan.catalog.accelerators, entry);
    for (Scenario &scenario : m_plan.scenarios) {
        if (const auto model = entries.model(scenario.model.preset))
            scenario.model.entry = model;
        if (const auto accelerator = entries.accelerator(scenario.hardware.preset))
            scenario.hardware.entry = accelerator;
    }
    m_fitIndex = -1;
    restartDrag();
    figuresAreStale(true, true);
    Q_EMIT changed({QStringLiteral("/model/preset"), QStringLiteral("/hardware/preset")});
    Q_EMIT catalogChanged();
}

} // namespace ridgepoint
