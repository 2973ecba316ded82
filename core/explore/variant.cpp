#include "core/explore/variant.h"

#include <algorithm>
#include <cmath>

#include "core/evaluate/evaluate.h"
#include "core/explore/trial.h"
#include "core/registry/resolve.h"

namespace ridgepoint {

Variant::Variant(const Scenario &scenario, const Catalog &catalog)
    : m_scenario(explore_detail::bareCopy(scenario)), m_catalog(catalog)
{}

void Variant::set(const Parameter &parameter, const Value &value)
{
    parameter.set(m_scenario, value);
    m_presetsChanged = m_presetsChanged || parameter.isPreset();
}

std::optional<Figures> Variant::evaluate()
{
    if (m_presetsChanged) {
        if (!resolve(m_scenario, m_catalog))
            return std::nullopt; // still to be resolved, once another preset is set
        m_presetsChanged = false;
    } else if (!checkTogether(m_scenario)) {
        return std::nullopt;
    }
    return ridgepoint::evaluate(m_scenario);
}

std::optional<double> presentNumber(const Parameter &parameter, const Scenario &scenario)
{
    if (parameter.kind != ParameterKind::number)
        return std::nullopt;
    const Value value = parameter.inForce(scenario);
    const double *number = std::get_if<double>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

double nearestAllowed(const Parameter &parameter, double value)
{
    const Range &range = parameter.range;
    const double inward = std::nextafter(range.low, range.high),
                 outward = std::nextafter(range.high, range.low);
    const double low = range.lowOpen ? inward : range.low;
    const double high = range.highOpen ? outward : range.high;
    const double within = std::clamp(value, low, high);
    return parameter.whole ? std::clamp(std::round(within), std::ceil(low), std::floor(high)) : within;
}

} // namespace ridgepoint
