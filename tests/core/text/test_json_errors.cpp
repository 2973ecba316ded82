// What a text that is no plan says of itself: where it fails, what should stand there, and what does.
#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "core/text/json.h"
#include "core/text/text.h"

using ridgepoint::Error;
using ridgepoint::parseJson;

namespace {

std::string errorOf(std::string_view text)
{
    const auto result = parseJson(text);
    return result ? "no error" : result.error().message();
}

std::string nested(int depth, char open, char close)
{
    return std::string(static_cast<std::size_t>(depth), open)
           + std::string(static_cast<std::size_t>(depth), close);
}

struct Row {
    const char *name;
    std::string text;
    const char *line;
};

} // namespace

TEST_CASE("an error of form has a line, a column and a sentence")
{
    const Row rows[] = {
        {"an empty file", "", "line 1, column 1: expected a JSON value, got an empty file"},
        {"blanks alone", " \n ", "line 2, column 2: expected a JSON value, got an empty file"},
        {"a trailing comma in an array", "[1,]",
         "line 1, column 4: expected a value, got ']'; remove the comma before it"},
        {"a trailing comma in an object", "{\"a\": 1,\n}",
         "line 2, column 1: expected a key in double quotes, got '}'; remove the comma before it"},
        {"a comma missing", "[1 2]", "line 1, column 4: expected ',' or ']', got '2'"},
        {"a comma missing between members", "{\"a\": 1\n \"b\": 2}",
         "line 2, column 2: expected ',' or '}', got \"b\""},
        {"a colon missing", "{\"a\" 1}", "line 1, column 6: expected ':' after the key, got '1'"},
        {"a value missing", "{\"a\":}", "line 1, column 6: expected a value, got '}'"},
        {"the wrong bracket", "[1}", "line 1, column 3: expected ',' or ']', got '}'"},
        {"a key without quotes", "{a: 1}",
         "line 1, column 2: expected a key in double quotes or '}', got 'a'"},
        {"single quotes", "{'a': 1}",
         "line 1, column 2: expected a key in double quotes or '}', got '''; strings and keys stand in "
         "double quotes"},
        {"NaN", "{\"users\": NaN}",
         "line 1, column 11: expected a value, got 'NaN'; JSON has no such number; null is a value that is "
         "not known"},
        {"a decimal comma", "{\"share\": 0,5}",
         "line 1, column 13: expected a key in double quotes, got '5'; the decimal mark is a point"},
        {"a comment", "{ // why\n}",
         "line 1, column 3: expected a key in double quotes or '}', got '/'; JSON has no comments"},
        {"Python's True", "[True]",
         "line 1, column 2: expected a value or ']', got 'True'; the words are true, false and null"},
        {"a number with zeros in front", "[007]",
         "line 1, column 2: expected a number without zeros in front, got '007'"},
        {"a number that ends in its point", "[1.]",
         "line 1, column 4: expected a digit after the decimal point, got ']'"},
        {"a number that starts with its point", "[1, .5]", "line 1, column 5: expected a value, got '.5'"},
        {"a minus alone", "[-]", "line 1, column 3: expected a digit after '-', got ']'"},
        {"an exponent without digits", "[1e+]",
         "line 1, column 5: expected a digit of the exponent, got ']'"},
        {"a letter behind a number", "[12a]", "line 1, column 4: expected ',' or ']', got 'a'"},
        {"a second value", "{} []", "line 1, column 4: expected the end of the file, got '['"},
        {"a file cut off in an object", "{\"a\": 1,",
         "line 1, column 9: expected a key in double quotes, got the end of the file; the file seems to be "
         "cut off"},
        {"a file cut off in a string", "[\"ab",
         "line 1, column 5: expected '\"' at the end of a string, got the end of the file; the file seems to "
         "be cut off"},
        {"a line break in a string", "[\"ab\n\"]",
         "line 1, column 5: expected '\"' at the end of a string, got a line break; a line break inside a "
         "string is written \\n"},
        {"an escape that JSON has not", "[\"\\q\"]",
         "line 1, column 4: expected one of \" \\ / b f n r t u after '\\', got 'q'"},
        {"an escape with a letter too many", "[\"\\u12g4\"]",
         "line 1, column 7: expected four hexadecimal digits after \\u, got 'g4'"},
        {"half a surrogate pair", "[\"\\ud83d!\"]",
         "line 1, column 3: expected both halves of a surrogate pair, such as \\uD83D\\uDE00, got '\\ud83d'"},
        {"the second half of a pair alone", "[\"\\ude00\"]",
         "line 1, column 3: expected both halves of a surrogate pair, such as \\uD83D\\uDE00, got '\\ude00'"},
        {"a NUL in the file", std::string("[\0]", 3),
         "line 1, column 2: expected a value or ']', got '\\u0000'"},
        {"an escape sequence of a terminal", "[\x1b[2J]",
         "line 1, column 2: expected a value or ']', got '\\u001B'"},
        {"columns count characters, not bytes", "[\"äöü€😀\" x]",
         "line 1, column 10: expected ',' or ']', got 'x'"},
        {"lines end with return and newline", "[\r\n1,\r\n]",
         "line 3, column 1: expected a value, got ']'; remove the comma before it"},
        {"lines end with return alone", "[\r1\rx]", "line 3, column 1: expected ',' or ']', got 'x'"},
        {"a byte order mark takes no column", "\xEF\xBB\xBFx", "line 1, column 1: expected a value, got 'x'"},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(errorOf(row.text) == row.line);
        }
}

