// A scenario that has some inputs of one scenario and the rest of another. Internal to core/explain.
#pragma once

#include <vector>

#include "core/evaluate/scenario.h"
#include "core/explain/change_split.h"

namespace ridgepoint {

class Mixture {
public:
    /// Starts as `from`. The parts are those of changedInputs, and outlive this as both scenarios do.
    Mixture(const Scenario &from, const Scenario &to, const std::vector<ChangePart> &parts)
        : m_from(from), m_to(to), m_parts(parts), m_mixed(from)
    {}

    /// Switches a part to what it is in one of the two.
    void set(std::size_t part, bool isAfter);
    /// NaN where it does not exist, and where the mixture is no valid plan.
    [[nodiscard]] double figure(const FigureRow &row) const;

private:
    const Scenario &m_from, &m_to;
    const std::vector<ChangePart> &m_parts;
    Scenario m_mixed;
};

} // namespace ridgepoint
