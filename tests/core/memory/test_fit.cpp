// How many fit: rounding down that forgives the last bits, and the largest count within a budget.
#include <catch2/catch.hpp>

#include <random>

#include "core/memory/fit.h"
#include "tests/core/near.h"
#include "tests/core/text/random_count.h"

using namespace ridgepoint;

TEST_CASE("rounding down forgives a part in 1e12")
{
    struct Row {
        double x, rounded;
    };
    const Row row = GENERATE(values<Row>({{0, 0},
                                          {0.4, 0},
                                          {6.103515625, 6},
                                          {3 - 2.5e-12, 3}, // 3 + 0.5e-12
                                          {3 - 4e-12, 2},   // 3 − 1e-12
                                          {1 - 0.9e-12, 1}, // below 1 the tolerance is 1e-12
                                          {1 - 1.5e-12, 0},
                                          {1e6 - 0.9e-6, 1e6}, // 1e-12 of a million
                                          {1e6 - 1.1e-6, 999999}}));
    CHECK(roundedDown(row.x) == row.rounded);
}

TEST_CASE("the largest count")
{
    SECTION("at the mean is budget by mean")
    {
        CHECK(largestCount(10, 3, 0, 35) == 3.5);
        CHECK(largestCount(10, 0, 2.3, 35) == 3.5);
    }
    SECTION("with spread: 4·4 + 2·3·√4 = 28")
    {
        CHECK(near(largestCount(4, 3, 2, 28), 4, 1e-15));
    }
    SECTION("with spread alone: 2·3·√4 = 12")
    {
        CHECK(near(largestCount(0, 3, 2, 12), 4, 1e-15));
    }
    SECTION("in bytes")
    {
        CHECK(near(largestCount(Bytes(4e9), Bytes(3e9), 2, Bytes(28e9)), 4, 1e-14));
    }
    SECTION("is none without a budget, or with less than none")
    {
        CHECK(largestCount(10, 3, 1, 0) == 0);
        CHECK(largestCount(10, 3, 1, -5) == 0);
    }
    SECTION("of what takes no memory is as good as unlimited")
    {
        CHECK(largestCount(0, 0, 2, 5) == unboundedCount);
    }
    SECTION("that is beyond any machine is still the count: 50 by 1e-13")
    {
        CHECK(near(largestCount(1e-13, 0, 0, 50), 5e14));
    }
    SECTION("keeps its digits where the spread dwarfs the mean")
    {
        // √x ≈ budget/(z·spread): the quadratic's other form would subtract two numbers alike to 16 digits.
        CHECK(near(largestCount(1e-12, 1e6, 1, 1), 1e-12, 1e-12));
    }
}

TEST_CASE("the largest count put back gives the budget")
{
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> exponent(-3, 12);
    for (int i = 0; i < randomCount(200); ++i) {
        const double mean = std::pow(10, exponent(random));
        const double spread = mean * std::pow(10, exponent(random) / 6 - 1);
        const double budget = mean * std::pow(10, exponent(random) / 3);
        const double z = exponent(random) / 3 + 1;
        const double x = largestCount(mean, spread, z, budget);
        INFO(mean << " " << spread << " " << z << " " << budget);
        CHECK(near(x * mean + z * spread * std::sqrt(x), budget, 1e-12));
    }
}
