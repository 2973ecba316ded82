// What a deployment search has found, as plain values for table, plot and file; and a found deployment as a scenario of the plan.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/explore/search.h"

namespace ridgepoint {

/// One deployment with all that is said of it.
struct FoundDeployment {
    std::size_t index = 0;           ///< in the search's space
    std::vector<InputChange> inputs; ///< by these alone it can be set
    QString gpu;                     ///< "B200"
    double goal = 0;
    double speed = 0; ///< tokens/s that a user sees
    Figures figures;
    bool isPlan = false; ///< the scenario's own
    QString
        unfitted; ///< what of it the efficiency preset was not fitted on, in notesOf's sentences; empty: nothing
    bool fewBits = false; ///< weights of 4 bits

    /// Null of an input that the search has not gone through.
    [[nodiscard]] const Value *input(std::string_view pointer) const;
    [[nodiscard]] double number(std::string_view pointer, double otherwise) const;
    [[nodiscard]] QString word(std::string_view pointer) const; ///< "NVFP4", "Rent"; empty where it is none
    [[nodiscard]] double gpus() const;                          ///< of a replica
    [[nodiscard]] QString name() const;                         ///< "2 × B200, NVFP4"
};

struct SearchFindings {
    const FigureRow *goal = nullptr; ///< null: nothing has been asked yet
    bool highest = false;
    std::size_t done = 0, of = 0; ///< places of the space that have been gone through
    std::size_t evaluated = 0, feasible = 0;
    std::vector<FoundDeployment> front, best;
    // of the scenario itself; empty where it has none
    std::optional<double> planGoal, planSpeed;
    QString targets; ///< "50 ms a token, first in 2 000 ms"; empty without one
};

/// Requires: `result` is of `space`, which is `scenario`'s.
[[nodiscard]] std::vector<FoundDeployment> foundDeployments(const std::vector<RankedDeployment> &ranked,
                                                            const SearchSpace &space,
                                                            const Scenario &scenario);

/// The scenario with a found deployment's inputs, resolved, and named after it: its figures are those that were found.
[[nodiscard]] Result<Scenario> scenarioOf(const FoundDeployment &deployment, const Scenario &scenario,
                                          const Catalog &catalog);

/// The point of a front that is farthest from the line between its ends, both axes taken alike; empty below three points.
[[nodiscard]] std::optional<std::size_t> kneeOf(const std::vector<FoundDeployment> &front);

} // namespace ridgepoint
