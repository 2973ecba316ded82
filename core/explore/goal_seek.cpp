#include "core/explore/goal_seek.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include <boost/math/tools/toms748_solve.hpp>

#include "core/explore/variant.h"

namespace ridgepoint {

namespace {

constexpr double firstStep = 1e-4;
constexpr double growth = 1.05;
constexpr double widestStep = 0.05;
constexpr double smallest = 1e-9; ///< where steps by ratio end, of the present value or of 1
constexpr double far = 1e300;     ///< what a figure that does not exist is away from its target

/// One input of a scenario and how far the figure is from its target there.
class Ground {
public:
    Ground(const Scenario &scenario, const Catalog &catalog, const Goal &goal)
        : m_variant(scenario, catalog), m_goal(goal)
    {}

    [[nodiscard]] Figure figureAt(double x)
    {
        m_variant.set(*m_goal.parameter, x);
        const std::optional<Figures> figures = m_variant.evaluate();
        return figures ? numberOf(*m_goal.figure, *figures) : std::nullopt;
    }

    /// Not above 0 where the figure meets the target; `far` where there is none.
    [[nodiscard]] double missAt(double x) { return missOf(figureAt(x)); }
    [[nodiscard]] double missOf(Figure figure) const
    {
        return figure ? m_sign * (*figure - m_goal.target) : far;
    }
    [[nodiscard]] bool lowerIsBetter() const { return m_sign > 0; }
    void preferLower(bool lower) { m_sign = lower ? 1 : -1; }

private:
    Variant m_variant;
    const Goal &m_goal;
    double m_sign = 1;
};

/// How an input is walked along: by ratio or by difference.
class Road {
public:
    Road(const Parameter &parameter, double present) : m_parameter(parameter), m_present(present)
    {
        m_logarithmic = parameter.slider.scale == Scale::logarithmic && present > 0;
        m_low = nearestAllowed(parameter, -HUGE_VAL);
        m_high = nearestAllowed(parameter, HUGE_VAL);
        const double length = parameter.slider.high - parameter.slider.low;
        m_unit = length > 0 ? length : std::max(std::abs(present), 1.0);
    }

    /// Values from where the input stands to one end of what it may be, the present one first: by ratio, and for an input that is
    /// not logarithmic by difference too.
    [[nodiscard]] std::vector<double> towards(bool up) const
    {
        const double end = up ? m_high : m_low;
        std::vector<double> values{m_present, end};
        if (m_present > 0)
            walk(
                up ? end : std::max(end, smallest * std::min(m_present, 1.0)), up,
                [&](double x, double step) { return x * std::exp(step); }, values);
        if (!m_logarithmic)
            walk(
                end, up, [&](double x, double step) { return x + step * m_unit; }, values);
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        if (!up)
            std::reverse(values.begin(), values.end());
        return values;
    }

    [[nodiscard]] double distance(double x) const
    {
        return m_logarithmic && x > 0 ? std::abs(std::log(x / m_present)) : std::abs(x - m_present);
    }

private:
    template <class Next>
    void walk(double turn, bool up, Next next, std::vector<double> &values) const
    {
        double step = firstStep;
        for (double x = m_present; x != turn; step = std::min(step * growth, widestStep)) {
            x = next(x, up ? step : -step);
            x = up ? std::min(x, turn) : std::max(x, turn);
            values.push_back(nearestAllowed(m_parameter, x));
        }
    }

