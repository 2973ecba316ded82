#include "app/document/document.h"

#include <algorithm>

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QUndoStack>

#include "app/document/edit_command.h"
#include "app/document/input_marks.h"
#include "app/document/own_entries.h"
#include "app/document/plan_storage.h"
#include "app/document/undo_text.h"
#include "core/evaluate/evaluate.h"
#include "core/explore/sensitivity.h"
#include "core/plan/plan_templates.h"
#include "core/plan/uncertainty_check.h"

namespace ridgepoint {

namespace {

const QLatin1String standardInput("-"); // has no place to save to

} // namespace

Document::Document(const Catalog &builtIn, QObject *parent)
    : QObject(parent),
      m_catalog(builtIn),
      m_ownEntries(std::make_unique<OwnEntries>(*this, builtIn)),
      m_plan(blankPlan(m_catalog)),
      m_undoStack(new QUndoStack(this)),
      m_marks(new InputMarks(this))
{
    connect(m_marks, &InputMarks::locksChanged, this, &Document::marksChanged);
    connect(m_undoStack, &QUndoStack::cleanChanged, this, &Document::fileChanged);
    connect(m_undoStack, &QUndoStack::indexChanged, this, [this](int index) {
        ++m_revision;
        if (index < m_fitIndex)
            m_fitIndex = -1; // what was undone may be replaced
    });
    nameEntries(scenario());
    figuresAreStale(true, true); // so that the first figures are announced as all others are
}

Document::~Document()
{
    m_undoStack->disconnect(this); // it says goodbye to a document that is no longer whole
}

void Document::setCurrent(std::size_t index)
{
    if (index == m_current || index >= m_plan.scenarios.size())
        return;
    m_current = index;
    m_fitIndex = -1; // that was of another scenario
    restartDrag();
    figuresAreStale(true, false);
    Q_EMIT currentChanged();
}

Result<Done> Document::setInput(std::string_view pointer, const Value &value)
{
    const InputChange change{std::string(pointer), value};
    return push(scenario(), withFollowers(scenario(), change, m_marks->locked()), undoText(change), 0);
}

Result<Done> Document::moveInput(std::string_view pointer, const Value &value)
{
    const Scenario &before = m_dragStart ? *m_dragStart : scenario();
    const InputChange change{std::string(pointer), reachable(before, pointer, value)};
    return push(before, withFollowers(before, change, m_marks->locked()), undoText(change), m_drag);
}

Result<Done> Document::setInputs(std::span<const InputChange> changes, const QString &text)
{
    return push(scenario(), changes, text, 0);
}

Result<Done> Document::resetInput(std::string_view pointer)
{
    const Result<const Parameter *> parameter = parameterNamed(pointer);
    if (!parameter)
        return parameter.error();
    const InputChange change{std::string(pointer), parameter.value()->defaultValue()};
    return setInputs({&change, 1}, undoText(change));
}

Result<Done> Document::setUncertainty(std::vector<Uncertainty> uncertainty, const QString &text)
{
    EditCommand::Edit edit{m_current, scenario(), scenario(), {}, 0};
    edit.after.uncertainty = std::move(uncertainty);
    const std::vector<Uncertainty> &before = edit.before.uncertainty, &after = edit.after.uncertainty;
    for (const Uncertainty &entry : after)
        if (const Result<Done> fine = checkUncertainty(entry); !fine)
            return fine;
    for (const auto &[from, to] : {std::pair(&before, &after), std::pair(&after, &before)})
        for (const Uncertainty &entry : *from)
            if (std::find(to->begin(), to->end(), entry) == to->end())
                edit.pointers.push_back(entry.input);
    if (edit.pointers.empty())
        return Done{};
    const QScopedValueRollback pushing(m_pushing, true);
    m_undoStack->push(new EditCommand(*this, std::move(edit), text));
    return Done{};
}

void Document::beginDrag()
{
    m_drag = ++m_drags;
    m_dragStart = scenario();
}

void Document::endDrag()
{
    if (m_drag == 0)
        return;
    m_drag = 0;
    m_dragStart.reset();
    rememberFit();
}

/// What comes in the midst of a drag is a step of its own, and so is what follows it.
void Document::restartDrag()
{
    if (m_drag != 0)
        beginDrag();
}

/// Not while something is dragged: the moves that follow become one step with those before.
void Document::rememberFit()
{
    if (m_drag == 0 && figures()->batch)
        m_fitIndex = m_undoStack->index();
}

/// Pushes the change from `before`, which differs from the shown scenario only by earlier moves of the same drag.
Result<Done> Document::push(const Scenario &before, std::span<const InputChange> changes, const QString &text,
                            int drag)
{
    for (const InputChange &change : changes)
        if (m_marks->isLocked(change.pointer))
            return Error{"", change.pointer, "an input that is not locked", "a locked one",
                         "unlock it first"};
    Scenario after = before;
    if (const Result<Done> done = ridgepoint::setInputs(after, changes, m_plan.catalog); !done)
        return done;

    EditCommand::Edit edit{m_current, scenario(), std::move(after), {}, drag};
    for (const Parameter &parameter : parameters())
        if (parameter.get(edit.before) != parameter.get(edit.after))
            edit.pointers.emplace_back(parameter.pointer);
    if (edit.pointers.empty())
        return Done{};
    const QScopedValueRollback pushing(m_pushing, true);
    m_undoStack->push(new EditCommand(*this, std::move(edit), text));
    return Done{};
}

void Document::replaceScenario(std::size_t index, const Scenario &scenario,
                               const std::vector<std::string> &pointers)
{
    m_plan.scenarios[index] = scenario;
    nameEntries(scenario);
    setCurrent(index); // what undo changes is shown
    if (!m_pushing)
        restartDrag(); // undone in the midst of it: what follows starts from here
    figuresAreStale(index == m_current, index == m_plan.baseline);
    QStringList names;
    for (const std::string &pointer : pointers)
        names.append(QString::fromStdString(pointer));
    Q_EMIT changed(names);
}

void Document::figuresAreStale(bool current, bool baseline)
{
    if (current) {
        m_figures.reset();
        m_elasticities.reset();
        m_advice.reset();
        m_fitLimits.clear();
    }
    if (baseline)
        m_baselineFigures.reset();
    if (m_announced)
        return;
    m_announced = true;
    QMetaObject::invokeMethod(this, &Document::announceFigures, Qt::QueuedConnection);
}

void Document::announceFigures()
{
    m_announced = false;
    rememberFit();
    Q_EMIT figuresChanged();
}

std::shared_ptr<const Figures> Document::figures()
{
    if (m_current == m_plan.baseline)
        return m_figures = baselineFigures();
    if (!m_figures) {
        m_figures = std::make_shared<const Figures>(evaluate(scenario()));
        ++m_evaluations;
    }
    return m_figures;
}

std::shared_ptr<const Figures> Document::baselineFigures()
{
    if (!m_baselineFigures) {
        m_baselineFigures = std::make_shared<const Figures>(evaluate(m_plan.scenarios[m_plan.baseline]));
        ++m_evaluations;
    }
    return m_baselineFigures;
}

const std::vector<std::optional<double>> &Document::elasticities()
{
    if (!m_elasticities)
        m_elasticities = costElasticities(scenario(), figures()->cost.usdUserMonth, m_marks->locked());
    return *m_elasticities;
}

const std::vector<Advice> &Document::advice()
{
    if (!m_advice) {
        const std::shared_ptr<const Figures> now = figures();
        const std::vector<std::string> locked = m_marks->locked();
        m_advice = now->batch ? advise(scenario(), *now, m_plan.catalog, locked)
                              : waysToRun(scenario(), *now, m_plan.catalog, locked);
    }
    return *m_advice;
}

std::optional<FitLimit> Document::fitLimitOf(const Parameter &parameter)
{
    const auto known = m_fitLimits.find(parameter.pointer);
    if (known != m_fitLimits.end())
        return known->second;
    return m_fitLimits[parameter.pointer] = fitLimit(scenario(), parameter);
}

/// What is locked may change what is advised.
void Document::marksChanged()
{
    m_advice.reset();
    m_elasticities.reset();
    figuresAreStale(false, false);
}

bool Document::hasFitted() const
{
    return m_fitIndex >= 0 && m_fitIndex < m_undoStack->index();
}

void Document::backToFit()
{
    if (hasFitted())
        m_undoStack->setIndex(m_fitIndex);
}

bool Document::isModified() const
{
    return !m_undoStack->isClean();
}

QString Document::displayName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    return m_plan.title.empty() ? tr("New plan") : QString::fromStdString(m_plan.title);
}

