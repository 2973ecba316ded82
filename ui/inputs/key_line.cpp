#include "ui/inputs/key_line.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int lineHeight = 28;
constexpr int margin = 14;

} // namespace

KeyLine::KeyLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(lineHeight);
    setAccessibleName(tr("A dot marks what is changed, a line on a slider its default"));
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
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(QPointF(margin + 1, middle), 3, 3);
    painter.setPen(tokens.muted);
    const QString changed = tr("changed, click to reset");
    int x = margin + 12;
    const int baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    painter.drawText(x, baseline, changed);
    x += metrics.horizontalAdvance(changed) + 20;
    painter.setPen(QPen(tokens.control, 1));
    painter.drawLine(QPointF(x + 0.5, middle - 5), QPointF(x + 0.5, middle + 5));
    painter.setPen(tokens.muted);
    painter.drawText(x + 8, baseline, tr("default"));
}

} // namespace ridgepoint
