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

ContextDistribution::ContextDistribution(Tokens median, std::optional<Tokens> p90, std::optional<Tokens> longest)
    : m_median(median.value()), m_longest(longest ? longest->value() : infinity)
{
    if (p90 && *p90 > median) {
        m_mu = std::log(m_median);
        m_sigma = std::log(*p90 / median) / quantileOfNinetyPercent;
    }
    m_mean = Tokens(firstMoment(m_longest));
    m_spread = Tokens(std::sqrt(std::max(secondMoment(m_longest) - m_mean.value() * m_mean.value(), 0.0)));
}

Tokens ContextDistribution::meanWithin(Tokens window) const
{
    return window.value() >= m_longest ? m_mean : Tokens(firstMoment(window.value()));
}

Tokens ContextDistribution::spreadWithin(Tokens window) const
{
    if (window.value() >= m_longest)
        return m_spread;
    const double mean = firstMoment(window.value());
    return Tokens(std::sqrt(std::max(secondMoment(window.value()) - mean * mean, 0.0)));
}

double ContextDistribution::firstMoment(double cut) const
{
    if (m_sigma == 0)
        return std::min(m_median, cut);
    const double whole = std::exp(m_mu + m_sigma * m_sigma / 2);
    if (cut == infinity)
        return whole;
    const double x = (std::log(cut) - m_mu) / m_sigma;
    return whole * normalCdf(x - m_sigma) + cut * normalCdf(-x);
}

double ContextDistribution::secondMoment(double cut) const
{
    if (m_sigma == 0)
        return std::min(m_median, cut) * std::min(m_median, cut);
    const double whole = std::exp(2 * m_mu + 2 * m_sigma * m_sigma);
    if (cut == infinity)
        return whole;
    const double x = (std::log(cut) - m_mu) / m_sigma;
    return whole * normalCdf(x - 2 * m_sigma) + cut * cut * normalCdf(-x);
}

} // namespace ridgepoint
