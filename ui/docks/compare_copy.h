// The comparison for the clipboard: tab-separated numbers for a spreadsheet, and a table as people read it for a document.
#pragma once

#include <memory>

class QMimeData;

namespace ridgepoint {

class CompareModel;

/// Every row with all its digits: name, unit, a column for each scenario, then the change of each but the baseline. Text that
/// a spreadsheet would run as a formula gets a ' in front, in both forms.
[[nodiscard]] std::unique_ptr<QMimeData> compareMimeData(const CompareModel &model);

} // namespace ridgepoint
