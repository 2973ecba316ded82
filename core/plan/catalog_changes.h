// How the catalogue entries that a plan carries differ from those of another catalogue, what that would do to its figures, and
// the plan with the other's entries in place of its own.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/entry_lines.h"
#include "core/plan/plan.h"
#include "core/registry/figure_rows.h"

namespace ridgepoint {

enum class EntryKind { model, accelerator };

/// One figure of an entry that moved. Texts, such as notes and sources, are no figures.
struct EntryChange {
    EntryKind kind = EntryKind::accelerator;
    std::string id;
    std::string name;    ///< of the entry, in the other catalogue
    std::string pointer; ///< within the entry: "/memory_gb", "/config/hidden_size"
    std::string label;   ///< "Memory"
    std::string_view unit;
    EntryValue before, after;
};

/// What differs for the entries that the plan's scenarios name and `present` has, models first, each in the order in which the
/// scenarios name them.
[[nodiscard]] std::vector<EntryChange> catalogChanges(const Plan &plan, const Catalog &present);

/// The plan with every entry that `present` has in place of its own, its scenarios resolved again. Entries that `present`
/// lacks stay. The Error's place is a pointer in the plan: a scenario needs a rate or a link that is no longer there.
[[nodiscard]] Result<Plan> updatedPlan(Plan plan, const Catalog &present);

/// A figure of a scenario before and after.
struct FigureMove {
    std::size_t scenario = 0;
    const FigureRow *figure = nullptr;
    Figure before, after; ///< empty where it does not exist

    /// As a share of the former value; empty where either does not exist or the former is 0.
    [[nodiscard]] std::optional<double> change() const;
};

/// Those of `figures`, by name, that differ between two states of a plan with the same scenarios, scenario by scenario in the
/// given order.
[[nodiscard]] std::vector<FigureMove> figureMoves(const Plan &before, const Plan &after,
                                                  std::span<const std::string_view> figures);

} // namespace ridgepoint
