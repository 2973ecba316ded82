#include "ui/inputs/summary_text.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int left = 28; // under the group's title
constexpr int margin = 12;
constexpr int above = 8;
constexpr int lines = 2;
constexpr int lineStep = 16;

} // namespace

SummaryText::SummaryText(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(above + lines * lineStep + above);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void SummaryText::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    update();
}

void SummaryText::paintEvent(QPaintEvent *)
{
    const QFont font = textFont(type::caption);
    const QFontMetrics metrics(font);
    const int room = width() - left - margin;
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(tokensOf(palette()).text2);
    QString rest = m_text;
    for (int line = 0; line < lines && !rest.isEmpty(); ++line) {
        QString part = rest.section(QLatin1Char('\n'), 0, 0);
        if (line + 1 < lines) {
            while (metrics.horizontalAdvance(part) > room && part.contains(QLatin1Char(' ')))
                part.truncate(part.lastIndexOf(QLatin1Char(' ')));
        } else {
            part = rest;
            part.replace(QLatin1Char('\n'), QLatin1Char(' '));
        }
        rest = rest.mid(part.size()).trimmed();
        const QRect box(left, above + line * lineStep, room, lineStep);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(part, Qt::ElideRight, room));
    }
}

} // namespace ridgepoint
