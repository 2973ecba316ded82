// The pages of a plan in the window, the article's beside them, and the presentation over it.
#include <QActionGroup>
#include <QDockWidget>
#include <QStackedWidget>
#include <QStatusBar>

#include "app/document/document.h"
#include "core/plan/plan_templates.h"
#include "ui/article/article_page.h"
#include "ui/docks/explain_dock.h"
#include "ui/explore/explore_page.h"
#include "ui/present/presentation_window.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_head.h"
#include "ui/window/plan_page.h"
#include "ui/window/right_docks.h"
#include "ui/window/theme_choice.h"
#include "ui/window/view_switch.h"

namespace ridgepoint {

void MainWindow::showView(View view)
{
    showPlan();
    if (view == View::article && m_article == nullptr)
        buildArticlePage();
    if (view == View::explore)
        showPage(m_explore);
    else if (view == View::article)
        showPage(m_article);
    else
        showPage(m_page);
    if (view == View::article)
        m_article->begin();
}

void MainWindow::showPage(QWidget *page)
{
    const bool ofPlan = m_article == nullptr || page != m_article;
    m_stack->setCurrentWidget(page);
    m_views->setShown(!ofPlan             ? int(View::article)
                      : page == m_explore ? int(View::explore)
                                          : int(View::plan));
    m_head->setScenarioShown(ofPlan);
    m_planActions->setEnabled(ofPlan);
    setDocksShown(ofPlan);
}

/// Docks that are about the plan go with it, and come back as they were.
void MainWindow::setDocksShown(bool shown)
{
    if (!shown) {
        if (m_hiddenDocks.isEmpty())
            m_docksPlace = docksPlace(*this, m_right->openOver());
        for (QDockWidget *dock : findChildren<QDockWidget *>())
            if (!dock->isHidden())
                m_hiddenDocks.append({dock, dock->width()});
        for (const HiddenDock &hidden : m_hiddenDocks) // all measured before the first gives its room away
            hidden.dock->hide();
        return;
    }
    if (m_hiddenDocks.isEmpty())
        return;
    bringDocksBack();
}

/// In the widths that they had: by itself the window would give them their least.
void MainWindow::bringDocksBack()
{
    QList<QDockWidget *> docks;
    QList<int> widths;
    for (const HiddenDock &hidden : std::exchange(m_hiddenDocks, {})) {
        hidden.dock->show();
        if (hidden.dock->isFloating() || dockWidgetArea(hidden.dock) == Qt::NoDockWidgetArea)
            continue; // it lies over the page
        docks.append(hidden.dock);
        widths.append(hidden.width);
    }
    fitPage();
    resizeDocks(docks, widths, Qt::Horizontal);
}

void MainWindow::buildArticlePage()
{
    m_article = new ArticlePage(m_document.catalog(), m_stack);
    m_stack->addWidget(m_article);
    connect(m_article, &ArticlePage::figureRequested, this, &MainWindow::showOfArticle);
    connect(m_article, &ArticlePage::copied, this, [this](const QString &sentence) {
        constexpr int shownFor = 5000;
        statusBar()->showMessage(sentence, shownFor);
    });
    connect(&m_document, &Document::planReplaced, this, [this] {
        if (m_stack->currentWidget() == m_article)
            showView(View::plan); // what was opened is what one wants to see
    });
}

/// In this window where it holds no work, else in another.
void MainWindow::showOfArticle(std::size_t scenario, const QString &figure)
{
    const Result<Plan> plan = planOfTemplate(articleTemplate, m_document.catalog());
    if (!plan)
        return showMessage(QString::fromStdString(plan.error().message()), false);
    if (!m_document.isUntouched()) {
        Q_EMIT figureRequested(plan.value(), scenario, figure);
        return;
    }
    m_document.createNew(plan.value());
    showFigure(scenario, figure);
}

void MainWindow::showFigure(std::size_t scenario, const QString &figure)
{
    if (scenario < m_document.plan().scenarios.size())
        m_document.setCurrent(scenario);
    showView(View::plan);
    m_explain->explainFigure(figure);
}

PresentationWindow *MainWindow::presentation()
{
    if (m_presentation == nullptr) {
        m_presentation = new PresentationWindow(m_document, this);
        connect(m_presentation, &PresentationWindow::themeRequested, m_themes, &ThemeChoice::toggle);
        connect(this, &MainWindow::closed, m_presentation, &QWidget::close);
    }
    return m_presentation;
}

void MainWindow::present()
{
    if (commitEntry())
        presentation()->begin();
}

} // namespace ridgepoint
