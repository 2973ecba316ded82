// Sweeps and tornados agree with single evaluations exactly.
#include <catch2/catch.hpp>

#include <random>

#include "core/explore/parallel.h"
#include "core/explore/sweep.h"
#include "core/explore/tornado.h"
#include "core/registry/figure_rows.h"
#include "core/registry/input_change.h"
#include "tests/core/evaluate/worked.h"
#include "tests/core/explore/golden_plans.h"
#include "tests/core/plan/random_plan.h"
#include "tests/core/text/random_count.h"

using namespace ridgepoint;

namespace {

const Parameter &input(std::string_view pointer)
{
    const Parameter *parameter = findParameter(pointer);
    if (parameter == nullptr)
        FAIL("no input " << pointer);
    return *parameter;
}

/// The figures of the scenario with inputs set as `--set` would set them; empty where that is refused.
std::optional<Figures> evaluatedWith(const Scenario &scenario, const std::vector<InputChange> &changes)
{
    Scenario changed = scenario;
    if (!setInputs(changed, changes, catalog()))
        return std::nullopt;
    return evaluate(changed);
}

void checkSame(const std::optional<Figures> &a, const std::optional<Figures> &b)
{
    REQUIRE(a.has_value() == b.has_value());
    if (!a)
        return;
    for (const FigureRow &row : figureRows())
        if (row.get(*a) != row.get(*b))
            FAIL_CHECK(row.name);
}

/// Every row of a sweep against its own evaluation.
void checkRows(const Scenario &scenario, const std::vector<SweepAxis> &axes, unsigned threads)
{
    std::size_t rows = 0;
    REQUIRE(sweep(scenario, catalog(), axes, 0, rowCount(axes), threads, {},
                  [&](std::size_t index, const std::optional<Figures> &figures) {
                      CHECK(index == rows++);
                      std::vector<InputChange> changes;
                      const std::vector<Value> values = valuesAt(axes, index);
                      for (std::size_t i = 0; i < axes.size(); ++i)
                          changes.push_back({std::string(axes[i].parameter->pointer), values[i]});
                      checkSame(figures, evaluatedWith(scenario, changes));
                      return true;
                  }));
    CHECK(rows == rowCount(axes));
}

} // namespace

TEST_CASE("values are evenly spread and end where they were told to")
{
    const Parameter &share = input("/workload/active_share");
    CHECK(evenValues(share, 0.1, 0.3, 3, false) == std::vector<Value>{0.1, 0.2, 0.3});
    const std::vector<Value> decades = evenValues(share, 0.001, 1, 4, true);
    REQUIRE(decades.size() == 4);
    CHECK(std::get<double>(decades[1]) == Approx(0.01).epsilon(1e-12));
    CHECK(decades.back() == Value(1.0));
    CHECK(evenValues(input("/workload/users"), 1, 3, 5, false)
          == std::vector<Value>{1.0, 2.0, 3.0}); // 1.5 → 2, 2.5 → 3
    for (const Value &value : evenValues(input("/hardware/memory_gb"), 1e-310, 1e9, 50, true)) {
        CHECK(std::get<double>(value) >= 1e-310); // no value leaves the ends, however far apart they are
        CHECK(std::get<double>(value) <= 1e9);
    }
    CHECK(evenValues(share, 0.2, 0.2, 1, false) == std::vector<Value>{0.2});
}

TEST_CASE("the last axis runs fastest")
{
    const std::vector<SweepAxis> axes = {{&input("/workload/users"), {1.0, 2.0}},
                                         {&input("/economics/pue"), {1.1, 1.2, 1.3}}};
    CHECK(rowCount(axes) == 6);
    CHECK(valuesAt(axes, 2) == std::vector<Value>{1.0, 1.3});
    CHECK(valuesAt(axes, 3) == std::vector<Value>{2.0, 1.1});
}

TEST_CASE("a sweep over GPUs and contexts agrees with single evaluations")
{
    const Scenario scenario = examplePlan("chat");
    const std::vector<SweepAxis> axes = {
        {&input("/hardware/preset"),
         {std::string("h100-sxm"), std::string("b200-hgx"), std::string("mi300x")}},
        {&input("/workload/context_tokens/median"),
         evenValues(input("/workload/context_tokens/median"), 100, 1e6, 40, true)}};
    checkRows(scenario, axes, 1); // the longest context is below some medians: those rows have no figures
    checkRows(scenario, axes, 3);
}

