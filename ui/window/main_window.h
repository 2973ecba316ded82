// The window: puts menus, tool bar, inputs, page and status line together, and does nothing else.
#pragma once

#include <QMainWindow>

#include "ui/theme/tokens.h"

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace ridgepoint {

class Document;
class FileActions;
class InputsDock;
class PlanPage;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Document &document);

    [[nodiscard]] FileActions *files() const { return m_files; }
    void setTheme(Theme theme);
    /// Takes what was typed in a field and not yet entered; false where it is bad: then the field keeps it and says why.
    bool commitEntry();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *addAction(QMenu *menu, const QString &text, const QKeySequence &keys,
                       const char *icon = nullptr);
    void connectToFiles(QAction *action, void (*act)(FileActions &));
    void buildFileMenu();
    void buildEditMenu();
    void buildOtherMenus();
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
    QLabel *m_fileStatus, *m_baselineStatus, *m_efficiencyStatus, *m_catalogStatus;
    QAction *m_new = nullptr, *m_open = nullptr, *m_save = nullptr, *m_undoButton = nullptr,
            *m_redoButton = nullptr, *m_theme = nullptr;
    bool m_mayClose = false;
};

} // namespace ridgepoint
