#include "ui/docks/compare_header.h"

#include <algorithm>

#include <QPainter>
#include <QTextLayout>

#include "ui/docks/compare_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int padding = 8;
constexpr int left = 12;
constexpr int lineHeight = 13;
constexpr int starSize = 12;
constexpr int buttonSize = 20;
constexpr int markHeight = 2;

/// Lines one under the other, in the middle of the box's height.
void drawLines(QPainter &painter, const QRect &box, const QStringList &lines, Qt::Alignment side)
{
    int top = box.top() + (box.height() - lineHeight * static_cast<int>(lines.size())) / 2;
    for (const QString &line : lines) {
        painter.drawText(QRect(box.left(), top, box.width(), lineHeight),
                         side | Qt::AlignVCenter | Qt::TextDontClip, line);
        top += lineHeight;
    }
}

/// The label with its unit beneath it; in a low row, or where the label needs two lines itself, the unit goes on in its line.
void drawLabel(QPainter &painter, const QRect &box, const QString &label, const QString &unit)
{
    const QFont body = textFont(type::body);
    const bool high = box.height() >= 2 * lineHeight;
    const QString whole = unit.isEmpty() ? label : label + QStringLiteral(", ") + unit;
    painter.setFont(body);
    if (!high)
        return drawLines(painter, box, {QFontMetrics(body).elidedText(whole, Qt::ElideRight, box.width())},
                         Qt::AlignLeft);
    const QStringList lines = linesWithin(label, body, box.width(), 2);
    if (unit.isEmpty())
        return drawLines(painter, box, lines, Qt::AlignLeft);
    if (lines.size() == 1)
        return drawLines(painter, box, {label, unit}, Qt::AlignLeft);
    const QFont small = textFont(type::caption);
    painter.setFont(small);
    drawLines(painter, box, linesWithin(whole, small, box.width(), 3), Qt::AlignLeft);
}

} // namespace

QStringList linesWithin(const QString &text, const QFont &font, int width, int most)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = static_cast<int>(lines.size()) + 1 == most;
        const int length = last ? static_cast<int>(text.size()) - line.textStart() : line.textLength();
        const QString part = text.mid(line.textStart(), length).trimmed();
        lines.append(last ? QFontMetrics(font).elidedText(part, Qt::ElideRight, width) : part);
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

CompareHeader::CompareHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    viewport()->setCursor(Qt::PointingHandCursor);
}

void CompareHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, tokensOf(palette()).panel);
    if (orientation() == Qt::Horizontal)
        paintColumn(*painter, rect, section);
    else
        paintRow(*painter, rect, section);
    painter->restore();
}

void CompareHeader::paintColumn(QPainter &painter, const QRect &rect, int section) const
{
    const Tokens &tokens = tokensOf(palette());
    const bool shown = model()->headerData(section, orientation(), CompareModel::shown).toBool();
    const bool baseline = model()->headerData(section, orientation(), CompareModel::starred).toBool();
    const QString name = model()->headerData(section, orientation()).toString();
    if (shown)
        painter.fillRect(rect, tokens.accentSoft);
    painter.fillRect(
        QRect(rect.left(), rect.bottom() - (shown ? markHeight - 1 : 0), rect.width(), markHeight),
        shown ? tokens.accent : tokens.hair);
    QRect box = rect.adjusted(4, 0, -padding, -markHeight);
    const QFont font = textFont(type::caption, shown);
    if (baseline)
        box.setLeft(box.left() + starSize);
    const QStringList lines = linesWithin(name, font, box.width(), 3);
    painter.setFont(font);
    painter.setPen(shown ? tokens.accent : tokens.text2);
    drawLines(painter, box, lines, Qt::AlignRight);
    if (baseline && !lines.isEmpty()) {
        int widest = 0;
        for (const QString &line : lines)
            widest = std::max(widest, QFontMetrics(font).horizontalAdvance(line));
        const int x = std::max(box.right() - widest - starSize, rect.left() + 2);
        m_star.in(QStringLiteral("star"), shown ? tokens.accent : tokens.text2)
            .paint(&painter, QRect(x, box.center().y() - starSize / 2, starSize, starSize));
    }
}

void CompareHeader::paintRow(QPainter &painter, const QRect &rect, int section) const
{
    const Tokens &tokens = tokensOf(palette());
    const QString label = model()->headerData(section, orientation()).toString();
    const bool heading = model()->headerData(section, orientation(), CompareModel::heading).toBool();
    const QString name = model()->headerData(section, orientation(), CompareModel::name).toString();
    painter.fillRect(rect, heading ? tokens.inset : tokens.panel);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.grid);
    const bool explains = !heading && !name.startsWith(QLatin1Char('/'));
    const QRect box = rect.adjusted(left, 0, explains ? -buttonSize - 6 : -4, -1);
    painter.setPen(heading ? tokens.text2 : tokens.text);
    if (heading) {
        painter.setFont(textFont(type::caption, true));
        painter.drawText(rect.adjusted(left, 0, 0, -1), Qt::AlignLeft | Qt::AlignVCenter, label);
    } else {
        drawLabel(painter, box, label,
                  model()->headerData(section, orientation(), CompareModel::unit).toString());
    }
    if (!explains)
        return;
    const QRect button(rect.right() - buttonSize - 2, rect.center().y() - buttonSize / 2, buttonSize,
                       buttonSize);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.hair);
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(tokens.text2);
    painter.setFont(textFont(type::body));
    painter.drawText(button, Qt::AlignCenter, QStringLiteral("\u0192"));
}

QSize CompareHeader::sectionSizeFromContents(int) const
{
    constexpr QSize columnHead(80, 44);
    constexpr QSize rowHead(134, 24);
    return orientation() == Qt::Horizontal ? columnHead : rowHead;
}

} // namespace ridgepoint
