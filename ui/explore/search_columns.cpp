#include "ui/explore/search_columns.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include <QHeaderView>
#include <QTableView>

#include "ui/explore/search_model.h"

namespace ridgepoint {

namespace {

using Widths = std::array<int, SearchModel::columns>; ///< 0: not shown

/// Left out one after the other where there is no room, those that are the same everywhere first; CSV has them all.
constexpr SearchModel::Column dispensable[] = {
    SearchModel::readers, SearchModel::ownership,  SearchModel::kv,
    SearchModel::users,   SearchModel::firstToken, SearchModel::batch,
    SearchModel::fleet,   SearchModel::fleetCost,  SearchModel::layout};

Widths contentWidths(const QTableView &table, const SearchModel &model)
{
    constexpr int rowsMeasured = 12; // each costs a drag of its frame; rows are alike
    table.horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    const QAbstractItemView &view = table; // where what a column needs is public
    Widths widths{};
    for (int column = 0; column < SearchModel::columns; ++column)
        if (!SearchModel::isPartOfLayout(column) && !model.isGoal(column))
            widths.at(column) =
                std::max(view.sizeHintForColumn(column), table.horizontalHeader()->sectionSizeHint(column));
    return widths;
}

int sumOf(const Widths &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

void leaveOut(Widths &widths, const SearchModel &model, int room)
{
    int width = sumOf(widths);
    for (const bool onlyConstant : {true, false})
        for (const SearchModel::Column column : dispensable)
            if (width > room && (!onlyConstant || model.isConstant(column)))
                width -= std::exchange(widths.at(column), 0);
}

bool isRoomy(const QTableView &table, const Widths &widths, int room)
{
    int width = 0;
    for (int column = 0; column < SearchModel::columns; ++column) {
        const int least = widths.at(column);
        if (table.isColumnHidden(column) != (least == 0) || table.columnWidth(column) < least)
            return false;
        width += table.columnWidth(column);
    }
    return width == room;
}

/// What is left over of the room is shared out.
void setWidths(QTableView &table, const Widths &widths, int room)
{
    auto shown = static_cast<int>(std::ranges::count_if(widths, [](int width) { return width > 0; }));
    int over = std::max(0, room - sumOf(widths));
    for (int column = 0; column < SearchModel::columns; ++column) {
        const int width = widths.at(column);
        table.setColumnHidden(column, width == 0);
        if (width == 0)
            continue;
        const int share = over / shown--;
        over -= share;
        table.setColumnWidth(column, width + share);
    }
}

} // namespace

void fitColumns(QTableView &table, const SearchModel &model)
{
    const int room = table.viewport()->width();
    Widths widths = contentWidths(table, model);
    leaveOut(widths, model, room);
    if (!isRoomy(table, widths, room))
        setWidths(table, widths, room);
}

} // namespace ridgepoint
