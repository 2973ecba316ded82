// The models built in have the figures that were collected, and shapes that give the counts worked out from their
// configs by another program (shapes.csv).
#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>
#include <set>

#include "catalog_data.h"
#include "core/catalog/catalog.h"
#include "core/model/shape.h"

namespace {

using ridgepoint::LayerKind;
using ridgepoint::ModelEntry;
using ridgepoint::ModelShape;

const ridgepoint::Catalog &catalog()
{
    static const ridgepoint::Catalog all = ridgepoint::builtInCatalog();
    return all;
}

/// The cache of a token, split as shapes.csv has it, and the state of a sequence.
struct CacheElements {
    double full = 0;
    double windowed = 0;
    double index = 0;
    double state = 0;
    std::set<double> windows;
};

CacheElements cacheOf(const ModelShape &shape)
{
    CacheElements sum;
    for (const LayerKind &kind : shape.kinds) {
        const bool isWindowed = std::isfinite(kind.window) && kind.kvElements > 0;
        (isWindowed ? sum.windowed : sum.full) += kind.count * kind.kvElements / kind.tokensPerEntry;
        sum.windowed += kind.count * kind.localElements;
        sum.index += kind.count * kind.indexElements / kind.tokensPerEntry;
        sum.state += kind.count * kind.stateElements;
        if (isWindowed)
            sum.windows.insert(kind.window);
        if (kind.localElements > 0)
            sum.windows.insert(kind.localWindow);
    }
    return sum;
}

Approx to9Digits(double value)
{
    return Approx(value).epsilon(1e-9).margin(0);
}

/// "4.1 %": how a note says by how much a count is off.
std::string percentOff(double count, double published)
{
    const double tenths = std::round(std::abs(count / published - 1) * 1000);
    const auto whole = static_cast<long>(tenths);
    return std::to_string(whole / 10) + "." + std::to_string(whole % 10) + " %";
}

} // namespace

TEST_CASE("a model has the figures of its line")
{
    for (const Row &row : readTable("models.csv"))
        DYNAMIC_SECTION(row.at("id"))
        {
            const ModelEntry &entry = withId(catalog().models, row.at("id"));
            CHECK(entry.name == row.at("name"));
            CHECK(entry.released == row.at("released"));
            CHECK(entry.license == row.at("license"));
            CHECK(entry.parameters == numberIn(row, "fixed_parameters"));
            CHECK(entry.publishedParameters == numberIn(row, "published_parameters"));
            CHECK(entry.publishedActiveParameters == numberIn(row, "published_active_parameters"));
            REQUIRE(entry.shape != nullptr);
            CHECK(entry.shape->hiddenSize == numberIn(row, "hidden_size"));
            CHECK(entry.shape->layers == numberIn(row, "layers"));
            CHECK(entry.shape->vocabulary == numberIn(row, "vocab_size"));
            CHECK(entry.shape->tiedEmbeddings == (row.at("tied") == "true"));
            CHECK(entry.shape->maxPositionEmbeddings == numberIn(row, "max_position_embeddings"));
            CHECK(entry.shape->hasExperts() == !row.at("experts").empty());
        }
}

TEST_CASE("a model's shape gives the counts of shapes.csv")
{
    for (const Row &row : readTable("shapes.csv"))
        DYNAMIC_SECTION(row.at("id"))
        {
            const ModelEntry &entry = withId(catalog().models, row.at("id"));
            REQUIRE(entry.shape != nullptr);
            const ModelShape &shape = *entry.shape;
            const double scale = entry.parameters ? *entry.parameters / shape.parameters() : 1;
            CHECK(shape.parameters() * scale == to9Digits(*numberIn(row, "parameters")));
            CHECK(shape.activeParameters() * scale == to9Digits(*numberIn(row, "active_parameters")));
            const CacheElements cache = cacheOf(shape);
            CHECK(cache.full == to9Digits(*numberIn(row, "kv")));
            CHECK(cache.windowed == to9Digits(*numberIn(row, "kv_windowed")));
            CHECK(cache.index == to9Digits(*numberIn(row, "kv_index")));
            CHECK(cache.state == to9Digits(*numberIn(row, "state")));
            CHECK(shape.totals().kvElementsPerToken == to9Digits(cache.full + cache.windowed + cache.index));
            const std::optional<double> window = numberIn(row, "windows");
            CHECK(cache.windows == (window ? std::set<double>{*window} : std::set<double>{}));
        }
}

TEST_CASE("the article's model has the count of the article, though its matrices add up to less")
{
    const ModelEntry &entry = withId(catalog().models, "article-32b");
    CHECK(entry.parameters == 32e9);
    CHECK(entry.shape->parameters()
          == to9Digits(31294758912.0)); // MODEL §2 by hand: 64 layers of 456 146 944, 2·V·d, d
}

TEST_CASE("a model's count is within 1 % of the published one, or its note says by how much it is off")
{
    int off = 0;
    for (const auto &entry : catalog().models) {
        const double share = entry->shape->parameters() / entry->publishedParameters.value_or(1) - 1;
        off += std::abs(share) > 0.01 ? 1 : 0;
        DYNAMIC_SECTION(entry->id)
        {
            REQUIRE(entry->publishedParameters.has_value());
            if (std::abs(share) > 0.01)
                CHECK(entry->note.find(percentOff(1 + share, 1) + " below") != std::string::npos);
            else
                CHECK(entry->parameters == std::nullopt);
        }
    }
    CHECK(off == 4); // Falcon 7B and 40B, DeepSeek-V4-Pro, the article's
}

TEST_CASE("where the active count is more than 3 % off, the note says which one to take")
{
    for (const Row &row : readTable("shapes.csv"))
        if (std::abs(numberIn(row, "active_error_percent").value_or(0)) > 3)
            DYNAMIC_SECTION(row.at("id"))
            {
                CHECK(withId(catalog().models, row.at("id")).note.find("take the computed one")
                      != std::string::npos);
            }
}

TEST_CASE("all models read, each has an id of its own, a note and sources")
{
    CHECK(catalog().date == "2026-11-23");
    CHECK(catalog().models.size() == readTable("models.csv").size());
    CHECK(catalog().models.size() == builtInEntries("models.json").size());
    std::set<std::string> ids;
    for (const auto &entry : catalog().models) {
        DYNAMIC_SECTION(entry->id)
        {
            CHECK_FALSE(entry->sources.empty());
            CHECK_FALSE(entry->note.empty());
        }
        CHECK(ids.insert(entry->id).second);
    }
}

TEST_CASE("the first ten models are the defaults, the article's is last and not listed")
{
    const std::vector<std::string> defaults = {
        "llama-3.1-8b",  "llama-3.1-70b",   "qwen3-32b",   "gpt-oss-120b",    "deepseek-v3",
        "qwen3-30b-a3b", "mistral-small-3", "gemma-3-27b", "qwen3-235b-a22b", "kimi-k2"};
    for (std::size_t i = 0; i < defaults.size(); ++i)
        CHECK(catalog().models.at(i)->id == defaults[i]);
    for (const auto &entry : catalog().models)
        CHECK(entry->listed == (entry->id != "article-32b"));
    CHECK(catalog().models.back()->id == "article-32b");
}

TEST_CASE("a model is found by its id, and an unknown id finds nothing")
{
    CHECK(catalog().model("qwen3-32b")->name == "Qwen3 32B");
    CHECK(catalog().model("qwen3") == nullptr);
}
