// Traces, example workloads and economic figures built in are those that were collected.
#include <catch2/catch.hpp>

#include <set>

#include "catalog_data.h"
#include "core/catalog/catalog.h"

namespace {

using ridgepoint::EconomicEntry;
using ridgepoint::WorkloadEntry;

const ridgepoint::Catalog &catalog()
{
    static const ridgepoint::Catalog all = ridgepoint::builtInCatalog();
    return all;
}

const WorkloadEntry &workload(const std::string &id)
{
    for (const WorkloadEntry &entry : catalog().workloads)
        if (entry.id == id)
            return entry;
    throw std::runtime_error("no workload " + id);
}

} // namespace

TEST_CASE("a trace has the figures of its line")
{
    for (const Row &row : readTable("workloads.csv"))
        DYNAMIC_SECTION(row.at("id"))
        {
            const WorkloadEntry &entry = workload(row.at("id"));
            CHECK(entry.name == row.at("name"));
            CHECK(entry.kind == row.at("kind"));
            CHECK(entry.year == numberIn(row, "year"));
            CHECK(entry.requests == numberIn(row, "requests"));
            CHECK(entry.inputMean == numberIn(row, "input_mean"));
            CHECK(entry.inputP50 == numberIn(row, "input_p50"));
            CHECK(entry.inputP90 == numberIn(row, "input_p90"));
            CHECK(entry.inputP95 == numberIn(row, "input_p95"));
            CHECK(entry.inputP99 == numberIn(row, "input_p99"));
            CHECK(entry.inputMax == numberIn(row, "input_max"));
            CHECK(entry.outputMean == numberIn(row, "output_mean"));
            CHECK(entry.outputP50 == numberIn(row, "output_p50"));
            CHECK(entry.outputP90 == numberIn(row, "output_p90"));
            CHECK(entry.outputP95 == numberIn(row, "output_p95"));
            CHECK(entry.outputP99 == numberIn(row, "output_p99"));
            CHECK(entry.outputMax == numberIn(row, "output_max"));
            CHECK(entry.requestsPerSecond == numberIn(row, "requests_per_second"));
            CHECK(entry.interarrivalCv == numberIn(row, "interarrival_cv"));
            CHECK(entry.requestsPerSession == numberIn(row, "requests_per_session"));
            CHECK(entry.prefixHitShare == numberIn(row, "prefix_hit_share"));
            CHECK(entry.thinkTime == row.at("think_time_s"));
            CHECK_FALSE(entry.example);
        }
}

TEST_CASE("an example's context is that of its trace plus half a reply")
{
    const auto [example, trace] = GENERATE(table<std::string, std::string>({
        {"chat", "mooncake-conversation"},
        {"rag", "ragpulse"},
        {"code-completion", "azure-2023-code"},
        {"batch-summaries", "arxiv-summarization"},
    }));
    INFO(example);
    const WorkloadEntry &entry = workload(example);
    const WorkloadEntry &source = workload(trace);
    CHECK(*entry.outputTokens == Approx(*source.outputMean).margin(0.5));
    CHECK(*entry.contextMedian == Approx(*source.inputP50 + *source.outputMean / 2).margin(2));
    CHECK(*entry.contextP90 == Approx(*source.inputP90 + *source.outputMean / 2).margin(2));
    if (source.prefixHitShare)
        CHECK(*entry.cachedPromptShare == Approx(*source.prefixHitShare).margin(0.005));
}

TEST_CASE("an example's active share is reply seconds at 30 tokens a second over seconds between requests")
{
    const auto [example, secondsBetween] = GENERATE(table<std::string, double>({
        {"chat", 216},
        {"rag", 125},
        {"code-completion", 30},
    }));
    INFO(example);
    const WorkloadEntry &entry = workload(example);
    CHECK(*entry.activeShare == Approx(*entry.outputTokens / 30 / secondsBetween).margin(0.003));
}

TEST_CASE("the five examples come first and have all that a plan needs")
{
    const std::vector<std::string> names = {"Chat", "RAG", "Code completion", "Coding agent",
                                            "Batch summaries"};
    for (std::size_t i = 0; i < catalog().workloads.size(); ++i) {
        const WorkloadEntry &entry = catalog().workloads[i];
        DYNAMIC_SECTION(entry.id)
        {
            CHECK(entry.example == (i < names.size()));
            CHECK(entry.example == entry.contextMedian.has_value());
            CHECK(entry.example == entry.contextP90.has_value());
            CHECK(entry.example == entry.outputTokens.has_value());
            CHECK(entry.example == entry.cachedPromptShare.has_value());
            CHECK(entry.example == entry.activeShare.has_value());
            CHECK_FALSE(entry.sources.empty());
            CHECK_FALSE(entry.note.empty());
            if (i < names.size())
                CHECK(entry.name == names[i]);
        }
    }
    CHECK(catalog().workloads.size() == 25);
    CHECK(*workload("coding-agent").activeShare == 0.21);
    CHECK(*workload("coding-agent").contextP90 == 260000);
    CHECK(*workload("batch-summaries").activeShare == 1);
}

TEST_CASE("an economic figure is that of its line")
{
    const std::vector<Row> rows = readTable("economics.csv");
    REQUIRE(catalog().economics.size() == rows.size());
    REQUIRE(builtInEntries("economics.json").size() == rows.size());
    std::set<std::string> ids;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const EconomicEntry &entry = catalog().economics[i];
        DYNAMIC_SECTION(entry.id)
        {
            CHECK(entry.name == rows[i].at("item"));
            CHECK(entry.category == rows[i].at("category"));
            CHECK(entry.unit == rows[i].at("unit"));
            CHECK(entry.low == numberIn(rows[i], "low"));
            CHECK(entry.typical == numberIn(rows[i], "typical"));
            CHECK(entry.high == numberIn(rows[i], "high"));
            CHECK(entry.date == rows[i].at("date"));
            CHECK(entry.kind == rows[i].at("kind"));
            CHECK_FALSE(entry.sources.empty());
            CHECK(entry.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
        }
        CHECK(ids.insert(entry.id).second);
    }
}
