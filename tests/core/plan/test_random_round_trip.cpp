// Random valid plans come back from a file as they went in. RIDGEPOINT_TEST_COUNT is their number.
#include <catch2/catch.hpp>

#include "tests/core/plan/plan_text.h"
#include "tests/core/plan/random_plan.h"
#include "tests/core/plan/round_trip.h"
#include "tests/core/text/random_count.h"

using namespace ridgepoint;
using namespace plan_text;

TEST_CASE("random plans come back to the byte and the bit")
{
    std::mt19937_64 random(20261126);
    const int count = randomCount(20);
    for (int i = 0; i < count; ++i) {
        INFO("plan " << i);
        checkRoundTrip(writePlan(randomPlan(random)));
    }
}

TEST_CASE("random plans are of many kinds")
{
    std::mt19937_64 random(20261126);
    std::size_t inputs = 0, unlikeDefault = 0;
    for (int i = 0; i < 20; ++i)
        for (const Scenario &scenario : randomPlan(random).scenarios)
            for (const Parameter &parameter : parameters()) {
                ++inputs;
                unlikeDefault += parameter.get(scenario) != parameter.defaultValue();
            }
    CHECK(unlikeDefault * 3 > inputs); // else the test above would show little
}