TEST_CASE("a text that is not UTF-8 is told so")
{
    const char *const byte = "expected text in UTF-8, got a byte that is not UTF-8, ";
    struct Bad {
        const char *name;
        std::string text;
        std::string beginning;
    };
    const Bad rows[] = {
        {"UTF-16 with the low byte first", std::string("\xFF\xFE{\0}\0", 6),
         "line 1, column 1: expected text in UTF-8, got text in UTF-16"},
        {"UTF-16 with the high byte first", std::string("\xFE\xFF\0{\0}", 6),
         "line 1, column 1: expected text in UTF-8, got text in UTF-16"},
        {"UTF-32 with the low byte first", std::string("\xFF\xFE\0\0{\0\0\0", 8),
         "line 1, column 1: expected text in UTF-8, got text in UTF-32"},
        {"UTF-32 with the high byte first", std::string("\0\0\xFE\xFF\0\0\0{", 8),
         "line 1, column 1: expected text in UTF-8, got text in UTF-32"},
        {"Latin-1", "{\n\"name\": \"Gr\xF6\xDF\x65\"}", std::string("line 2, column 12: ") + byte + "\\xF6"},
        {"an overlong slash", "[\"\xC0\xAF\"]", std::string("line 1, column 3: ") + byte + "\\xC0"},
        {"a surrogate", "[\"\xED\xA0\x80\"]", std::string("line 1, column 3: ") + byte + "\\xED"},
        {"beyond the last code point", "[\"\xF4\x90\x80\x80\"]",
         std::string("line 1, column 3: ") + byte + "\\xF4"},
        {"a character cut off", "[\"\xE2\x82", std::string("line 1, column 3: ") + byte + "\\xE2"},
        {"a byte that only continues", "[\"aaaaaaaaaaaa\x80\"]",
         std::string("line 1, column 15: ") + byte + "\\x80"},
    };
    for (const Bad &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(errorOf(row.text).starts_with(row.beginning));
        }
}

