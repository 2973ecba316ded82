#include "ui/window/plan_page.h"

#include <QVBoxLayout>

#include "app/document/document.h"
#include "core/explore/notes.h"
#include "ui/advisor/advisor.h"
#include "ui/charts/chart_grid.h"
#include "ui/headline/headline_strip.h"
#include "ui/headline/notes_line.h"

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
      m_headline(new HeadlineStrip(document, this)),
      m_notes(new NotesLine(this)),
      m_charts(new ChartGrid(document, this)),
      m_advisor(new Advisor(document, this))
{
    setObjectName(QStringLiteral("planPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, 0, pageMargin, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_headline);
    layout->addWidget(m_notes);
    layout->addWidget(m_charts, 1);
    layout->addWidget(m_advisor);

    connect(m_charts, &ChartGrid::message, this, &PlanPage::message);
    connect(m_charts, &ChartGrid::explainRequested, this, &PlanPage::explainRequested);
    connect(m_headline, &HeadlineStrip::explainRequested, this, &PlanPage::explainRequested);
    connect(m_advisor, &Advisor::previewRequested, this, &PlanPage::preview);
    connect(m_advisor, &Advisor::message, this, &PlanPage::message);
    connect(&document, &Document::figuresChanged, this, [this] {
        if (!isHidden())
            refresh();
    });
    refresh();
}

/// Behind another page nothing was worked out.
void PlanPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PlanPage::refresh()
{
    m_headline->refresh();
    showNotes(m_document.scenario(), *m_document.figures());
    m_charts->refresh();
    m_advisor->refresh();
}

void PlanPage::showNotes(const Scenario &scenario, const Figures &figures)
{
    QStringList notes;
    for (const Note &note : notesOf(scenario, figures))
        notes.append(QString::fromStdString(note.sentence));
    m_notes->showNotes(notes);
}

void PlanPage::preview(int advice)
{
    const std::vector<Advice> &all = m_document.advice();
    const bool shown = advice >= 0 && static_cast<std::size_t>(advice) < all.size();
    const Advice *one = shown ? &all[static_cast<std::size_t>(advice)] : nullptr;
    m_charts->showPreview(one != nullptr ? &one->scenario : nullptr,
                          one != nullptr ? &one->figures : nullptr);
    m_headline->showPreview(one != nullptr ? &one->figures : nullptr);
    if (one != nullptr)
        showNotes(one->scenario, one->figures);
    else
        showNotes(m_document.scenario(), *m_document.figures());
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
    m_charts->fitWindow(window);
    m_advisor->fitWindow(window);
}

} // namespace ridgepoint
