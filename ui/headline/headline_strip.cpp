#include "ui/headline/headline_strip.h"

#include <QGridLayout>
#include <QPainter>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "app/report/headline_text.h"
#include "ui/headline/headline_cell.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int rowHeight = 96;
constexpr int compactHeight = 64;
constexpr int edge = 4; // cells that begin beyond it have another before them
constexpr int largestInTwoRows = 22;
constexpr int largestCompact = 18;

} // namespace

HeadlineStrip::HeadlineStrip(Document &document, QWidget *parent)
    : QFrame(parent), m_document(document), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("headline"));
    setProperty("surface", "panel");
    m_grid->setContentsMargins(1, 1, 1, 1);
    m_grid->setSpacing(0);
    for (const Headline &headline : headlines()) {
        auto *cell = new HeadlineCell(headline, this);
        connect(cell, &HeadlineCell::explainRequested, this,
                [this, cell] { Q_EMIT explainRequested(toQString(cell->headline().figure)); });
        m_cells.push_back(cell);
    }
    m_form = Form::compact; // so that the next line lays the cells out
    setForm(Form::oneRow);
    refresh();
}

void HeadlineStrip::setForm(Form form)
{
    if (form == m_form)
        return;
    m_form = form;
    const int columns = form == Form::twoRows ? 3 : 6;
    const int rows = form == Form::twoRows ? 2 : 1;
    const int largest = form == Form::oneRow    ? type::headline
                        : form == Form::twoRows ? largestInTwoRows
                                                : largestCompact;
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        m_cells[static_cast<std::size_t>(i)]->setCompact(form == Form::compact, largest);
        m_grid->addWidget(m_cells[static_cast<std::size_t>(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    setFixedHeight(form == Form::compact ? compactHeight : rows * rowHeight);
}

void HeadlineStrip::refresh()
{
    const std::shared_ptr<const Figures> figures = m_document.figures();
    const std::shared_ptr<const Figures> baseline = m_document.baselineFigures();
    for (HeadlineCell *cell : m_cells)
        cell->show(headlineText(cell->headline(), m_document.scenario(), *figures, *baseline,
                                m_document.current() == m_document.plan().baseline));
}

void HeadlineStrip::showPreview(const Figures *figures)
{
    if (figures == nullptr)
        return refresh();
    const std::shared_ptr<const Figures> now = m_document.figures();
    for (HeadlineCell *cell : m_cells)
        cell->show(headlineText(cell->headline(), m_document.scenario(), *figures, *now, false));
}

void HeadlineStrip::setDimmed(bool dimmed)
{
    for (HeadlineCell *cell : m_cells)
        cell->setDimmed(dimmed);
}

void HeadlineStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).hair);
    for (const HeadlineCell *cell : m_cells) {
        if (cell->x() > edge)
            painter.drawLine(cell->x(), cell->y(), cell->x(), cell->geometry().bottom());
        if (cell->y() > edge)
            painter.drawLine(cell->x(), cell->y(), cell->geometry().right(), cell->y());
    }
}

} // namespace ridgepoint
