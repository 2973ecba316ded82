// The window: puts menus, tool bar, inputs, page and status line together, and does nothing else.
#pragma once

#include <functional>

#include <QMainWindow>
#include <QPointer>

#include "ui/theme/tokens.h"
#include "ui/window/window_layout.h"

class QAction;
class QActionGroup;
class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace ridgepoint {

class ArticlePage;
class CompareDock;
class Document;
class ExplainDock;
class ExplorePage;
class FileActions;
class ImportDialog;
class InputsDock;
class PlanHead;
class PlanPage;
class PresentationWindow;
class ReportExport;
class RightDocks;
class StartPage;
class ThemeChoice;
class ViewSwitch;
class WindowDrops;
struct Plan;

/// A property of an action: its file in resources/icons.
inline constexpr const char *iconProperty = "iconName";

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Document &document);
    ~MainWindow() override;

    [[nodiscard]] Document &document() const { return m_document; }
    [[nodiscard]] FileActions *files() const { return m_files; }
    [[nodiscard]] ReportExport *report() const { return m_report; }
    [[nodiscard]] ThemeChoice *theme() const { return m_themes; }
    [[nodiscard]] WindowDrops *drops() const { return m_drops; }
    [[nodiscard]] ExplainDock *explainDock() const { return m_explain; }
    [[nodiscard]] CompareDock *compareDock() const { return m_compare; }
    /// Opens the import dialog, or gives the one that is open.
    ImportDialog *importConfig();
    void showCatalog();
    void showPreferences();
    /// From now on the window's place and docks are saved when it closes.
    void rememberLayout();
    /// Takes what was typed in a field and not yet entered; false where it is bad: then the field keeps it and says why.
    bool commitEntry();
    enum class View { plan, explore, article };
    /// Another page on the plan; from the start page back to it.
    void showView(View view);
    [[nodiscard]] ExplorePage *explorePage() const { return m_explore; }
    /// A figure of one of the plan's scenarios, on the plan's page with its derivation unfolded.
    void showFigure(std::size_t scenario, const QString &figure);
    /// The plan for a projector: made, or the one that there is; not shown yet.
    PresentationWindow *presentation();

    /// A sentence at the top of the page that is shown; empty: nothing is wrong any more.
    void showMessage(const QString &sentence, bool offersFile);

    /// The start page; `planOpen`: the plan beneath is one, and Esc goes back to it.
    void showStart(bool planOpen = true);
    /// From the start page back to the plan.
    void showPlan();
    /// A new plan in this window, or by planRequested in another where this one holds work.
    void startPlan(const Plan &plan);

    /// Calls `next` where the window may go, asking first where work would be lost; not at all where it may not.
    void whenMayClose(std::function<void()> next);
    /// Closes without asking.
    void closeNow();
    /// Whether a plan is open; not where the start page is all there is.
    [[nodiscard]] bool hasPlan() const { return m_planOpen; }
    /// Scenario > Copy to, for the windows that there are.
    [[nodiscard]] QMenu *copyMenu() const { return m_copyMenu; }

Q_SIGNALS:
    void planRequested(const ridgepoint::Plan &plan);
    /// The same, and in the new window showFigure.
    void figureRequested(const ridgepoint::Plan &plan, std::size_t scenario, const QString &figure);
    void windowRequested();
    void quitRequested();
    void settingsChanged(); ///< of all windows (app/settings/settings.h)
    void closed();          ///< for good: what is unsaved was given up

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct HiddenDock {
        QDockWidget *dock;
        int width;
    };

    QAction *addAction(QMenu *menu, const QString &text, const QKeySequence &keys,
                       const char *icon = nullptr);
    void connectToFiles(QAction *action, void (*act)(FileActions &));
    void connectToReport(QAction *action, void (ReportExport::*act)());
    void buildFileMenu();
    void buildEditMenu();
    void buildScenarioMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void buildDocks();
    void buildPages();
    void measureShownPage();
    void buildExploreMenu();
    void explainFocused();
    void toggleCompare();
    void showPage(QWidget *page);
    void setDocksShown(bool shown);
    void bringDocksBack();
    void buildArticlePage();
    void showOfArticle(std::size_t scenario, const QString &figure);
    void present();
    void showScenario(std::size_t index);
    void focusNextRegion();
    void fitPage();
    [[nodiscard]] QRect coverable() const;
    void fitInputs();
    void showAbout();
    void buildToolBar();
    void buildStatusBar();
    void buildStartPage();
    void refreshTitle();
    void refreshStatus();
    void applyTokens();

    Document &m_document;
    FileActions *m_files;
    ReportExport *m_report;
    InputsDock *m_inputs = nullptr;
    QStackedWidget *m_stack = nullptr;
    PlanHead *m_head = nullptr;
    PlanPage *m_page = nullptr;
    ExplorePage *m_explore = nullptr;
    ViewSwitch *m_views;
    RightDocks *m_right;
    StartPage *m_start = nullptr;     ///< made when it is first shown, as the next
    ArticlePage *m_article = nullptr; ///< not about the plan, which is out of sight while it is shown
    QPointer<PresentationWindow> m_presentation;
    QWidget *m_beforeStart = nullptr; ///< the page that the start page covers; null: it is not shown
    QList<HiddenDock> m_hiddenDocks;  ///< as long as the plan is out of sight
    QActionGroup *m_planActions;      ///< what needs the plan in sight
    QActionGroup *m_openActions;      ///< what needs a plan, in sight or not
    WindowDrops *m_drops;
    QMenu *m_copyMenu = nullptr;
    ExplainDock *m_explain = nullptr;
    CompareDock *m_compare = nullptr;
    ThemeChoice *m_themes;
    QLabel *m_fileStatus, *m_baselineStatus, *m_efficiencyStatus, *m_catalogStatus;
    QAction *m_new = nullptr, *m_open = nullptr, *m_save = nullptr, *m_undoButton = nullptr,
            *m_redoButton = nullptr, *m_theme = nullptr, *m_explainAction = nullptr,
            *m_compareAction = nullptr, *m_presentAction = nullptr, *m_exportAction = nullptr,
            *m_revert = nullptr;
    DocksPlace m_docksPlace; ///< as it was before they were hidden
    bool m_planOpen = true;
    bool m_mayClose = false;
    bool m_remembers = false;
    bool m_restored = false; ///< the docks lie as they were left
};

} // namespace ridgepoint
