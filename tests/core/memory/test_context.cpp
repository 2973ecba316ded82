// Contexts of live sequences: moments of a log-normal that is cut, against numerical integration and known values.
#include <catch2/catch.hpp>

#include <cmath>
#include <numbers>
#include <optional>

#include "core/memory/context.h"
#include "tests/core/near.h"

using namespace ridgepoint;

namespace {

constexpr double quantileOf90 = 1.2815515655446004; // Φ⁻¹(0.9), Abramowitz and Stegun, table 26.1, extended

ContextDistribution contexts(double median, std::optional<double> p90, std::optional<double> longest)
{
    const auto tokens = [](std::optional<double> x) { return x ? std::optional(Tokens(*x)) : std::nullopt; };
    return {Tokens(median), tokens(p90), tokens(longest)};
}

/// Simpson's rule over [from, to].
template <class F>
double integral(F f, double from, double to)
{
    constexpr int pieces = 20000;
    const double h = (to - from) / pieces;
    double sum = f(from) + f(to);
    for (int i = 1; i < pieces; ++i)
        sum += (i % 2 == 1 ? 4 : 2) * f(from + i * h);
    return sum * h / 3;
}

/// E[min(X, cut)^power] of a log-normal: the integral over the normal density of z, split where e^(μ+σz) meets the cut.
double momentByIntegration(double median, double p90, double cut, int power)
{
    const double mu = std::log(median);
    const double sigma = std::log(p90 / median) / quantileOf90;
    const double kink = (std::log(cut) - mu) / sigma;
    const auto density = [](double z) { return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi); };
    const auto below = [&](double z) { return std::exp(power * (mu + sigma * z)) * density(z); };
    const auto above = [&](double z) { return std::pow(cut, power) * density(z); };
    const double end = 14; // what lies beyond weighs less than 1e-40
    return integral(below, -end, std::min(kink, end + 2 * sigma))
           + (kink < end ? integral(above, kink, end) : 0);
}

} // namespace

TEST_CASE("Φ has the values of the tables")
{
    CHECK(normalCdf(0) == 0.5);
    CHECK(near(normalCdf(1), 0.8413447460685429, 1e-14));
    CHECK(near(normalCdf(-1), 0.15865525393145705, 1e-14));
    CHECK(near(normalCdf(1.959963984540054), 0.975, 1e-14));
    CHECK(near(normalCdf(-5), 2.866515718791939e-7, 1e-13));
}

TEST_CASE("Φ⁻¹ has the values of the tables")
{
    CHECK(normalQuantile(0.5) == 0);
    CHECK(near(normalQuantile(0.75), 0.6744897501960817, 1e-13));
    CHECK(near(normalQuantile(0.9), quantileOf90, 1e-14));
    CHECK(near(normalQuantile(0.95), 1.6448536269514722, 1e-14));
    CHECK(near(normalQuantile(0.99), 2.3263478740408408, 1e-14));
    CHECK(near(normalQuantile(0.999), 3.0902323061678132, 1e-13));
    // The nearest double lies 3e-17 above 0.999999; over a density of 4.9e-6 that is 6e-12.
    CHECK(near(normalQuantile(0.999999), 4.753424308822899, 3e-12));
    CHECK(near(normalQuantile(0.1), -quantileOf90, 1e-14));
}

TEST_CASE("Φ undoes Φ⁻¹ over all confidences that a plan may ask for")
{
    for (double p = 0.5; p < 0.999999; p += 0.0137)
        CHECK(near(normalCdf(normalQuantile(p)), p, 1e-14));
}

TEST_CASE("every context is the median")
{
    SECTION("where no 90th percentile is given")
    {
        const ContextDistribution fixed = contexts(5000, std::nullopt, 8000);
        CHECK(fixed.mean() == Tokens(5000));
        CHECK(fixed.spread() == Tokens(0));
        CHECK(fixed.meanWithin(Tokens(1024)) == Tokens(1024));
        CHECK(fixed.spreadWithin(Tokens(1024)) == Tokens(0));
        CHECK(fixed.meanWithin(Tokens(6000)) == Tokens(5000));
    }
    SECTION("where the 90th percentile is the median")
    {
        CHECK(contexts(5000, 5000, 8000).mean() == Tokens(5000));
        CHECK(contexts(5000, 5000, 8000).spread() == Tokens(0));
    }
    SECTION("where the 90th percentile is below the median")
    {
        CHECK(contexts(5000, 100, std::nullopt).mean() == Tokens(5000));
        CHECK(contexts(5000, 100, std::nullopt).spread() == Tokens(0));
    }
}

TEST_CASE("without a cut the moments are the textbook's")
{
    // p90 = median·e^Φ⁻¹(0.9) makes σ = 1: mean median·√e, variance median²·e·(e − 1).
    const ContextDistribution open = contexts(1000, 1000 * std::exp(quantileOf90), std::nullopt);
    CHECK(near(open.mean().value(), 1648.7212707001282, 1e-12));
    CHECK(near(open.spread().value(), 2161.197415895088, 1e-12));
    CHECK(near(open.meanWithin(Tokens(1000)).value(), 761.5782918651266, 1e-12)); // 1000·(√e·Φ(−1) + 1/2)
}

TEST_CASE("moments of cut contexts are those of numerical integration")
{
    struct Row {
        double median, p90, longest, window;
    };
    const Row row = GENERATE(values<Row>({{7080, 27540, 131072, 131072},
                                          {7080, 27540, 131072, 4096},
                                          {7080, 27540, 131072, 128},
                                          {12650, 40000, 200000, 200000},
                                          {120000, 260000, 200000, 1024},
                                          {3280, 4100, 32768, 4000},
                                          {1000, 1001, 1000.5, 999},
                                          {50, 1e6, 1e8, 2000},
                                          {1, 1e8, 1e8, 1e8}}));
    const ContextDistribution context = contexts(row.median, row.p90, row.longest);
    const auto check = [&](double cut, Tokens mean, Tokens spread) {
        const double first = momentByIntegration(row.median, row.p90, cut, 1);
        const double second = momentByIntegration(row.median, row.p90, cut, 2);
        INFO(row.median << " " << row.p90 << " cut at " << cut);
        CHECK(near(mean.value(), first, 1e-10));
        CHECK(near(spread.value() * spread.value() + first * first, second, 1e-10));
    };
    check(row.longest, context.mean(), context.spread());
    check(row.window, context.meanWithin(Tokens(row.window)), context.spreadWithin(Tokens(row.window)));
}

TEST_CASE("a window wider than the longest context changes nothing")
{
    const ContextDistribution context = contexts(7080, 27540, 32768);
    CHECK(context.meanWithin(Tokens(1e9)) == context.mean());
    CHECK(context.spreadWithin(Tokens(1e9)) == context.spread());
}

TEST_CASE("wider windows hold more")
{
    const ContextDistribution context = contexts(7080, 27540, 131072);
    Tokens last;
    for (double window = 1; window < 131072; window *= 1.7) {
        const Tokens mean = context.meanWithin(Tokens(window));
        CHECK(mean > last);
        CHECK(mean <= Tokens(window));
        last = mean;
    }
}
