#include "ui/inputs/key_line.h"

#include <algorithm>

#include <QPainter>

#include "ui/inputs/sensitivity_arrow.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int lineHeight = 28;
constexpr int margin = 12;
constexpr int gap = 12;
constexpr int markGap = 6; // between a mark and its word
constexpr double longestArrow = 22;
constexpr double shortestArrow = 10;

} // namespace

KeyLine::KeyLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(lineHeight);
    setAccessibleName(
        tr("A dot marks what is changed and resets it on a click, a line on a slider its default, an "
           "arrow which way makes users cheaper"));
    setToolTip(
        tr("A dot: changed from the default, click to reset. A line on a slider: its default. An arrow under "
           "a slider: the way that lowers the cost of a user, longer where it does so more."));
}

QSize KeyLine::sizeHint() const
{
    return {200, lineHeight};
}

void KeyLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(0, 0, width(), 1, tokens.hair);
    const QFont font = textFont(type::caption);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const double middle = height() / 2.0;
    const int baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    const auto word = [&](int x, const QString &text) {
        painter.setPen(tokens.text2);
        painter.drawText(x, baseline, text);
        return x + metrics.horizontalAdvance(text);
    };

    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(QPointF(margin + 4, middle), 3, 3);
    int x = word(margin + 7 + markGap, tr("changed")) + gap;
    painter.setPen(QPen(tokens.control, 1));
    painter.drawLine(QPointF(x + 0.5, middle - 5), QPointF(x + 0.5, middle + 5));
    const int used = word(x + markGap, tr("default")) + gap;

    const QString cheaper = tr("makes users cheaper");
    x = width() - margin - metrics.horizontalAdvance(cheaper);
    const double arrowLength =
        std::clamp(static_cast<double>(x - markGap - used), shortestArrow, longestArrow);
    drawSensitivityArrow(painter, QPointF(x - markGap, middle), QPointF(x - markGap - arrowLength, middle),
                         tokens.better);
    word(x, cheaper);
}

} // namespace ridgepoint
