#include "ui/window/plan_head.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "core/compare/inputs_compared.h"
#include "ui/catalog/catalog_bar.h"
#include "ui/charts/plan_sentence.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/window/fit_banner.h"
#include "ui/window/message_bar.h"
#include "ui/window/scenario_tabs.h"
#include "ui/window/share_workload.h"

namespace ridgepoint {

namespace {

constexpr int pageMargin = 16;
constexpr int gap = 8;
constexpr int tabHeight = 36;

} // namespace

PlanHead::PlanHead(Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_tabs(new ScenarioTabs(document, this)),
      m_tabLine(new QWidget(this)),
      m_hint(new QLabel(tr("Changes are against the starred baseline"), this)),
      m_otherWorkload(new QToolButton(this)),
      m_messageBar(new MessageBar(this)),
      m_catalogBar(new CatalogBar(document, this)),
      m_banner(new FitBanner(this))
{
    setObjectName(QStringLiteral("planHead"));
    buildOtherWorkload();
    buildTabLine();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, 0, pageMargin, gap);
    layout->setSpacing(gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_tabLine, m_messageBar, m_catalogBar, m_banner})
        layout->addWidget(part);
    connect(m_tabs, &ScenarioTabs::message, this, &PlanHead::say);
    connect(m_catalogBar, &CatalogBar::message, this, &PlanHead::say);
    connect(m_banner, &FitBanner::backRequested, &document, &Document::backToFit);
    connect(&document, &Document::figuresChanged, this, &PlanHead::showBanner);
    connect(&document, &Document::figuresChanged, this, &PlanHead::writeHint);
    showBanner();
    writeHint();
}

void PlanHead::buildTabLine()
{
    auto *add = new QToolButton(m_tabLine);
    add->setObjectName(QStringLiteral("addScenario"));
    add->setText(QStringLiteral("+"));
    add->setToolTip(tr("New scenario, a copy of the one shown (Ctrl+T)"));
    add->setAccessibleName(tr("New scenario"));
    add->setProperty("surface", "bare");
    add->setFixedSize(24, 24);
    add->setFocusPolicy(Qt::TabFocus);
    connect(add, &QToolButton::clicked, m_tabs, &ScenarioTabs::duplicateShown);
    m_hint->setProperty("ink", "muted");
    m_hint->setFont(textFont(type::caption));
    m_tabLine->setFixedHeight(tabHeight);
    auto *line = new QHBoxLayout(m_tabLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    line->addWidget(m_tabs, 0, Qt::AlignBottom);
    line->addWidget(add);
    line->addStretch(1);
    line->addWidget(m_hint);
    line->addWidget(m_otherWorkload);
}

/// A warning with the way out in its menu.
void PlanHead::buildOtherWorkload()
{
    m_otherWorkload->setObjectName(QStringLiteral("otherWorkload"));
    m_otherWorkload->setProperty("surface", "bare");
    m_otherWorkload->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_otherWorkload->setFont(textFont(type::caption));
    m_otherWorkload->setFocusPolicy(Qt::TabFocus);
    m_otherWorkload->setPopupMode(QToolButton::InstantPopup);
    const QString sentence = tr("This scenario is for another workload than the starred baseline: changes of "
                                "cost and speed are not those of the hardware alone.");
    m_otherWorkload->setToolTip(sentence);
    m_otherWorkload->setWhatsThis(sentence);
    m_otherWorkload->setAccessibleName(sentence);
    auto *menu = new QMenu(m_otherWorkload);
    menu->addAction(tr("Use this workload in all scenarios"), this, [this] {
        const Result<Done> done = shareWorkload(m_document);
        say(done ? QString() : QString::fromStdString(done.error().message()));
    });
    m_otherWorkload->setMenu(menu);
    applyTokens();
}

void PlanHead::say(const QString &sentence)
{
    if (sentence.isEmpty())
        m_messageBar->hide(); // what was wrong is not so any more
    else
        m_messageBar->showMessage(sentence, false);
}

void PlanHead::showBanner()
{
    const std::optional<Hindrance> hindrance = hindranceOf(m_document.scenario(), *m_document.figures());
    if (hindrance && m_scenarioShown)
        m_banner->showBanner(hindrance->what, hindrance->why, m_document.hasFitted());
    else
        m_banner->hide();
}

/// A change of cost between unlike workloads would be taken for one of the hardware.
void PlanHead::writeHint()
{
    const Plan &plan = m_document.plan();
    const bool same = sameWorkload(m_document.scenario(), plan.scenarios[plan.baseline]);
    m_hint->setVisible(same && m_roomy);
    m_otherWorkload->setVisible(!same);
    const QString warning = m_roomy ? tr("Changes are against the starred baseline, at another workload")
                                    : tr("Another workload");
    if (m_otherWorkload->text() != warning)
        m_otherWorkload->setText(warning);
}

void PlanHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_otherWorkload != nullptr)
        applyTokens();
}

void PlanHead::applyTokens()
{
    m_otherWorkload->setIcon(tintedIcon(QStringLiteral("warning"), tokensOf(palette()).worse));
}

void PlanHead::setScenarioShown(bool shown)
{
    m_scenarioShown = shown;
    m_tabLine->setVisible(shown);
    showBanner();
    fitMargins();
}

/// Without anything in it the head takes no room.
void PlanHead::fitMargins()
{
    const int below = m_scenarioShown || tells() ? gap : 0;
    layout()->setContentsMargins(pageMargin, m_scenarioShown ? 0 : below, pageMargin, below);
}

void PlanHead::setHintShown(bool roomy)
{
    m_roomy = roomy;
    writeHint();
}

bool PlanHead::tells() const
{
    return !m_messageBar->isHidden() || !m_catalogBar->isHidden() || !m_banner->isHidden();
}

void PlanHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMargins();
}

} // namespace ridgepoint
