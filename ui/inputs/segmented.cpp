#include "ui/inputs/segmented.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int segmentHeight = 24;
constexpr int widePadding = 8; // on each side of a word
constexpr int narrowPadding = 4;
constexpr double radius = 4;

int boldWidth(const QString &text)
{
    return QFontMetrics(textFont(type::caption, true)).horizontalAdvance(text);
}

} // namespace

Segmented::Segmented(QWidget *parent) : ChoiceBox(parent)
{
    setFont(textFont(type::caption));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int Segmented::widthOfTexts() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += boldWidth(itemText(i)); // the chosen one is bold, and none shall move when it changes
    return width;
}

QSize Segmented::sizeHint() const
{
    return {widthOfTexts() + 2 * widePadding * count(), segmentHeight};
}

QSize Segmented::minimumSizeHint() const
{
    return {widthOfTexts() + 2 * narrowPadding * count(), segmentHeight};
}

QRect Segmented::segmentRect(int index) const
{
    if (count() == 0)
        return {};
    const double spare = static_cast<double>(width() - widthOfTexts()) / count();
    double left = 0;
    for (int i = 0; i < index; ++i)
        left += boldWidth(itemText(i)) + spare;
    const int from = qRound(left);
    const int to = index + 1 == count() ? width() : qRound(left + boldWidth(itemText(index)) + spare);
    return {from, 0, to - from, height()};
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(outline, tokens.panel);
    for (int i = 0; i < count(); ++i) {
        const QRect segment = segmentRect(i);
        const bool chosen = i == currentIndex();
        if (chosen) {
            painter.save();
            painter.setClipRect(segment);
            painter.fillPath(outline, tokens.accentSoft);
            painter.restore();
        }
        painter.setFont(textFont(type::caption, chosen));
        painter.setPen(chosen ? tokens.accent : tokens.text2);
        painter.drawText(segment, Qt::AlignCenter, itemText(i));
        if (i > 0)
            painter.fillRect(segment.left(), 1, 1, height() - 2, tokens.hair);
    }
    painter.strokePath(outline, QPen(hasFocus() ? tokens.accent : tokens.control, 1));
}

void Segmented::chooseByHand(int index)
{
    if (index < 0 || index >= count() || index == currentIndex())
        return;
    setCurrentIndex(index);
    Q_EMIT activated(index);
}

void Segmented::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    for (int i = 0; i < count(); ++i)
        if (segmentRect(i).contains(event->position().toPoint()))
            return chooseByHand(i);
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return chooseByHand(currentIndex() - 1);
    case Qt::Key_Right:
        return chooseByHand(currentIndex() + 1);
    case Qt::Key_Space:
    case Qt::Key_F4:
        return event->ignore(); // there is no list to open
    default:
        ChoiceBox::keyPressEvent(event);
    }
}

} // namespace ridgepoint
