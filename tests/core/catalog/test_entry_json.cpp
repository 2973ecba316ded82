// Entries as JSON: what is written reads back the same, and an entry of a plan that is wrong is told by its place.
#include <catch2/catch.hpp>

#include <functional>

#include "catalog_data.h"
#include "core/catalog/catalog.h"
#include "core/model/shape.h"

namespace {

using nlohmann::ordered_json;
using namespace ridgepoint;

ordered_json parsed(const std::string &text)
{
    return ordered_json::parse(text);
}

const std::string smallConfig =
    R"({"hidden_size":8,"num_hidden_layers":2,"num_attention_heads":2,"intermediate_size":16,"vocab_size":10})";

std::string model(const std::string &more)
{
    return R"({"id":"tiny","name":"Tiny","config":)" + smallConfig + more + "}";
}

std::string accelerator(const std::string &more)
{
    return R"({"id":"x","name":"X","memory_gb":80,"memory_bandwidth_gb_s":3000)" + more + "}";
}

/// The error of a text that must not read: file, place, expected, found, advice.
Error errorOf(const std::string &kind, const std::string &text)
{
    const ordered_json json = parsed(text);
    const auto failed = [](const auto &result) {
        REQUIRE_FALSE(result);
        return result.error();
    };
    if (kind == "model")
        return failed(readModelEntry(json));
    if (kind == "workload")
        return failed(readWorkload(json));
    if (kind == "economic")
        return failed(readEconomic(json));
    return failed(readAccelerator(json));
}

struct BadEntry {
    std::string sentence, kind, text, place, expected, found, advice;
};

const std::vector<BadEntry> badEntries = {
    {"a list in place of an entry", "accelerator", "[]", "", "an object", "[]", ""},
    {"a text in place of an entry", "model", "\"qwen3-32b\"", "", "an object", "\"qwen3-32b\"", ""},
    {"a misspelt key names the nearest one", "accelerator", accelerator(R"(,"memroy_gb":1)"), "/memroy_gb",
     "a known key", R"("memroy_gb")", "did you mean 'memory_gb'?"},
    {"a key that is near none", "model", model(R"(,"zzzzzzzzz":1)"), "/zzzzzzzzz", "a known key",
     R"("zzzzzzzzz")",
     "known are id, name, config, parameters, published_parameters, published_active_parameters, released, "
     "license, note, sources and listed"},
    {"a key with a slash is escaped in the place", "model", model(R"(,"no/te":1)"), "/no~1te", "a known key",
     R"("no/te")", "did you mean 'note'?"},
    {"no id", "accelerator", R"({"name":"X","memory_gb":80,"memory_bandwidth_gb_s":3000})", "/id",
     "this key in a catalogue entry", "nothing", ""},
    {"an empty id", "accelerator", R"({"id":"","name":"X","memory_gb":80,"memory_bandwidth_gb_s":3000})",
     "/id", "text, not empty", "\"\"", ""},
    {"an id that is a number", "model", R"({"id":7,"name":"X","config":{}})", "/id", "text, not empty", "7",
     ""},
    {"an empty name", "model", R"({"id":"x","name":"","config":{}})", "/name", "text, not empty", "\"\"", ""},
    {"no memory", "accelerator", R"({"id":"x","name":"X","memory_bandwidth_gb_s":3000})", "/memory_gb",
     "this key in a catalogue entry", "nothing", ""},
    {"memory null", "accelerator", R"({"id":"x","name":"X","memory_gb":null,"memory_bandwidth_gb_s":3000})",
     "/memory_gb", "a number in (0, 1e9]", "null", ""},
    {"memory zero", "accelerator", R"({"id":"x","name":"X","memory_gb":0,"memory_bandwidth_gb_s":3000})",
     "/memory_gb", "a number in (0, 1e9]", "0", ""},
    {"bandwidth beyond all machines", "accelerator",
     R"({"id":"x","name":"X","memory_gb":80,"memory_bandwidth_gb_s":1000000001})", "/memory_bandwidth_gb_s",
     "a number in (0, 1e9]", "1000000001", ""},
    {"power as a text", "accelerator", accelerator(R"(,"tdp_w":"700")"), "/tdp_w",
     "null or a number in (0, 1e9]", "\"700\"", ""},
    {"power below zero", "accelerator", accelerator(R"(,"tdp_w":-1)"), "/tdp_w",
     "null or a number in (0, 1e9]", "-1", ""},
    {"a link of zero", "accelerator", accelerator(R"(,"link_gb_s":0)"), "/link_gb_s",
     "null or a number in (0, 1e9]", "0", ""},
    {"half a device in a host", "accelerator", accelerator(R"(,"devices_per_host":1.5)"), "/devices_per_host",
     "null or a whole number in [1, 1e6]", "1.5", ""},
    {"a domain of none", "accelerator", accelerator(R"(,"scale_up_domain":0)"), "/scale_up_domain",
     "null or a whole number in [1, 1e6]", "0", ""},
    {"a domain of a million and one", "accelerator", accelerator(R"(,"scale_up_domain":1000001)"),
     "/scale_up_domain", "null or a whole number in [1, 1e6]", "1000001", ""},
    {"a price below zero", "accelerator", accelerator(R"(,"price_usd":-1)"), "/price_usd",
     "null or a number in [0, 1e7]", "-1", ""},
    {"a rent that is a truth", "accelerator", accelerator(R"(,"rent_usd_hour":true)"), "/rent_usd_hour",
     "null or a number in [0, 10000]", "true", ""},
    {"rates as a list", "accelerator", accelerator(R"(,"dense_tflops":[1])"), "/dense_tflops", "an object",
     "[1]", ""},
    {"a rate of zero", "accelerator", accelerator(R"(,"dense_tflops":{"fp8":0})"), "/dense_tflops/fp8",
     "a number in (0, 1e9]", "0", ""},
    {"a rate of null", "accelerator", accelerator(R"(,"dense_tflops":{"fp8":null})"), "/dense_tflops/fp8",
     "a number in (0, 1e9]", "null", ""},
    {"a rate for int4, which never computes", "accelerator", accelerator(R"(,"dense_tflops":{"int4":9})"),
     "/dense_tflops/int4", "a known key", R"("int4")", "did you mean 'int8'?"},
    {"a rate for an unknown precision", "accelerator", accelerator(R"(,"dense_tflops":{"bf61":9})"),
     "/dense_tflops/bf61", "a known key", R"("bf61")", "did you mean 'bf16'?"},
    {"one source that is no list", "accelerator", accelerator(R"(,"sources":"here")"), "/sources",
     "a list of texts", "\"here\"", ""},
    {"a source that is no text", "accelerator", accelerator(R"(,"sources":["here",3])"), "/sources/1",
     "text, not empty", "3", ""},
    {"an empty source", "accelerator", accelerator(R"(,"sources":[""])"), "/sources/0", "text, not empty",
     "\"\"", ""},
    {"listed as a number", "accelerator", accelerator(R"(,"listed":1)"), "/listed", "true or false", "1", ""},
    {"a note that is a list", "accelerator", accelerator(R"(,"note":[])"), "/note", "text", "[]", ""},
    {"no config", "model", R"({"id":"x","name":"X"})", "/config", "this key in a catalogue entry", "nothing",
     ""},
    {"a config that is a text", "model", R"({"id":"x","name":"X","config":"llama"})", "/config",
     "an object with config.json keys", "\"llama\"", ""},
    {"a config without layers", "model", R"({"id":"x","name":"X","config":{"hidden_size":8}})",
     "/config/num_hidden_layers", "*", "*", "*"},
    {"too few parameters", "model", model(R"(,"parameters":999999)"), "/parameters",
     "null or a number in [1e6, 1e15]", "999999", ""},
    {"a published count of zero", "model", model(R"(,"published_parameters":0)"), "/published_parameters",
     "null or a number in (0, 1e15]", "0", ""},
    {"an example without its context", "workload",
     R"({"id":"x","name":"X","example":true,"context_median":5,"output_tokens":1,"cached_prompt_share":0,"active_share":1})",
     "/context_p90", "this key in a catalogue entry", "nothing", ""},
    {"an active share of zero", "workload", R"({"id":"x","name":"X","active_share":0})", "/active_share",
     "null or a number in (0, 1]", "0", ""},
    {"a cached share above one", "workload", R"({"id":"x","name":"X","cached_prompt_share":1.1})",
     "/cached_prompt_share", "null or a number in [0, 1]", "1.1", ""},
    {"an economic figure without unit", "economic", R"({"id":"x","name":"X","category":"rent"})", "/unit",
     "this key in a catalogue entry", "nothing", ""},
    {"an economic figure below zero", "economic",
     R"({"id":"x","name":"X","category":"rent","unit":"USD","low":-1})", "/low",
     "null or a number in [0, 1e12]", "-1", ""},
};

/// What each entry of a built-in file is when read and written again.
void checkRoundTrip(std::string_view file, const std::function<ordered_json(const ordered_json &)> &again)
{
    for (const ordered_json &entry : builtInEntries(file))
        DYNAMIC_SECTION(entry.at("id").get<std::string>())
        {
            const ordered_json once = again(entry);
            CHECK(once == entry); // keys in the same order too
            CHECK(again(once).dump() == once.dump());
        }
}

} // namespace