    const Parameter &m_parameter;
    double m_present, m_low, m_high, m_unit;
    bool m_logarithmic = false;
};

/// Between `inside`, which meets the target, and `outside`, which does not: the last value that meets it, by halving over
/// whole numbers or over all that a double can tell apart.
double lastWhole(Ground &ground, double inside, double outside)
{
    while (std::abs(outside - inside) > 1) {
        const double middle = std::round(inside + (outside - inside) / 2);
        (ground.missAt(middle) <= 0 ? inside : outside) = middle;
    }
    return inside;
}

double lastReal(Ground &ground, double inside, double outside)
{
    const auto miss = [&](double x) { return ground.missAt(x); };
    const double atInside = miss(inside), atOutside = miss(outside);
    if (atInside == 0)
        return inside;
    const bool rising = inside < outside;
    std::uintmax_t steps = 200;
    const auto [low, high] = boost::math::tools::toms748_solve(
        miss, rising ? inside : outside, rising ? outside : inside, rising ? atInside : atOutside,
        rising ? atOutside : atInside, boost::math::tools::eps_tolerance<double>(52), steps);
    const double nearer = rising ? high : low, farther = rising ? low : high; // as seen from outside
    if (miss(nearer) <= 0)
        return nearer;
    return miss(farther) <= 0 ? farther : inside;
}

/// Whether a figure on the better side has come to the target, as at the end of what an input may be.
bool touches(double miss, double target)
{
    return std::abs(miss) <= 1e-12 * std::abs(target);
}

/// The boundary nearest to the present value on one side, else where the figure comes to the target without crossing it;
/// `begins` is whether the present value meets the target.
std::optional<double> boundary(Ground &ground, const Goal &goal, const std::vector<double> &values,
                               bool begins)
{
    std::optional<double> touched;
    for (std::size_t i = 1; i < values.size(); ++i) {
        const double miss = ground.missAt(values[i]);
        if (!touched && touches(miss, goal.target))
            touched = values[i];
        if ((miss <= 0) == begins || (begins && miss == far))
            continue; // a figure that ceases to exist does not come to its target
        const double inside = begins ? values[i - 1] : values[i],
                     outside = begins ? values[i] : values[i - 1];
        if (ground.missAt(inside) > 0)
            continue; // it came back out of nothing
        return goal.parameter->whole ? lastWhole(ground, inside, outside) : lastReal(ground, inside, outside);
    }
    return touched;
}

/// What the figure takes over the input's whole range, and where it is nearest to the target.
void look(Ground &ground, const Goal &goal, const std::vector<double> &values, GoalAnswer &answer,
          double &best)
{
    for (const double x : values) {
        const Figure figure = ground.figureAt(x);
        if (!figure)
            continue;
        answer.lowest = std::min(answer.lowest.value_or(*figure), *figure);
        answer.highest = std::max(answer.highest.value_or(*figure), *figure);
        if (const double distance = std::abs(*figure - goal.target); distance < best) {
            best = distance;
            answer.nearest = x;
        }
    }
}

} // namespace

GoalAnswer seekGoal(const Scenario &scenario, const Catalog &catalog, const Goal &goal)
{
    Ground ground(scenario, catalog, goal);
    const double present = nearestAllowed(
        *goal.parameter, presentNumber(*goal.parameter, scenario).value_or(goal.parameter->slider.low));
    const Figure now = ground.figureAt(present);
    ground.preferLower(
        goal.figure->better == Better::lower
        || (goal.figure->better == Better::neither && now.value_or(goal.target) >= goal.target));
    const double miss = ground.missOf(now);
    GoalAnswer answer;
    if (miss == 0) {
        answer.value = present;
        answer.reached = now;
        return answer;
    }
    const Road road(*goal.parameter, present);
    const std::vector<double> down = road.towards(false), up = road.towards(true);
    const std::optional<double> below = boundary(ground, goal, down, miss < 0);
    const std::optional<double> above = boundary(ground, goal, up, miss < 0);
    if (below && above)
        answer.value = road.distance(*below) <= road.distance(*above) ? below : above;
    else
        answer.value = below ? below : above;
    if (answer.value) {
        answer.reached = ground.figureAt(*answer.value);
        return answer;
    }
    double best = std::numeric_limits<double>::infinity();
    look(ground, goal, down, answer, best);
    look(ground, goal, up, answer, best);
    return answer;
}

} // namespace ridgepoint
