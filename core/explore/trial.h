// Trying inputs out on a copy: what sensitivity, curves, advice and limits share. The copy is stripped of all that no figure
// depends on, so that making it again for every trial costs little. Not for use outside of core/explore.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/memory/layout.h"
#include "core/registry/input_change.h"

namespace ridgepoint::explore_detail {

inline constexpr std::string_view gpuPointer = "/hardware/preset";
inline constexpr std::string_view tensorPointer = "/deployment/tensor_parallel";
inline constexpr std::string_view groupsPointer = "/deployment/attention_replicas";
inline constexpr std::string_view stagesPointer = "/deployment/pipeline_parallel";

/// The scenario without name, notes and uncertainty.
[[nodiscard]] Scenario bareCopy(const Scenario &scenario);

/// Sets inputs without any check. Requires: pointers of inputs, and values that they may hold.
void setUnchecked(Scenario &scenario, std::span<const InputChange> changes);

/// Whether any of the changes moves an input in `locked`.
[[nodiscard]] bool touchesAny(std::span<const InputChange> changes, std::span<const std::string> locked);

/// Changes to try; `gpu` is the entry of the accelerator that they name, if they name one.
struct Trial {
    std::vector<InputChange> changes;
    std::shared_ptr<const Accelerator> gpu = {};
};

/// `bare` with a trial's changes made; empty where they cannot be together, such as a layout over an unknown link.
/// Requires: `bare` is resolved, and every change may be as it stands.
[[nodiscard]] std::optional<Scenario> tried(const Scenario &bare, const Trial &trial);

/// The changes that lead from the scenario's layout to another; none for what is the same.
[[nodiscard]] std::vector<InputChange> layoutChanges(const Scenario &scenario, const Layout &layout);

/// Whether tensor parallel divides the query heads: what is not so runs on few engines, and is not proposed.
[[nodiscard]] bool dividesHeads(const Scenario &scenario, double tensor);

/// Whether both targets are kept, or none is set.
[[nodiscard]] bool keepsTargets(const Figures &figures);

} // namespace ridgepoint::explore_detail
