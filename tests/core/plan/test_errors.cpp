// Every error of a plan file says where, what was expected and what stands there.
#include <catch2/catch.hpp>

#include "tests/core/plan/plan_text.h"

using namespace ridgepoint;
using namespace plan_text;

namespace {

struct Case {
    std::string name, text, message;
};

void checkAll(const std::vector<Case> &cases)
{
    for (const Case &row : cases)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(messageOf(row.text) == row.message);
        }
}

const std::string own = R"("config": {"hidden_size": 8, "num_hidden_layers": 2, "num_attention_heads": 2,
    "intermediate_size": 16, "vocab_size": 10})";

std::string uncertain(const std::string &entry)
{
    return withScenario(R"({"uncertainty": [)" + entry + "]}");
}

} // namespace

TEST_CASE("a file that is not a plan")
{
    checkAll({
        {"another JSON value", "[]", "expected an object with \"format\": \"ridgepoint-plan\", got []"},
        {"no format", R"({"version": 1})", "/format: expected \"ridgepoint-plan\", got nothing"},
        {"another format", with(R"({"format": "x"})"), "/format: expected \"ridgepoint-plan\", got \"x\""},
        {"no version", with(R"({"version": null})"), "/version: expected 1, got nothing"},
        {"a version in words", with(R"({"version": "1"})"), "/version: expected 1, got \"1\""},
        {"a version and a half", with(R"({"version": 1.5})"), "/version: expected 1, got 1.5"},
        {"an unknown key", with(R"({"titel": "x"})"),
         "/titel: expected a known key, got an unknown one; did you mean 'title'?"},
        {"a title that is no text", with(R"({"title": 3})"), "/title: expected text, got 3"},
        {"a baseline that is no scenario", with(R"({"baseline": 5})"),
         "/baseline: expected the number of a scenario, a whole number in [0, 0], got 5"},
        {"a negative baseline", with(R"({"baseline": -1})"),
         "/baseline: expected the number of a scenario, a whole number in [0, 0], got -1"},
        {"half a baseline", with(R"({"baseline": 0.5})"),
         "/baseline: expected the number of a scenario, a whole number in [0, 0], got 0.5"},
        {"scenarios that are none", with(R"({"scenarios": null})"),
         "/scenarios: expected a list of 1 to 10000 scenarios, got nothing"},
        {"scenarios that are no list", with(R"({"scenarios": 1})"),
         "/scenarios: expected a list of 1 to 10000 scenarios, got 1"},
        {"an empty list of scenarios", with(R"({"scenarios": []})"),
         "/scenarios: expected a list of 1 to 10000 scenarios, got an empty one"},
        {"a scenario that is no object", with(R"({"scenarios": [7]})"),
         "/scenarios/0: expected an object, got 7"},
    });
    CHECK(messageOf(with(R"({"version": 2, "future": 1})"))
          == "/version: expected 1, got 2; the plan was written by a newer Ridgepoint: update this one to "
             "open it");
}

