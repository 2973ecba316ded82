// A scenario at which inputs are set one by one and evaluated, many times over: what sweep, tornado, goal seek, uncertainty and
// search share. Exactly the named input is set; nothing follows it, as on the command line.
#pragma once

#include <optional>

#include "core/catalog/catalog.h"
#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

/// One thread's own. Keeps a copy of the scenario without name, notes and uncertain inputs, on which no figure depends.
class Variant {
public:
    /// Requires: a resolved scenario; a catalogue that outlives this.
    Variant(const Scenario &scenario, const Catalog &catalog);

    /// Requires: a value that `check` of core/registry/parameters.h lets through.
    void set(const Parameter &parameter, const Value &value);
    /// Empty where the inputs cannot be together: a layout over an unknown link, a median above the longest context, an id
    /// that the catalogue has not.
    [[nodiscard]] std::optional<Figures> evaluate();
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }

private:
    Scenario m_scenario;
    const Catalog &m_catalog;
    bool m_presetsChanged = false;
};

/// The number that an input stands at, with empty replaced by what it stands for; empty where it is no number.
[[nodiscard]] std::optional<double> presentNumber(const Parameter &parameter, const Scenario &scenario);

/// The nearest number to `value` that the input may be: within its range, whole where it is whole.
[[nodiscard]] double nearestAllowed(const Parameter &parameter, double value);

} // namespace ridgepoint
