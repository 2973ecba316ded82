// An error is one line that says where, what was expected, what stands there and what to do.
#include <catch2/catch.hpp>

#include "core/text/result.h"

using ridgepoint::Error;
using ridgepoint::Result;

TEST_CASE("an error is told in one line")
{
    struct Row {
        const char *name;
        Error error;
        const char *line;
    };
    const Row rows[] = {
        {"the form that FORMAT.md shows",
         {"plan.ridge", "/scenarios/0/workload/active_share", "a number in (0, 1]", "1.7", ""},
         "plan.ridge: /scenarios/0/workload/active_share: expected a number in (0, 1], got 1.7"},
        {"advice stands behind a semicolon",
         {"plan.ridge", "/titel", "a known key", "'titel'", "did you mean 'title'?"},
         "plan.ridge: /titel: expected a known key, got 'titel'; did you mean 'title'?"},
        {"without a place",
         {"plan.ridge", "", "a file", "a folder", ""},
         "plan.ridge: expected a file, got a folder"},
        {"without a file",
         {"", "line 3, column 14", "a value", "']'", ""},
         "line 3, column 14: expected a value, got ']'"},
        {"without what stands there",
         {"a", "", "a file that can be read", "", ""},
         "a: expected a file that can be read"},
        {"without what was expected", {"a", "", "", "no such file", ""}, "a: no such file"},
        {"advice alone", {"", "", "", "", "name a figure"}, "name a figure"},
        {"a line break in a file's name", {"a\nb", "", "x", "y", ""}, "a\\u000Ab: expected x, got y"},
        {"an escape sequence in a key", {"a", "/\x1b[2J", "x", "y", ""}, "a: /\\u001B[2J: expected x, got y"},
        {"nothing at all", {}, ""},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(row.error.message() == row.line);
        }
}

TEST_CASE("an error stays short however long its parts are")
{
    const std::string megabyte(1u << 20, 'k');
    const Error error{megabyte, megabyte, megabyte, megabyte, megabyte};
    CHECK(error.message().size() < 2500);
    const Error ordinary{"plan.ridge", megabyte, "a number", "1", ""};
    CHECK(ordinary.message().size() < 300);
}

TEST_CASE("an error is told of another file")
{
    const Error error{"", "/a", "b", "c", "d"};
    CHECK(error.in("x.ridge").message() == "x.ridge: /a: expected b, got c; d");
    CHECK(error.file.empty());
}

TEST_CASE("a result holds a value or an error")
{
    SECTION("a value")
    {
        const Result<int> result = 5;
        REQUIRE(result);
        CHECK(result.value() == 5);
    }
    SECTION("an error")
    {
        const Result<int> result = Error{"f", "", "x", "y", ""};
        REQUIRE_FALSE(result);
        CHECK(result.error().file == "f");
    }
    SECTION("a value that can only be moved out")
    {
        Result<std::string> result = std::string("abc");
        CHECK(std::move(result).value() == "abc");
    }
}
