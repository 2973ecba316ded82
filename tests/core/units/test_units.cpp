// Units: arithmetic gives the right dimension and number, and the named conversions are the ones the model states.
// That mixing does not compile is shown by tests/compile_fail.
#include <catch2/catch.hpp>

#include <type_traits>

#include "core/units/units.h"

using namespace ridgepoint;

static_assert(std::is_same_v<decltype(Bytes(1) / BytesPerSecond(1)), Seconds>);
static_assert(std::is_same_v<decltype(FlopPerSecond(1) / BytesPerSecond(1)), FlopPerByte>);
static_assert(std::is_same_v<decltype(Bytes(1) / Bytes(1)), double>); // a bare double is a ratio
static_assert(std::is_same_v<decltype(1 / SecondsPerToken(1)), TokensPerSecond>);
static_assert(
    std::is_same_v<decltype(Kilowatts(1) * hoursPerMonth * DollarsPerKilowattHour(1)), DollarsPerMonth>);
static_assert(std::is_same_v<decltype(Years(1) * monthsPerYear), Months>);
static_assert(
    std::is_same_v<decltype(Kilowatts(1) * joulesPerKilowattSecond / TokensPerSecond(1)), JoulesPerToken>);
static_assert(!std::is_convertible_v<double, Bytes>);
static_assert(!std::is_convertible_v<Bytes, double>);
static_assert(!std::is_convertible_v<Hours, Months>);
static_assert(sizeof(Bytes) == sizeof(double)); // costs what a double costs

TEST_CASE("quantities of one kind add, scale and compare")
{
    Bytes bytes(3);
    bytes += Bytes(4);
    CHECK(bytes == Bytes(7));
    CHECK(bytes - Bytes(9) == Bytes(-2));
    CHECK(-bytes == Bytes(-7));
    CHECK(2 * bytes == bytes * 2.0);
    CHECK(bytes / 2 == Bytes(3.5));
    CHECK(Bytes(1) < Bytes(2));
    CHECK(Bytes(2) >= Bytes(2));
    CHECK(Bytes() == Bytes(0));
}

TEST_CASE("quantities of different kinds multiply and divide")
{
    CHECK(Bytes(12) / BytesPerSecond(4) == Seconds(3));
    CHECK(BytesPerSecond(4) * Seconds(3) == Bytes(12));
    CHECK(Flop(12) / Bytes(4) == FlopPerByte(3));
    CHECK(Bytes(12) / Bytes(4) == 3);
    CHECK(1 / Seconds(4) == PerSecond(0.25));
}

TEST_CASE("named conversions")
{
    CHECK(192 * gigabyte == Bytes(192e9));
    CHECK(8000 * gigabytePerSecond == BytesPerSecond(8e12));
    CHECK(4500 * teraflopPerSecond == FlopPerSecond(4.5e15));
    CHECK(1000 * millisecond == Seconds(1));
    CHECK(Seconds(1) == 1e6 * microsecond);
    CHECK(1000 * watt == Kilowatts(1));
    CHECK(Years(3) * monthsPerYear == Months(36));
    CHECK(Months(1) * hoursPerMonth == Hours(730.5));
    CHECK(Hours(1) * secondsPerHour == Seconds(3600));
    CHECK(Kilowatts(2) * Seconds(3) * joulesPerKilowattSecond == Quantity<Dimension{.joule = 1}>(6000));
    CHECK(DollarsPerHour(4) * hoursPerMonth == DollarsPerMonth(2922));
}
