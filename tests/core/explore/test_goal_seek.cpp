// Goal seek inverts: worked cases, then random ones.
#include <catch2/catch.hpp>

#include <cmath>
#include <random>

#include "core/explore/goal_seek.h"
#include "core/explore/variant.h"
#include "tests/core/evaluate/worked.h"
#include "tests/core/explore/golden_plans.h"
#include "tests/core/plan/random_plan.h"
#include "tests/core/text/random_count.h"

using namespace ridgepoint;

namespace {

Goal goal(std::string_view pointer, std::string_view figure, double target)
{
    return {findParameter(pointer), findFigure(figure), target};
}

Figure figureAt(const Scenario &scenario, const Goal &goal, double x)
{
    Variant variant(scenario, catalog());
    variant.set(*goal.parameter, x);
    const std::optional<Figures> figures = variant.evaluate();
    return figures ? numberOf(*goal.figure, *figures) : std::nullopt;
}

/// Whether the figure is on the better side of the target; `lower`: lower is better.
bool meets(Figure figure, double target, bool lower)
{
    return figure && (lower ? *figure <= target : *figure >= target);
}

/// Meets the target to 1e-9, or is on the better side of a jump whose other side is worse.
void checkInverts(const Scenario &scenario, const Goal &asked, const GoalAnswer &answer, Figure now)
{
    REQUIRE(answer.value);
    const double x = *answer.value;
    CHECK(answer.reached == figureAt(scenario, asked, x));
    CHECK(check(*asked.parameter, x));
    REQUIRE(answer.reached);
    if (std::abs(*answer.reached - asked.target) <= 1e-9 * std::abs(asked.target))
        return;
    const Better better = asked.figure->better;
    const bool lower =
        better == Better::lower || (better == Better::neither && now.value_or(asked.target) >= asked.target);
    CHECK(meets(answer.reached, asked.target, lower));
    const double step = asked.parameter->whole ? 1 : 1e-9 * std::max(std::abs(x), 1e-3);
    bool worseBeside = false;
    for (const double beside : {x - step, x + step})
        worseBeside = worseBeside
                      || (check(*asked.parameter, beside)
                          && !meets(figureAt(scenario, asked, beside), asked.target, lower));
    CHECK(worseBeside);
}

} // namespace

TEST_CASE("the price at which a user costs so much, by hand")
{
    // Bought, nothing beside the capital: the cost is in proportion to the price.
    const Scenario scenario =
        with(scenarioOf("llama-3.1-8b", "h100-sxm"), {{"/economics/accelerator_price_usd", 30000.0},
                                                      {"/economics/electricity_usd_kwh", 0.0},
                                                      {"/economics/hosting_usd_kw_month", 0.0}});
    const double cost = evaluate(scenario).cost.usdUserMonth.value();
    const GoalAnswer answer = seekGoal(
        scenario, catalog(), goal("/economics/accelerator_price_usd", "cost.usd_user_month", cost / 3));
    REQUIRE(answer.value);
    CHECK(*answer.value == Approx(10000).epsilon(1e-9));
    CHECK(*answer.reached == Approx(cost / 3).epsilon(1e-12));
}

TEST_CASE("where the target already holds with room, the answer is how far it may go")
{
    const Scenario scenario =
        with(scenarioOf("llama-3.1-8b", "h100-sxm"), {{"/economics/accelerator_price_usd", 30000.0},
                                                      {"/economics/electricity_usd_kwh", 0.0},
                                                      {"/economics/hosting_usd_kw_month", 0.0}});
    const double cost = evaluate(scenario).cost.usdUserMonth.value();
    const GoalAnswer answer = seekGoal(
        scenario, catalog(), goal("/economics/accelerator_price_usd", "cost.usd_user_month", 2 * cost));
    CHECK(*answer.value == Approx(60000).epsilon(1e-9));
}

