// Inputs to be set, and the inputs that move with one that a person moves by hand. Pure functions on plain values: the
// document puts their result into one undo step, `--set` and what is tried out into a copy.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/evaluate/scenario.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

struct InputChange {
    std::string pointer; ///< within the scenario
    Value value;

    bool operator==(const InputChange &) const = default;
};

/// Checks and sets inputs of a scenario, then resolves it against the catalogue. On an Error the scenario is as before; its
/// place is the pointer of the input that is wrong.
[[nodiscard]] Result<Done> setInputs(Scenario &scenario, std::span<const InputChange> changes,
                                     const Catalog &catalog);

/// `change` and what follows from it by hand: p90 keeps its ratio to the median, a longest context below the median
/// moves up to it, another model or GPU drops the figures that were stated for the former one. `before` is the scenario
/// from which a drag started, so that a drag there and back changes nothing.
/// A follower in `locked` stays.
[[nodiscard]] std::vector<InputChange> withFollowers(const Scenario &before, const InputChange &change,
                                                     std::span<const std::string> locked = {});

/// The nearest value that a slider may reach: pipeline stages end at the model's layers, the longest context at the median.
[[nodiscard]] Value reachable(const Scenario &scenario, std::string_view pointer, const Value &value);

} // namespace ridgepoint
