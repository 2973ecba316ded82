#include "ui/window/plan_page.h"

#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "ui/charts/roofline_chart.h"
#include "ui/headline/headline_strip.h"
#include "ui/theme/fonts.h"
#include "ui/window/message_bar.h"
#include "ui/window/scenario_tabs.h"

namespace ridgepoint {

namespace {

constexpr int pageMargin = 16;
constexpr int gap = 8;
constexpr int oneRowWidth = 1280;
constexpr int fullHeight = 760;

} // namespace

PlanPage::PlanPage(Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_tabs(new ScenarioTabs(document, this)),
      m_messageBar(new MessageBar(this)),
      m_headline(new HeadlineStrip(document, this)),
      m_roofline(new RooflineChart(this))
{
    setObjectName(QStringLiteral("planPage"));
    auto *hint = new QLabel(tr("Changes are against the starred baseline"), this);
    hint->setProperty("ink", "muted");
    hint->setFont(textFont(type::caption));
    auto *tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(0, 0, 0, 0);
    tabLine->addWidget(m_tabs, 1, Qt::AlignBottom);
    tabLine->addWidget(hint);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, 0, pageMargin, pageMargin / 2);
    layout->setSpacing(gap);
    layout->addLayout(tabLine);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_headline);
    layout->addWidget(m_roofline, 1);

    connect(&document, &Document::figuresChanged, this, &PlanPage::refresh);
    refresh();
}

void PlanPage::refresh()
{
    m_headline->refresh();
    m_roofline->setDragging(QGuiApplication::mouseButtons() != Qt::NoButton);
    m_roofline->show(rooflineData(m_document.scenario(), *m_document.figures(),
                                  m_document.plan().scenarios[m_document.plan().baseline],
                                  *m_document.baselineFigures()));
}

void PlanPage::fitWindow(QSize window)
{
    if (window.width() >= oneRowWidth)
        m_headline->setForm(HeadlineStrip::Form::oneRow);
    else if (window.height() >= fullHeight)
        m_headline->setForm(HeadlineStrip::Form::twoRows);
    else
        m_headline->setForm(HeadlineStrip::Form::compact);
}

} // namespace ridgepoint
