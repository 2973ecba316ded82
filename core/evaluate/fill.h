// The parts of `evaluate`: each fills in one group of figures. Not for use outside of core; curves (core/explore) take the
// price of a replica from here.
#pragma once

#include <cmath>

#include "core/evaluate/figures.h"
#include "core/evaluate/prepared.h"

namespace ridgepoint::evaluate_detail {

/// A figure, or nothing where it came out infinite or undefined: extreme inputs have no figures rather than wrong ones.
[[nodiscard]] inline Figure finite(double value)
{
    return std::isfinite(value) ? Figure(value) : std::nullopt;
}

void model(Figures &figures, const Prepared &prepared);
void machine(Figures &figures, const Prepared &prepared);
void memory(Figures &figures, const Prepared &prepared);
void decode(Figures &figures, const Prepared &prepared, double batch, const Operating &operating);
void prefill(Figures &figures, const Prepared &prepared, const Operating &operating);
void steady(Figures &figures, const Operating &operating);
void targets(Figures &figures, const Scenario &scenario, const Operating &operating);
/// Users of a replica and what caps them; may set `limit` to host memory.
void users(Figures &figures, const Prepared &prepared, double batch);
/// Cost of a GPU and of a replica: all that exists without a batch.
void costOfReplica(Figures &figures, const Prepared &prepared);
void pricesAndEnergy(Figures &figures, const Prepared &prepared, const Operating &operating);
void fleet(Figures &figures, const Prepared &prepared);

} // namespace ridgepoint::evaluate_detail
