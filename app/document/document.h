// The open plan: all its scenarios, which of them is shown, the undo stack, the file, and the figures of what is shown.
// Only undo commands change the plan; views call setInput or moveInput and read again on `changed` and `figuresChanged`.
// Lives in the window's thread. Figures are computed there too, once a turn of the event loop, and shared as constants.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string_view>

#include <QObject>
#include <QString>
#include <QStringList>

#include "app/document/save_job.h"
#include "core/evaluate/figures.h"
#include "core/explore/advice.h"
#include "core/explore/fit_limit.h"
#include "core/plan/plan.h"
#include "core/registry/input_change.h"
#include "core/text/result.h"

class QUndoStack;

namespace ridgepoint {

class InputMarks;
class OwnEntries;
struct EntryChange;

class Document : public QObject {
    Q_OBJECT

public:
    /// Opens a new plan on the first model and accelerator of the catalogue.
    explicit Document(const Catalog &builtIn, QObject *parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Scenario &scenario() const { return m_plan.scenarios[m_current]; }
    [[nodiscard]] std::size_t current() const { return m_current; }
    /// Shows another scenario; what is shown is not part of the plan. Requires: an index of the plan's.
    void setCurrent(std::size_t index);

    /// Sets an input of the shown scenario and what follows it by hand (withFollowers), as one undo step. On an Error
    /// nothing has changed.
    Result<Done> setInput(std::string_view pointer, const Value &value);
    /// The same for a slider: kept within what can be reached. Moves between beginDrag and endDrag are one step.
    Result<Done> moveInput(std::string_view pointer, const Value &value);
    /// Sets exactly these inputs as one undo step named `text`.
    Result<Done> setInputs(std::span<const InputChange> changes, const QString &text);
    /// States which inputs of the shown scenario are not known for sure, all of them anew, as one undo step named `text`. On an
    /// Error, which is that of a plan file, nothing has changed.
    Result<Done> setUncertainty(std::vector<Uncertainty> uncertainty, const QString &text);
    /// Back to the default, which may be "as the catalogue says".
    Result<Done> resetInput(std::string_view pointer);

    // Scenarios, each as one undo step. Names stay unique: a name that is taken gets a number behind it.
    /// Beside it, and shows the copy. Its notes are not copied: they tell of the original.
    Result<Done> duplicateScenario(std::size_t index);
    /// Beside the shown one, and shows it. `textOf` names the step after the name that was free. Requires: resolved.
    Result<Done> addScenario(Scenario scenario, const std::function<QString(const QString &)> &textOf);
    Result<Done> renameScenario(std::size_t index, const QString &name);
    void removeScenario(std::size_t index); ///< the last one stays
    void moveScenario(std::size_t from, std::size_t to);
    void setBaseline(std::size_t index);
    void setNotes(std::size_t index, const QString &notes);
    /// Of the plan: the question that it answers, which heads reports. One undo step, as are notes; the same text is none.
    void setTitle(const QString &title);
    /// The scenarios of another plan, copied behind the one shown; shows the first of them. Neither their figures nor those
    /// that are here change (adoptScenario); where that cannot be, an Error, and nothing has changed.
    Result<Done> addScenarios(const Plan &from);

    void beginDrag();
    void endDrag();

    /// What can be chosen: the built-in catalogue with one's own entries. The plan's own catalogue may have other figures for
    /// the entries that it names.
    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    /// Another set of entries to choose from. Those that the plan names, or has named since it was opened, keep their figures.
    void setCatalog(Catalog catalog);
    [[nodiscard]] OwnEntries &ownEntries() const { return *m_ownEntries; }
    /// How the entries that the plan names differ from the catalogue's.
    [[nodiscard]] std::vector<EntryChange> catalogChanges() const;
    /// Takes the catalogue's figures into the plan, as one undo step. On an Error nothing has changed.
    Result<Done> updateCatalog();

    /// Figures of the shown scenario, and of the baseline (the same object where that is the one shown). Evaluates what has
    /// changed since; never null.
    [[nodiscard]] std::shared_ptr<const Figures> figures();
    [[nodiscard]] std::shared_ptr<const Figures> baselineFigures();
    /// Which way and how strongly each input moves the cost per user, in the order of `parameters()`.
    [[nodiscard]] const std::vector<std::optional<double>> &elasticities();
    /// What would lower the cost per user, or for a plan without a batch what would make it run.
    [[nodiscard]] const std::vector<Advice> &advice();
    /// How far an input may go before the plan no longer runs; some twenty evaluations the first time it is asked.
    [[nodiscard]] std::optional<FitLimit> fitLimitOf(const Parameter &parameter);
    /// How many evaluations there have been, for tests and benchmarks.
    [[nodiscard]] int evaluations() const { return m_evaluations; }

    [[nodiscard]] InputMarks *marks() const { return m_marks; }
    [[nodiscard]] QUndoStack *undoStack() const { return m_undoStack; }
    [[nodiscard]] bool isModified() const;
    /// Whether undoing leads back to a state of the plan in which what was shown did run.
    [[nodiscard]] bool hasFitted() const;
    /// Undoes to that state.
    void backToFit();

    /// The plan's file; empty where it has none yet.
    [[nodiscard]] QString path() const { return m_path; }
    /// What to call the plan: its file's name, else its title.
    [[nodiscard]] QString displayName() const;

    /// A new plan on which nothing was done yet: one that another may take the place of.
    [[nodiscard]] bool isUntouched() const;

    void createNew();
    /// A new plan that starts from a template: untouched as an empty one.
    void createNew(Plan start);
    /// A plan that holds work and has no file yet.
    void createFrom(Plan plan);
    /// Back to what stands in the plan's file, as one undo step. Requires: a path. On an Error the plan stays as it is.
    Result<Done> revert();
    /// On an Error the open plan stays as it is.
    Result<Done> open(const QString &path);
    /// On an Error the plan stays modified, and what stood in the file stays there. Overwrites whatever that is.
    Result<Done> save(const QString &path);
    /// The same in two halves, for who carries out the job elsewhere; see SaveJob for `expected`. The plan may have changed in
    /// between: then it stays modified.
    [[nodiscard]] SaveJob saveJob(const QString &path, const QByteArray &expected) const;
    void finishSave(const SaveJob &job);
    /// Shows a plan that was rescued as unsaved work on `path`, which held `fingerprint` when it was last read or saved.
    void recover(Plan plan, const QString &path, const QByteArray &fingerprint);

    /// Of what was read from the file or saved to it last (`stateOf` tells whether it still holds that); empty without a file.
    [[nodiscard]] QByteArray fileFingerprint() const { return m_fingerprint; }

Q_SIGNALS:
    void changed(const QStringList &pointers); ///< inputs of the shown scenario
    void figuresChanged();
    void currentChanged();
    void scenariosChanged(); ///< their number, names, notes, order, the baseline, or the title
    void catalogChanged();   ///< what can be chosen, or the entries that the plan names
    void planReplaced();     ///< another plan is open: scenarios, baseline and all
    void fileChanged();      ///< path, name or modified

private:
    friend class EditCommand;

    void replaceScenario(std::size_t index, const Scenario &scenario,
                         const std::vector<std::string> &pointers);
    Result<Done> push(const Scenario &before, std::span<const InputChange> changes, const QString &text,
                      int drag);
    Result<Done> addAfter(std::size_t index, Scenario scenario,
                          const std::function<QString(const QString &)> &textOf);
    void insert(std::size_t index, const Scenario &scenario);
    void erase(std::size_t index);
    void arrange(std::size_t current, std::size_t baseline);
    void showPlan(Plan plan, const QString &path, const QByteArray &fingerprint);
    void exchangePlan(const Plan &plan, std::size_t current);
    void nameEntries(const Scenario &scenario);
    void takeEntries(const Catalog &entries);
    void figuresAreStale(bool current, bool baseline);
    void announceFigures();
    void marksChanged();
    void restartDrag();
    void rememberFit();

    Catalog m_catalog;
    std::unique_ptr<OwnEntries> m_ownEntries;
    std::set<std::string, std::less<>> m_named; ///< ids that a scenario of this plan has named
    Plan m_plan;
    std::size_t m_current = 0;
    QUndoStack *m_undoStack;
    InputMarks *m_marks;
    QString m_path;
    bool m_new = true;        ///< neither opened nor given a file
    QByteArray m_fingerprint; ///< of the file's content as it was read or saved last

    int m_drag = 0; ///< number of the drag that is under way, 0 outside
    int m_drags = 0;
    bool m_pushing = false;              ///< a new edit is being made, not an old one undone or redone
    int m_revision = 0;                  ///< counts the states that the plan has been in
    int m_fitIndex = -1;                 ///< of the undo stack, when the shown scenario last had a batch
    std::optional<Scenario> m_dragStart; ///< the scenario when the drag began

    std::shared_ptr<const Figures> m_figures, m_baselineFigures;      ///< null: stale
    std::optional<std::vector<std::optional<double>>> m_elasticities; ///< empty: stale, as the next
    std::optional<std::vector<Advice>> m_advice;
    std::map<std::string_view, std::optional<FitLimit>>
        m_fitLimits;          ///< by pointer, those that were asked for
    bool m_announced = false; ///< figuresChanged is on its way
    int m_evaluations = 0;
};

} // namespace ridgepoint
