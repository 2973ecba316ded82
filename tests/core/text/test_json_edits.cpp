// A plan that is cut off or has bytes changed is read or refused, and an error says where.
#include <catch2/catch.hpp>

#include <random>

#include <nlohmann/json.hpp>

#include "core/text/json.h"
#include "random_count.h"

namespace {

constexpr std::string_view plan = R"({
  "format": "ridgepoint-plan", "version": 1, "title": "Größe \u20ac", "baseline": 0,
  "scenarios": [
    { "name": "32B, 200k \ud83d\ude00", "notes": "", "model": { "preset": "qwen3-32b", "parameters": 32e9 },
      "serving": { "batch": "auto", "max_batch": null, "memory_utilization": 0.9 },
      "workload": { "context_tokens": { "median": 12650, "p90": 4.0E+4 }, "tpot_slo_ms": null },
      "flags": [true, false, -0.5, [], {}] }
  ]
})";

void checkOneLine(const ridgepoint::Error &error)
{
    const std::string line = error.message();
    REQUIRE(line.find_first_of("\n\r\x1b") == std::string::npos);
    REQUIRE(line.find("expected ") != std::string::npos);
    REQUIRE(line.size() < 700);
}

} // namespace

TEST_CASE("the plan that is edited is a good one")
{
    CHECK(ridgepoint::parseJson(plan));
}

TEST_CASE("every beginning of a plan is an error with line and column")
{
    for (std::size_t length = 0; length < plan.size(); ++length) {
        const auto result = ridgepoint::parseJson(plan.substr(0, length));
        INFO(length);
        REQUIRE_FALSE(result);
        REQUIRE(result.error().place.starts_with("line "));
        REQUIRE(result.error().place.find(", column ") != std::string::npos);
        checkOneLine(result.error());
    }
}

TEST_CASE("a plan with bytes changed is read as nlohmann reads it, or refused")
{
    std::mt19937 random(7);
    constexpr std::string_view likely = "{}[]\",:\\0123456789eE.-+ntfu/\n\x01\xC3\xFF";
    for (int left = randomCount(20'000); left > 0; --left) {
        std::string text(plan);
        for (auto edits = 1 + random() % 3; edits > 0; --edits) {
            const std::size_t at = random() % text.size();
            const char byte =
                random() % 2 == 0 ? likely[random() % likely.size()] : static_cast<char>(random());
            switch (random() % 3) {
            case 0:
                text[at] = byte;
                break;
            case 1:
                text.insert(at, 1, byte);
                break;
            default:
                text.erase(at, 1 + random() % 4);
            }
        }
        const auto result = ridgepoint::parseJson(text);
        const auto theirs = nlohmann::ordered_json::parse(text, nullptr, false);
        INFO(text);
        if (result) {
            REQUIRE(result.value() == theirs);
            continue;
        }
        checkOneLine(result.error());
        const std::string line = result.error().message();
        const bool oursAlone = line.find("twice") != std::string::npos;
        REQUIRE((oursAlone || theirs.is_discarded()));
    }
}
