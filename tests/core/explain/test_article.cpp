// The 22 claims of the reference article: verdicts as MODEL §7 has them, numbers worked out by hand from the article's scenario
// (32e9 parameters, d 8192, L 64, 64 heads, 8 KV heads of 128, FP8; 192 GB, 8 TB/s, 4500 TFLOP/s; 200,000 tokens reserved).
#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/evaluate/evaluate.h"
#include "core/explain/article.h"
#include "core/explain/article_verdict.h"
#include "core/registry/figure_rows.h"

namespace {

using namespace ridgepoint;

constexpr Verdict holds = Verdict::holds;
constexpr Verdict inPart = Verdict::holdsInPart;
constexpr Verdict not_ = Verdict::doesNotHold;

struct Expected {
    int number;
    std::string sentence;
    Verdict verdict;
    std::vector<double> computed; ///< empty: text
    double tolerance;             ///< relative
};

// Exact where the arithmetic is short enough to do by hand; else to the digits of MODEL §7.
const std::vector<Expected> expected = {
    {1, "a product takes 2NMd FLOP", holds, {}, 0},
    {2, "a product reads d(N+M) elements and writes NM", inPart, {}, 0},
    {3, "2 · 200000 · 8192² FLOP", holds, {26843545600000.0}, 1e-12},
    {4, "8192 · (200000 + 8192) elements", holds, {1705508864.0}, 1e-12},
    {5, "their ratio is 2 · 200000 · 8192 / 208192", inPart, {3276800000.0 / 208192}, 1e-12},
    {6, "2 · 8192² FLOP for one token", not_, {134217728.0}, 1e-12},
    {7, "8192 · 8193 elements for one token", not_, {67117056.0}, 1e-12},
    {8, "a weight of one byte takes two FLOP", holds, {2.0}, 1e-12},
    {9, "4500e12 / 8e12 FLOP per byte", holds, {562.5}, 1e-12},
    {10, "562.5 · 1 byte / 2", inPart, {281.25}, 1e-12},
    {11, "32e9 weights of one byte", holds, {32e9}, 1e-12},
    {12, "200000 tokens · 64 layers · 2 · 8 · 128 bytes", holds, {26214400000.0}, 1e-12},
    {13, "160e9 / 26.2144e9 = 6.1 users, rounded down", holds, {6}, 0},
    {14, "paged contexts of 4k to 40k: 64 in the mean, 47 at 99 %", inPart, {64, 47}, 0},
    {15, "80 % of users reading: 323 in the mean, 216 at 99 %", inPart, {323, 216}, 0},
    {16, "32e9 + 6 · 26.2144e9 bytes", holds, {189286400000.0}, 1e-12},
    {17, "189.2864e9 bytes at 8e12 a second", holds, {0.0236608}, 1e-12},
    // 2 · 6 · 32e9 / 4.5e15 = 85.333 µs; 6 · 200000 · 64 · 4 · 64 · 128 / 4.5e15 = 559.2405 µs
    {18, "weights 0.085 ms and attention 0.56 ms", not_, {384e9 / 4.5e15 + 2516582400000.0 / 4.5e15}, 1e-12},
    // Weights that a pass reads: 64 · (150994944 + 305135616) + 128256 · 8192 = 30243028992, scaled by 32e9 / 31294758912;
    // with 6 · 26.2144e9 bytes of cache at 8e12 bytes/s.
    {19,
     "one token for each of six users in 23.53 ms",
     not_,
     {8e12 / (30243028992.0 * (32e9 / 31294758912.0) + 157286400000.0),
      6 * 8e12 / (30243028992.0 * (32e9 / 31294758912.0) + 157286400000.0)},
     1e-12},
    {20, "30000 / 36 dollars a month", not_, {30000.0 / 36}, 1e-12},
    {21, "that by 300 and by 800 users", not_, {30000.0 / 36 / 300, 30000.0 / 36 / 800}, 1e-12},
    {22, "833.33 / 0.50 users, rounded up", not_, {1667}, 0},
};

std::vector<double> numbersOf(const ArticleRow &row)
{
    if (const double *number = std::get_if<double>(&row.computed))
        return {*number};
    if (const auto *several = std::get_if<std::vector<double>>(&row.computed))
        return *several;
    return {};
}

TEST_CASE("the article's claims come out as MODEL §7 has them")
{
    const Result<std::vector<ArticleRow>> rows = articleRows(builtInCatalog());
    REQUIRE(rows);
    REQUIRE(rows.value().size() == expected.size());
    const std::size_t i = GENERATE(range(std::size_t{0}, std::size_t{22}));
    const ArticleRow &row = rows.value()[i];
    INFO(expected[i].number << ": " << expected[i].sentence);
    CHECK(row.number == expected[i].number);
    CHECK(verdictNames[static_cast<std::size_t>(row.verdict)]
          == verdictNames[static_cast<std::size_t>(expected[i].verdict)]);
    const std::vector<double> numbers = numbersOf(row);
    REQUIRE(numbers.size() == expected[i].computed.size());
    for (std::size_t n = 0; n < numbers.size(); ++n)
        CHECK(numbers[n] == Approx(expected[i].computed[n]).epsilon(expected[i].tolerance).margin(0));
    CHECK_FALSE(row.shown.empty());
    CHECK_FALSE(row.unit.empty());
}

TEST_CASE("formulas stand as text, made of the counts themselves")
{
    const Result<std::vector<ArticleRow>> rows = articleRows(builtInCatalog());
    REQUIRE(rows);
    SECTION("of FLOP")
    {
        CHECK(std::get<std::string>(rows.value()[0].computed) == "2NMd");
    }
    SECTION("of memory accesses")
    {
        CHECK(std::get<std::string>(rows.value()[1].computed) == "d(N+M) read + NM written");
    }
}

TEST_CASE("reasons carry the figures of MODEL §7")
{
    struct Case {
        std::string sentence;
        std::size_t row;
        std::string words;
    };
    const auto one = GENERATE(values<Case>({
        {"the width behind the article's FLOP", 5, "d = 5120"},
        {"the width behind the article's accesses", 6, "d = 5120"},
        {"the intensity of attention", 9, "16 FLOP/byte"},
        {"users with a tenth of memory kept free", 12, "5 where"},
        {"the mean context", 13, "18\u2009868"},
        {"the cache's part of a step", 15, "157.3 GB"},
        {"the memory time without the embedding", 16, "23.53 ms"},
        {"the compute time of weights", 17, "0.085 ms"},
        {"the compute time of attention", 17, "0.56 ms"},
        {"the first half of the claim on speed", 18, "42 is right"},
        {"the cost of a day", 19, "$27.40"},
    }));
    INFO(one.sentence);
    const Result<std::vector<ArticleRow>> rows = articleRows(builtInCatalog());
    REQUIRE(rows);
    CHECK_THAT(rows.value()[one.row].why, Catch::Matchers::Contains(one.words));
}

/// A word of each quotation, in the order of the article.
const std::vector<std::string> quoted_ = {
    "2NMd",         "d(N+M)",      "26 trillion", "1.7 billion", "10,000x", "52.4 million",
    "26.2 million", "2:1",         "562.5",       "281",         "32GB",    "26.2 GB",
    "6 concurrent", "40-60",       "300-800",     "190GB",       "23.75ms", "0.14ms",
    "7 tokens/sec", "$27.4/month", "$0.09/month", "under $0.50"};

TEST_CASE("every claim has its quotation, a calculation, a consequence and a figure to show")
{
    const Result<Plan> plan = articlePlan(builtInCatalog());
    const Result<std::vector<ArticleRow>> rows = articleRows(builtInCatalog());
    REQUIRE(plan);
    REQUIRE(rows);
    const std::size_t i = GENERATE(range(std::size_t{0}, std::size_t{22}));
    const ArticleRow &row = rows.value()[i];
    INFO(row.number);
    CHECK_THAT(std::string(row.quote), Catch::Matchers::Contains(quoted_[i]));
    CHECK_FALSE(row.consequence.empty());
    REQUIRE(row.steps.size() >= 2);
    CHECK(
        std::any_of(row.steps.begin(), row.steps.end(), [](const ArticleStep &step) { return step.result; }));
    for (const ArticleStep &step : row.steps) {
        CHECK_FALSE(step.name.empty());
        CHECK_FALSE(step.value.empty());
    }
    REQUIRE(row.scenario < plan.value().scenarios.size());
    const FigureRow *figure = findFigure(row.figure);
    REQUIRE(figure != nullptr);
    const Figure shown = numberOf(*figure, evaluate(plan.value().scenarios[row.scenario]));
    REQUIRE(shown);
    if (row.nearest.empty())
        CHECK(*shown == numbersOf(row).front());
}

TEST_CASE("a comparison has the article's numbers as they stand in its claim")
{
    struct Case {
        std::size_t row;
        std::vector<double> article, model;
    };
    const auto one = GENERATE(values<Case>({{0, {}, {}},
                                            {12, {6}, {6}},
                                            {13, {40, 60}, {64, 47}},
                                            {19, {27.4}, {30000.0 / 36}},
                                            {20, {0.09, 0.03}, {30000.0 / 36 / 300, 30000.0 / 36 / 800}},
                                            {21, {0.5}, {30000.0 / 36 / 323}}}));
    const Result<std::vector<ArticleRow>> rows = articleRows(builtInCatalog());
    REQUIRE(rows);
    INFO(one.row + 1);
    std::vector<double> article, model;
    for (const ArticleNumber &number : rows.value()[one.row].compared)
        (number.ofModel ? model : article).push_back(number.number);
    CHECK(article == one.article);
    REQUIRE(model.size() == one.model.size());
    for (std::size_t i = 0; i < model.size(); ++i)
        CHECK(model[i] == Approx(one.model[i]));
}

TEST_CASE("a stated number is confirmed within 1 %, or where the computed one is cut to its digits")
{
    using article_detail::agrees;
    SECTION("rounded")
    {
        CHECK(agrees(189.3e9, 190e9));
    }
    SECTION("cut")
    {
        CHECK(agrees(26.84e12, 26e12));
    }
    SECTION("cut in its second digit")
    {
        CHECK(agrees(42.5, 42));
    }
    SECTION("cut to a single digit is an order of magnitude only")
    {
        CHECK_FALSE(agrees(15739, 10000));
    }
    SECTION("other digits")
    {
        CHECK_FALSE(agrees(0.64, 0.14));
    }
    SECTION("another power of ten")
    {
        CHECK_FALSE(agrees(26.84e12, 26e11));
    }
    SECTION("another sign")
    {
        CHECK_FALSE(agrees(-26.84, 26));
    }
    SECTION("neither near nor cut")
    {
        CHECK_FALSE(agrees(27.4, 26));
    }
}

TEST_CASE("a stated range holds where every answer is within, in part where some are")
{
    using article_detail::verdictOfRange;
    SECTION("all")
    {
        CHECK(verdictOfRange(std::vector<double>{40, 60}, 40, 60) == holds);
    }
    SECTION("some")
    {
        CHECK(verdictOfRange(std::vector<double>{64, 47}, 40, 60) == inPart);
    }
    SECTION("none")
    {
        CHECK(verdictOfRange(std::vector<double>{64, 39}, 40, 60) == not_);
    }
}

} // namespace
