#include "ui/catalog/plain_table.h"

#include <QEvent>
#include <QHeaderView>

#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int heightOfRow = 24;
constexpr int heightOfHeader = 28;

} // namespace

PlainTable::PlainTable(QWidget *parent) : QTableView(parent)
{
    setProperty("surface", "table");
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    verticalHeader()->setMinimumSectionSize(heightOfRow);
    horizontalHeader()->setFixedHeight(heightOfHeader);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(textFont(type::caption));
}

} // namespace ridgepoint
