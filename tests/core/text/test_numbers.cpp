// Numbers in files: all of a text or nothing, and the shortest form that reads back to the same bits.
#include <catch2/catch.hpp>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

#include "core/text/text.h"
#include "random_count.h"

using ridgepoint::parseNumber;
using ridgepoint::shortestNumber;

TEST_CASE("a number is all of a text")
{
    struct Row {
        const char *name;
        std::string_view text;
        std::optional<double> value;
    };
    const Row rows[] = {
        {"a whole one", "12", 12.0},
        {"a fraction", "-0.25", -0.25},
        {"an exponent", "2e5", 2e5},
        {"nothing", "", std::nullopt},
        {"text behind it", "12x", std::nullopt},
        {"a blank before it", " 12", std::nullopt},
        {"a blank behind it", "12 ", std::nullopt},
        {"a decimal comma", "0,5", std::nullopt},
        {"infinity", "inf", std::nullopt},
        {"not a number", "nan", std::nullopt},
        {"beyond a double", "1e400", std::nullopt},
        {"hexadecimal", "0x10", std::nullopt},
        {"a word", "twelve", std::nullopt},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(parseNumber(row.text) == row.value);
        }
}

TEST_CASE("a number is written in its shortest form")
{
    struct Row {
        const char *name;
        double value;
        const char *text;
    };
    const Row rows[] = {
        {"zero", 0, "0"},
        {"negative zero", -0.0, "-0"},
        {"a count without exponent", 32e9, "32000000000"},
        {"the last one without exponent", 999999999999999, "999999999999999"},
        {"the first one with it", 1e15, "1e+15"},
        {"a negative count", -1e6, "-1000000"},
        {"a tenth", 0.1, "0.1"},
        {"a sum that is not three tenths", 0.1 + 0.2, "0.30000000000000004"},
        {"a small one", 2.5e-7, "2.5e-07"},
        {"the smallest", 5e-324, "5e-324"},
        {"the largest", std::numeric_limits<double>::max(), "1.7976931348623157e+308"},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(shortestNumber(row.value) == row.text);
        }
}

TEST_CASE("what is written reads back to the same bits")
{
    std::mt19937_64 random(1);
    for (int left = randomCount(100'000); left > 0; --left) {
        const std::uint64_t bits = random();
        const auto value = std::bit_cast<double>(bits);
        if (!std::isfinite(value))
            continue;
        const std::optional<double> back = parseNumber(shortestNumber(value));
        if (!back || std::bit_cast<std::uint64_t>(*back) != bits)
            FAIL(shortestNumber(value));
    }
    SUCCEED();
}
