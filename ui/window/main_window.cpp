#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

#include "app/document/document.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/docks/compare_dock.h"
#include "ui/docks/explain_dock.h"
#include "ui/explore/explore_page.h"
#include "ui/export/report_export.h"
#include "ui/inputs/inputs_dock.h"
#include "ui/inputs/value_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/window/file_actions.h"
#include "ui/window/message_bar.h"
#include "ui/window/plan_head.h"
#include "ui/window/plan_page.h"
#include "ui/window/right_docks.h"
#include "ui/window/scenario_tabs.h"
#include "ui/window/status_text.h"
#include "ui/window/theme_choice.h"
#include "ui/window/view_switch.h"
#include "ui/window/window_drops.h"
#include "ui/window/window_layout.h"

namespace ridgepoint {

namespace {

constexpr int dockWidth = 312;
constexpr int narrowDockWidth = 280;
constexpr int widestDock = 480;
constexpr int narrowWindow = 1280;
constexpr int wideWindow = 1920;
constexpr int wideDockWidth = 360;
constexpr QSize smallestWindow{1024, 640};
constexpr int menuBarHeight = 28;
constexpr int statusBarHeight = 24;

int inputsWidth(int window)
{
    return window < narrowWindow ? narrowDockWidth : window < wideWindow ? dockWidth : wideDockWidth;
}

} // namespace

MainWindow::MainWindow(Document &document)
    : m_document(document),
      m_files(new FileActions(document, this)),
      m_report(new ReportExport(document, this)),
      m_views(new ViewSwitch(this)),
      m_right(new RightDocks(*this)),
      m_planActions(new QActionGroup(this)),
      m_openActions(new QActionGroup(this)),
      m_drops(new WindowDrops(this)),
      m_themes(new ThemeChoice(this)),
      m_fileStatus(new QLabel(this)),
      m_baselineStatus(new QLabel(this)),
      m_efficiencyStatus(new QLabel(this)),
      m_catalogStatus(new QLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(smallestWindow);
    for (QActionGroup *group : {m_planActions, m_openActions})
        group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    menuBar()->setFixedHeight(menuBarHeight);
    buildFileMenu();
    buildEditMenu();
    buildToolBar();
    m_inputs = new InputsDock(document, this); // made after the tool bar: Tab goes in the order of making
    buildPages();
    buildDocks();
    buildScenarioMenu();
    buildViewMenu();
    buildExploreMenu();
    buildHelpMenu();
    buildStatusBar();

    m_head->tabs()->askBefore([this] { return commitEntry(); });
    connect(m_files, &FileActions::message, this, &MainWindow::showMessage);
    connect(m_report, &ReportExport::message, this, &MainWindow::showMessage);
    connect(m_report, &ReportExport::done, this, [this](const QString &sentence) {
        constexpr int shownFor = 10000;
        statusBar()->showMessage(sentence, shownFor);
    });
    connect(m_files, &FileActions::saveFailed, m_head->messageBar(), &MessageBar::showSaveFailure);
    connect(m_head->messageBar(), &MessageBar::saveAsRequested, m_files, &FileActions::saveAs);
    connect(m_head->messageBar(), &MessageBar::openAnotherRequested, m_open, &QAction::trigger);
    connect(m_page, &PlanPage::explainRequested, m_explain, &ExplainDock::explainFigure);
    connect(m_page, &PlanPage::message, m_head, &PlanHead::say);
    connect(&document, &Document::fileChanged, this, &MainWindow::refreshTitle);
    connect(&document, &Document::planReplaced, this, &MainWindow::showPlan);
    connect(&document, &Document::scenariosChanged, this, &MainWindow::refreshStatus);
    connect(&document, &Document::figuresChanged, this, &MainWindow::refreshStatus);
    connect(m_drops, &WindowDrops::configDropped, this, [this](const QString &path) {
        if (commitEntry())
            importConfig()->loadFile(path);
    });
    applyTokens();
    refreshTitle();
    refreshStatus();
    setFocus(Qt::OtherFocusReason); // no control is chosen until the person chooses one
}

/// The pages of the plan share what stands above them.
void MainWindow::buildPages()
{
    auto *page = new QWidget(this);
    m_head = new PlanHead(m_document, page);
    m_stack = new QStackedWidget(page);
    m_stack->setObjectName(QStringLiteral("centralStack"));
    m_page = new PlanPage(m_document, m_stack);
    m_explore = new ExplorePage(m_document, m_stack);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_explore);
    m_stack->installEventFilter(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    setCentralWidget(page);
    connect(m_views, &ViewSwitch::chosen, this, [this](int view) { showView(static_cast<View>(view)); });
    connect(m_explore, &ExplorePage::message, m_head, &PlanHead::say);
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::measureShownPage);
    measureShownPage();
}

/// A stack is as wide as its widest page, seen or not: docks beside a page would give way to one that is out of sight.
void MainWindow::measureShownPage()
{
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto policy = i == m_stack->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
}

