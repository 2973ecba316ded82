// Every number at the ends of what it may be, from scenarios of every sort: figures are finite or do not exist, and where
// there is no batch exactly those of resources/help/format.md exist.
#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <random>

#include "core/evaluate/effective.h"
#include "core/plan/plan.h"
#include "tests/core/text/random_count.h"
#include "worked.h"

using namespace ridgepoint;

namespace {

struct Start {
    const char *what;
    const char *scenario;
};

const std::vector<Start> &starts()
{
    static const std::vector<Start> list = {
        {"a dense model",
         R"({"name": "a", "model": {"preset": "llama-3.1-8b"}, "hardware": {"preset": "h100-sxm"}})"},
        {"experts spread out, with targets", R"({"name": "a", "model": {"preset": "deepseek-v3"},
            "hardware": {"preset": "h200-sxm"}, "deployment": {"attention_replicas": 32},
            "workload": {"tpot_slo_ms": 50, "ttft_slo_ms": 3000}})"},
        {"windows, over stages and tensor parallel", R"({"name": "a", "model": {"preset": "gemma-3-27b"},
            "hardware": {"preset": "h100-sxm"}, "deployment": {"tensor_parallel": 2, "pipeline_parallel": 2},
            "serving": {"speculation": {"draft_tokens": 3}}})"},
        {"attention and states, all of it reserved", R"({"name": "a", "model": {"preset": "jamba-v0.1"},
            "hardware": {"preset": "h200-sxm", "host_memory_gb": 500},
            "serving": {"kv_allocation": "reserved"}, "efficiency": {"preset": "ideal"}})"},
        {"compressed attention, kept, a batch by hand",
         R"({"name": "a", "model": {"preset": "deepseek-v4-flash"},
            "hardware": {"preset": "b200-hgx"}, "deployment": {"tensor_parallel": 4},
            "serving": {"idle_kv": "keep", "batch": 4}, "workload": {"active_share": 0.5}})"},
        {"rented, recomputed, with prices of a provider", R"({"name": "a", "model": {"preset": "gpt-oss-20b"},
            "hardware": {"preset": "h100-sxm"}, "serving": {"idle_kv": "recompute", "max_batch": 64},
            "economics": {"ownership": "rent", "rent_usd_gpu_hour": 3,
                "api_price": {"input_usd_million": 1, "output_usd_million": 3}}})"},
        {"nothing that fits",
         R"({"name": "a", "model": {"preset": "llama-3.1-405b"}, "hardware": {"preset": "l40s"}})"},
    };
    return list;
}

/// Lowest, highest and just inside; of an open end the nearest double, and one that is merely tiny.
std::vector<double> endsOf(const Parameter &parameter)
{
    const Range &range = parameter.range;
    const double up = std::numeric_limits<double>::infinity();
    if (parameter.whole)
        return {range.low, range.low + 1, range.high - 1, range.high};
    std::vector<double> ends = {range.lowOpen ? std::nextafter(range.low, up) : range.low,
                                range.highOpen ? std::nextafter(range.high, -up) : range.high};
    ends.push_back(range.low + 1e-9 * (range.high - range.low));
    ends.push_back(range.high - 1e-9 * (range.high - range.low));
    if (range.lowOpen)
        ends.push_back(range.low + 1e-300);
    return ends;
}

/// Where memory is next to standing still, FLOP per byte are beyond a double, and the roofline's figures do not exist.
bool rooflineOverflows(const Scenario &scenario)
{
    return *effectiveMemoryBandwidthGbS(scenario) * effectiveEfficiency(scenario).memory < 1e-280;
}

/// What is wrong with the figures of a scenario; empty: nothing.
std::string faults(const Scenario &scenario)
{
    const Figures figures = evaluate(scenario);
    std::string faults = unfitFigures(figures);
    if (!figures.batch && !rooflineOverflows(scenario))
        faults += misplacedFigures(figures);
    if (!figures.limit)
        faults += "limit ";
    return faults;
}

std::vector<const Parameter *> numbers()
{
    std::vector<const Parameter *> found;
    for (const Parameter &parameter : parameters())
        if (parameter.kind == ParameterKind::number)
            found.push_back(&parameter);
    return found;
}

} // namespace

TEST_CASE("every number at the ends of its range")
{
    const Start start = GENERATE(from_range(starts()));
    const Scenario base = scenarioOf(start.scenario);
    REQUIRE(faults(base) == "");
    int taken = 0;
    for (const Parameter *parameter : numbers())
        for (const double end : endsOf(*parameter)) {
            INFO(start.what << ": " << parameter->pointer << " = " << end);
            REQUIRE(parameter->range.contains(end));
            Scenario scenario = base;
            if (!setInput(scenario, parameter->pointer, end, catalog()))
                continue; // not together with the others: more stages than layers, a cut below the median
            ++taken;
            CHECK(faults(scenario) == "");
        }
    CHECK(taken > 150);
}

TEST_CASE("several numbers at the ends of their ranges at once")
{
    const std::vector<const Parameter *> all = numbers();
    std::mt19937_64 random(11);
    const auto below = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    std::vector<Scenario> bases;
    for (const Start &start : starts())
        bases.push_back(scenarioOf(start.scenario));
    const int count = randomCount(3000);
    for (int i = 0; i < count; ++i) {
        const std::size_t chosen = below(bases.size());
        Scenario scenario = bases[chosen];
        std::string set = starts()[chosen].what;
        for (std::size_t changes = 2 + below(5); changes > 0; --changes) {
            const Parameter &parameter = *all[below(all.size())];
            const std::vector<double> ends = endsOf(parameter);
            const double end = ends[below(ends.size())];
            if (setInput(scenario, parameter.pointer, end, catalog()))
                set += ", " + std::string(parameter.pointer) + " = " + valueText(end);
        }
        INFO(set);
        CHECK(faults(scenario) == "");
    }
}

TEST_CASE("a number past an end of its range is refused and changes nothing")
{
    const Scenario base = scenarioOf(starts()[0].scenario);
    for (const Parameter *parameter : numbers()) {
        const Range &range = parameter->range;
        const double up = std::numeric_limits<double>::infinity();
        for (const double past :
             {range.lowOpen ? range.low : std::nextafter(range.low, -up),
              range.highOpen ? range.high : std::nextafter(range.high, up), up, -up, std::nan("")}) {
            INFO(parameter->pointer << " = " << past);
            Scenario scenario = base;
            CHECK_FALSE(setInput(scenario, parameter->pointer, past, catalog()));
            CHECK(parameter->get(scenario) == parameter->get(base));
        }
    }
}
