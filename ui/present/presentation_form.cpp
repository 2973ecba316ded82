// Where the parts of the presentation stand. Lengths are those of a screen 900 pixels high and grow with it.
#include <algorithm>

#include <QPainter>

#include "app/document/document.h"
#include "ui/present/present_chart.h"
#include "ui/present/present_figure.h"
#include "ui/present/present_label.h"
#include "ui/present/present_slider.h"
#include "ui/present/present_text.h"
#include "ui/present/presentation_window.h"
#include "ui/present/scenario_line.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr double fullHeight = 900;
constexpr double fullWidth = 1200; ///< of 4:3; a narrower screen would not hold the texts
constexpr double margin = 48;
constexpr double topMargin = 32;
constexpr double bottomMargin = 40; ///< the keys stand in it
constexpr double gap = 16;
constexpr double nameSize = 16;
constexpr double nameHeight = 28;
constexpr double sentenceSize = 40;
constexpr double leastSentence = 32;
constexpr double sentenceHeight = 58;
constexpr double contextSize = 20;
constexpr double contextHeight = 30;
constexpr double notesSize = 16;
constexpr double notesLine = 24;
constexpr int notesLines = 2;
constexpr double figureHeight = 104;
constexpr double sliderHeight = 66;
constexpr double sliderGap = 48;
constexpr double hintSize = 14;

} // namespace

double PresentationWindow::scale() const
{
    return std::min(height() / fullHeight, width() / fullWidth);
}

int PresentationWindow::px(double length) const
{
    return qRound(length * scale());
}

void PresentationWindow::place()
{
    if (width() <= 0 || height() <= 0)
        return;
    const int figuresTop = placeHead();
    placeFigures(figuresTop);
    const bool slides = m_slidersShown && !m_sliders.empty();
    const int bottom = height() - px(bottomMargin);
    placeSliders(bottom);
    placeCharts(figuresTop + px(figureHeight + gap), slides ? bottom - px(sliderHeight + gap) : bottom);
    m_hint->keepFont(textFont(px(hintSize)));
    m_hint->setGeometry(px(margin), bottom, width() - 2 * px(margin), px(bottomMargin));
    update();
}

/// Names, sentence, context and notes; gives where they end.
int PresentationWindow::placeHead()
{
    const Plan &plan = m_document.plan();
    const std::shared_ptr<const Figures> figures = m_document.figures();
    const std::shared_ptr<const Figures> before = m_document.baselineFigures();
    const Presented other{plan.scenarios[plan.baseline], *before};
    const bool compares = m_baseline && m_document.current() != plan.baseline;
    PresentText text = presentText({m_document.scenario(), *figures}, compares ? &other : nullptr);

    const int left = px(margin);
    const int room = width() - 2 * left;
    int top = px(topMargin);
    m_plan->keepFont(textFont(px(nameSize)));
    m_plan->setGeometry(left, top, room * 2 / 5, px(nameHeight));
    m_plan->showCut(QString::fromStdString(plan.title).simplified());
    m_scenarios->setScale(scale());
    m_scenarios->setGeometry(left + room * 2 / 5 + px(gap), top, room * 3 / 5 - px(gap), px(nameHeight));
    top += px(nameHeight + gap);

    const auto fits = [&](const QString &sentence, int size) {
        return QFontMetrics(textFont(size, true)).horizontalAdvance(sentence) <= room;
    };
    const bool whole = fits(text.sentence, px(sentenceSize));
    const QString sentence = whole ? text.sentence : text.shortened;
    if (!whole && !text.speed.isEmpty())
        text.context.prepend(text.speed);
    int size = px(sentenceSize);
    while (size > px(leastSentence) && !fits(sentence, size))
        --size;
    m_sentence->keepFont(textFont(size, true));
    m_sentence->setGeometry(left, top, room, px(sentenceHeight));
    m_sentence->showCut(sentence);
    top += px(sentenceHeight);

    m_context->keepFont(textFont(px(contextSize)));
    m_context->setGeometry(left, top, room, px(contextHeight));
    const QFontMetrics metrics(m_context->font());
    while (text.context.size() > 1 && metrics.horizontalAdvance(text.context.join(QLatin1Char(' '))) > room)
        text.context.removeLast();
    m_context->showCut(text.context.join(QLatin1Char(' ')));
    top += px(contextHeight);

    const QString notes = QString::fromStdString(m_document.scenario().notes).simplified();
    m_notes->setVisible(!notes.isEmpty());
    if (!notes.isEmpty()) {
        m_notes->keepFont(textFont(px(notesSize)));
        const bool oneLine = QFontMetrics(m_notes->font()).horizontalAdvance(notes) <= room;
        const int lines =
            (oneLine ? 1 : notesLines) * std::max(px(notesLine), QFontMetrics(m_notes->font()).lineSpacing());
        m_notes->setGeometry(left, top + px(gap / 4), room, lines);
        m_notes->showCut(notes);
        top += lines + px(gap / 4);
    }
    return top + px(gap);
}

void PresentationWindow::placeFigures(int top)
{
    const int count = static_cast<int>(m_figures.size());
    const int left = px(margin);
    const int room = width() - 2 * left;
    for (int i = 0; i < count; ++i) {
        const int from = left + room * i / count;
        PresentFigure *figure = m_figures[static_cast<std::size_t>(i)];
        figure->setScale(scale());
        figure->setGeometry(from, top, left + room * (i + 1) / count - from, px(figureHeight));
    }
}

void PresentationWindow::placeCharts(int top, int bottom)
{
    const int left = px(margin);
    const int half = (width() - 2 * left - px(gap)) / 2;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const bool first = i % 2 == 0;
        m_charts[i]->setVisible(i / 2 == m_pair);
        m_charts[i]->setScale(scale());
        m_charts[i]->setGeometry(first ? left : width() - left - half, top, half, std::max(bottom - top, 1));
    }
}

void PresentationWindow::placeSliders(int bottom)
{
    const int count = static_cast<int>(m_sliders.size());
    const int left = px(margin);
    for (int i = 0; i < count; ++i) {
        PresentSlider *slider = m_sliders[static_cast<std::size_t>(i)];
        const int one = (width() - 2 * left - (count - 1) * px(sliderGap)) / count;
        slider->setVisible(m_slidersShown);
        slider->setScale(scale());
        slider->setGeometry(left + i * (one + px(sliderGap)), bottom - px(sliderHeight), one,
                            px(sliderHeight));
    }
}

void PresentationWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PresentationWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).window);
}

} // namespace ridgepoint
