// A person's own entries as text: the same checks as the built-in ones, stable bytes, ids that clash with nothing.
#include <catch2/catch.hpp>

#include <functional>

#include <nlohmann/json.hpp>

#include "core/catalog/catalog.h"
#include "core/catalog/entry_lines.h"
#include "core/catalog/user_catalog.h"

using namespace ridgepoint;

namespace {

const std::string gpu = R"({"id":"own-x","name":"X","memory_gb":80,"memory_bandwidth_gb_s":3000})";
const std::string model =
    R"({"id":"own-tiny","name":"Tiny","config":{"hidden_size":8,"num_hidden_layers":2,"num_attention_heads":2,)"
    R"("intermediate_size":16,"vocab_size":10}})";

std::string file(const std::string &models, const std::string &accelerators)
{
    return R"({"format":"ridgepoint-catalog","version":1,"models":[)" + models + R"(],"accelerators":[)"
           + accelerators + "]}";
}

UserCatalog read(const std::string &text)
{
    const Result<UserCatalog> own = readUserCatalog(text);
    REQUIRE(own);
    return own.value();
}

struct BadFile {
    std::string sentence, text, place, expected, found;
};

const std::vector<BadFile> badFiles = {
    {"no JSON", "{", "line 1, column 2", "", ""},
    {"a list", "[]", "", "an object with \"format\": \"ridgepoint-catalog\"", "[]"},
    {"a plan", R"({"format":"ridgepoint-plan","version":1})", "/format", "\"ridgepoint-catalog\"",
     "\"ridgepoint-plan\""},
    {"no format", R"({"version":1})", "/format", "\"ridgepoint-catalog\"", "nothing"},
    {"no version", R"({"format":"ridgepoint-catalog"})", "/version", "1", "nothing"},
    {"a newer version", R"({"format":"ridgepoint-catalog","version":2,"more":[]})", "/version", "1", "2"},
    {"an unknown key", R"({"format":"ridgepoint-catalog","version":1,"gpus":[]})", "/gpus", "a known key",
     "\"gpus\""},
    {"models by id", R"({"format":"ridgepoint-catalog","version":1,"models":{}})", "/models",
     "a list of entries", "{}"},
    {"an id of the built-in catalogue",
     file("", R"({"id":"h100-sxm","name":"X","memory_gb":80,"memory_bandwidth_gb_s":3000})"),
     "/accelerators/0/id", "an id that begins with \"own-\"", "\"h100-sxm\""},
    {"an id twice", file("", gpu + "," + gpu), "/accelerators/1/id", "an id that no other entry has",
     "\"own-x\""},
    {"an id of a model and of an accelerator",
     file(model, R"({"id":"own-tiny","name":"X","memory_gb":80,"memory_bandwidth_gb_s":3000})"),
     "/accelerators/0/id", "an id that no other entry has", "\"own-tiny\""},
    {"a figure out of range",
     file("", R"({"id":"own-x","name":"X","memory_gb":-1,"memory_bandwidth_gb_s":3000})"),
     "/accelerators/0/memory_gb", "a number in (0, 1e9]", "-1"},
    {"a config that is no model", file(R"({"id":"own-m","name":"M","config":[]})", ""), "/models/0/config",
     "an object with config.json keys", "[]"},
};

} // namespace

TEST_CASE("a file of own entries that is wrong is told by its place")
{
    const BadFile &bad = GENERATE(from_range(badFiles));
    INFO(bad.sentence);
    const Result<UserCatalog> own = readUserCatalog(bad.text);
    REQUIRE_FALSE(own);
    CHECK(own.error().place == bad.place);
    if (!bad.expected.empty()) {
        CHECK(own.error().expected == bad.expected);
        CHECK(own.error().found == bad.found);
    }
}

TEST_CASE("own entries are written as they were read, in the same bytes")
{
    const std::string text = writeUserCatalog(read(file(model, gpu)));
    CHECK(writeUserCatalog(read(text)) == text);
    CHECK(text.ends_with("\n"));
    CHECK(text.find("\"own-x\"") != std::string::npos);
    CHECK(writeUserCatalog({})
          == "{\n  \"format\": \"ridgepoint-catalog\",\n  \"version\": 1,\n  \"models\": [],\n"
             "  \"accelerators\": []\n}\n");
}