TEST_CASE("a wrong entry is told by its place, what was expected and what stands there")
{
    for (const BadEntry &row : badEntries)
        DYNAMIC_SECTION(row.sentence)
        {
            const Error error = errorOf(row.kind, row.text);
            CHECK(error.file.empty());
            CHECK(error.place == row.place);
            if (row.expected != "*")
                CHECK(error.expected == row.expected);
            if (row.found != "*")
                CHECK(error.found == row.found);
            if (row.advice != "*")
                CHECK(error.advice == row.advice);
        }
}

TEST_CASE("a model of the catalogue is written as it was read")
{
    checkRoundTrip("models.json", [](const ordered_json &json) {
        const auto entry = readModelEntry(json);
        REQUIRE(entry);
        return writeModelEntry(*entry.value());
    });
}

TEST_CASE("an accelerator of the catalogue is written as it was read")
{
    checkRoundTrip("accelerators.json", [](const ordered_json &json) {
        const auto entry = readAccelerator(json);
        REQUIRE(entry);
        return writeAccelerator(*entry.value());
    });
}

TEST_CASE("a workload of the catalogue is written as it was read")
{
    checkRoundTrip("workloads.json", [](const ordered_json &json) {
        const auto entry = readWorkload(json);
        REQUIRE(entry);
        return writeWorkload(entry.value());
    });
}

