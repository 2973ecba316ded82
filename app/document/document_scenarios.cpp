// The part of a document that adds, names, orders and removes its scenarios.
#include <algorithm>

#include <QUndoStack>

#include "app/document/document.h"
#include "app/document/structure_command.h"
#include "core/plan/adopt_scenario.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

bool isTaken(const Plan &plan, std::string_view name, std::size_t except)
{
    for (std::size_t i = 0; i < plan.scenarios.size(); ++i)
        if (i != except && plan.scenarios[i].name == name)
            return true;
    return false;
}

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// "B200" where that is free, else "B200 2", "B200 3"; a number that already stands behind the name is counted on from.
std::string freeName(const Plan &plan, const std::string &wanted)
{
    if (!isTaken(plan, wanted, nobody))
        return wanted;
    std::string stem = wanted;
    const std::size_t space = stem.find_last_of(' ');
    if (space != std::string::npos && space > 0 && space + 1 < stem.size()
        && stem.find_first_not_of("0123456789", space + 1) == std::string::npos)
        stem.erase(space);
    for (std::size_t number = 2;; ++number) {
        std::string name = stem + ' ' + std::to_string(number);
        if (!isTaken(plan, name, nobody))
            return name;
    }
}

QString nameOf(const Plan &plan, std::size_t index)
{
    return QString::fromStdString(plan.scenarios[index].name);
}

/// Where the scenario at `index` stands after the one at `from` has gone to `to`.
std::size_t moved(std::size_t index, std::size_t from, std::size_t to)
{
    if (index == from)
        return to;
    if (from < index && index <= to)
        return index - 1;
    if (to <= index && index < from)
        return index + 1;
    return index;
}

void shift(std::vector<Scenario> &scenarios, std::size_t from, std::size_t to)
{
    const auto at = [&](std::size_t index) { return scenarios.begin() + static_cast<std::ptrdiff_t>(index); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
}

} // namespace

void Document::insert(std::size_t index, const Scenario &scenario)
{
    m_plan.scenarios.insert(m_plan.scenarios.begin() + static_cast<std::ptrdiff_t>(index), scenario);
}

void Document::erase(std::size_t index)
{
    m_plan.scenarios.erase(m_plan.scenarios.begin() + static_cast<std::ptrdiff_t>(index));
}

void Document::arrange(std::size_t current, std::size_t baseline)
{
    m_current = current;
    m_plan.baseline = baseline;
    m_fitIndex = -1;
    restartDrag();
    figuresAreStale(true, true);
    Q_EMIT scenariosChanged();
    Q_EMIT currentChanged();
}

Result<Done> Document::duplicateScenario(std::size_t index)
{
    if (index >= m_plan.scenarios.size())
        return Done{};
    const QString original = nameOf(m_plan, index);
    Scenario twin = m_plan.scenarios[index];
    twin.notes.clear();
    return addAfter(index, std::move(twin),
                    [&](const QString &copy) { return tr("Duplicate %1 as %2").arg(original, copy); });
}

Result<Done> Document::addScenario(Scenario scenario, const std::function<QString(const QString &)> &textOf)
{
    return addAfter(m_current, std::move(scenario), textOf);
}

Result<Done> Document::addAfter(std::size_t index, Scenario scenario,
                                const std::function<QString(const QString &)> &textOf)
{
    if (m_plan.scenarios.size() >= mostScenarios)
        return Error{"", "/scenarios", "at most 10000 scenarios", "one more", "delete one first"};
    scenario.name = freeName(m_plan, scenario.name);
    const QString text = textOf(QString::fromStdString(scenario.name));
    const std::size_t current = m_current;
    const std::size_t baseline = m_plan.baseline;
    m_undoStack->push(new StructureCommand(
        text,
        [this, place = index + 1, scenario = std::move(scenario), baseline] {
            insert(place, scenario);
            arrange(place, baseline < place ? baseline : baseline + 1);
        },
        [this, place = index + 1, current, baseline] {
            erase(place);
            arrange(current, baseline);
        }));
    return Done{};
}

Result<Done> Document::addScenarios(const Plan &from)
{
    if (m_plan.scenarios.size() + from.scenarios.size() > mostScenarios)
        return Error{"", "/scenarios", "at most 10000 scenarios", "more", "delete some first"};
    Plan grown = m_plan; // names stay unique among those that come, too
    std::vector<Scenario> copies;
    for (const Scenario &scenario : from.scenarios) {
        Result<Scenario> copy = adoptScenario(scenario, grown.catalog);
        if (!copy)
            return copy.error();
        copy.value().name = freeName(grown, copy.value().name);
        grown.scenarios.push_back(copy.value());
        copies.push_back(std::move(copy).value());
    }
    const auto newcomers = [](const auto &all, std::size_t known) {
        return std::vector(all.begin() + static_cast<std::ptrdiff_t>(known), all.end());
    };
    const std::size_t models = m_plan.catalog.models.size();
    const std::size_t accelerators = m_plan.catalog.accelerators.size();
    const std::size_t current = m_current;
    const std::size_t baseline = m_plan.baseline;
    const std::size_t place = current + 1;
    const QString name = QString::fromStdString(copies.front().name);
    m_undoStack->push(new StructureCommand(
        copies.size() == 1 ? tr("Paste %1").arg(name)
                           : tr("Paste %n scenarios", nullptr, static_cast<int>(copies.size())),
        [this, copies, place, baseline, newModels = newcomers(grown.catalog.models, models),
         newAccelerators = newcomers(grown.catalog.accelerators, accelerators)] {
            Catalog &catalog = m_plan.catalog;
            catalog.models.insert(catalog.models.end(), newModels.begin(), newModels.end());
            catalog.accelerators.insert(catalog.accelerators.end(), newAccelerators.begin(),
                                        newAccelerators.end());
            for (std::size_t i = 0; i < copies.size(); ++i)
                insert(place + i, copies[i]);
            arrange(place, baseline < place ? baseline : baseline + copies.size());
        },
        [this, place, current, baseline, models, accelerators, count = copies.size()] {
            for (std::size_t i = 0; i < count; ++i)
                erase(place);
            m_plan.catalog.models.resize(models);
            m_plan.catalog.accelerators.resize(accelerators);
            arrange(current, baseline);
        }));
    return Done{};
}