TEST_CASE("own entries stand behind the built-in ones")
{
    const Catalog builtIn = builtInCatalog();
    const Catalog both = withOwnEntries(builtIn, read(file(model, gpu)));
    CHECK(both.models.size() == builtIn.models.size() + 1);
    CHECK(both.models.front() == builtIn.models.front());
    CHECK(both.accelerators.back()->id == "own-x");
    CHECK(both.accelerator("own-x")->memoryGb == 80);
    CHECK(both.date == builtIn.date);
}

TEST_CASE("no built-in id looks like one's own")
{
    const Catalog builtIn = builtInCatalog();
    for (const auto &entry : builtIn.models)
        CHECK_FALSE(isOwnId(entry->id));
    for (const auto &entry : builtIn.accelerators)
        CHECK_FALSE(isOwnId(entry->id));
}

TEST_CASE("ids are made of names")
{
    const UserCatalog taken = read(file(model, gpu));
    CHECK(ownIdFor("Rubin 144 GB", {}) == "own-rubin-144-gb");
    CHECK(ownIdFor("  Llama 3.1 (mine) ", {}) == "own-llama-3.1-mine");
    CHECK(ownIdFor("", {}) == "own-entry");
    CHECK(ownIdFor("\xe6\xa8\xa1\xe5\x9e\x8b", {}) == "own-entry");
    CHECK(ownIdFor("X", taken) == "own-x-2");
    CHECK(ownIdFor("tiny", taken) == "own-tiny-2");
    CHECK(ownIdFor(std::string(500, 'a'), {}).size() == 64);
}

TEST_CASE("importing adds, and never replaces")
{
    UserCatalog own = read(file(model, gpu));
    SECTION("what is there already is left out")
    {
        CHECK(addEntries(own, read(file(model, gpu))) == 0);
        CHECK(own.accelerators.size() == 1);
    }
    SECTION("other figures under a taken id get a free one")
    {
        const UserCatalog others =
            read(file("", R"({"id":"own-x","name":"X","memory_gb":96,"memory_bandwidth_gb_s":3000})"));
        CHECK(addEntries(own, others) == 1);
        REQUIRE(own.accelerators.size() == 2);
        CHECK(own.accelerators.front()->memoryGb == 80);
        CHECK(own.accelerators.back()->id == "own-x-2");
        CHECK(own.accelerators.back()->memoryGb == 96);
    }
    SECTION("others come as they are")
    {
        UserCatalog empty;
        CHECK(addEntries(empty, own) == 2);
        CHECK(writeUserCatalog(empty) == writeUserCatalog(own));
    }
}

TEST_CASE("an entry's lines give every figure with label and unit")
{
    const UserCatalog own = read(file(
        model,
        R"({"id":"own-x","name":"X","memory_gb":80,"memory_bandwidth_gb_s":3000,"dense_tflops":{"fp8":500},)"
        R"("price_usd":9000,"price_kind":"list, 2026-01","sources":["a","b"],"listed":false})"));
    const std::vector<EntryLine> lines = entryLines(*own.accelerators.front());
    const auto line = [&](std::string_view pointer) -> const EntryLine & {
        const auto found = std::ranges::find(lines, pointer, &EntryLine::pointer);
        REQUIRE(found != lines.end());
        return *found;
    };
    CHECK(line("/memory_gb").label == "Memory");
    CHECK(line("/memory_gb").unit == "GB");
    CHECK(line("/memory_gb").value == EntryValue(80.0));
    CHECK(line("/memory_gb").required);
    CHECK(line("/dense_tflops/fp8").label == "Peak FP8");
    CHECK(line("/dense_tflops/fp8").value == EntryValue(500.0));
    CHECK(line("/dense_tflops/bf16").value == EntryValue());
    CHECK(line("/price_usd").unit == "$");
    CHECK(line("/price_kind").value == EntryValue(std::string("list, 2026-01")));
    CHECK_FALSE(line("/price_kind").computed);
    CHECK(line("/sources").value == EntryValue(std::string("a\nb\n")));
    for (const EntryLine &one : lines)
        CHECK(one.pointer != "/id");
    const std::vector<EntryLine> config = configLines(*own.models.front());
    REQUIRE(config.size() == 5);
    CHECK(config.front().pointer == "/config/hidden_size");
    CHECK(config.front().value == EntryValue(8.0));
}
