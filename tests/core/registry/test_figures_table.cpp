// The table of figures has every name of resources/help/format.md, once, in its order, and can be walked to its leaves.
#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <set>

#include "core/registry/figure_rows.h"

using namespace ridgepoint;

namespace {

/// The names as the format page lists them.
const std::vector<std::string> formatNames = {"model.parameters",
                                              "model.active_parameters",
                                              "model.kv_bytes_per_token",
                                              "memory.usable_bytes",
                                              "memory.weights_bytes",
                                              "memory.overhead_bytes",
                                              "memory.kv_budget_bytes",
                                              "memory.kv_bytes_per_sequence",
                                              "memory.mean_context_tokens",
                                              "memory.max_sequences",
                                              "memory.host_bytes",
                                              "batch",
                                              "limit",
                                              "targets.tpot_met",
                                              "targets.ttft_met",
                                              "roofline.balance_flop_per_byte",
                                              "roofline.saturating_batch",
                                              "decode.step_seconds",
                                              "decode.tpot_seconds",
                                              "decode.tokens_per_second_per_user",
                                              "decode.tokens_per_second",
                                              "decode.flops",
                                              "decode.bytes",
                                              "decode.intensity_flop_per_byte",
                                              "decode.memory_seconds",
                                              "decode.compute_seconds",
                                              "decode.communication_seconds",
                                              "decode.fixed_seconds",
                                              "decode.ops.attention_projections.flops",
                                              "decode.ops.attention_projections.bytes",
                                              "decode.ops.attention_projections.seconds",
                                              "decode.ops.attention.flops",
                                              "decode.ops.attention.bytes",
                                              "decode.ops.attention.seconds",
                                              "decode.ops.ffn.flops",
                                              "decode.ops.ffn.bytes",
                                              "decode.ops.ffn.seconds",
                                              "decode.ops.experts.flops",
                                              "decode.ops.experts.bytes",
                                              "decode.ops.experts.seconds",
                                              "decode.ops.lm_head.flops",
                                              "decode.ops.lm_head.bytes",
                                              "decode.ops.lm_head.seconds",
                                              "prefill.prompt_tokens",
                                              "prefill.uncached_tokens",
                                              "prefill.seconds",
                                              "ttft_seconds",
                                              "steady.output_tokens_per_second",
                                              "steady.requests_per_second",
                                              "steady.total_tokens_per_second",
                                              "steady.decode_share",
                                              "steady.inter_token_seconds",
                                              "users_per_replica",
                                              "cost.capex_usd_gpu_month",
                                              "cost.power_usd_gpu_month",
                                              "cost.hosting_usd_gpu_month",
                                              "cost.operations_usd_gpu_month",
                                              "cost.usd_gpu_month",
                                              "cost.usd_replica_month",
                                              "cost.usd_user_month",
                                              "cost.usd_million_output_tokens",
                                              "api.usd_user_month",
                                              "energy.joules_per_output_token",
                                              "energy.kg_co2_user_month",
                                              "fleet.replicas",
                                              "fleet.gpus",
                                              "fleet.usd_month",
                                              "fleet.usd_user_month",
                                              "fleet.megawatts"};

} // namespace

TEST_CASE("the table of figures")
{
    SECTION("has every printed figure of the format, in its order")
    {
        std::vector<std::string> names;
        for (const FigureRow &row : figureRows())
            if (!row.step)
                names.emplace_back(row.name);
        CHECK(names == formatNames);
    }
    SECTION("says of every figure what it is, by what formula and from where")
    {
        std::set<std::string_view> names;
        for (const FigureRow &row : figureRows()) {
            INFO(row.name);
            CHECK(names.insert(row.name).second);
            CHECK_FALSE(row.label.empty());
            CHECK_FALSE(row.symbol.empty());
            CHECK_FALSE(row.source.empty());
            CHECK(row.formula.empty() == (row.kind == FormulaKind::given));
            CHECK(findFigure(row.name) == &row);
        }
    }
    SECTION("never explains a figure by itself, however far down")
    {
        std::set<std::string_view> finished;
        std::vector<std::string_view> path;
        const std::function<void(const FigureRow &)> walk = [&](const FigureRow &row) {
            INFO(row.name);
            REQUIRE(std::find(path.begin(), path.end(), row.name) == path.end());
            if (!finished.insert(row.name).second)
                return;
            path.push_back(row.name);
            for (const std::string_view symbol : symbolsOf(row.formula))
                if (const FigureRow *input = meaningOf(symbol).figure)
                    walk(*input);
            path.pop_back();
        };
        for (const FigureRow &row : figureRows())
            walk(row);
    }
    SECTION("finds no figure of a wrong name and tells the nearest")
    {
        CHECK(findFigure("cost.usd_users_month") == nullptr);
        const Result<const FigureRow *> found = figureNamed("cost.usd_users_month");
        REQUIRE_FALSE(found);
        CHECK(found.error().message().find("cost.usd_user_month") != std::string::npos);
        CHECK(figureNamed("batch").value() == findFigure("batch"));
    }
}

TEST_CASE("a figure is written with its unit")
{
    const auto [name, value, text] = GENERATE(table<std::string, double, std::string>({
        {"memory.weights_bytes", 32.0e9, "32.0\u2009GB"},
        {"decode.step_seconds", 0.02366, "23.7\u2009ms"},
        {"cost.usd_user_month", 2.7777, "$2.78/month"},
        {"cost.usd_million_output_tokens", 0.97, "$0.97 per M tokens"},
        {"steady.decode_share", 0.37, "37\u2009%"},
        {"decode.tokens_per_second", 255.0, "255\u2009tokens/s"},
        {"fleet.gpus", 12650, "12\u2009650\u2009GPUs"},
        {"model.parameters", 32.0e9, "32\u2009000\u2009000\u2009000"},
        {"users_per_replica", 323, "323"},
        {"cost.capital_usd_gpu", 120441, "$120\u2009441"},
    }));
    DYNAMIC_SECTION(name)
    {
        CHECK(formatValue(*findFigure(name), FigureValue(value)) == text);
    }
}

TEST_CASE("figures that are no numbers are words")
{
    CHECK(formatValue(*findFigure("limit"), FigureValue(std::string_view("memory"))) == "memory");
    CHECK(formatValue(*findFigure("targets.tpot_met"), FigureValue(true)) == "yes");
    CHECK(formatValue(*findFigure("targets.tpot_met"), FigureValue(false)) == "no");
    CHECK(formatValue(*findFigure("batch"), FigureValue()) == "—");
}

TEST_CASE("only the limit and the targets are no numbers")
{
    std::set<std::string_view> words;
    for (const FigureRow &row : figureRows())
        if (!row.isNumber)
            words.insert(row.name);
    CHECK(words == std::set<std::string_view>{"limit", "targets.tpot_met", "targets.ttft_met"});
}

TEST_CASE("GPUs, replicas, sequences and users are counted")
{
    std::set<std::string_view> counted;
    for (const FigureRow &row : figureRows()) {
        CHECK((row.unit != "GPUs" || row.counts));
        if (row.counts && row.unit != "GPUs")
            counted.insert(row.name);
    }
    CHECK(counted
          == std::set<std::string_view>{"batch", "fleet.replicas", "memory.max_sequences",
                                        "users_per_replica"});
}
