#include "ui/window/plan_page.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "core/explore/notes.h"
#include "ui/advisor/advisor.h"
#include "ui/catalog/catalog_bar.h"
#include "ui/charts/chart_grid.h"
#include "ui/charts/plan_sentence.h"
#include "ui/headline/headline_strip.h"
#include "ui/headline/notes_line.h"
#include "ui/theme/fonts.h"
#include "ui/window/fit_banner.h"
#include "ui/window/message_bar.h"
#include "ui/window/scenario_tabs.h"

namespace ridgepoint {

namespace {

constexpr int pageMargin = 16;
constexpr int gap = 8;
constexpr int tabHeight = 36;
constexpr int oneRowWidth = 1280;
constexpr int fullHeight = 760;

} // namespace

PlanPage::PlanPage(Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_tabs(new ScenarioTabs(document, this)),
      m_tabLine(new QWidget(this)),
      m_hint(new QLabel(tr("Changes are against the starred baseline"), this)),
      m_messageBar(new MessageBar(this)),
      m_catalogBar(new CatalogBar(document, this)),
      m_banner(new FitBanner(this)),
      m_headline(new HeadlineStrip(document, this)),
      m_notes(new NotesLine(this)),
      m_charts(new ChartGrid(document, this)),
      m_advisor(new Advisor(document, this))
{
    setObjectName(QStringLiteral("planPage"));
    buildTabLine();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, 0, pageMargin, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_tabLine);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_messageBar, m_catalogBar, m_banner, m_headline, m_notes})
        layout->addWidget(part);
    layout->addWidget(m_charts, 1);
    layout->addWidget(m_advisor);

    const auto say = [this](const QString &sentence) {
        if (sentence.isEmpty())
            m_messageBar->hide(); // what was wrong is not so any more
        else
            m_messageBar->showMessage(sentence, false);
    };
    connect(m_tabs, &ScenarioTabs::message, this, say);
    connect(m_charts, &ChartGrid::message, this, say);
    connect(m_catalogBar, &CatalogBar::message, this, say);
    connect(m_charts, &ChartGrid::explainRequested, this, &PlanPage::explainRequested);
    connect(m_headline, &HeadlineStrip::explainRequested, this, &PlanPage::explainRequested);
    connect(m_advisor, &Advisor::previewRequested, this, &PlanPage::preview);
    connect(m_advisor, &Advisor::message, this, say);
    connect(m_banner, &FitBanner::backRequested, &document, &Document::backToFit);
    connect(&document, &Document::figuresChanged, this, &PlanPage::refresh);
    m_headline->installEventFilter(this);
    refresh();
}

int PlanPage::coverableTop() const
{
    const bool tells = !m_messageBar->isHidden() || !m_catalogBar->isHidden() || !m_banner->isHidden();
    return tells ? m_headline->y() : 0;
}

/// The headline stands below the bars and moves with them.
bool PlanPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_headline && event->type() == QEvent::Move)
        Q_EMIT barsMoved();
    return QWidget::eventFilter(watched, event);
}

void PlanPage::buildTabLine()
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
}

void PlanPage::refresh()
{
    m_headline->refresh();
    showBanner();
    QStringList notes;
    for (const Note &note : notesOf(m_document.scenario(), *m_document.figures()))
        notes.append(QString::fromStdString(note.sentence));
    m_notes->showNotes(notes);
    m_charts->refresh();
    m_advisor->refresh();
}

void PlanPage::showBanner()
{
    const std::optional<Hindrance> hindrance = hindranceOf(m_document.scenario(), *m_document.figures());
    if (hindrance)
        m_banner->showBanner(hindrance->what, hindrance->why, m_document.hasFitted());
    else
        m_banner->hide();
}

void PlanPage::preview(int advice)
{
    const std::vector<Advice> &all = m_document.advice();
    const bool shown = advice >= 0 && static_cast<std::size_t>(advice) < all.size();
    const Advice *one = shown ? &all[static_cast<std::size_t>(advice)] : nullptr;
    m_charts->showPreview(one != nullptr ? &one->scenario : nullptr,
                          one != nullptr ? &one->figures : nullptr);
    m_headline->showPreview(one != nullptr ? &one->figures : nullptr);
}

void PlanPage::setDimmed(bool dimmed)
{
    m_headline->setDimmed(dimmed);
}

void PlanPage::fitWindow(QSize window, bool docked)
{
    const bool wide = window.width() >= oneRowWidth && !docked;
    if (window.height() < fullHeight)
        m_headline->setForm(HeadlineStrip::Form::compact);
    else
        m_headline->setForm(wide ? HeadlineStrip::Form::oneRow : HeadlineStrip::Form::twoRows);
    m_hint->setVisible(wide);
    m_charts->fitWindow(window);
    m_advisor->fitWindow(window);
}

} // namespace ridgepoint
