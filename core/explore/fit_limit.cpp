#include "core/explore/fit_limit.h"

#include <cmath>

#include "core/evaluate/prepared.h"
#include "core/explore/trial.h"

namespace ridgepoint {

namespace {

using namespace explore_detail;

constexpr double precision = 1e-3;

bool runsAt(const Scenario &bare, const Parameter &parameter, double x)
{
    const std::optional<Scenario> scenario =
        tried(bare, {withFollowers(bare, {std::string(parameter.pointer), x})});
    return scenario && chooseBatch(prepare(*scenario)).batch;
}

double sliderEnd(const Scenario &scenario, const Parameter &parameter, double end)
{
    const Value value = reachable(scenario, parameter.pointer, end);
    const double *number = std::get_if<double>(&value);
    return number && parameter.range.contains(*number) ? *number : end;
}

/// Whether a value that runs and one that does not are as near as they need be.
bool nearEnough(const Parameter &parameter, double runs, double fails)
{
    const double apart = std::abs(runs - fails);
    if (parameter.whole)
        return apart <= 1;
    const double measure = parameter.slider.scale == Scale::logarithmic
                               ? std::min(std::abs(runs), std::abs(fails))
                               : parameter.slider.high - parameter.slider.low;
    return apart <= precision * measure;
}

double between(const Parameter &parameter, double a, double b)
{
    const double middle =
        parameter.slider.scale == Scale::logarithmic && a > 0 && b > 0 ? std::sqrt(a * b) : (a + b) / 2;
    return parameter.whole ? std::floor(middle) : middle;
}

} // namespace

std::optional<FitLimit> fitLimit(const Scenario &scenario, const Parameter &parameter)
{
    if (parameter.slider.scale == Scale::none || !parameter.appliesTo(scenario))
        return std::nullopt;
    const Scenario bare = bareCopy(scenario);
    const double low = sliderEnd(bare, parameter, parameter.slider.low);
    const double high = sliderEnd(bare, parameter, parameter.slider.high);
    const bool above = runsAt(bare, parameter, low);
    if (above == runsAt(bare, parameter, high) || low >= high)
        return std::nullopt;
    double runs = above ? low : high;
    double fails = above ? high : low;
    while (!nearEnough(parameter, runs, fails)) {
        double middle = between(parameter, runs, fails);
        if (parameter.whole && (middle == runs || middle == fails)) // the mean of roots may round onto an end
            middle = std::floor((runs + fails) / 2);
        (runsAt(bare, parameter, middle) ? runs : fails) = middle;
    }
    return FitLimit{runs, above};
}

} // namespace ridgepoint