TEST_CASE("a scenario with something wrong")
{
    checkAll({
        {"no name",
         with(
             R"({"scenarios": [{"model": {"preset": "llama-3.1-8b"}, "hardware": {"preset": "h100-sxm"}}]})"),
         "/scenarios/0/name: expected text that is not empty, got nothing"},
        {"two of one name",
         with(
             R"({"scenarios": [{"name": "a", "model": {"preset": "llama-3.1-8b"}, "hardware": {"preset": "h100-sxm"}},
                                {"name": "a", "model": {"preset": "llama-3.1-8b"}, "hardware": {"preset": "h100-sxm"}}]})"),
         "/scenarios/1/name: expected a name that no other scenario has, got \"a\""},
        {"an unknown key", withScenario(R"({"workload": {"activ_share": 0.2}})"),
         "/scenarios/0/workload/activ_share: expected a known key, got an unknown one; did you mean "
         "'active_share'?"},
        {"a group that is no object", withScenario(R"({"serving": 3})"),
         "/scenarios/0/serving: expected an object, got 3"},
        {"null where it has no meaning", withScenario(R"({"economics": {"margin": null}})"),
         "/scenarios/0/economics/margin: expected a number in [0, 1), got null"},
        {"a flag for a number", withScenario(R"({"economics": {"margin": true}})"),
         "/scenarios/0/economics/margin: expected a number in [0, 1), got true"},
        {"a number in quotes", withScenario(R"({"workload": {"users": "10000"}})"),
         "/scenarios/0/workload/users: expected null or a whole number in [1, 1e10], got \"10000\""},
        {"half a user", withScenario(R"({"workload": {"users": 1.5}})"),
         "/scenarios/0/workload/users: expected null or a whole number in [1, 1e10], got 1.5"},
        {"a context without a median", withScenario(R"({"workload": {"context_tokens": {"p90": 5}}})"),
         "/scenarios/0/workload/context_tokens/median: expected a number in [1, 1e8], got nothing"},
        {"no hardware", with(R"({"scenarios": [{"name": "a", "model": {"preset": "llama-3.1-8b"}}]})"),
         "/scenarios/0/hardware: expected a preset, or memory_gb, memory_bandwidth_gb_s and dense_tflops, "
         "got no memory_gb, no "
         "memory_bandwidth_gb_s, no dense_tflops"},
    });
}

TEST_CASE("a model with something wrong")
{
    checkAll({
        {"none", with(R"({"scenarios": [{"name": "a", "hardware": {"preset": "h100-sxm"}}]})"),
         "/scenarios/0/model: expected a preset, or a name and a config, got nothing"},
        {"neither preset nor config", withScenario(R"({"model": {}})"),
         "/scenarios/0/model: expected a preset, or a name and a config, got nothing"},
        {"a preset and a config", withScenario(R"({"model": {"preset": "llama-3.1-8b", "config": {}}})"),
         "/scenarios/0/model/config: expected no such key beside a preset, got {}"},
        {"a config without a name", withScenario("{\"model\": {" + own + "}}"),
         "/scenarios/0/model/name: expected text: the name of the model, got nothing"},
        {"an empty name", withScenario("{\"model\": {\"name\": \"\", " + own + "}}"),
         "/scenarios/0/model/name: expected text that is not empty, got \"\""},
        {"a name without a config", withScenario(R"({"model": {"name": "x"}})"),
         "/scenarios/0/model/config: expected an object with the keys of a config.json, got nothing"},
        {"a config that is no object", withScenario(R"({"model": {"name": "x", "config": 5}})"),
         "/scenarios/0/model/config: expected an object with the keys of a config.json, got 5"},
    });
    CHECK(messageOf(withScenario(R"({"model": {"name": "x", "config": {"hidden_size": 8}}})"))
              .starts_with("/scenarios/0/model/config/"));
}

