// Catalogue entries and how they changed, as people read them.
#pragma once

#include <string_view>
#include <vector>

#include <QString>

#include "core/catalog/entry_lines.h"
#include "core/plan/catalog_changes.h"

namespace ridgepoint {

/// The name, marked where the entry is one's own: "B200, 192 GB (own)".
[[nodiscard]] QString entryTitle(const EntryHead &entry);

/// A figure with three digits, a whole number with all of its own: "85.5", "7 672", "64".
[[nodiscard]] QString entryFigure(double value);

/// "192 GB", "$40 000", "2024", "—" where there is none.
[[nodiscard]] QString entryText(const EntryLine &line);

/// The two sides of a change, with as many digits as tell them apart.
struct ChangeText {
    QString before, after;
    QString share; ///< "+7 %"; empty where there is none
};
[[nodiscard]] ChangeText changeText(const EntryChange &change);
[[nodiscard]] ChangeText changeText(const FigureMove &move);

/// The bar's sentence: which entries moved, by how much where it is one, and what that does to the scenario shown.
/// Requires: at least one change.
[[nodiscard]] QString changesSentence(const std::vector<EntryChange> &changes,
                                      const std::vector<FigureMove> &moves, std::size_t shown);

} // namespace ridgepoint
