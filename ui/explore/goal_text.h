// Goal seek in words and numbers: what is asked at first, and what an answer says. Pure functions.
#pragma once

#include <optional>

#include <QString>

#include "core/explore/goal_seek.h"

namespace ridgepoint {

/// A round value a quarter or so better than what the figure is; of a figure without a better side, smaller. Empty where it does
/// not exist.
[[nodiscard]] std::optional<double> usualTarget(const FigureRow &figure, Figure now);

/// An answer as it is read: the value, what it comes from, and what follows there.
struct GoalText {
    QString value;  ///< "9 120 tok"; "Out of reach"
    QString from;   ///< "from 12 650 tok"; empty without an answer
    QString detail; ///< sentences
};

/// `there` are the figures at the answer; `now` where the input stands.
[[nodiscard]] GoalText goalText(const Goal &goal, const GoalAnswer &answer, std::optional<double> now,
                                const std::optional<Figures> &there);

/// Where a scenario with the answer comes from, for its notes; `source` is the name of the scenario that was asked about.
[[nodiscard]] QString goalNote(const Goal &goal, double answer, const QString &source);

} // namespace ridgepoint
