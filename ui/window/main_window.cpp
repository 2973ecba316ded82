#include "ui/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

#include "app/document/document.h"
#include "ui/inputs/inputs_dock.h"
#include "ui/inputs/value_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/file_actions.h"
#include "ui/window/message_bar.h"
#include "ui/window/plan_page.h"
#include "ui/window/scenario_tabs.h"
#include "ui/window/status_text.h"

namespace ridgepoint {

namespace {

constexpr int dockWidth = 312;
constexpr int narrowDockWidth = 280;
constexpr int widestDock = 480;
constexpr int narrowWindow = 1280;
constexpr QSize smallestWindow{1024, 640};
constexpr int menuBarHeight = 28;
constexpr int toolBarHeight = 44;
constexpr int statusBarHeight = 24;
constexpr const char *iconName = "iconName"; // property of an action: its file in resources/icons

} // namespace

MainWindow::MainWindow(Document &document)
    : m_document(document),
      m_files(new FileActions(document, this)),
      m_fileStatus(new QLabel(this)),
      m_baselineStatus(new QLabel(this)),
      m_efficiencyStatus(new QLabel(this)),
      m_catalogStatus(new QLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(smallestWindow);
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    menuBar()->setFixedHeight(menuBarHeight);
    buildFileMenu();
    buildEditMenu();
    buildToolBar();
    m_inputs = new InputsDock(document, this); // made after the tool bar: Tab goes in the order of making
    m_stack = new QStackedWidget(this);
    m_page = new PlanPage(document, m_stack);
    buildOtherMenus();
    buildStatusBar();

    m_stack->setObjectName(QStringLiteral("centralStack"));
    m_stack->addWidget(m_page);
    setCentralWidget(m_stack);
    m_inputs->setMinimumWidth(narrowDockWidth);
    m_inputs->setMaximumWidth(widestDock);
    addDockWidget(Qt::LeftDockWidgetArea, m_inputs);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);

    m_page->tabs()->askBefore([this] { return commitEntry(); });
    connect(m_files, &FileActions::message, this, &MainWindow::showMessage);
    connect(m_page->messageBar(), &MessageBar::openAnotherRequested, m_open, &QAction::trigger);
    connect(&document, &Document::fileChanged, this, &MainWindow::refreshTitle);
    connect(&document, &Document::figuresChanged, this, &MainWindow::refreshStatus);
    applyTokens();
    refreshTitle();
    refreshStatus();
    setFocus(Qt::OtherFocusReason); // no control is chosen until the person chooses one
}

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QKeySequence &keys, const char *icon)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    if (icon != nullptr)
        action->setProperty(iconName, QLatin1String(icon));
    return action;
}

