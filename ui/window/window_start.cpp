// The start page in the window, and the plans that begin on it.
#include <QActionGroup>
#include <QStackedWidget>

#include "app/document/document.h"
#include "core/plan/plan_templates.h"
#include "ui/start/start_page.h"
#include "ui/window/file_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/plan_head.h"
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
        setDocksShown(false);
        m_planActions->setEnabled(false);
        m_openActions->setEnabled(false);
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
    m_openActions->setEnabled(true);
    showPage(std::exchange(m_beforeStart, nullptr));
    m_planOpen = true;
    refreshTitle();
    setFocus(Qt::OtherFocusReason); // no control is chosen until the person chooses one
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
