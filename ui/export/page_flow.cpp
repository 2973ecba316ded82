#include "ui/export/page_flow.h"

#include <algorithm>

#include <QCoreApplication>
#include <qcustomplot.h>

#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr double margin = 60;     // 16 mm
constexpr double footHeight = 40; // within the margin below
constexpr double cellPadding = 5;
constexpr double rowPadding = 3;
constexpr double dot = 5;

} // namespace

PageFlow::PageFlow(QSizeF page, const Tokens &tokens, QCPPainter *painter, std::function<void()> turn)
    : m_size(page), m_tokens(tokens), m_painter(painter), m_turn(std::move(turn))
{}

void PageFlow::setFoot(const QString &text, int pages)
{
    m_foot = text;
    m_of = pages;
}

void PageFlow::newPage()
{
    if (m_page > 0 && m_painter != nullptr)
        m_turn();
    ++m_page;
    m_y = margin;
    if (m_painter == nullptr)
        return;
    m_painter->fillRect(QRectF(QPointF(0, 0), m_size), m_tokens.panel);
    const QPointF foot(margin, m_size.height() - footHeight);
    const QFont font = pageFont(type::caption);
    const QString number = QCoreApplication::translate("Report", "%1 of %2").arg(m_page).arg(m_of);
    const double room = widthOf({number, font, {}}) + 16;
    drawText(m_painter, foot, width() - room, {m_foot, font, m_tokens.muted});
    drawText(m_painter, foot, width(), {number, font, m_tokens.muted, Qt::AlignRight});
}

double PageFlow::left() const
{
    return m_size.height() - margin - m_y;
}

double PageFlow::width() const
{
    return m_size.width() - 2 * margin;
}

QPointF PageFlow::at() const
{
    return {margin, m_y};
}

void PageFlow::need(double height)
{
    if (height > left() && m_y > margin)
        newPage();
}

void PageFlow::space(double height)
{
    if (m_y > margin) // none at the head of a page
        m_y += height;
}

void PageFlow::text(const PageText &text, double with)
{
    need(heightOf(text, width()) + with);
    m_y += drawText(m_painter, at(), width(), text);
}

void PageFlow::heading(const QString &words, double with)
{
    space(24);
    text({words, pageFont(type::pageTitle, true), m_tokens.text}, with + 8);
    space(8);
}

double PageFlow::row(const FlowTable &table, const FlowRow &row, bool isHead, bool draws)
{
    QCPPainter *const painter = draws ? m_painter : nullptr;
    double x = margin;
    double height = 0;
    for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
        const FlowCell &cell = row.cells[i];
        const FlowColumn &column = table.columns[i];
        const double cellWidth = (row.heading ? 1 : column.share) * width();
        const double room =
            cellWidth - cell.indent
            - (i + 1 < table.columns.size() || column.align == Qt::AlignLeft ? cellPadding : 0)
            - (i > 0 && column.align == Qt::AlignRight ? cellPadding : 0);
        const QPointF corner(x + cellWidth - room - (column.align == Qt::AlignLeft ? cellPadding : 0),
                             m_y + rowPadding);
        const QColor ink = isHead && !cell.bold ? m_tokens.text2 : m_tokens.text;
        double y =
            drawText(painter, corner, room,
                     {cell.text, pageFont(type::caption, cell.bold || row.heading), ink, column.align});
        y += drawText(painter, corner + QPointF(0, y), room,
                      {cell.under, pageFont(10), cell.underColour, column.align});
        if (cell.marked && painter != nullptr) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_tokens.accent);
            painter->drawEllipse(QRectF(x - dot - 3, m_y + rowPadding + 5, dot, dot));
        }
        height = std::max(height, y);
        x += cellWidth;
    }
    height += 2 * rowPadding;
    if (painter != nullptr) {
        painter->setPen(QPen(isHead ? m_tokens.control : m_tokens.hair, 1));
        painter->drawLine(QLineF(margin, m_y + height, margin + width(), m_y + height));
    }
    return height;
}

void PageFlow::table(const FlowTable &table)
{
    const auto heightOfRow = [&](const FlowRow &one, bool isHead) { return row(table, one, isHead, false); };
    bool headed = table.head.cells.empty();
    const double head = headed ? 0 : heightOfRow(table.head, true);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const FlowRow &one = table.rows[i];
        double wanted = heightOfRow(one, false) + (headed ? 0 : head);
        if (one.heading && i + 1 < table.rows.size())
            wanted += heightOfRow(table.rows[i + 1], false);
        const int page = m_page;
        need(wanted);
        if (!headed || (page != m_page && !table.head.cells.empty()))
            m_y += row(table, table.head, true, true);
        headed = true;
        if (one.heading)
            space(6);
        m_y += row(table, one, false, true);
    }
}

} // namespace ridgepoint
