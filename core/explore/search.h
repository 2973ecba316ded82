// Search over deployments: accelerators × layouts × precisions × idle KV × batch × buy or rent, every one of them evaluated, ranked by
// a figure; and the front of those that no other beats in both that figure and speed.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/explore/sweep.h"
#include "core/registry/figure_rows.h"
#include "core/registry/input_change.h"

namespace ridgepoint {

inline constexpr double mostSearchedGpus = 64; ///< of a replica

/// A figure held to one side of a value; a figure that does not exist is on neither.
struct Bound {
    const FigureRow *figure = nullptr;
    bool atMost = true; ///< else at least
    double value = 0;
};

struct SearchQuestion {
    const FigureRow *goal = nullptr;
    bool highest = false;      ///< the goal is to be high
    std::vector<Bound> bounds; ///< beside the scenario's own targets, which always hold
    std::vector<std::string>
        accelerators; ///< ids; empty: the scenario's own and all that are listed in the catalogue
    std::vector<std::string> locked; ///< pointers of inputs that stay
    bool onlyAutoBatch = false; ///< else batches by hand are tried beside it, for the front's faster part
    std::size_t top = 10;
};

/// What stands on one accelerator: the scenario moved to it, and the inputs that are then gone through.
struct SearchBase {
    Scenario scenario;
    std::vector<InputChange> changes; ///< that lead here from the plan's scenario
    std::vector<SweepAxis> axes;      ///< the last runs fastest
    std::size_t first = 0;            ///< index of its first deployment
};

/// All deployments of a question, numbered from 0.
struct SearchSpace {
    std::vector<SearchBase> bases;
    std::size_t count = 0;
};

/// Tensor parallel in powers of two that divide the heads and stay off the network, pipeline stages 1 to 8, attention replicas for mixtures of
/// experts, up to 64 GPUs a replica; weights and KV cache in the formats that engines run on the GPU; what has a
/// price, or a rent. A locked input, and a batch set by hand, stays as it is. Requires: a resolved scenario and ids of the catalogue.
[[nodiscard]] SearchSpace searchSpace(const Scenario &scenario, const Catalog &catalog,
                                      const SearchQuestion &question);

/// The base on which deployment `index` stands. Requires: index < count.
[[nodiscard]] const SearchBase &baseOf(const SearchSpace &space, std::size_t index);

/// The inputs of deployment `index`, as they differ or not from the plan: by these alone it can be set again.
[[nodiscard]] std::vector<InputChange> inputsOf(const SearchSpace &space, std::size_t index);

struct RankedDeployment {
    std::size_t index = 0;
    double goal = 0;
    double speed = 0; ///< tokens/s that a user sees
    Figures figures;
};

/// What a search gives: a deployment's `goal` is its goal figure.
struct SearchResult {
    std::size_t evaluated = 0;           ///< deployments whose inputs can be together
    std::size_t feasible = 0;            ///< with a batch, targets and bounds kept, goal known
    std::vector<RankedDeployment> top;   ///< best first; equals by their number
    std::vector<RankedDeployment> front; ///< best goal first, ever faster
};

/// Best of both, as if they had been searched at once.
[[nodiscard]] SearchResult merged(const SearchResult &a, const SearchResult &b,
                                  const SearchQuestion &question);

/// Evaluates the deployments first … last−1, every one; keeps the best and the front only, so memory does not grow with their
/// number. `tell`, where given, hears from any thread how many are done. Nothing where it was stopped.
[[nodiscard]] std::optional<SearchResult> search(const SearchSpace &space, const SearchQuestion &question,
                                                 std::size_t first, std::size_t last, unsigned threads,
                                                 std::stop_token stop,
                                                 const std::function<void(std::size_t)> &tell = {});

} // namespace ridgepoint