TEST_CASE("uncertainty with something wrong")
{
    const std::string place = "/scenarios/0/uncertainty";
    const std::string pointer = "the pointer of an input that is a number";
    checkAll({
        {"no list", withScenario(R"({"uncertainty": {}})"), place + ": expected a list, got {}"},
        {"an entry that is no object", uncertain("3"), place + "/0: expected an object, got 3"},
        {"no distribution", uncertain(R"({"input": "/workload/users"})"),
         place + "/0/distribution: expected one of triangular, uniform, normal or lognormal, got nothing"},
        {"an unknown distribution", uncertain(R"({"input": "/workload/users", "distribution": "unifrom"})"),
         place
             + "/0/distribution: expected one of triangular, uniform, normal or lognormal, got \"unifrom\"; "
               "did you mean "
               "'uniform'?"},
        {"a distribution that is no text", uncertain(R"({"input": "/workload/users", "distribution": 1})"),
         place + "/0/distribution: expected one of triangular, uniform, normal or lognormal, got 1"},
        {"no input", uncertain(R"({"distribution": "uniform", "low": 1, "high": 2})"),
         place + "/0/input: expected " + pointer + ", got nothing"},
        {"an input that is no text",
         uncertain(R"({"input": 1, "distribution": "uniform", "low": 1, "high": 2})"),
         place + "/0/input: expected " + pointer + ", got 1"},
        {"an input that is no number",
         uncertain(R"({"input": "/serving/idle_kv", "distribution": "uniform", "low": 1, "high": 2})"),
         place + "/0/input: expected " + pointer + ", got \"/serving/idle_kv\""},
        {"a key of another distribution",
         uncertain(
             R"({"input": "/workload/users", "distribution": "uniform", "low": 1, "high": 2, "mode": 1})"),
         place
             + "/0/mode: expected a known key, got an unknown one; known are input, distribution, low and "
               "high"},
        {"a number left out",
         uncertain(R"({"input": "/workload/active_share", "distribution": "uniform", "low": 0.1})"),
         place + "/0/high: expected a number in [0, 1], got nothing"},
        {"a number out of range",
         uncertain(
             R"({"input": "/workload/active_share", "distribution": "uniform", "low": 0.1, "high": 2})"),
         place + "/0/high: expected a number in [0, 1], got 2"},
        {"no spread",
         uncertain(R"({"input": "/workload/active_share", "distribution": "normal", "mean": 0.1, "sd": 0})"),
         place + "/0/sd: expected a number in (0, 1], got 0"},
    });
    CHECK(
        messageOf(
            uncertain(
                R"({"input": "/workload/active_share", "distribution": "uniform", "low": 0.4, "high": 0.1})"))
            .starts_with(place + "/0: expected low not above high, got {"));
    CHECK(
        messageOf(
            uncertain(
                R"({"input": "/workload/users", "distribution": "triangular", "low": 3, "mode": 2, "high": 4})"))
            .starts_with(place + "/0: expected low, mode and high in rising order, got {"));
    CHECK(
        messageOf(
            uncertain(R"({"input": "/workload/users", "distribution": "lognormal", "median": 3, "p90": 2})"))
            .starts_with(place + "/0: expected median not above p90, got {"));
    const std::string entry =
        R"({"input": "/workload/users", "distribution": "lognormal", "median": 3, "p90": 5})";
    CHECK(messageOf(uncertain(entry + "," + entry))
          == place + "/1/input: expected an input that no other entry names, got \"/workload/users\"");
    CHECK(
        messageOf(
            uncertain(
                R"({"input": "/workload/activ_share", "distribution": "uniform", "low": 0.1, "high": 0.4})"))
            .find("'/workload/active_share'")
        != std::string::npos);
}

TEST_CASE("entries of the catalogue with something wrong")
{
    checkAll({
        {"no object", with(R"({"resolved": 3})"), "/resolved: expected an object, got 3"},
        {"an unknown key", with(R"({"resolved": {"model": {}}})"),
         "/resolved/model: expected a known key, got an unknown one; did you mean 'models'?"},
        {"a date that is no text", with(R"({"resolved": {"catalog_date": 3}})"),
         "/resolved/catalog_date: expected text: the date of the catalogue, got 3"},
        {"entries that are no object", with(R"({"resolved": {"models": []}})"),
         "/resolved/models: expected an object of entries by their ids, got []"},
        {"another id inside",
         with(
             R"({"resolved": {"accelerators": {"x": {"id": "y", "name": "Y", "memory_gb": 50, "memory_bandwidth_gb_s": 2000,
                                                      "dense_tflops": {"bf16": 500}}}}})"),
         "/resolved/accelerators/x/id: expected the id by which the entry stands here, got \"y\""},
    });
    CHECK(
        messageOf(with(R"({"resolved": {"accelerators": {"x": {"id": "x", "name": "X", "memory_gb": -1}}}})"))
            .starts_with("/resolved/accelerators/x/memory_gb: expected a number in (0, 1e9]"));
}
