// Rounding that adds up, worked out by hand.
#include <catch2/catch.hpp>

#include <numeric>

#include "core/explain/largest_remainder.h"
#include "core/explain/printed_split.h"

using namespace ridgepoint;

namespace {

using Whole = std::vector<std::int64_t>;

PrintedSplit printed(std::string_view figure, double from, double to, const std::vector<double> &parts)
{
    ChangeSplit split{.from = from, .to = to};
    for (const double part : parts)
        split.parts.push_back({{}, part});
    return printSplit(*findFigure(figure), split);
}

const std::string minus = "\u2212";

} // namespace

TEST_CASE("parts are rounded so that they add up")
{
    struct Case {
        std::string sentence;
        std::vector<double> parts;
        std::int64_t total;
        Whole expected;
    };
    const auto one = GENERATE(values<Case>({
        {"whole ones stay", {3, -1, 4}, 6, {3, -1, 4}},
        // 0 + 0 + 0, one is missing: the first of equals has it
        {"a third each", {1 / 3.0, 1 / 3.0, 1 / 3.0}, 1, {1, 0, 0}},
        // 2 + 2 + 4 = 8, two are missing: .7 and .6 have them
        {"the largest remainders", {2.6, 2.7, 4.3}, 10, {3, 3, 4}},
        // −3 + 1 = −2, one is missing: remainders are .6 and .5
        {"negative parts lose downwards", {-2.4, 1.5}, -1, {-2, 1}},
        {"nothing stays nothing", {0, 0.5, 0.5, 0}, 1, {0, 1, 0, 0}},
        // 5 + −5 = 0 and remainders of 0: what is missing goes to the first
        {"ends that were rounded themselves", {5, -5}, 1, {6, -5}},
        {"ends rounded the other way", {5.2, 0, -5.1}, -2, {4, 0, -6}},
        {"no parts", {}, 0, {}},
    }));
    INFO(one.sentence);
    const Whole found = largestRemainder(one.parts, one.total);
    CHECK(found == one.expected);
    CHECK(std::accumulate(found.begin(), found.end(), std::int64_t{0}) == one.total);
}

TEST_CASE("a split is written in one unit and to one decimal")
{
    SECTION("cents")
    {
        // 11.77 − 13.78 = −2.01; −1.004 and −1.006 lose .6 and .4 of a cent
        const PrintedSplit text = printed("cost.usd_user_month", 13.78, 11.77, {-1.004, -1.006});
        CHECK(text.from == "$13.78/month");
        CHECK(text.to == "$11.77/month");
        CHECK(text.change == minus + "$2.01");
        CHECK(text.parts == std::vector<std::string>{minus + "$1.00", minus + "$1.01"});
    }
    SECTION("whole dollars from 100")
    {
        const PrintedSplit text = printed("fleet.usd_month", 140722, 120441.4, {-20280.6});
        CHECK(text.from == "$140\u2009722/month");
        CHECK(text.parts == std::vector<std::string>{minus + "$20\u2009281"});
    }
    SECTION("the prefix of the larger value, for all of them")
    {
        const PrintedSplit text = printed("ttft_seconds", 0.264, 0.0295, {-0.2, -0.0345});
        CHECK(text.from == "264\u2009ms");
        CHECK(text.to == "30\u2009ms");
        CHECK(text.parts == std::vector<std::string>{minus + "200\u2009ms", minus + "34\u2009ms"});
    }
    SECTION("more digits where the difference would have less than two")
    {
        const PrintedSplit text = printed("memory.usable_bytes", 128.0e9, 128.04e9, {0.04e9});
        CHECK(text.from == "128.000\u2009GB");
        CHECK(text.to == "128.040\u2009GB");
        CHECK(text.parts == std::vector<std::string>{"+0.040\u2009GB"});
    }
    SECTION("whole counts keep their digits")
    {
        const PrintedSplit text = printed("users_per_replica", 1111, 1654, {543.5, -0.5});
        CHECK(text.from == "1\u2009111");
        CHECK(text.change == "+543");
        CHECK(text.parts == std::vector<std::string>{"+544", minus + "1"});
    }
    SECTION("per cent")
    {
        const PrintedSplit text = printed("steady.decode_share", 0.5, 0.75, {0.25, 0});
        CHECK(text.from == "50.0\u2009%");
        CHECK(text.parts == std::vector<std::string>{"+25.0\u2009%", "0.0\u2009%"});
    }
}
