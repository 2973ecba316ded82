#include "core/memory/context.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include <boost/math/special_functions/erf.hpp>

namespace ridgepoint {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double quantileOfNinetyPercent = 1.2815515655446004; // Φ⁻¹(0.9)

} // namespace

double normalCdf(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

double normalQuantile(double p)
{
    using namespace boost::math::policies;
    using Quiet = policy<promote_double<false>, overflow_error<ignore_error>, domain_error<ignore_error>>;
    return p == 0.5 ? 0 : -std::numbers::sqrt2 * boost::math::erfc_inv(2 * p, Quiet());
}

ContextDistribution::ContextDistribution(Tokens median, std::optional<Tokens> p90,
                                         std::optional<Tokens> longest)
    : m_median(median.value()), m_longest(longest ? longest->value() : infinity)
{
    if (p90 && *p90 > median)
        m_sigma = std::log(*p90 / median) / quantileOfNinetyPercent;
    const Moments moments = momentsWithin(m_longest);
    m_mean = Tokens(moments.mean);
    m_spread = Tokens(moments.spread);
}

Tokens ContextDistribution::meanWithin(Tokens window) const
{
    return window.value() >= m_longest ? m_mean : Tokens(momentsWithin(window.value()).mean);
}

Tokens ContextDistribution::spreadWithin(Tokens window) const
{
    return window.value() >= m_longest ? m_spread : Tokens(momentsWithin(window.value()).spread);
}

ContextDistribution::Moments ContextDistribution::momentsWithin(double cut) const
{
    if (m_sigma == 0)
        return {std::min(m_median, cut), 0};
    double mean = m_median * std::exp(m_sigma * m_sigma / 2);
    const double growth = mean / m_median;
    double square = mean * mean * growth * growth; // e^(2μ+2σ²)
    if (cut < infinity) {
        const double x = std::log(cut / m_median) / m_sigma;
        const double beyond = normalCdf(-x);
        mean = mean * normalCdf(x - m_sigma) + cut * beyond;
        square = square * normalCdf(x - 2 * m_sigma) + cut * cut * beyond;
    }
    return {mean, std::sqrt(std::max(square - mean * mean, 0.0))};
}

} // namespace ridgepoint