TEST_CASE("a part of a sweep is that part of the whole, and an end may be asked for")
{
    const Scenario scenario = examplePlan("chat");
    const std::vector<SweepAxis> axes = {{&input("/workload/active_share"),
                                          evenValues(input("/workload/active_share"), 0.01, 1, 5000, false)}};
    std::vector<std::size_t> seen;
    CHECK_FALSE(sweep(scenario, catalog(), axes, 1500, 5000, 2, {}, [&](std::size_t index, const auto &) {
        seen.push_back(index);
        return index < 1600;
    }));
    CHECK(seen.front() == 1500);
    CHECK(seen.back() == 1600);
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(sweep(scenario, catalog(), axes, 0, 5000, 2, stop.get_token(),
                      [](std::size_t, const auto &) { return true; }));
}

TEST_CASE("sweeps and tornados of random plans agree with single evaluations")
{
    std::mt19937_64 random(31);
    for (int i = 0, count = randomCount(20); i < count; ++i) {
        const Plan plan = plan_text::randomPlan(random);
        const Scenario &scenario = plan.scenarios[0];
        const Parameter &parameter = parameters()[random() % parameters().size()];
        if (parameter.kind != ParameterKind::number || parameter.slider.scale == Scale::none)
            continue;
        INFO(i << ": " << parameter.pointer);
        const double high = std::min(parameter.slider.high, parameter.range.high);
        const double low = std::max(parameter.slider.low, parameter.range.low);
        if (check(parameter, high) && check(parameter, low))
            checkRows(scenario, {{&parameter, evenValues(parameter, low, high, 7, false)}}, 2);

        const FigureRow &figure = *findFigure("cost.usd_user_month");
        for (const TornadoBar &bar : tornadoByShare(scenario, catalog(), figure, 0.1)) {
            const std::string pointer(bar.parameter->pointer);
            const auto costAt = [&](double x) {
                const std::optional<Figures> figures = evaluatedWith(scenario, {{pointer, x}});
                return figures ? figures->cost.usdUserMonth : std::nullopt;
            };
            CHECK(bar.atLow == costAt(bar.ends.low));
            CHECK(bar.atHigh == costAt(bar.ends.high));
        }
    }
}

TEST_CASE("a tornado's ends are a share of the input, cut to what it may be")
{
    const Scenario scenario = with(scenarioOf("llama-3.1-8b", "h100-sxm"),
                                   {{"/workload/active_share", 0.95}, {"/workload/users", 5.0}});
    const auto ends = [&](std::string_view pointer) { return endsByShare(input(pointer), scenario, 0.1); };
    CHECK(ends("/workload/active_share")->low == Approx(0.855).epsilon(1e-12));
    CHECK(ends("/workload/active_share")->high == 1);
    CHECK(ends("/workload/users")->low == 4); // 4.5, whole
    CHECK(ends("/workload/users")->high == 6);
    CHECK(ends("/serving/confidence")->low == Approx(0.989).epsilon(1e-12)); // of the 1 % that it lacks
    CHECK(ends("/serving/confidence")->high == Approx(0.991).epsilon(1e-12));
    CHECK_FALSE(ends("/economics/rent_usd_gpu_hour")); // bought
    CHECK_FALSE(ends("/economics/margin"));            // stands at 0
    CHECK_FALSE(ends("/serving/batch"));               // auto
    CHECK_FALSE(ends("/hardware/preset"));
}

TEST_CASE("a tornado by range goes over what the plan states")
{
    Scenario scenario = scenarioOf("llama-3.1-8b", "h100-sxm");
    scenario.uncertainty = {{"/workload/active_share", Distribution::triangular, {0.1, 0.2, 0.4}},
                            {"/economics/pue", Distribution::normal, {1.2, 0.1}}};
    const auto bars = tornadoByRange(scenario, catalog(), *findFigure("cost.usd_user_month"));
    REQUIRE(bars.size() == 2);
    CHECK(bars[0].parameter->pointer == "/workload/active_share"); // the larger swing
    CHECK(bars[0].ends.low == 0.1);
    CHECK(bars[0].ends.high == 0.4);
    // N(1.2, 0.1) cut to [1, 5]: Φ(−2) = 0.0227501319; the 5th percentile of what is left is Φ⁻¹(0.0227501319 + 0.05 · 0.9772498681)
    // = Φ⁻¹(0.0716126253) = −1.46388...
    CHECK(bars[1].ends.low == Approx(1.2 - 0.1 * 1.4638).epsilon(1e-4));
    CHECK(bars[1].ends.low > 1);
}
