#include "ui/present/present_figure.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPainter>

#include "ui/headline/figure_label.h"
#include "ui/present/present_label.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

// Pixels at a scale of 1.
constexpr double labelSize = 16;
constexpr double numberSize = 38;
constexpr double leastNumber = 24;
constexpr double changeSize = 15;
constexpr double labelHeight = 24;
constexpr double numberHeight = 52;
constexpr double gap = 6;
constexpr double padding = 12; // at both sides
constexpr double triangleRoom = 16;

int advance(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

PresentFigure::PresentFigure(const Headline &headline, QWidget *parent)
    : QWidget(parent),
      m_headline(headline),
      m_title(new PresentLabel(PresentLabel::Ink::text2, this)),
      m_number(new PresentLabel(PresentLabel::Ink::text, this)),
      m_unit(new PresentLabel(PresentLabel::Ink::text2, this)),
      m_change(new PresentLabel(PresentLabel::Ink::text2, this))
{
    setObjectName(QStringLiteral("presentationWindow.figure.")
                  + QString::fromLatin1(headline.key.data(), qsizetype(headline.key.size())));
    m_title->setObjectName(objectName() + QStringLiteral(".title"));
    m_number->setObjectName(objectName() + QStringLiteral(".value"));
    m_unit->setObjectName(objectName() + QStringLiteral(".unit"));
    m_change->setObjectName(objectName() + QStringLiteral(".delta"));
}

void PresentFigure::show(const HeadlineText &text)
{
    m_text = text;
    setAccessibleName(text.spoken);
    m_change->setInk(!text.better   ? PresentLabel::Ink::text2
                     : *text.better ? PresentLabel::Ink::better
                                    : PresentLabel::Ink::worse);
    place();
}

/// It stands at the page's edge, in line with the texts above.
bool PresentFigure::isFirst() const
{
    return &m_headline == &headlines().front();
}

void PresentFigure::setScale(double scale)
{
    m_scale = scale;
}

void PresentFigure::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// The number as large as the cell allows. A unit that has no room beside it stands behind the title.
void PresentFigure::place()
{
    const auto px = [&](double length) { return qRound(length * m_scale); };
    const int left = isFirst() ? 0 : px(padding);
    const int room = width() - left - px(padding);
    const QFont small = textFont(px(labelSize));
    const int unitWidth = m_text.unit.isEmpty() ? 0 : px(gap) + advance(m_text.unit, small);
    const auto fits = [&](int size, int beside) {
        return advance(m_text.number, textFont(size, true)) + beside <= room;
    };
    int size = px(numberSize);
    const bool beside = fits(size, unitWidth);
    while (size > px(leastNumber) && !fits(size, beside ? unitWidth : 0))
        --size;
    const QFont large = textFont(size, true);
    const int numberWidth = std::min(advance(m_text.number, large), room);

    QString title = QCoreApplication::translate("HeadlineWords", m_headline.title);
    const QString brief = QCoreApplication::translate("HeadlineWords", m_headline.shortTitle);
    if (!beside && !m_text.unit.isEmpty()) {
        const QString both = QStringLiteral("%1, %2");
        title = both.arg(title, m_text.unit);
        if (advance(title, small) > room)
            title = both.arg(brief, m_text.unit);
    }
    m_title->keepFont(small);
    m_title->setGeometry(left, 0, room, px(labelHeight));
    m_title->showCut(advance(title, small) <= room ? title : brief);
    m_number->keepFont(large);
    m_number->setGeometry(left, px(labelHeight), numberWidth, px(numberHeight));
    m_number->setText(m_text.number);
    m_unit->setVisible(beside && unitWidth > 0);
    m_unit->keepFont(small);
    // on the line that the number stands on
    const int baseline =
        m_number->y() + (px(numberHeight) + QFontMetrics(large).ascent() - QFontMetrics(large).descent()) / 2;
    m_unit->setGeometry(left + numberWidth + px(gap), baseline - QFontMetrics(small).ascent(),
                        advance(m_text.unit, small) + 1, QFontMetrics(small).height());
    m_unit->setText(m_text.unit);

    const QFont note = textFont(px(changeSize));
    const int indent = m_text.better ? px(triangleRoom) : 0;
    const int top = m_number->geometry().bottom() + 1;
    m_change->keepFont(note);
    m_change->setGeometry(left + indent, top, room - indent, height() - top);
    m_change->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    const QString from = (m_text.change + QLatin1Char(' ') + m_text.from).trimmed();
    m_change->showCut(!m_text.reason.isEmpty()               ? m_text.shortReason
                      : advance(from, note) <= room - indent ? from
                                                             : m_text.change);
    update();
}

void PresentFigure::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setPen(QPen(tokens.hair, 1));
    if (!isFirst())
        painter.drawLine(0, 0, 0, height());
    if (!m_text.better || !m_text.reason.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(m_change->font());
    painter.translate(m_change->x() - triangleRoom * m_scale + 5 * m_scale,
                      m_change->y() + metrics.ascent() - metrics.capHeight() / 2.0);
    painter.scale(m_scale * 1.2, m_scale * 1.2);
    drawChangeTriangle(painter, {0, 0}, m_text.up, *m_text.better,
                       *m_text.better ? tokens.better : tokens.worse);
}

} // namespace ridgepoint
