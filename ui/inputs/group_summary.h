// What a group of inputs says of itself in a few words: at the right of its header while it is open, in one or two lines
// while it is closed. Pure.
#pragma once

#include <span>

#include <QString>

#include "core/catalog/catalog.h"
#include "core/evaluate/scenario.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

/// "64 layers, 8 KV heads", "180 GB, 7.67 TB/s", the name of the catalogue's workload; empty where there is none.
[[nodiscard]] QString headerSummary(const QString &group, const Scenario &scenario, const Catalog &catalog);

/// "Buy at $40 000 a GPU, 4 years, 8 % capital / $0.08/kWh, PUE 1.25, hosting $130/kW-month"; for other groups the values of
/// the first of `inputs` that apply.
[[nodiscard]] QString closedSummary(const QString &group, const Scenario &scenario,
                                    std::span<const Parameter *const> inputs);

} // namespace ridgepoint