void MainWindow::buildDocks()
{
    m_inputs->setMinimumWidth(narrowDockWidth);
    m_inputs->setMaximumWidth(widestDock);
    addDockWidget(Qt::LeftDockWidgetArea, m_inputs);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_explain = new ExplainDock(m_document, this);
    m_compare = new CompareDock(m_document, this);
    m_right->add(m_explain);
    m_right->add(m_compare);
    connect(m_right, &RightDocks::changed, this, &MainWindow::fitPage);
    connect(m_explain, &QDockWidget::visibilityChanged, m_explainAction, &QAction::setChecked);
    connect(m_compare, &QDockWidget::visibilityChanged, m_compareAction, &QAction::setChecked);
    const auto tell = [this](const QString &sentence) {
        constexpr int shownFor = 5000;
        statusBar()->showMessage(sentence, shownFor);
    };
    connect(m_compare, &CompareDock::copied, this, tell);
    connect(m_explain, &ExplainDock::copied, this, tell);
    connect(m_compare, &CompareDock::scenarioChosen, this, &MainWindow::showScenario);
    connect(m_compare, &CompareDock::explainRequested, m_explain, &ExplainDock::explainFigure);
    connect(m_compare, &CompareDock::duplicateRequested, this, [this] {
        if (commitEntry())
            m_head->tabs()->duplicateShown();
    });
    connect(m_explain, &ExplainDock::inputChosen, m_inputs, &InputsDock::showInput);
    connect(m_explore, &ExplorePage::inputChosen, m_inputs, [this](const QString &pointer) {
        m_inputs->show();
        m_inputs->showInput(pointer);
    });
    connect(m_explain, &ExplainDock::inputsPointedAt, m_inputs, &InputsDock::markInputs);
    connect(m_inputs, &InputsDock::entryBad, m_page, &PlanPage::setDimmed);
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
    m_head->tabs()->takeName();
    for (QWidget *widget = focusWidget(); widget != nullptr; widget = widget->parentWidget())
        if (auto *field = qobject_cast<ValueField *>(widget))
            return field->commit();
    return true;
}

/// A dock that hides as it goes would ask a window that is no longer whole to fit its page.
MainWindow::~MainWindow()
{
    m_right->disconnect(this);
    m_explain->disconnect(this);
    m_compare->disconnect(this);
    m_inputs->disconnect(this);
}

void MainWindow::showScenario(std::size_t index)
{
    if (commitEntry())
        m_document.setCurrent(index);
}

ImportDialog *MainWindow::importConfig()
{
    ImportDialog *dialog = openImportDialog(m_document, this);
    connect(dialog, &QDialog::accepted, this, &MainWindow::showPlan,
            Qt::UniqueConnection); // from the start page
    return dialog;
}

void MainWindow::rememberLayout()
{
    m_remembers = true;
    m_restored = restoreLayout(*this);
    m_right->open(savedOverlays());
}

void MainWindow::refreshTitle()
{
    QString name = m_document.displayName();
    name.replace(QLatin1String("[*]"),
                 QLatin1String("[*][*]")); // else it would stand for the mark of changes
    setWindowTitle(!m_planOpen               ? tr("Ridgepoint")
                   : m_document.isModified() ? tr("• %1 – Ridgepoint").arg(name)
                                             : tr("%1 – Ridgepoint").arg(name));
    setWindowFilePath(m_document.path());
    m_revert->setEnabled(!m_document.path().isEmpty());
    m_fileStatus->setText(m_planOpen ? fileStatus(m_document) : startStatus(m_document));
    m_baselineStatus->setVisible(m_planOpen);
    m_efficiencyStatus->setVisible(m_planOpen);
}

void MainWindow::refreshStatus()
{
    m_baselineStatus->setText(baselineStatus(m_document));
    m_efficiencyStatus->setText(efficiencyStatus(m_document));
    m_catalogStatus->setText(catalogStatus(m_document));
}

void MainWindow::whenMayClose(std::function<void()> next)
{
    if (commitEntry())
        m_files->whenSafe(std::move(next));
}

void MainWindow::closeNow()
{
    m_mayClose = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && (!commitEntry() || m_document.isModified())) {
        event->ignore();
        return whenMayClose([this] { closeNow(); });
    }
    if (m_remembers)
        saveLayout(*this, m_hiddenDocks.isEmpty() ? docksPlace(*this, m_right->openOver()) : m_docksPlace);
    event->accept();
    Q_EMIT closed();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitPage();
    const bool first = !event->oldSize().isValid();
    if (first ? !m_restored : inputsWidth(event->size().width()) != inputsWidth(event->oldSize().width()))
        fitInputs(); // not where the docks lie as they were left
}

void MainWindow::fitInputs()
{
    resizeDocks({m_inputs}, {inputsWidth(width())}, Qt::Horizontal);
}

/// Beside a dock at the right the page is narrower than the window says; in a narrow window the docks lie over the charts.
void MainWindow::fitPage()
{
    m_right->fit(width() < narrowWindow, coverable());
    const bool docked = m_right->takeRoom();
    m_head->setHintShown(width() >= narrowWindow && !docked);
    m_page->fitWindow(size(), docked);
}

/// Where docks may lie over the page: not over tabs and what bars tell.
QRect MainWindow::coverable() const
{
    return {m_stack->mapTo(this, QPoint()), m_stack->size()};
}

/// The page has its place only when docks and bars have theirs.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stack && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        m_right->place(coverable());
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_explainAction != nullptr)
        applyTokens();
}

void MainWindow::applyTokens()
{
    const Tokens &tokens = tokensOf(palette());
    for (QAction *action : {m_new, m_open, m_save, m_undoButton, m_redoButton, m_theme, m_compareAction,
                            m_explainAction, m_presentAction, m_exportAction})
        action->setIcon(tintedIcon(action->property(iconProperty).toString(), tokens.text2, tokens.control));
}

} // namespace ridgepoint
