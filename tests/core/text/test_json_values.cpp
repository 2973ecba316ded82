// JSON in and out: what a text means, how a value is written, and that one is the other's inverse.
#include <catch2/catch.hpp>

#include <bit>
#include <cmath>
#include <ctime>
#include <limits>
#include <random>

#include <nlohmann/json.hpp>

#include "core/text/json.h"
#include "random_count.h"

using Json = nlohmann::ordered_json;
using ridgepoint::parseJson;
using ridgepoint::writeJson;

namespace {

/// Documents of every type, with doubles of any bits and strings of any characters.
class Documents {
public:
    Json next(int depth = 0)
    {
        switch (pick(depth < 5 ? 8 : 6)) {
        case 0:
            return nullptr;
        case 1:
            return pick(2) == 0;
        case 2:
            return static_cast<std::int64_t>(m_random());
        case 3:
            return m_random();
        case 4:
            return number();
        case 5:
            return string();
        case 6: {
            Json array = Json::array();
            for (int left = pick(6); left > 0; --left)
                array.push_back(next(depth + 1));
            return array;
        }
        default: {
            Json object = Json::object();
            for (int left = pick(30); left > 0; --left)
                object[string()] = next(depth + 1);
            return object;
        }
        }
    }

private:
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    double number()
    {
        const auto value = std::bit_cast<double>(m_random());
        return std::isfinite(value) ? value : 0.5;
    }

    std::string string()
    {
        constexpr std::string_view pieces[] = {"a",    "Z",    "\"", "\\", "/", "~",      "\n",
                                               "\x01", "\x7F", "ä",  "€",  "😀", "\u2028", " "};
        std::string text;
        for (int left = pick(8); left > 0; --left)
            text += pieces[static_cast<std::size_t>(pick(static_cast<int>(std::size(pieces))))];
        return text;
    }

    std::mt19937_64 m_random{20240607};
};

} // namespace

TEST_CASE("a text is read as the value that it is")
{
    struct Row {
        const char *name;
        std::string_view text;
        Json value;
    };
    const Row rows[] = {
        {"null", "null", nullptr},
        {"a string", R"("a\u00e4\n\ud83d\ude00\/")", "aä\n😀/"},
        {"a decimal point in every locale", "0.5", 0.5},
        {"a number without a point", "200", 200},
        {"a whole number beyond 64 bits", "100000000000000000000", 1e20},
        {"a negative one beyond 64 bits", "-100000000000000000000", -1e20},
        {"the largest double", "1.7976931348623157e308", std::numeric_limits<double>::max()},
        {"a number too small for a double is 0", "1e-400", 0.0},
        {"a byte order mark", "\xEF\xBB\xBF{}", Json::object()},
        {"blanks around", " \t\r\n[ ]\n", Json::array()},
        {"an empty key", R"({"": 1})", Json{{"", 1}}},
        {"keys that differ in case", R"({"a": 1, "A": 2})", Json{{"a", 1}, {"A", 2}}},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            const auto result = parseJson(row.text);
            REQUIRE(result);
            CHECK(result.value() == row.value);
        }
}

TEST_CASE("keys keep the order of the file")
{
    const auto result = parseJson(R"({"z": 1, "a": {"y": 1, "b": 2}, "m": 3})");
    REQUIRE(result);
    CHECK(result.value().dump() == R"({"z":1,"a":{"y":1,"b":2},"m":3})");
}

TEST_CASE("an object of 1,000,000 keys is read in time")
{
    std::string text = "{";
    for (int i = 0; i < 1'000'000; ++i)
        text += "\"k" + std::to_string(i) + "\":" + std::to_string(i) + ",";
    SECTION("all different")
    {
        const auto result = parseJson(text + "\"last\":0}");
        REQUIRE(result);
        CHECK(result.value().size() == 1'000'001);
    }
    SECTION("one of them twice")
    {
        const auto result = parseJson(text + "\"k500000\":0}");
        REQUIRE_FALSE(result);
        CHECK(result.error().found == "the key 'k500000' twice");
    }
}

