// The menus and the tool bar of the window.
#include <array>
#include <utility>

#include <QActionGroup>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMetaMethod>
#include <QScrollArea>
#include <QStyleOption>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

#include "app/document/document.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/title_dialog.h"
#include "ui/docks/compare_dock.h"
#include "ui/docks/explain_dock.h"
#include "ui/explore/explore_page.h"
#include "ui/explore/goal_dialog.h"
#include "ui/export/report_export.h"
#include "ui/headline/headline_cell.h"
#include "ui/help/help_actions.h"
#include "ui/inputs/inputs_dock.h"
#include "ui/window/file_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_head.h"
#include "ui/window/recent_menu.h"
#include "ui/window/right_docks.h"
#include "ui/window/scenario_tabs.h"
#include "ui/window/theme_choice.h"
#include "ui/window/view_switch.h"
#include "ui/window/window_layout.h"

namespace ridgepoint {

namespace {

constexpr int toolBarHeight = 44;

/// Its text beside its icon, with air between: the style leaves next to none.
class WideButton : public QToolButton {
public:
    explicit WideButton(QWidget *parent) : QToolButton(parent)
    {
        setProperty("wide", true);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->text.prepend(QChar(0x2002)); // of half the type's size
    }
};

} // namespace

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QKeySequence &keys, const char *icon)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    if (icon != nullptr)
        action->setProperty(iconProperty, QLatin1String(icon));
    return action;
}

void MainWindow::connectToFiles(QAction *action, void (*act)(FileActions &))
{
    connect(action, &QAction::triggered, this, [this, act] {
        if (commitEntry())
            act(*m_files);
    });
}

