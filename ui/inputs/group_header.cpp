#include "ui/inputs/group_header.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int headerHeight = 28;
constexpr int margin = 12;
constexpr int arrowSize = 16;
constexpr int gap = 8;

} // namespace

GroupHeader::GroupHeader(const QString &title, QWidget *parent) : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(headerHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1 inputs").arg(title));
}

void GroupHeader::showSummary(const QString &summary)
{
    if (m_summary == summary)
        return;
    m_summary = summary;
    setAccessibleDescription(summary);
    update();
}

QSize GroupHeader::sizeHint() const
{
    return {200, headerHeight};
}

void GroupHeader::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), underMouse() ? tokens.hover : tokens.inset);
    painter.fillRect(0, 0, width(), 1, tokens.hair);
    painter.fillRect(0, height() - 1, width(), 1, tokens.hair);
    const QString arrow = isChecked() ? QStringLiteral("down") : QStringLiteral("right");
    m_arrow.in(arrow, tokens.text2)
        .paint(&painter, margin - 4, (height() - arrowSize) / 2, arrowSize, arrowSize);

    const QFont bold = textFont(type::body, true);
    const int left = margin + arrowSize;
    painter.setFont(bold);
    painter.setPen(tokens.text);
    const QRect line = rect().adjusted(left, 0, -margin, 0);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, text());
    const int titleWidth = QFontMetrics(bold).horizontalAdvance(text()) + 2 * gap;

    const QFont small = textFont(type::caption);
    painter.setFont(small);
    painter.setPen(tokens.muted);
    const QRect rest = line.adjusted(titleWidth, 0, 0, 0);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
                     QFontMetrics(small).elidedText(m_summary, Qt::ElideRight, rest.width()));
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace ridgepoint
