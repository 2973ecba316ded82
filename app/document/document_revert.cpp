// The part of a document that goes back to its file.
#include <algorithm>

#include <QUndoStack>

#include "app/document/document.h"
#include "app/document/plan_storage.h"
#include "app/document/structure_command.h"

namespace ridgepoint {

namespace {

/// The scenario of that name, else the baseline.
std::size_t placeOf(const Plan &plan, const std::string &name)
{
    const auto found = std::find_if(plan.scenarios.begin(), plan.scenarios.end(),
                                    [&](const Scenario &scenario) { return scenario.name == name; });
    return found == plan.scenarios.end() ? plan.baseline
                                         : static_cast<std::size_t>(found - plan.scenarios.begin());
}

} // namespace

/// What was changed since stays on the undo stack: nothing is lost by it.
Result<Done> Document::revert()
{
    Result<LoadedPlan> loaded = loadPlan(m_path, m_catalog);
    if (!loaded)
        return loaded.error();
    Plan &saved = loaded.value().plan;
    if (writePlan(saved) != writePlan(m_plan)) {
        const std::size_t place = placeOf(saved, scenario().name);
        m_undoStack->push(new StructureCommand(
            tr("Revert to saved"), [this, plan = std::move(saved), place] { exchangePlan(plan, place); },
            [this, plan = m_plan, place = m_current] { exchangePlan(plan, place); }));
    }
    m_fingerprint = loaded.value().fingerprint;
    m_undoStack->setClean();
    Q_EMIT fileChanged();
    return Done{};
}

void Document::exchangePlan(const Plan &plan, std::size_t current)
{
    m_plan = plan;
    m_current = current;
    m_fitIndex = -1;
    restartDrag();
    figuresAreStale(true, true);
    Q_EMIT planReplaced();
}

} // namespace ridgepoint
