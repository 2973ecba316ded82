// What differs between two plans, for who has to decide whether unsaved work is worth keeping.
#pragma once

#include <QString>
#include <QStringList>

#include "core/plan/plan.h"

namespace ridgepoint {

/// Scenarios are taken for the same where they have the same name.
struct PlanDifference {
    QStringList added, removed; ///< names of scenarios
    QStringList inputs; ///< labels of the inputs that differ in any scenario, in the order of the inputs dock
    bool other = false; ///< something else does: title, baseline, order, uncertainty, an own model

    [[nodiscard]] bool isNone() const
    {
        return added.isEmpty() && removed.isEmpty() && inputs.isEmpty() && !other;
    }
    /// "2 inputs differ: Context, median; Users. 1 scenario more: B200." Empty where nothing differs.
    [[nodiscard]] QString sentence() const;
};

[[nodiscard]] PlanDifference differenceOf(const Plan &before, const Plan &after);

} // namespace ridgepoint
