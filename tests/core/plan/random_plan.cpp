#include "tests/core/plan/random_plan.h"

#include <cmath>

#include "core/registry/input_change.h"
#include "core/registry/parameters.h"
#include "tests/core/plan/plan_text.h"

using namespace ridgepoint;

namespace {

class Draw {
public:
    explicit Draw(std::mt19937_64 &random) : m_random(random) {}

    std::size_t below(std::size_t count)
    {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
    }
    bool chance(double share) { return uniform(0, 1) < share; }
    double uniform(double low, double high) { return std::uniform_real_distribution(low, high)(m_random); }

    /// Of all sizes within the range, with all the digits that a double has.
    double number(const Parameter &parameter)
    {
        const double high = std::min(parameter.range.high, 1e10);
        const double low = std::max(parameter.range.low, high > 1e4 ? 1e-6 : 0.0);
        const double value = high / std::max(low, 1e-300) > 1e4
                                 ? std::exp(uniform(std::log(std::max(low, 1e-6)), std::log(high)))
                                 : uniform(low, high);
        return parameter.whole ? std::round(value) : value;
    }

    Value value(const Parameter &parameter)
    {
        if (parameter.canBeEmpty() && chance(0.2))
            return {};
        switch (parameter.kind) {
        case ParameterKind::modelPreset:
            return plan_text::catalog().models[below(plan_text::catalog().models.size())]->id;
        case ParameterKind::acceleratorPreset:
            return plan_text::catalog().accelerators[below(plan_text::catalog().accelerators.size())]->id;
        case ParameterKind::choice:
            return std::string(parameter.choices[below(parameter.choices.size())]);
        case ParameterKind::text:
            return text();
        case ParameterKind::number:
            break;
        }
        return number(parameter);
    }

    std::string text()
    {
        constexpr std::string_view pieces[] = {"B200", " ",    "\"", "\\", "\n",   "\t", "é", "=1+1",
                                               "<b>",  "🙂", "/",  "~1", "\x01", "%s", ",", "0.1"};
        std::string text = "x";
        for (std::size_t i = below(8); i > 0; --i)
            text += pieces[below(std::size(pieces))];
        return text;
    }

private:
    std::mt19937_64 &m_random;
};

void drawUncertainty(Draw &draw, Scenario &scenario)
{
    const double low = draw.uniform(0.01, 0.3), high = draw.uniform(0.5, 1);
    if (draw.chance(0.5))
        scenario.uncertainty.push_back(
            {"/workload/active_share", Distribution::triangular, {low, draw.uniform(low, high), high}});
    if (draw.chance(0.3))
        scenario.uncertainty.push_back(
            {"/economics/pue", Distribution::normal, {1.2, draw.uniform(0.01, 1)}});
    if (draw.chance(0.3))
        scenario.uncertainty.push_back(
            {"/workload/output_tokens", Distribution::lognormal, {300, draw.uniform(301, 3000)}});
}

/// Inputs one by one, so that what does not go with the others is left out.
Scenario drawScenario(Draw &draw, const Catalog &catalog)
{
    Scenario scenario = newPlan(catalog, "llama-3.1-8b", "h100-sxm").scenarios[0];
    for (const Parameter &parameter : parameters()) {
        if (!draw.chance(0.6))
            continue;
        const InputChange change{std::string(parameter.pointer), draw.value(parameter)};
        static_cast<void>(static_cast<bool>(setInputs(scenario, {&change, 1}, catalog)));
    }
    drawUncertainty(draw, scenario);
    return scenario;
}

} // namespace

Plan plan_text::randomPlan(std::mt19937_64 &random)
{
    Draw draw(random);
    Plan plan = newPlan(catalog(), "llama-3.1-8b", "h100-sxm");
    plan.title = draw.text();
    plan.scenarios.clear();
    const std::size_t count = draw.below(4) + 1;
    for (std::size_t i = 0; i < count; ++i) {
        plan.scenarios.push_back(drawScenario(draw, plan.catalog));
        plan.scenarios.back().name += " " + std::to_string(i); // unique
    }
    plan.baseline = draw.below(count);
    return plan;
}
