// The window: puts menus, tool bar, inputs, page and status line together, and does nothing else.
#pragma once

#include <QMainWindow>

#include "ui/theme/tokens.h"

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace ridgepoint {

class CompareDock;
class Document;
class ExplainDock;
class FileActions;
class ImportDialog;
class InputsDock;
class PlanPage;
class RightDocks;
class ThemeChoice;

/// A property of an action: its file in resources/icons.
inline constexpr const char *iconProperty = "iconName";

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Document &document);
    ~MainWindow() override;

    [[nodiscard]] FileActions *files() const { return m_files; }
    [[nodiscard]] ThemeChoice *theme() const { return m_themes; }
    [[nodiscard]] ExplainDock *explainDock() const { return m_explain; }
    [[nodiscard]] CompareDock *compareDock() const { return m_compare; }
    /// Opens the import dialog, or gives the one that is open.
    ImportDialog *importConfig();
    /// From now on the window's place and docks are saved when it closes.
    void rememberLayout();
    /// Takes what was typed in a field and not yet entered; false where it is bad: then the field keeps it and says why.
    bool commitEntry();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addAction(QMenu *menu, const QString &text, const QKeySequence &keys,
                       const char *icon = nullptr);
    void connectToFiles(QAction *action, void (*act)(FileActions &));
    void buildFileMenu();
    void buildEditMenu();
    void buildScenarioMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void buildDocks();
    void explainFocused();
    void toggleCompare();
    void showScenario(std::size_t index);
    void focusNextRegion();
    void fitPage();
    void fitInputs();
    void showAbout();
    void buildToolBar();
    void buildStatusBar();
    void showMessage(const QString &sentence, bool offersFile);
    void refreshTitle();
    void refreshStatus();
    void applyTokens();

    Document &m_document;
    FileActions *m_files;
    InputsDock *m_inputs = nullptr;
    QStackedWidget *m_stack = nullptr;
    PlanPage *m_page = nullptr;
    RightDocks *m_right;
    ExplainDock *m_explain = nullptr;
    CompareDock *m_compare = nullptr;
    ThemeChoice *m_themes;
    QLabel *m_fileStatus, *m_baselineStatus, *m_efficiencyStatus, *m_catalogStatus;
    QAction *m_new = nullptr, *m_open = nullptr, *m_save = nullptr, *m_undoButton = nullptr,
            *m_redoButton = nullptr, *m_theme = nullptr, *m_explainAction = nullptr,
            *m_compareAction = nullptr;
    bool m_mayClose = false;
    bool m_remembers = false;
    bool m_restored = false; ///< the docks lie as they were left
};

} // namespace ridgepoint
