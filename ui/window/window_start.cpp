// The start page in the window, and the plans that begin on it.
#include <QActionGroup>
#include <QDockWidget>
#include <QLabel>
#include <QStackedWidget>

#include "app/document/document.h"
#include "core/plan/plan_templates.h"
#include "ui/docks/explain_dock.h"
#include "ui/explore/explore_page.h"
#include "ui/inputs/inputs_dock.h"
#include "ui/start/start_page.h"
#include "ui/window/file_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/plan_head.h"
#include "ui/window/plan_page.h"
#include "ui/window/view_switch.h"

namespace ridgepoint {

void MainWindow::buildStartPage()
{
    m_start = new StartPage(m_document.catalog(), m_stack);
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::templateChosen, this, [this](const QString &id) {
        if (const Result<Plan> plan = planOfTemplate(id.toStdString(), m_document.catalog()))
            startPlan(plan.value());
    });
    connect(m_start, &StartPage::blankChosen, this, [this] { startPlan(blankPlan(m_document.catalog())); });
    connect(m_start, &StartPage::importRequested, this, &MainWindow::importConfig);
    connect(m_start, &StartPage::openRequested, m_files, &FileActions::open);
    connect(m_start, &StartPage::fileChosen, m_files, &FileActions::openRequested);
    connect(m_start, &StartPage::dismissed, this, [this] {
        if (m_planOpen)
            showPlan();
    });
}

void MainWindow::showStart(bool planOpen)
{
    if (m_start == nullptr)
        buildStartPage();
    m_planOpen = planOpen;
    if (m_beforeStart == nullptr) {
        m_beforeStart = m_stack->currentWidget();
        for (QDockWidget *dock : findChildren<QDockWidget *>())
            if (!dock->isHidden()) {
                m_docksBeforeStart.append(dock);
                dock->hide();
            }
        m_planActions->setEnabled(false);
        m_views->setShown(-1);
        m_head->hide();
        m_stack->setCurrentWidget(m_start);
    }
    m_start->begin();
    refreshTitle();
}

void MainWindow::showPlan()
{
    if (m_beforeStart == nullptr)
        return;
    m_head->show();
    showPage(std::exchange(m_beforeStart, nullptr));
    for (QWidget *dock : std::exchange(m_docksBeforeStart, {}))
        dock->show();
    m_planActions->setEnabled(true);
    m_planOpen = true;
    refreshTitle();
    fitPage();
    if (!m_restored)
        fitInputs();
    setFocus(Qt::OtherFocusReason); // no control is chosen until the person chooses one
}

void MainWindow::showView(View view)
{
    showPlan();
    if (view == View::explore)
        showPage(m_explore);
    else
        showPage(m_page);
}

void MainWindow::showPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    m_views->setShown(page == m_explore ? int(View::explore) : int(View::plan));
}

void MainWindow::startPlan(const Plan &plan)
{
    if (m_document.isUntouched())
        return m_document.createNew(plan); // whose planReplaced leads back here
    showPlan();
    Q_EMIT planRequested(plan);
}

void MainWindow::showMessage(const QString &sentence, bool offersFile)
{
    MessageBar *bar = m_beforeStart != nullptr ? m_start->messageBar() : m_head->messageBar();
    if (sentence.isEmpty())
        bar->hide();
    else
        bar->showMessage(sentence, offersFile);
}

} // namespace ridgepoint