void Document::createNew()
{
    createNew(blankPlan(m_catalog));
}

void Document::createNew(Plan start)
{
    showPlan(std::move(start), QString(), QByteArray());
    m_new = true;
}

void Document::createFrom(Plan plan)
{
    showPlan(std::move(plan), QString(), QByteArray());
}

bool Document::isUntouched() const
{
    return m_new && m_undoStack->count() == 0;
}

Result<Done> Document::open(const QString &path)
{
    Result<LoadedPlan> loaded = loadPlan(path, m_catalog);
    if (!loaded)
        return loaded.error();
    showPlan(std::move(loaded.value().plan), path == standardInput ? QString() : path,
             loaded.value().fingerprint);
    return Done{};
}

Result<Done> Document::save(const QString &path)
{
    const SaveJob job = saveJob(path, QByteArray());
    const SaveOutcome outcome = carryOut(job);
    if (outcome.written)
        finishSave(job);
    return outcome.written;
}

SaveJob Document::saveJob(const QString &path, const QByteArray &expected) const
{
    return {path, writePlan(m_plan), expected, m_revision};
}

void Document::finishSave(const SaveJob &job)
{
    m_path = job.path;
    m_fingerprint = fingerprintOf(job.text);
    m_new = false;
    restartDrag();
    if (job.revision == m_revision)
        m_undoStack->setClean();
    else
        m_undoStack->resetClean(); // no state of the stack is what the file holds
    Q_EMIT fileChanged();
}

void Document::recover(Plan plan, const QString &path, const QByteArray &fingerprint)
{
    showPlan(std::move(plan), path, fingerprint);
    m_undoStack->resetClean(); // no state of it is in the file
}

void Document::showPlan(Plan plan, const QString &path, const QByteArray &fingerprint)
{
    m_plan = std::move(plan);
    m_named.clear();
    for (const Scenario &scenario : m_plan.scenarios)
        nameEntries(scenario);
    m_current = m_plan.baseline;
    restartDrag();
    m_path = path;
    m_new = false;
    m_fingerprint = fingerprint;
    m_undoStack->clear();
    m_undoStack->setClean();
    m_fitIndex = -1;
    figuresAreStale(true, true);
    Q_EMIT planReplaced();
    Q_EMIT fileChanged();
}

} // namespace ridgepoint
