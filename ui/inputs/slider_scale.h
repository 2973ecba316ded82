// How a slider's track maps to an input's values: linear, logarithmic, in doublings, by the logarithm of 1 − x, with a first
// stop at 0 where the input starts there. Pure; values are the plan file's.
#pragma once

#include "core/registry/parameters.h"

namespace ridgepoint {

class SliderScale {
public:
    /// Requires: a parameter with a slider.
    explicit SliderScale(const Parameter &parameter);

    /// How many steps the track has; positions are 0 … steps.
    [[nodiscard]] int steps() const { return m_steps; }
    /// The value of a position, rounded to what people would type: three digits, whole numbers, multiples of the step.
    [[nodiscard]] double valueAt(int position) const;
    /// Where a value stands on the track, from 0 to 1; values beyond its ends stand at the ends.
    [[nodiscard]] double fractionOf(double value) const;
    [[nodiscard]] int positionOf(double value) const;

    /// The value `count` arrow keys on; a fine step is a tenth. Stays within the track, but for a value that lies outside
    /// already, which is left where a step would lead further away.
    [[nodiscard]] double stepped(double value, double count) const;

    [[nodiscard]] double low() const { return m_zeroFirst ? 0 : m_range.low; }
    [[nodiscard]] double high() const { return m_range.high; }

private:
    [[nodiscard]] double tidy(double value, int digits) const;
    /// 1 − x to so many digits, so that 99.9 % is as near at hand as 99 %.
    [[nodiscard]] double tidyComplement(double complement, int digits) const;
    [[nodiscard]] double nextLogarithmic(double value, double count) const;

    SliderRange m_range;
    bool m_whole = false;
    bool m_doubling = false;
    bool m_zeroFirst = false;
    int m_steps = 1;
};

} // namespace ridgepoint