TEST_CASE("members behind a large nested value do not copy it")
{
    const auto secondsFor = [](const std::string &text) {
        const std::clock_t start = std::clock();
        CHECK(parseJson(text));
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    std::string text = "[0";
    for (int i = 0; i < 500'000; ++i)
        text += ",0";
    text += "]";
    const double alone = secondsFor(text);
    // A vector of 9 members has grown four times; where each growth copies, these are 200 copies of the array.
    for (int depth = 0; depth < 50; ++depth)
        text = "{\"a\":" + text + R"(,"b":0,"c":0,"d":0,"e":0,"f":0,"g":0,"h":0,"i":0})";
    CHECK(secondsFor(text) < 10 * alone);
}

TEST_CASE("a value is written so that people can read it")
{
    const std::string longText(90, 'x');
    struct Row {
        const char *name;
        Json value;
        std::string text;
    };
    const Row rows[] = {
        {"a scalar", 5, "5\n"},
        {"empty containers", Json{{"a", Json::array()}, {"b", Json::object()}},
         "{\n  \"a\": [],\n  \"b\": {}\n}\n"},
        {"scalars on one line", Json{{"low", 0.1}, {"high", 4}}, "{ \"low\": 0.1, \"high\": 4 }\n"},
        {"an array of scalars", Json::array({1, "b", nullptr, true}), "[1, \"b\", null, true]\n"},
        {"containers one below the other", Json{{"a", Json{{"b", 1}}}}, "{\n  \"a\": { \"b\": 1 }\n}\n"},
        {"a line of more than 100 characters is broken", Json::array({longText, "1234567"}),
         "[\n  \"" + longText + "\",\n  \"1234567\"\n]\n"},
        {"a line of 99 is not: a comma may follow", Json::array({longText, "1"}),
         "[\"" + longText + "\", \"1\"]\n"},
        {"escapes", "\"\\/\b\f\n\r\t\x01\x7F", "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u007f\"\n"},
        {"other characters as they are", "ä€😀", "\"ä€😀\"\n"},
        {"a string that is not UTF-8", "a\xFF", "\"a\uFFFD\"\n"},
        {"whole numbers without a point", Json::array({32e9, 1e14, -3.0}),
         "[32000000000, 100000000000000, -3]\n"},
        {"whole numbers from 1e15 as short as may be", Json::array({1e15, 1e22}), "[1e+15, 1e+22]\n"},
        {"the shortest form that reads back", Json::array({0.1, 1.0 / 3, 5e-324}),
         "[0.1, 0.3333333333333333, 5e-324]\n"},
        {"a negative zero stays one", -0.0, "-0.0\n"},
        {"no NaN and no infinity",
         Json::array({std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}),
         "[null, null]\n"},
        {"64-bit numbers in full",
         Json::array({std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::uint64_t>::max()}),
         "[-9223372036854775808, 18446744073709551615]\n"},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(writeJson(row.value) == row.text);
        }
}

TEST_CASE("what is written is read as the same value")
{
    Documents documents;
    for (int left = randomCount(300); left > 0; --left) {
        const Json value = documents.next();
        const std::string text = writeJson(value);
        const auto result = parseJson(text);
        INFO(text);
        REQUIRE(result);
        REQUIRE(result.value() == value);
        REQUIRE(writeJson(result.value()) == text);
    }
}

TEST_CASE("a value in an error is short")
{
    SECTION("compact")
    {
        CHECK(ridgepoint::quotedJson(Json{{"a", Json::array({1, "b"})}}) == R"({"a":[1,"b"]})");
    }
    SECTION("cut to 60 characters")
    {
        CHECK(ridgepoint::quotedJson(std::string(1000, 'x')) == "\"" + std::string(58, 'x') + "…");
    }
    SECTION("a long array")
    {
        CHECK(ridgepoint::quotedJson(Json::array({std::string(1u << 20, 'x'), 2}))
              == "[\"" + std::string(57, 'x') + "…");
    }
    SECTION("control characters escaped")
    {
        CHECK(ridgepoint::quotedJson("\x1b[2J\u0085") == "\"\\u001b[2J\\u0085\"");
    }
}

TEST_CASE("a pointer escapes what RFC 6901 escapes")
{
    SECTION("a key")
    {
        CHECK(ridgepoint::pointerTo("/scenarios", "name") == "/scenarios/name");
    }
    SECTION("slash and tilde")
    {
        CHECK(ridgepoint::pointerTo("", "a/b~c") == "/a~1b~0c");
    }
    SECTION("an index")
    {
        CHECK(ridgepoint::pointerTo("/scenarios", std::size_t{12}) == "/scenarios/12");
    }
    SECTION("an empty key")
    {
        CHECK(ridgepoint::pointerTo("/a", "") == "/a/");
    }
}
