// User text made safe for a line, and the names that a mistyped one may have meant.
#include <catch2/catch.hpp>

#include <array>

#include "core/text/text.h"

using ridgepoint::adviceForUnknown;
using ridgepoint::nearestName;
using ridgepoint::quoted;

TEST_CASE("user text is made safe for one line")
{
    struct Row {
        const char *name;
        std::string text;
        const char *safe;
    };
    const Row rows[] = {
        {"plain text as it is", "B200, 192 GB: 'x' \"y\" \\", "B200, 192 GB: 'x' \"y\" \\"},
        {"letters of other scripts as they are", "Größe 容量 😀", "Größe 容量 😀"},
        {"an escape sequence of a terminal", "\x1b]0;owned\x07", "\\u001B]0;owned\\u0007"},
        {"line breaks and tabs", "a\r\n\tb", "a\\u000D\\u000A\\u0009b"},
        {"DEL and C1", "\x7F\u0085\u009B", "\\u007F\\u0085\\u009B"},
        {"line and paragraph separators", "\u2028\u2029", "\\u2028\\u2029"},
        {"a text that turns the reading direction", "\u202Egnp.exe\u2066", "\\u202Egnp.exe\\u2066"},
        {"noncharacters", "\uFFFE\uFFFF\uFDD0\U0001FFFE", "\\uFFFE\\uFFFF\\uFDD0\\U0001FFFE"},
        {"bytes that are not UTF-8", "a\xFF\xC3(", "a\\xFF\\xC3("},
        {"a NUL", std::string("a\0b", 3), "a\\u0000b"},
        {"nothing", "", ""},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(quoted(row.text) == row.safe);
        }
}

TEST_CASE("user text is cut between characters")
{
    SECTION("60 characters are kept")
    {
        CHECK(quoted(std::string(60, 'x')) == std::string(60, 'x'));
    }
    SECTION("61 are cut to 59 and an ellipsis")
    {
        CHECK(quoted(std::string(61, 'x')) == std::string(59, 'x') + "…");
    }
    SECTION("characters count, not bytes")
    {
        CHECK(quoted("äöüß", 4) == "äöüß");
    }
    SECTION("a character is never halved")
    {
        CHECK(quoted("äöüßé", 4) == "äöü…");
    }
    SECTION("an escape counts as it is written")
    {
        CHECK(quoted("ab\n\n", 9) == "ab\\u000A…");
    }
    SECTION("an escape is never halved")
    {
        CHECK(quoted("abcd\n", 8) == "abcd…");
    }
    SECTION("one character is room for the ellipsis")
    {
        CHECK(quoted("abc", 1) == "…");
    }
}

TEST_CASE("the nearest name is found")
{
    constexpr std::array<std::string_view, 6> keys = {"active_share",  "title", "users",
                                                      "output_tokens", "pue",   "name"};
    struct Row {
        const char *name;
        std::string word;
        std::string_view nearest;
    };
    const Row rows[] = {
        {"a letter left out", "activ_share", "active_share"},
        {"two letters swapped", "titel", "title"},
        {"a letter too many", "userss", "users"},
        {"another case", "ACTIVE_SHARE", "active_share"},
        {"a hyphen for an underscore", "output-tokens", "output_tokens"},
        {"a word that is like none", "temperature", ""},
        {"half of the letters wrong", "naxx", ""},
        {"an empty word", "", ""},
        {"a word of a megabyte", std::string(1u << 20, 'a'), ""},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(nearestName(row.word, keys) == row.nearest);
        }
    SECTION("of two as near the first is taken")
    {
        constexpr std::array<std::string_view, 2> both = {"fp16", "fp18"};
        CHECK(nearestName("fp17", both) == "fp16");
    }
    SECTION("no part is edited twice: ca is three edits from abc, not two")
    {
        // Two edits would be less than half of five letters, three are more.
        constexpr std::array<std::string_view, 1> one = {"abcxx"};
        CHECK(nearestName("caxx", one).empty());
    }
}

TEST_CASE("an unknown name gets advice")
{
    constexpr std::array<std::string_view, 3> three = {"fp8", "bf16", "nvfp4"};
    constexpr std::array<std::string_view, 1> one = {"ridgepoint-plan"};
    const std::vector<std::string_view> many(13, "some_long_name");
    SECTION("the nearest name")
    {
        CHECK(adviceForUnknown("bf61", three) == "did you mean 'bf16'?");
    }
    SECTION("else the names that are known")
    {
        CHECK(adviceForUnknown("double", three) == "known are fp8, bf16 and nvfp4");
    }
    SECTION("one name")
    {
        CHECK(adviceForUnknown("x", one) == "known is ridgepoint-plan");
    }
    SECTION("of many those with most words in common")
    {
        std::vector<std::string_view> figures = many;
        figures.insert(figures.end(), {"cost.usd_user_month", "fleet.usd_user_month", "cost.usd_gpu_month"});
        CHECK(adviceForUnknown("cost.user", figures) == "did you mean 'cost.usd_user_month'?");
        CHECK(adviceForUnknown("usd", figures)
              == "did you mean 'cost.usd_user_month', 'fleet.usd_user_month' or 'cost.usd_gpu_month'?");
    }
    SECTION("nothing where there are too many")
    {
        CHECK(adviceForUnknown("x", many).empty());
    }
    SECTION("nothing where there are none")
    {
        CHECK(adviceForUnknown("x", {}).empty());
    }
}
