#include "core/explore/sensitivity.h"

#include <algorithm>
#include <cmath>

#include "core/evaluate/evaluate.h"
#include "core/explore/trial.h"

namespace ridgepoint {

namespace {

using namespace explore_detail;

constexpr double step = 1.1;
constexpr double layoutStep = 2;

bool isLayout(const Parameter &parameter)
{
    return parameter.pointer.starts_with("/deployment/");
}

/// The values on both sides of `x`; `x` itself where the range ends there.
struct Sides {
    double low, high;
};

Sides sidesOf(const Parameter &parameter, double x)
{
    const double factor = isLayout(parameter) ? layoutStep : step;
    Sides sides{x / factor, x * factor};
    if (parameter.whole)
        sides = {std::floor(sides.low), std::ceil(sides.high)};
    const Range &range = parameter.range;
    sides.high = range.contains(sides.high) ? sides.high : range.highOpen ? x : range.high;
    sides.low = range.contains(sides.low) ? sides.low : range.lowOpen ? x : range.low;
    return {std::min(sides.low, x), std::max(sides.high, x)};
}

/// Works on a copy of its own, so that inputs tried one after the other share it.
class CostAt {
public:
    CostAt(const Scenario &scenario, Figure presentCost, std::span<const std::string> locked)
        : m_bare(bareCopy(scenario)), m_present(presentCost), m_locked(locked)
    {}

    [[nodiscard]] std::optional<double> elasticity(const Parameter &parameter) const
    {
        if (parameter.kind != ParameterKind::number || !parameter.appliesTo(m_bare))
            return std::nullopt;
        const Value value = parameter.inForce(m_bare);
        const double *x = std::get_if<double>(&value);
        if (!x || *x <= 0)
            return std::nullopt;
        const auto [low, high] = sidesOf(parameter, *x);
        if (low >= high || low <= 0)
            return std::nullopt;
        const Figure atLow = cost(parameter, *x, low);
        const Figure atHigh = atLow ? cost(parameter, *x, high) : std::nullopt;
        if (!atHigh || *atLow <= 0 || *atHigh <= 0)
            return std::nullopt;
        return std::log(*atHigh / *atLow) / std::log(high / low);
    }

private:
    [[nodiscard]] Figure cost(const Parameter &parameter, double present, double x) const
    {
        if (x == present)
            return m_present;
        const std::optional<Scenario> scenario =
            tried(m_bare, {withFollowers(m_bare, {std::string(parameter.pointer), x}, m_locked)});
        return scenario ? evaluate(*scenario).cost.usdUserMonth : std::nullopt;
    }

    Scenario m_bare;
    Figure m_present;
    std::span<const std::string> m_locked;
};

} // namespace

std::optional<double> costElasticity(const Scenario &scenario, const Parameter &parameter, Figure presentCost)
{
    return CostAt(scenario, presentCost, {}).elasticity(parameter);
}

std::vector<std::optional<double>> costElasticities(const Scenario &scenario, Figure presentCost,
                                                    std::span<const std::string> locked)
{
    const CostAt costs(scenario, presentCost, locked);
    std::vector<std::optional<double>> elasticities;
    elasticities.reserve(parameters().size());
    for (const Parameter &parameter : parameters())
        elasticities.push_back(parameter.slider.scale == Scale::none || isLayout(parameter)
                                   ? std::nullopt
                                   : costs.elasticity(parameter));
    return elasticities;
}

} // namespace ridgepoint