void MainWindow::connectToReport(QAction *action, void (ReportExport::*act)())
{
    m_planActions->addAction(action);
    connect(action, &QAction::triggered, this, [this, act] {
        if (commitEntry())
            (m_report->*act)();
    });
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    m_new = addAction(menu, tr("&New"), QKeySequence(Qt::CTRL | Qt::Key_N), "new");
    QAction *newWindow = addAction(menu, tr("New &window"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_open = addAction(menu, tr("&Open…"), QKeySequence(Qt::CTRL | Qt::Key_O), "open");
    QAction *import = addAction(menu, tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    auto *recent = new RecentMenu(menu);
    menu->addMenu(recent);
    menu->addSeparator();
    m_save = addAction(menu, tr("&Save"), QKeySequence(Qt::CTRL | Qt::Key_S), "save");
    QAction *saveAs = addAction(menu, tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_revert = addAction(menu, tr("Re&vert to saved"), {});
    menu->addSeparator();
    m_exportAction =
        addAction(menu, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), "export");
    m_exportAction->setIconText(tr("Export"));
    m_exportAction->setToolTip(tr("A report as PDF, HTML, picture or workbook (Ctrl+Shift+E)"));
    connectToReport(m_exportAction, &ReportExport::open);
    connectToReport(addAction(menu, tr("&Print…"), QKeySequence(Qt::CTRL | Qt::Key_P)), &ReportExport::print);
    menu->addSeparator();
    QAction *close = addAction(menu, tr("&Close"), QKeySequence(Qt::CTRL | Qt::Key_W));
    QAction *quit = addAction(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(m_new, &QAction::triggered, this, [this] {
        if (commitEntry())
            showStart(m_planOpen);
    });
    connect(newWindow, &QAction::triggered, this, &MainWindow::windowRequested);
    connectToFiles(m_open, [](FileActions &files) { files.open(); });
    connect(menu, &QMenu::aboutToShow, recent, &RecentMenu::fill);
    connect(recent, &RecentMenu::chosen, m_files, &FileActions::openRequested);
    connect(recent, &RecentMenu::missing, this, [this](const QString &why) { showMessage(why, false); });
    connectToFiles(m_save, [](FileActions &files) { files.save(); });
    connectToFiles(saveAs, [](FileActions &files) { files.saveAs(); });
    connect(import, &QAction::triggered, this, [this] {
        if (commitEntry())
            importConfig();
    });
    connectToFiles(m_revert, [](FileActions &files) { files.revert(); });
    connect(close, &QAction::triggered, this, &QWidget::close);
    connect(quit, &QAction::triggered, this, [this] {
        if (isSignalConnected(QMetaMethod::fromSignal(&MainWindow::quitRequested)))
            Q_EMIT quitRequested();
        else
            QWidget::close(); // it stands alone, and nobody asks the others
    });
    for (QAction *action : {m_save, saveAs, m_revert})
        m_openActions->addAction(action);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QUndoStack *stack = m_document.undoStack();
    QAction *undo = stack->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QAction *redo = stack->createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    menu->addActions({undo, redo});
    for (QAction *action : {undo, redo})
        m_planActions->addAction(action);
    menu->addSeparator();
    connectToReport(addAction(menu, tr("&Copy as command line"), {}), &ReportExport::copyCommandLine);
    menu->addSeparator();
    QAction *settings = addAction(menu, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(settings, &QAction::triggered, this, &MainWindow::showPreferences);

    // The tool bar has actions of its own: the menu's change their text with every move of a slider, which would lay the bar
    // and with it the window out anew.
    m_undoButton = new QAction(tr("Undo (Ctrl+Z)"), this);
    m_undoButton->setProperty(iconProperty, "undo");
    m_redoButton = new QAction(tr("Redo (Ctrl+Shift+Z)"), this);
    m_redoButton->setProperty(iconProperty, "redo");
    m_undoButton->setEnabled(stack->canUndo());
    m_redoButton->setEnabled(stack->canRedo());
    connect(stack, &QUndoStack::canUndoChanged, m_undoButton, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, m_redoButton, &QAction::setEnabled);
    connect(m_undoButton, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_redoButton, &QAction::triggered, stack, &QUndoStack::redo);
    m_planActions->addAction(m_undoButton);
    m_planActions->addAction(m_redoButton);
}

void MainWindow::buildScenarioMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Scenario"));
    ScenarioTabs *tabs = m_head->tabs();
    const auto shown = [this] { return m_document.current(); };
    const auto add = [&](const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = m_planActions->addAction(addAction(menu, text, keys));
        connect(action, &QAction::triggered, this, [this, act] {
            if (commitEntry())
                act();
        });
        return action;
    };
    const auto duplicate = [tabs] { tabs->duplicateShown(); };
    add(tr("&New scenario"), QKeySequence(Qt::CTRL | Qt::Key_T), duplicate);
    add(tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), duplicate);
    add(tr("&Rename"), QKeySequence(Qt::Key_F2), [tabs] { tabs->renameShown(); });
    add(tr("&Title and notes…"), {}, [this] { openTitleDialog(m_document, this); });
    add(tr("Make it the &baseline"), {}, [this, shown] { m_document.setBaseline(shown()); });
    add(tr("De&lete"), {}, [this, shown] { m_document.removeScenario(shown()); });
    menu->addSeparator();
    QAction *copy = add(tr("&Copy"), QKeySequence(QKeySequence::Copy), [tabs] { tabs->copyShown(); });
    QAction *paste = add(tr("&Paste"), QKeySequence(QKeySequence::Paste), [tabs] { tabs->paste(); });
    for (QAction *action : {copy, paste}) { // elsewhere these keys are the text fields'
        action->setShortcutContext(Qt::WidgetShortcut);
        tabs->addAction(action);
    }
    m_copyMenu = menu->addMenu(tr("Cop&y to"));
    m_copyMenu->setObjectName(QStringLiteral("copyMenu"));
    m_planActions->addAction(m_copyMenu->menuAction());
    menu->addSeparator();
    add(tr("Move &left"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp),
        [tabs] { tabs->shiftShown(-1); });
    add(tr("Move r&ight"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown),
        [tabs] { tabs->shiftShown(1); });
    menu->addSeparator();
    add(tr("Ne&xt scenario"), QKeySequence(Qt::CTRL | Qt::Key_Tab), [tabs] { tabs->showNext(); });
    add(tr("&Previous scenario"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
        [tabs] { tabs->showNext(-1); });
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_views->fillMenu(*menu);
    menu->addAction(m_presentAction);
    m_openActions->addAction(m_presentAction);
    menu->addSeparator();
    QAction *inputs = m_inputs->toggleViewAction();
    inputs->setShortcut(QKeySequence(Qt::Key_F9));
    menu->addAction(inputs);
    menu->addActions({m_compareAction, m_explainAction});
    for (QAction *action : {inputs, m_compareAction, m_explainAction})
        m_planActions->addAction(action);
    QAction *find = addAction(menu, tr("Find an &input"), QKeySequence(Qt::CTRL | Qt::Key_K));
    m_planActions->addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_inputs->show();
        m_inputs->find();
    });
    QAction *catalog = addAction(menu, tr("&Catalogue…"), QKeySequence(Qt::CTRL | Qt::Key_B));
    connect(catalog, &QAction::triggered, this, &MainWindow::showCatalog);
    QAction *region = addAction(menu, tr("&Next region"), QKeySequence(Qt::Key_F6));
    connect(region, &QAction::triggered, this, &MainWindow::focusNextRegion);
    menu->addSeparator();
    m_themes->fillMenu(*menu);
    menu->addAction(m_theme);
    menu->addSeparator();
    QAction *full = addAction(menu, tr("F&ull screen"), QKeySequence(Qt::Key_F11));
    connect(full, &QAction::triggered, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    QAction *reset = addAction(menu, tr("&Reset layout"), {});
    m_planActions->addAction(reset);
    connect(reset, &QAction::triggered, this, [this] {
        forgetLayout();
        m_right->reset();
        m_inputs->setFloating(false);
        addDockWidget(Qt::LeftDockWidgetArea, m_inputs);
        m_inputs->show();
        fitInputs();
    });
}

void MainWindow::buildExploreMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("E&xplore"));
    for (const ExplorePage::Pane pane : ExplorePage::panes) {
        QAction *action = m_openActions->addAction(menu->addAction(ExplorePage::nameOf(pane)));
        connect(action, &QAction::triggered, this, [this, pane] {
            if (!commitEntry())
                return;
            showView(View::explore);
            m_explore->focusPane(pane);
        });
    }
    menu->addSeparator();
    QAction *goal =
        m_planActions->addAction(addAction(menu, tr("&Goal seek…"), QKeySequence(Qt::CTRL | Qt::Key_G)));
    connect(goal, &QAction::triggered, this, [this] {
        if (commitEntry())
            openGoalDialog(m_document, this);
    });
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    (new HelpActions(*this))->fillMenu(*menu);
    menu->addSeparator();
    connect(addAction(menu, tr("&About Ridgepoint"), {}), &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::showCatalog()
{
    if (commitEntry())
        openCatalogDialog(m_document, this);
}

void MainWindow::showPreferences()
{
    openPreferencesDialog(*this);
}

void MainWindow::showAbout()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Ridgepoint"),
                        tr("Ridgepoint %1\nPlans hardware for the inference of large language models.")
                            .arg(QStringLiteral(RIDGEPOINT_VERSION)),
                        QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("aboutDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// The first control of the region after the one that has the keyboard: inputs, tabs, headline, charts, advisor, the panes of
/// Explore, the article's table, derivation, comparison.
void MainWindow::focusNextRegion()
{
    constexpr std::array regions = {std::pair("inputsDock", "inputsSearch"),
                                    std::pair("scenarioTabs", "scenarioTabs"),
                                    std::pair("headline", "headline.users_per_replica.explain"),
                                    std::pair("chart.roofline", "chart.roofline.plot"),
                                    std::pair("advisor", "advisor.try0"),
                                    std::pair("tornadoPane", "tornadoPane.figure"),
                                    std::pair("uncertaintyPane", "uncertaintyPane.figure"),
                                    std::pair("sweepPane", "sweepPane.figure"),
                                    std::pair("searchPane", "searchTable"),
                                    std::pair("articlePage", "articleTable"),
                                    std::pair("explainDock", "explainTree"),
                                    std::pair("compareDock", "compareTable")};
    std::size_t present = regions.size() - 1;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const auto *region = findChild<QWidget *>(QLatin1String(regions[i].first));
        if (region != nullptr && (region == focusWidget() || region->isAncestorOf(focusWidget())))
            present = i;
    }
    for (std::size_t step = 1; step <= regions.size(); ++step) {
        auto *control =
            findChild<QWidget *>(QLatin1String(regions[(present + step) % regions.size()].second));
        if (control == nullptr || !control->isVisible())
            continue;
        control->setFocus(Qt::TabFocusReason);
        for (QWidget *around = control->parentWidget(); around != nullptr; around = around->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(around))
                scroll->ensureWidgetVisible(control);
        return;
    }
}

/// Ctrl+E: the headline figure that has the focus, else what was explained last.
void MainWindow::explainFocused()
{
    bool explained = false;
    for (QWidget *widget = focusWidget(); widget != nullptr; widget = widget->parentWidget())
        if (auto *cell = qobject_cast<HeadlineCell *>(widget))
            Q_EMIT cell->explainRequested(), explained = true;
    if (!explained)
        m_explain->setVisible(!m_explain->isVisible());
    m_explainAction->setChecked(m_explain->isVisible()); // the action has ticked itself
}

void MainWindow::toggleCompare()
{
    m_compare->setVisible(!m_compare->isVisible());
    m_compareAction->setChecked(m_compare->isVisible()); // the action has ticked itself
    if (m_compare->isVisible())
        m_compare->raise();
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Tool bar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({16, 16});
    bar->setFixedHeight(toolBarHeight);
    bar->addActions({m_new, m_open, m_save});
    bar->addSeparator();
    bar->addActions({m_undoButton, m_redoButton});
    bar->addSeparator();
    bar->addWidget(m_views);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    space->setProperty("surface", "flat");
    bar->addWidget(space);
    m_theme = new QAction(tr("Light or dark &theme"), this);
    m_theme->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_theme->setProperty(iconProperty, "theme");
    connect(m_theme, &QAction::triggered, m_themes, &ThemeChoice::toggle);
    m_compareAction = new QAction(tr("&Compare"), this);
    m_compareAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_compareAction->setProperty(iconProperty, "compare");
    m_compareAction->setToolTip(tr("All scenarios side by side (Ctrl+M)"));
    m_compareAction->setCheckable(true);
    connect(m_compareAction, &QAction::triggered, this, &MainWindow::toggleCompare);
    m_explainAction = new QAction(tr("E&xplain"), this);
    m_explainAction->setCheckable(true);
    m_explainAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_explainAction->setProperty(iconProperty, "explain");
    m_explainAction->setToolTip(tr("How a figure comes about (Ctrl+E)"));
    connect(m_explainAction, &QAction::triggered, this, &MainWindow::explainFocused);
    m_presentAction = new QAction(tr("&Present"), this);
    m_presentAction->setShortcut(QKeySequence(Qt::Key_F5));
    m_presentAction->setProperty(iconProperty, "present");
    m_presentAction->setToolTip(tr("The plan for a projector, full screen (F5)"));
    connect(m_presentAction, &QAction::triggered, this, &MainWindow::present);
    for (QAction *action : {m_compareAction, m_explainAction, m_presentAction, m_exportAction}) {
        auto *button = new WideButton(bar);
        button->setDefaultAction(action);
        bar->addWidget(button);
    }
    bar->addSeparator();
    bar->addAction(m_theme);
    for (QToolButton *button : bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        button->setFocusPolicy(Qt::TabFocus);
}

} // namespace ridgepoint