Result<Done> Document::renameScenario(std::size_t index, const QString &name)
{
    if (index >= m_plan.scenarios.size())
        return Done{};
    const std::string wanted = name.trimmed().toStdString();
    if (wanted.empty())
        return Error{"", "/name", "a name", "an empty one", ""};
    if (isTaken(m_plan, wanted, index))
        return Error{"", "/name", "a name that no other scenario has", "\"" + quoted(wanted) + "\"", ""};
    if (wanted == m_plan.scenarios[index].name)
        return Done{};
    const auto rename = [this, index](const std::string &text) {
        m_plan.scenarios[index].name = text;
        restartDrag();
        Q_EMIT scenariosChanged();
    };
    const std::string before = m_plan.scenarios[index].name;
    m_undoStack->push(new StructureCommand(
        tr("Rename %1 to %2").arg(nameOf(m_plan, index), QString::fromStdString(wanted)),
        [rename, wanted] { rename(wanted); }, [rename, before] { rename(before); }));
    return Done{};
}

void Document::removeScenario(std::size_t index)
{
    if (index >= m_plan.scenarios.size() || m_plan.scenarios.size() == 1)
        return;
    const std::size_t current = m_current;
    const std::size_t baseline = m_plan.baseline;
    const std::size_t last = m_plan.scenarios.size() - 2;
    const auto after = [index, last](std::size_t other) {
        return std::min(other > index ? other - 1 : other,
                        last); // its neighbour takes the place of the one that goes
    };
    m_undoStack->push(new StructureCommand(
        tr("Delete %1").arg(nameOf(m_plan, index)),
        [this, index, now = after(current), star = after(baseline)] {
            erase(index);
            arrange(now, star);
        },
        [this, index, scenario = m_plan.scenarios[index], current, baseline] {
            insert(index, scenario);
            arrange(current, baseline);
        }));
}

void Document::moveScenario(std::size_t from, std::size_t to)
{
    const std::size_t count = m_plan.scenarios.size();
    if (from >= count || to >= count || from == to)
        return;
    const auto go = [this](std::size_t begin, std::size_t end) {
        shift(m_plan.scenarios, begin, end);
        arrange(moved(m_current, begin, end), moved(m_plan.baseline, begin, end));
    };
    m_undoStack->push(new StructureCommand(
        tr("Move %1").arg(nameOf(m_plan, from)), [go, from, to] { go(from, to); },
        [go, from, to] { go(to, from); }));
}

void Document::setBaseline(std::size_t index)
{
    if (index >= m_plan.scenarios.size() || index == m_plan.baseline)
        return;
    const auto star = [this](std::size_t which) {
        m_plan.baseline = which;
        figuresAreStale(false, true);
        Q_EMIT scenariosChanged();
    };
    m_undoStack->push(new StructureCommand(
        tr("Make %1 the baseline").arg(nameOf(m_plan, index)), [star, index] { star(index); },
        [star, before = m_plan.baseline] { star(before); }));
}

void Document::setNotes(std::size_t index, const QString &notes)
{
    const std::string wanted = notes.toStdString();
    if (index >= m_plan.scenarios.size() || wanted == m_plan.scenarios[index].notes)
        return;
    const auto write = [this, index](const std::string &text) {
        m_plan.scenarios[index].notes = text;
        restartDrag();
        Q_EMIT scenariosChanged();
    };
    m_undoStack->push(new StructureCommand(
        tr("Change the notes on %1").arg(nameOf(m_plan, index)), [write, wanted] { write(wanted); },
        [write, before = m_plan.scenarios[index].notes] { write(before); }));
}

void Document::setTitle(const QString &title)
{
    const std::string wanted = title.toStdString();
    if (wanted == m_plan.title)
        return;
    const auto write = [this](const std::string &text) {
        m_plan.title = text;
        Q_EMIT scenariosChanged();
        Q_EMIT fileChanged(); // a plan without a file is called by its title
    };
    m_undoStack->push(new StructureCommand(
        tr("Change the title of the plan"), [write, wanted] { write(wanted); },
        [write, before = m_plan.title] { write(before); }));
}

} // namespace ridgepoint
