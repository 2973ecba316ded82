// Money and energy of a GPU and a replica by hand; the annuity also where interest is next to nothing.
#include <catch2/catch.hpp>

#include <cmath>

#include "core/money/money.h"
#include "tests/core/near.h"

using namespace ridgepoint;

TEST_CASE("capital of a GPU with its server and network")
{
    CHECK(near(capitalOfGpu(Dollars(30000), 0.35, 0.1).value(), 44550, 1e-14)); // 30000·1.35·1.1
    CHECK(capitalOfGpu(Dollars(30000), 0, 0) == Dollars(30000));
    CHECK(capitalOfGpu(Dollars(0), 0.35, 0.1) == Dollars(0));
}

TEST_CASE("capital a month")
{
    SECTION("straight line without interest")
    {
        CHECK(near(capitalPerMonth(Dollars(30000), Years(3), 0).value(), 833.3333333333334, 1e-15));
    }
    SECTION("annuity: 12000 over a year at a per cent a month")
    {
        // 12000·0.01/(1 − 1.01^−12) = 120/0.11255077474…
        CHECK(near(capitalPerMonth(Dollars(12000), Years(1), 0.12).value(), 1066.18546414010049, 1e-14));
    }
    SECTION("what is paid back, discounted, is the capital")
    {
        const double month = capitalPerMonth(Dollars(44550), Years(4), 0.08).value();
        double worth = 0;
        for (int i = 1; i <= 48; ++i)
            worth += month / std::pow(1 + 0.08 / 12, i);
        CHECK(near(worth, 44550, 1e-13));
    }
    SECTION("a life of less than a month is paid at once")
    {
        CHECK(near(capitalPerMonth(Dollars(1000), Years(1.0 / 24), 0).value(), 2000, 1e-14));
    }
}

TEST_CASE("the annuity goes over into the straight line as interest goes to nothing")
{
    // C/n·(1 + r·(n + 1)/2 + r²·(n² − 1)/12 + O(r³·n³)), r a month, n months
    const double costOfCapital = GENERATE(1e-300, 1e-18, 1e-15, 1e-12, 1e-9, 1e-6);
    const double r = costOfCapital / 12;
    const double n = 48;
    const double series = 44550 / n * (1 + r * (n + 1) / 2 + r * r * (n * n - 1) / 12);
    CHECK(near(capitalPerMonth(Dollars(44550), Years(4), costOfCapital).value(), series, 1e-14));
}

TEST_CASE("power, hosting and operations of a GPU")
{
    const Kilowatts power = averagePower(700 * watt, 0.3, 0.8);
    CHECK(near(power.value(), 0.728, 1e-15)); // 0.7·1.3·0.8
    CHECK(near(powerPerMonth(power, 1.25, DollarsPerKilowattHour(0.08)).value(), 53.1804,
               1e-14)); // ·1.25·730.5·0.08
    CHECK(near(hostingPerMonth(700 * watt, 0.3, DollarsPerKilowattMonth(130)).value(), 118.3,
               1e-14)); // 0.91·130
    CHECK(near(operationsPerMonth(Dollars(44550), PerYear(0.05)).value(), 185.625, 1e-15));
}

TEST_CASE("price of a month and of a token")
{
    CHECK(priceOf(DollarsPerMonth(700), 0) == DollarsPerMonth(700));
    CHECK(near(priceOf(DollarsPerMonth(700), 0.3).value(), 1000, 1e-15));
    // 1000/(100·730.5·3600·0.5) dollars a token
    const DollarsPerToken token = pricePerToken(DollarsPerMonth(1000), TokensPerSecond(100), 0.5);
    CHECK(near(token.value(), 7.60514107536695e-6, 1e-13));
    CHECK(near(token / dollarPerMillionTokens, 7.60514107536695, 1e-13));
}

TEST_CASE("energy of a token and carbon of a month")
{
    // 0.728·1.25·1000·8/(100·0.5)
    CHECK(near(energyPerToken(Kilowatts(0.728), 1.25, 8, TokensPerSecond(100), 0.5).value(), 145.6, 1e-14));
    // 0.728·1.25·8·730.5·0.35
    CHECK(near(carbonPerMonth(Kilowatts(0.728), 1.25, 8, KilogramsPerKilowattHour(0.35)).value(), 1861.314,
               1e-14));
}
