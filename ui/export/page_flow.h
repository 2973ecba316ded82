// Pages that fill from top to bottom, with a foot on each. Everything is done twice: first measured, to know how many pages
// there are, then drawn. Lengths are logical pixels, 96 to the inch.
#pragma once

#include <functional>
#include <vector>

#include <QColor>
#include <QSizeF>
#include <QString>

#include "ui/export/page_text.h"
#include "ui/theme/tokens.h"

class QCPPainter;

namespace ridgepoint {

/// A cell of a table on pages; `under` is a second, smaller line.
struct FlowCell {
    QString text;
    bool bold = false;
    bool marked = false; ///< with a dot before it
    QString under = {};
    QColor underColour = {};
    double indent = 0; ///< of every line, from the left
};

/// A row, or with one cell a heading, which never stands last on a page.
struct FlowRow {
    std::vector<FlowCell> cells;
    bool heading = false;
};

struct FlowColumn {
    double share; ///< of the width
    Qt::Alignment align = Qt::AlignLeft;
};

struct FlowTable {
    std::vector<FlowColumn> columns;
    FlowRow head; ///< repeated on every page; may have no cells
    std::vector<FlowRow> rows;
};

class PageFlow {
public:
    /// `page`: in logical pixels. `painter`: null to measure alone; `turn` begins a new page of the device.
    PageFlow(QSizeF page, const Tokens &tokens, QCPPainter *painter, std::function<void()> turn);

    /// Written at the bottom of every page, with "page N of `pages`".
    void setFoot(const QString &text, int pages);
    /// Begins a page, the first one too.
    void newPage();
    /// A new page where less than this is left.
    void need(double height);
    void space(double height);
    [[nodiscard]] double left() const;
    [[nodiscard]] double width() const;
    [[nodiscard]] QPointF at() const;
    void advance(double height) { m_y += height; }
    [[nodiscard]] QCPPainter *painter() const { return m_painter; }
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] int pages() const { return m_page; }

    /// Takes a new page where neither it nor `with` beneath it have room.
    void text(const PageText &text, double with = 0);
    void heading(const QString &text, double with);
    void table(const FlowTable &table);

private:
    double row(const FlowTable &table, const FlowRow &row, bool isHead, bool draws);

    QSizeF m_size;
    const Tokens &m_tokens;
    QCPPainter *m_painter;
    std::function<void()> m_turn;
    QString m_foot;
    int m_of = 0;
    int m_page = 0;
    double m_y = 0;
};

} // namespace ridgepoint
