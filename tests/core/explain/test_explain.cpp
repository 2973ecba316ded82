// A derivation reaches down to inputs, keys of the config and figures of the catalogue, and its numbers are the figures'.
#include <catch2/catch.hpp>

#include <functional>

#include "core/evaluate/evaluate.h"
#include "core/explain/explain.h"
#include "core/plan/plan.h"

using namespace ridgepoint;

namespace {

Scenario chatOn(std::string_view model, std::string_view accelerator)
{
    return newPlan(builtInCatalog(), model, accelerator).scenarios.front();
}

void walk(const Explanation &node, const std::function<void(const Explanation &)> &visit)
{
    visit(node);
    for (const Explanation &input : node.inputs)
        walk(input, visit);
}

const Explanation *inputOf(const Explanation &node, std::string_view figure)
{
    for (const Explanation &input : node.inputs)
        if (input.figure == figure)
            return &input;
    return nullptr;
}

} // namespace

TEST_CASE("every figure explains itself down to leaves with a source")
{
    const Scenario scenario = chatOn("deepseek-v3", "b200-hgx");
    const Figures figures = evaluate(scenario);
    for (const FigureRow &row : figureRows()) {
        DYNAMIC_SECTION(row.name)
        {
            const Explanation root = explain(row, scenario, figures);
            CHECK(root.figure == row.name);
            CHECK(root.formula == row.formula);
            walk(root, [](const Explanation &node) {
                INFO(node.figure);
                CHECK(node.inputs.empty() == node.formula.empty());
                CHECK_FALSE(node.source.empty());
                CHECK_FALSE(node.valueText.empty());
                CHECK_FALSE(node.name.empty());
            });
        }
    }
}

TEST_CASE("a node has formula, numbers put in, value and unit")
{
    Scenario scenario = chatOn("llama-3.1-8b", "h100-sxm");
    REQUIRE(setInput(scenario, "/hardware/memory_gb", 80.0, builtInCatalog()));
    const Explanation usable = explain(*findFigure("memory.usable_bytes"), scenario, evaluate(scenario));
    CHECK(usable.symbol == "M_use");
    CHECK(usable.formula == "Mem·1e9·u_m");
    CHECK(usable.substituted == "80·1e9·0.9");
    CHECK(std::get<double>(usable.value) == 80e9 * 0.9);
    CHECK(usable.valueText == "72.0\u2009GB");
    REQUIRE(usable.inputs.size() == 2);
    CHECK(usable.inputs[0].figure == "/hardware/memory_gb");
    CHECK(usable.inputs[0].source == "set in the plan");
    CHECK(usable.inputs[1].source.starts_with("default: "));
}

TEST_CASE("leaves name where they come from")
{
    const Scenario scenario = chatOn("llama-3.1-8b", "h100-sxm");
    const Figures figures = evaluate(scenario);
    SECTION("a figure of the catalogue")
    {
        const Explanation usable = explain(*findFigure("memory.usable_bytes"), scenario, figures);
        CHECK(inputOf(usable, "/hardware/memory_gb")
                  ->source.starts_with("catalogue, " + scenario.hardware.entry->name));
    }
    SECTION("a price with its kind")
    {
        const Explanation capital = explain(*findFigure("cost.capital_usd_gpu"), scenario, figures);
        const Explanation *price = inputOf(capital, "/economics/accelerator_price_usd");
        REQUIRE(price);
        CHECK(price->source.find(scenario.hardware.entry->priceKind) != std::string::npos);
    }
    SECTION("a factor of the efficiency preset")
    {
        const Explanation share = explain(*findFigure("machine.decode_share"), scenario, figures);
        CHECK(inputOf(share, "/efficiency/compute")->source.find("vLLM") != std::string::npos);
        CHECK(inputOf(share, "/efficiency/compute")->valueText == "43\u2009%");
    }
    SECTION("a key of the model's config")
    {
        const Explanation sum = explain(*findFigure("model.shape_parameters"), scenario, figures);
        const Explanation *layers = inputOf(sum, "/model/config/num_hidden_layers");
        REQUIRE(layers);
        CHECK(std::get<double>(layers->value) == 32);
        CHECK(layers->formula.empty());
        CHECK(layers->source.starts_with("catalogue, Llama 3.1 8B"));
    }
    SECTION("the model's own limit")
    {
        const Explanation longest = explain(*findFigure("memory.max_context_tokens"), scenario, figures);
        CHECK(inputOf(longest, "/workload/max_context_tokens")->source.starts_with("catalogue, "));
        // Of the config, the one key that the formula names.
        CHECK(inputOf(longest, "/model/config/max_position_embeddings"));
        CHECK_FALSE(inputOf(longest, "/model/config/hidden_size"));
    }
}

TEST_CASE("an input that is not set says so")
{
    const Scenario scenario = chatOn("llama-3.1-8b", "h100-sxm");
    const Explanation batch = explain(*findFigure("batch_within_targets"), scenario, evaluate(scenario));
    const Explanation *target = inputOf(batch, "/workload/tpot_slo_ms");
    REQUIRE(target);
    CHECK(std::holds_alternative<std::monostate>(target->value));
    CHECK(target->valueText == "no target");
}

TEST_CASE("a choice is a word, in the leaf and in the numbers put in")
{
    const Scenario scenario = chatOn("llama-3.1-8b", "h100-sxm");
    const Explanation cost = explain(*findFigure("cost.usd_gpu_month"), scenario, evaluate(scenario));
    CHECK(std::get<std::string>(inputOf(cost, "/economics/ownership")->value) == "buy");
    CHECK(cost.substituted.starts_with("buy == rent ? "));
}

TEST_CASE("figures that do not exist explain themselves as a dash")
{
    Scenario scenario = chatOn("llama-3.1-8b", "h100-sxm");
    scenario.workload.users.reset();
    const Explanation fleet = explain(*findFigure("fleet.usd_month"), scenario, evaluate(scenario));
    CHECK(std::holds_alternative<std::monostate>(fleet.value));
    CHECK(fleet.valueText == "—");
    CHECK(fleet.substituted.starts_with("none·"));
}

TEST_CASE("a model of the plan's own is its own source")
{
    const Result<Plan> plan =
        readPlan(R"({"format": "ridgepoint-plan", "version": 1, "scenarios": [{"name": "a",
        "hardware": {"preset": "h100-sxm"}, "model": {"name": "Mine", "config": {"hidden_size": 8, "num_hidden_layers": 2,
        "num_attention_heads": 2, "intermediate_size": 16, "vocab_size": 10}}}]})",
                 builtInCatalog());
    REQUIRE(plan);
    const Scenario &scenario = plan.value().scenarios.front();
    const Explanation hidden = explain(*findFigure("model.hidden_size"), scenario, evaluate(scenario));
    CHECK(hidden.source == "hidden_size of the model's configuration: the plan's own config, Mine");
}

TEST_CASE("an input that nobody knows has no source")
{
    const Scenario scenario = chatOn("llama-3.1-8b", "h100-sxm");
    const Explanation host = explain(*findFigure("users.by_host_memory"), scenario, evaluate(scenario));
    CHECK(inputOf(host, "/hardware/host_memory_gb")->source == "not known");
}