TEST_CASE("a target that is met to the bit is answered by what is")
{
    const Scenario scenario = examplePlan("chat");
    const double cost = evaluate(scenario).cost.usdUserMonth.value();
    const GoalAnswer answer =
        seekGoal(scenario, catalog(), goal("/workload/active_share", "cost.usd_user_month", cost));
    CHECK(answer.value == scenario.workload.activeShare);
}

TEST_CASE("whole GPUs make steps: the answer is the last user that a fleet of so many still serves")
{
    const Scenario scenario = with(examplePlan("chat"), {{"/economics/spare_replicas", 0.0}});
    const double perReplica = evaluate(scenario).usersPerReplica.value();
    const double busy = 1; // replicas are whole: ceil(users / users of a replica)
    const Goal asked = goal("/workload/users", "fleet.replicas", 3);
    const GoalAnswer answer = seekGoal(scenario, catalog(), asked);
    REQUIRE(answer.value);
    CHECK(*answer.value == std::floor(3 * perReplica * busy));
    CHECK(figureAt(scenario, asked, *answer.value + 1) == 4.0);
}

TEST_CASE("what is out of reach is told with what can be reached")
{
    const Scenario scenario = examplePlan("chat");
    const double balance = evaluate(scenario).roofline.balanceFlopPerByte.value();
    const GoalAnswer answer =
        seekGoal(scenario, catalog(), goal("/workload/users", "roofline.balance_flop_per_byte", 1));
    CHECK_FALSE(answer.value);
    CHECK(answer.lowest == balance);
    CHECK(answer.highest == balance);
    CHECK(answer.nearest == scenario.workload.users);
}

TEST_CASE("a figure that never exists has nothing to reach")
{
    const Scenario scenario = with(scenarioOf("llama-3.1-8b", "h100-sxm"), {{"/workload/users", Value()}});
    const GoalAnswer answer = seekGoal(scenario, catalog(), goal("/economics/pue", "fleet.gpus", 5));
    CHECK_FALSE(answer.value);
    CHECK_FALSE(answer.lowest);
    CHECK_FALSE(answer.nearest);
}

TEST_CASE("a plan that does not fit is led to where it does")
{
    const Scenario scenario = with(scenarioOf("llama-3.1-70b", "h100-sxm"), {{"/hardware/memory_gb", 40.0}});
    REQUIRE_FALSE(evaluate(scenario).batch);
    const Goal asked = goal("/hardware/memory_gb", "users_per_replica", 10);
    checkInverts(scenario, asked, seekGoal(scenario, catalog(), asked), std::nullopt);
}

TEST_CASE("random goals are inverted")
{
    std::mt19937_64 random(77);
    const int count = randomCount(40);
    int answered = 0, tried = 0;
    while (tried < count) {
        const Plan plan = plan_text::randomPlan(random);
        const Scenario &scenario = plan.scenarios[0];
        const Parameter &parameter = parameters()[random() % parameters().size()];
        const FigureRow &figure = figureRows()[random() % figureRows().size()];
        const std::optional<double> present = presentNumber(parameter, scenario);
        if (!present || *present <= 0 || figure.step)
            continue;
        // A target that some value of the input gives.
        const double there = nearestAllowed(
            parameter, *present * std::exp(std::uniform_real_distribution<double>(-1.5, 1.5)(random)));
        Goal asked{&parameter, &figure, 0};
        const Figure target = figureAt(scenario, asked, there), now = figureAt(scenario, asked, *present);
        if (!target || target == now)
            continue; // the figure does not depend on it
        asked.target = *target;
        ++tried;
        INFO(tried << ": " << parameter.pointer << " from " << *present << " for " << figure.name << " = "
                   << *target << " as at " << there);
        const GoalAnswer answer = seekGoal(scenario, catalog(), asked);
        checkInverts(scenario, asked, answer, now);
        answered += answer.value.has_value();
    }
    CHECK(answered == count);
}
