#include "ui/headline/figure_label.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int smallest = 14;
constexpr int gap = 5;

} // namespace

void drawChangeTriangle(QPainter &painter, QPointF middle, bool up, bool filled, const QColor &color)
{
    constexpr double half = 4;
    const double tip = up ? -3 : 3;
    painter.setPen(QPen(color, 1.25));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPolygon(
        QPolygonF({middle + QPointF(-half, -tip), middle + QPointF(half, -tip), middle + QPointF(0, tip)}));
}

FigureLabel::FigureLabel(QWidget *parent) : QLabel(parent), m_largest(type::headline)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FigureLabel::showFigure(const QString &number, const QString &unit)
{
    if (m_number == number && m_unit == unit)
        return;
    m_number = number;
    m_unit = unit;
    setText((number + QLatin1Char(' ') + unit).trimmed()); // what a screen reader reads
}

void FigureLabel::setDimmed(bool dimmed)
{
    if (m_dimmed == dimmed)
        return;
    m_dimmed = dimmed;
    update();
}

void FigureLabel::setLargest(int pixels)
{
    m_largest = pixels;
    updateGeometry();
    update();
}

QSize FigureLabel::sizeHint() const
{
    return {0, m_largest + 9};
}

QSize FigureLabel::minimumSizeHint() const
{
    return sizeHint();
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const QFont small = textFont(type::body);
    const int fullUnitWidth = m_unit.isEmpty() ? 0 : gap + QFontMetrics(small).horizontalAdvance(m_unit);
    const auto fitting = [&](int least, int unitRoom) {
        int size = m_largest;
        while (size > least
               && QFontMetrics(textFont(size, true)).horizontalAdvance(m_number) + unitRoom > width())
            --size;
        return size;
    };
    // A little smaller for the unit's sake; where that is not enough, the unit goes and the number is large again.
    const int withUnit = fitting(m_largest * 5 / 6, fullUnitWidth);
    const bool unitFits =
        QFontMetrics(textFont(withUnit, true)).horizontalAdvance(m_number) + fullUnitWidth <= width();
    const int pixels = unitFits ? withUnit : fitting(smallest, 0);
    const QFont large = textFont(pixels, true);
    const int numberWidth = QFontMetrics(large).horizontalAdvance(m_number);
    const int baseline = (height() + QFontMetrics(textFont(m_largest, true)).capHeight()) / 2;

    QPainter painter(this);
    painter.setFont(large);
    painter.setPen(m_dimmed ? tokens.control : tokens.text);
    painter.drawText(0, baseline, m_number);
    if (!unitFits)
        return;
    painter.setFont(small);
    painter.setPen(tokens.text2);
    painter.drawText(numberWidth + gap, baseline, m_unit);
}

ChangeLabel::ChangeLabel(QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ChangeLabel::showChange(const QString &change, const QString &from, bool up, std::optional<bool> better)
{
    m_isReason = false;
    if (m_change == change && m_from == from && m_better == better && m_up == up)
        return;
    m_change = change;
    m_from = from;
    m_up = up;
    m_better = better;
    setText((change + QLatin1Char(' ') + from).trimmed());
}

void ChangeLabel::showReason(const QString &reason)
{
    showChange(reason, QString(), false, std::nullopt);
    m_isReason = true;
}

QSize ChangeLabel::sizeHint() const
{
    return {0, 16};
}

QSize ChangeLabel::minimumSizeHint() const
{
    return sizeHint();
}

void ChangeLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const QFontMetrics metrics(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isReason) {
        painter.setPen(tokens.text2);
        if (metrics.horizontalAdvance(m_change) > width())
            painter.setFont(textFont(type::caption));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_change);
        return;
    }
    int x = 0;
    const int baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    QColor ink = tokens.text2;
    if (m_better) {
        ink = *m_better ? tokens.better : tokens.worse;
        drawChangeTriangle(painter, QPointF(5, baseline - metrics.capHeight() / 2.0), m_up, *m_better, ink);
        x = 14;
    }
    painter.setPen(ink);
    painter.drawText(x, baseline, metrics.elidedText(m_change, Qt::ElideRight, width() - x));
    x += metrics.horizontalAdvance(m_change) + 4;
    if (m_from.isEmpty() || x + metrics.horizontalAdvance(m_from) > width())
        return; // the tool tip has it
    painter.setPen(tokens.text2);
    painter.drawText(x, baseline, m_from);
}

} // namespace ridgepoint
