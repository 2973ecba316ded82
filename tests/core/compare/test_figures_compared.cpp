// Changes and the best of a row, worked out by hand.
#include <catch2/catch.hpp>

#include "core/compare/figures_compared.h"

using namespace ridgepoint;

namespace {

const FigureRow &rowNamed(std::string_view name)
{
    const FigureRow *row = findFigure(name);
    REQUIRE(row != nullptr);
    return *row;
}

Figures withCost(Figure usd)
{
    Figures figures;
    figures.cost.usdUserMonth = usd;
    return figures;
}

Figures withUsers(Figure users)
{
    Figures figures;
    figures.usersPerReplica = users;
    return figures;
}

} // namespace

TEST_CASE("a change is the share by which a figure is above the one before")
{
    CHECK(changeOf(15.0, 10.0) == Figure(0.5));
    CHECK(changeOf(7.5, 10.0) == Figure(-0.25));
    CHECK(changeOf(10.0, 10.0) == Figure(0.0));
    CHECK(changeOf(0.0, 10.0) == Figure(-1.0));
}

TEST_CASE("a change from nothing, from 0, from below 0 or to nothing is none")
{
    CHECK(changeOf(1.0, std::nullopt) == std::nullopt);
    CHECK(changeOf(std::nullopt, 1.0) == std::nullopt);
    CHECK(changeOf(1.0, 0.0) == std::nullopt);
    CHECK(changeOf(0.0, 0.0) == std::nullopt);
    CHECK(changeOf(5.0, -10.0) == std::nullopt);
    CHECK(changeOf(1e300, 1e-300) == std::nullopt);
}

TEST_CASE("less is better of costs, more of users, and neither of what is only a fact")
{
    CHECK(isBetter(rowNamed("cost.usd_user_month"), -0.2) == true);
    CHECK(isBetter(rowNamed("cost.usd_user_month"), 0.2) == false);
    CHECK(isBetter(rowNamed("users_per_replica"), 0.2) == true);
    CHECK(isBetter(rowNamed("users_per_replica"), 0.004) == std::nullopt);
    CHECK(isBetter(rowNamed("roofline.balance_flop_per_byte"), 0.2) == std::nullopt);
}

TEST_CASE("the best of a row is its least cost or its most users")
{
    const Figures dear = withCost(5.0);
    const Figures cheap = withCost(2.5);
    const Figures none = withCost(std::nullopt);
    const Figures *costs[] = {&dear, &none, nullptr, &cheap};
    CHECK(bestOf(rowNamed("cost.usd_user_month"), costs) == Figure(2.5));
    const Figures few = withUsers(10.0);
    const Figures many = withUsers(30.0);
    const Figures *users[] = {&few, &many};
    CHECK(bestOf(rowNamed("users_per_replica"), users) == Figure(30.0));
}

TEST_CASE("no value is the best where there are not two that differ")
{
    const Figures one = withCost(5.0);
    const Figures same = withCost(5.0);
    const Figures none = withCost(std::nullopt);
    const Figures *equal[] = {&one, &same};
    CHECK(bestOf(rowNamed("cost.usd_user_month"), equal) == std::nullopt);
    const Figures *alone[] = {&one, &none};
    CHECK(bestOf(rowNamed("cost.usd_user_month"), alone) == std::nullopt);
    CHECK(bestOf(rowNamed("cost.usd_user_month"), {}) == std::nullopt);
}

TEST_CASE("a change is written with its sign")
{
    CHECK(formatChange(0.124) == "+12\u2009%");
    CHECK(formatChange(-0.15) == "\u221215\u2009%");
    CHECK(formatChange(0.0049) == "same");
    CHECK(formatChange(12.34) == "+1\u2009234\u2009%");
}
