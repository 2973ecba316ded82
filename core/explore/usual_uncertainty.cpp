#include "core/explore/usual_uncertainty.h"

#include <algorithm>
#include <cmath>

#include "core/explore/variant.h"
#include "core/text/decimal.h"

namespace ridgepoint {

namespace {

/// Ends of an input by its present value.
struct UsualEnds {
    std::string_view pointer;
    double low, high;
};
constexpr UsualEnds usual[] = {
    {"/workload/context_tokens/median", 0.7, 1.5}, {"/workload/output_tokens", 0.7, 1.5},
    {"/workload/active_share", 0.6, 1.6},          {"/economics/accelerator_price_usd", 0.85, 1.2},
    {"/economics/rent_usd_gpu_hour", 0.7, 1.2},    {"/economics/utilization", 0.75, 1.25},
};

/// As people would type it, where the input may be so.
double typed(const Parameter &parameter, double value)
{
    return nearestAllowed(parameter, roundedToDigits(value, 3));
}

Uncertainty triangular(const Parameter &parameter, double low, double present, double high)
{
    return {std::string(parameter.pointer),
            Distribution::triangular,
            {std::min(typed(parameter, low), present), present, std::max(typed(parameter, high), present)}};
}

} // namespace

Uncertainty usualSpread(const Parameter &parameter, Distribution distribution, double present)
{
    constexpr double below = 0.8, above = 1.25, farAbove = 1.5, deviation = 0.12;
    Uncertainty spread = triangular(parameter, present * below, present, present * above);
    if (present == 0) // the foot of its slider
        spread.numbers[2] = typed(parameter, parameter.slider.high > 0 ? parameter.slider.high / 10 : 1);
    const auto [low, mode, high] = spread.numbers;
    spread.distribution = distribution;
    switch (distribution) {
    case Distribution::triangular:
        break;
    case Distribution::uniform:
        spread.numbers = {low, high, 0};
        break;
    case Distribution::normal:
        spread.numbers = {mode, std::max(std::abs(mode), (high - low) / 2) * deviation, 0};
        break;
    case Distribution::lognormal:
        spread.numbers = {present > 0 ? present : high,
                          std::max(typed(parameter, std::max(present, high) * farAbove), high), 0};
        break;
    }
    return spread;
}

std::vector<Uncertainty> usualUncertainty(const Scenario &scenario)
{
    std::vector<Uncertainty> all;
    for (const UsualEnds &ends : usual) {
        const Parameter *parameter = findParameter(ends.pointer);
        if (parameter == nullptr || !parameter->appliesTo(scenario))
            continue;
        const std::optional<double> present = presentNumber(*parameter, scenario);
        if (present && *present > 0)
            all.push_back(triangular(*parameter, *present * ends.low, *present, *present * ends.high));
    }
    return all;
}

} // namespace ridgepoint
