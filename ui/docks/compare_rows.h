// The rows of the comparison: inputs that differ, the headline's figures, then all others under the headings of their groups.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <QString>

#include "core/compare/inputs_compared.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

/// A heading, where both pointers are null, an input, or a figure.
struct CompareRow {
    QString label;
    QString unit; ///< where the cells do not write it
    const Parameter *input = nullptr;
    const FigureRow *figure = nullptr;

    [[nodiscard]] bool isHeading() const { return input == nullptr && figure == nullptr; }
    /// A model or GPU, whose name may need two lines.
    [[nodiscard]] bool isPreset() const;
    bool operator==(const CompareRow &) const = default;
};

/// `inputs`: indices into `parameters()`.
[[nodiscard]] std::vector<CompareRow> compareRows(std::span<const std::size_t> inputs);

/// A figure in a cell, without the unit that stands in its row's head: "165", "$11.77", "34.3 GB".
[[nodiscard]] QString compareText(const CompareRow &row, const FigureValue &value);
/// An input in a cell, presets by the names of their entries; "—" where it has no effect.
[[nodiscard]] QString compareText(const CompareRow &row, const ScenarioInputs &inputs);

} // namespace ridgepoint