TEST_CASE("an economic figure of the catalogue is written as it was read")
{
    checkRoundTrip("economics.json", [](const ordered_json &json) {
        const auto entry = readEconomic(json);
        REQUIRE(entry);
        return writeEconomic(entry.value());
    });
}

TEST_CASE("keys that are null where null is allowed, and keys left out, have their defaults")
{
    const auto entry = readAccelerator(parsed(accelerator(
        R"(,"tdp_w":null,"scale_up_domain":null,"host_memory_gb":2000,"sources":null,"note":null,"listed":null,"dense_tflops":null)")));
    REQUIRE(entry);
    CHECK_FALSE(entry.value()->tdpW.has_value());
    CHECK_FALSE(entry.value()->linkGbS.has_value());
    CHECK(entry.value()->hostMemoryGb == 2000);
    CHECK(entry.value()->scaleUpDomain == 8);
    CHECK(entry.value()->devicesPerHost == 8);
    CHECK(entry.value()->listed);
    CHECK(entry.value()->sources.empty());
    CHECK(entry.value()->denseTflops == DenseRates{});
    CHECK(writeAccelerator(*entry.value())
          == parsed(accelerator(R"(,"scale_up_domain":8,"devices_per_host":8,"host_memory_gb":2000)")));
}

TEST_CASE("the order of keys does not change an entry")
{
    const auto entry = readAccelerator(
        parsed(R"({"sources":["s"],"memory_bandwidth_gb_s":3000,"memory_gb":80,"name":"X","id":"x"})"));
    REQUIRE(entry);
    CHECK(writeAccelerator(*entry.value())
          == parsed(accelerator(R"(,"scale_up_domain":8,"devices_per_host":8,"sources":["s"])")));
}

TEST_CASE("a config keeps its keys, their order and its numbers")
{
    const auto entry = readModelEntry(parsed(
        R"({"id":"x","name":"X","config":{"zeta":[1e-6,0.1,{"a":null}],"vocab_size":10,"hidden_size":8,"num_hidden_layers":2,"num_attention_heads":2,"intermediate_size":16,"ä":"\u0001"}})"));
    REQUIRE(entry);
    CHECK(entry.value()->config.starts_with(R"({"zeta":[1e-06,0.1,{"a":null}],"vocab_size":10,)"));
    CHECK(entry.value()->shape->hiddenSize == 8);
    CHECK(writeModelEntry(*entry.value()).at("config") == parsed(entry.value()->config));
}
