#include "tests/core/plan/round_trip.h"

#include <catch2/catch.hpp>

#include "core/evaluate/evaluate.h"
#include "core/registry/figure_rows.h"
#include "tests/core/plan/plan_text.h"

using namespace ridgepoint;

void plan_text::checkRoundTrip(const std::string &text)
{
    const Result<Plan> first = readPlan(text, catalog());
    if (!first)
        FAIL(first.error().message());
    const std::string once = writePlan(first.value());
    const Result<Plan> second = readPlan(once, catalog());
    if (!second)
        FAIL(second.error().message());
    CHECK(writePlan(second.value()) == once);
    REQUIRE(second.value().scenarios.size() == first.value().scenarios.size());
    CHECK(second.value().baseline == first.value().baseline);
    CHECK(second.value().title == first.value().title);
    for (std::size_t i = 0; i < first.value().scenarios.size(); ++i) {
        const Scenario &before = first.value().scenarios[i];
        const Scenario &after = second.value().scenarios[i];
        INFO(before.name);
        CHECK(after.name == before.name);
        CHECK(after.uncertainty == before.uncertainty);
        for (const Parameter &parameter : parameters())
            CHECK(parameter.get(after) == parameter.get(before));
        const Figures figuresBefore = evaluate(before);
        const Figures figuresAfter = evaluate(after);
        for (const FigureRow &row : figureRows())
            CHECK(row.get(figuresAfter) == row.get(figuresBefore));
    }
}