void MainWindow::connectToFiles(QAction *action, void (*act)(FileActions &))
{
    connect(action, &QAction::triggered, this, [this, act] {
        if (commitEntry())
            act(*m_files);
    });
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    m_new = addAction(menu, tr("&New"), QKeySequence(Qt::CTRL | Qt::Key_N), "new");
    m_open = addAction(menu, tr("&Open…"), QKeySequence(Qt::CTRL | Qt::Key_O), "open");
    menu->addSeparator();
    m_save = addAction(menu, tr("&Save"), QKeySequence(Qt::CTRL | Qt::Key_S), "save");
    QAction *saveAs = addAction(menu, tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    menu->addSeparator();
    QAction *close = addAction(menu, tr("&Close"), QKeySequence(Qt::CTRL | Qt::Key_W));
    QAction *quit = addAction(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    connectToFiles(m_new, [](FileActions &files) { files.createNew(); });
    connectToFiles(m_open, [](FileActions &files) { files.open(); });
    connectToFiles(m_save, [](FileActions &files) { files.save(); });
    connectToFiles(saveAs, [](FileActions &files) { files.saveAs(); });
    connect(close, &QAction::triggered, this, &QWidget::close);
    connect(quit, &QAction::triggered, this, &QWidget::close);
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

    // The tool bar has actions of its own: the menu's change their text with every move of a slider, which would lay the bar
    // and with it the window out anew.
    m_undoButton = new QAction(tr("Undo (Ctrl+Z)"), this);
    m_undoButton->setProperty(iconName, "undo");
    m_redoButton = new QAction(tr("Redo (Ctrl+Shift+Z)"), this);
    m_redoButton->setProperty(iconName, "redo");
    m_undoButton->setEnabled(stack->canUndo());
    m_redoButton->setEnabled(stack->canRedo());
    connect(stack, &QUndoStack::canUndoChanged, m_undoButton, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, m_redoButton, &QAction::setEnabled);
    connect(m_undoButton, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_redoButton, &QAction::triggered, stack, &QUndoStack::redo);
}

void MainWindow::buildOtherMenus()
{
    QMenu *scenario = menuBar()->addMenu(tr("&Scenario"));
    QAction *next = addAction(scenario, tr("&Next scenario"), QKeySequence(Qt::CTRL | Qt::Key_Tab));
    connect(next, &QAction::triggered, m_page->tabs(), &ScenarioTabs::showNext);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *inputs = m_inputs->toggleViewAction();
    inputs->setShortcut(QKeySequence(Qt::Key_F9));
    view->addAction(inputs);
    QAction *full = addAction(view, tr("&Full screen"), QKeySequence(Qt::Key_F11));
    connect(full, &QAction::triggered, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    view->addAction(m_theme);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = addAction(help, tr("&About Ridgepoint"), QKeySequence());
    connect(about, &QAction::triggered, this, [this] {
        auto *box =
            new QMessageBox(QMessageBox::NoIcon, tr("About Ridgepoint"),
                            tr("Ridgepoint %1\nPlans hardware for the inference of large language models.")
                                .arg(QStringLiteral(RIDGEPOINT_VERSION)),
                            QMessageBox::Close, this);
        box->setObjectName(QStringLiteral("aboutDialog"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
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
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    space->setProperty("surface", "flat");
    bar->addWidget(space);
    m_theme = new QAction(tr("Light or dark &theme"), this);
    m_theme->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_theme->setProperty(iconName, "theme");
    connect(m_theme, &QAction::triggered, this,
            [this] { setTheme(themeOf(palette()) == Theme::dark ? Theme::light : Theme::dark); });
    bar->addAction(m_theme);
    for (QAction *action : bar->actions())
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action)))
            button->setFocusPolicy(Qt::TabFocus);
}

void MainWindow::buildStatusBar()
{
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(statusBarHeight);
    statusBar()->addWidget(m_fileStatus);
    statusBar()->addWidget(m_baselineStatus);
    statusBar()->addPermanentWidget(m_efficiencyStatus);
    statusBar()->addPermanentWidget(m_catalogStatus);
}

bool MainWindow::commitEntry()
{
    for (QWidget *widget = focusWidget(); widget != nullptr; widget = widget->parentWidget())
        if (auto *field = qobject_cast<ValueField *>(widget))
            return field->commit();
    return true;
}

void MainWindow::setTheme(Theme theme)
{
    applyTheme(*qApp, theme);
}

void MainWindow::showMessage(const QString &sentence, bool offersFile)
{
    if (sentence.isEmpty())
        m_page->messageBar()->hide();
    else
        m_page->messageBar()->showMessage(sentence, offersFile);
}

void MainWindow::refreshTitle()
{
    const QString name = m_document.displayName();
    setWindowTitle(m_document.isModified() ? tr("• %1 – Ridgepoint").arg(name)
                                           : tr("%1 – Ridgepoint").arg(name));
    m_fileStatus->setText(fileStatus(m_document));
}

void MainWindow::refreshStatus()
{
    m_baselineStatus->setText(baselineStatus(m_document));
    m_efficiencyStatus->setText(efficiencyStatus(m_document));
    m_catalogStatus->setText(catalogStatus(m_document));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!commitEntry())
        return event->ignore();
    if (m_mayClose || !m_document.isModified())
        return event->accept();
    event->ignore();
    m_files->whenSafe([this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_page->fitWindow(event->size());
    const bool wasNarrow = event->oldSize().width() < narrowWindow;
    const bool isNarrow = event->size().width() < narrowWindow;
    if (wasNarrow != isNarrow || !event->oldSize().isValid())
        resizeDocks({m_inputs}, {isNarrow ? narrowDockWidth : dockWidth}, Qt::Horizontal);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_theme != nullptr)
        applyTokens();
}

void MainWindow::applyTokens()
{
    const Tokens &tokens = tokensOf(palette());
    for (QAction *action : {m_new, m_open, m_save, m_undoButton, m_redoButton, m_theme})
        action->setIcon(tintedIcon(action->property(iconName).toString(), tokens.text2, tokens.control));
}

} // namespace ridgepoint