TEST_CASE("an error of content has a pointer")
{
    const Row rows[] = {
        {"a key twice", R"({"scenarios": [{"workload": {"users": 10000, "users": 1}}]})",
         "/scenarios/0/workload: expected each key once in one object, got the key 'users' twice"},
        {"a key twice at the top", R"({"a": 1, "b": 2, "a": 1})",
         "expected each key once in one object, got the key 'a' twice"},
        {"a key twice, once written with an escape", R"([{"a": 1, "\u0061": 2}])",
         "/0: expected each key once in one object, got the key 'a' twice"},
        {"two keys twice: the one that a reader meets first",
         R"({"a":0,"b":0,"c":0,"d":0,"e":0,"f":0,"g":0,"h":0,"i":0,"j":0,"k":0,"l":0,"z":0,"z":1,"a":1})",
         "expected each key once in one object, got the key 'z' twice"},
        {"a number beyond a double", R"({"scenarios": [{}, {"economics": {"price": 1e400}}]})",
         "/scenarios/1/economics/price: expected a number within the range of a double, got 1e400"},
        {"a negative number beyond a double", "[0, [1, -1e309]]",
         "/1/1: expected a number within the range of a double, got -1e309"},
        {"slash and tilde in the pointer", R"({"a/b~c": [1e999]})",
         "/a~1b~0c/0: expected a number within the range of a double, got 1e999"},
        {"control characters in a key", R"({"\u001b[2J": 1e999})",
         "/\\u001B[2J: expected a number within the range of a double, got 1e999"},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(errorOf(row.text) == row.line);
        }
}

TEST_CASE("nesting ends at 64")
{
    SECTION("64 arrays are read")
    {
        CHECK(parseJson(nested(64, '[', ']')));
    }
    SECTION("65 are not")
    {
        CHECK(errorOf(nested(65, '[', ']'))
              == "line 1, column 65: expected values nested at most 64 deep, got one nested deeper");
    }
    SECTION("100,000 do not end the stack")
    {
        CHECK(errorOf(nested(100'000, '[', ']')).starts_with("line 1, column 65:"));
    }
    SECTION("objects count as arrays do")
    {
        std::string text;
        for (int i = 0; i < 65; ++i)
            text += "{\"a\":";
        CHECK(errorOf(text).find("nested at most 64 deep") != std::string::npos);
    }
    SECTION("siblings do not count")
    {
        std::string text = "[";
        for (int i = 0; i < 1000; ++i)
            text += "[[]],";
        CHECK(parseJson(text + "[]]"));
    }
}

TEST_CASE("errors of long texts stay short")
{
    const std::string key(1u << 20, 'k');
    const Row rows[] = {
        {"a long key twice", "{\"" + key + "\":1,\"" + key + "\":2}", "expected each key once"},
        {"a long pointer", "{\"" + key + "\":1e999}", "/kkkk"},
        {"a long number", "[" + std::string(1u << 20, '1') + "]", "/0: expected a number within"},
        {"a long string without its end", "[\"" + key, "line 1, column 1048579: expected '\"'"},
        {"a long string in the wrong place", "[1 \"" + key + "\"]",
         "line 1, column 4: expected ',' or ']', got \"kkk"},
        {"a long word", "[" + key + "]", "line 1, column 2: expected a value or ']', got 'kkk"},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            const std::string line = errorOf(row.text);
            CHECK(line.starts_with(row.line));
            CHECK(line.size() < 400);
        }
}

TEST_CASE("a file of more than 64 MiB is refused")
{
    CHECK(errorOf(std::string(ridgepoint::largestFileBytes + 1, ' ')).starts_with("expected at most 64 MiB"));
}

TEST_CASE("a flood of values is turned away before it takes memory")
{
    std::string text = "[0";
    for (std::size_t i = 0; i + 2 < ridgepoint::mostValues; ++i) // with the list itself, `mostValues` in all
        text += ",0";
    CHECK(ridgepoint::parseJson(text + "]"));
    const ridgepoint::Result<nlohmann::ordered_json> flood = ridgepoint::parseJson(text + ",0]");
    REQUIRE_FALSE(flood);
    CHECK(flood.error().expected == "at most 5000000 values");
    CHECK(flood.error().place == "line 1, column 10000000"); // 2·(5000000 − 1) + 2
}
