// Context of a live sequence: log-normal by median and 90th percentile, cut at the longest context (MODEL §3).
#pragma once

#include <optional>

#include "core/units/units.h"

namespace ridgepoint {

/// Φ(x) of the standard normal distribution.
[[nodiscard]] double normalCdf(double x);
/// Φ⁻¹(p). Requires: 0 < p < 1.
[[nodiscard]] double normalQuantile(double p);

/// X = min(log-normal(median, σ), longest) with σ = ln(p90/median)/Φ⁻¹(0.9); fixed at the median where p90 is absent or not
/// above the median (MODEL §3).
class ContextDistribution {
public:
    ContextDistribution(Tokens median, std::optional<Tokens> p90, std::optional<Tokens> longest);

    [[nodiscard]] Tokens mean() const { return m_mean; }     ///< c̄ = E[X]
    [[nodiscard]] Tokens spread() const { return m_spread; } ///< sd[X]
    /// E[min(X, window)], in closed form: e^(μ+σ²/2)·Φ((ln m − μ)/σ − σ) + m·Φ(−(ln m − μ)/σ) with m = min(window, longest).
    [[nodiscard]] Tokens meanWithin(Tokens window) const;
    /// sd[min(X, window)], from E[min²] = e^(2μ+2σ²)·Φ((ln m − μ)/σ − 2σ) + m²·Φ(−(ln m − μ)/σ).
    [[nodiscard]] Tokens spreadWithin(Tokens window) const;

private:
    /// Mean and standard deviation of min(X, cut).
    struct Moments {
        double mean = 0;
        double spread = 0;
    };
    [[nodiscard]] Moments momentsWithin(double cut) const;

    double m_median;
    double m_longest;   ///< infinity where there is no cut
    double m_sigma = 0; ///< 0: fixed length
    Tokens m_mean;
    Tokens m_spread;
};

} // namespace ridgepoint
