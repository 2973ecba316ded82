#include "ui/theme/line_label.h"

#include <QPainter>

#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

LineLabel::LineLabel(Ink ink, QWidget *parent) : QLabel(parent), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

void LineLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setPen(m_ink == Ink::text ? tokens.text : tokens.text2);
    drawLine(painter, font(), rect(), text());
}

} // namespace ridgepoint
