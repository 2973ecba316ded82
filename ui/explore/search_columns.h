// Which columns of the search's table are shown, and how wide.
#pragma once

class QTableView;

namespace ridgepoint {

class SearchModel;

/// Columns as wide as their texts; where not all have room, those that tell the rows apart least go. What is wide enough stays as it
/// is, so that a drag moves nothing.
void fitColumns(QTableView &table, const SearchModel &model);

} // namespace ridgepoint
