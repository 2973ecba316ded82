// Formula texts as trees, and steps of derivations in words.
#include <catch2/catch.hpp>

#include <set>

#include "core/evaluate/evaluate.h"
#include "core/explain/formula.h"
#include "core/explain/formula_words.h"
#include "core/explain/inputs_behind.h"
#include "core/plan/plan.h"
#include "core/registry/input_change.h"

using namespace ridgepoint;

namespace {

using Kind = FormulaTerm::Kind;

/// A tree in brackets: operation first.
std::string shown(const FormulaTerm &term)
{
    const auto bracketed = [&](std::string text) {
        for (const FormulaTerm &part : term.parts)
            text += " " + shown(part);
        return "(" + text + ")";
    };
    switch (term.kind) {
    case Kind::number:
    case Kind::symbol:
        return term.text;
    case Kind::call:
    case Kind::comparison:
        return bracketed(term.text);
    case Kind::sum:
        return bracketed("+");
    case Kind::negative:
        return bracketed("-");
    case Kind::product:
        return bracketed("*");
    case Kind::fraction:
        return bracketed("/");
    case Kind::power:
        return bracketed("^");
    case Kind::both:
        return bracketed("&&");
    case Kind::choice:
        return bracketed("?");
    }
    return {};
}

std::string parsed(std::string_view text)
{
    const std::optional<FormulaTerm> term = parseFormula(text);
    return term ? shown(*term) : "none";
}

Scenario chat(const std::vector<InputChange> &changes = {})
{
    Scenario scenario = newPlan(builtInCatalog(), "llama-3.1-8b", "h100-sxm").scenarios.front();
    REQUIRE(setInputs(scenario, changes, builtInCatalog()));
    return scenario;
}

std::string words(std::string_view figure, const Scenario &scenario)
{
    return inWords(explain(*findFigure(figure), scenario, evaluate(scenario), 1));
}

} // namespace

TEST_CASE("formulas are read as trees")
{
    const auto [text, tree] = GENERATE(table<std::string, std::string>({
        {"C_price / U", "(/ C_price U)"},
        {"a − b − c", "(+ a (- b) (- c))"},
        {"Π·η_dec/(β·η_m)·w_b/2", "(* (/ (* Π η_dec) (* β η_m)) (/ w_b 2))"},
        {"a/b/c", "(/ a (* b c))"},
        {"(τ + L·ω)·1e-6", "(* (+ τ (* L ω)) 1e-6)"},
        {"a·S̄^2", "(* a (^ S̄ 2))"},
        {"(1 + r)^(−12·life)", "(^ (+ 1 r) (* (- 12) life))"},
        {"floor(a·g·floor(u))", "(floor (* a g (floor u)))"},
        {"least(U_mem, U_bat)", "(least U_mem U_bat)"},
        {"g > 1 && L_e > 0 ? 2·x : 0", "(? (&& (> g 1) (> L_e 0)) (* 2 x) 0)"},
        {"t <= N_up ? Link : t <= N_host ? HostLink : Net",
         "(? (<= t N_up) Link (? (<= t N_host) HostLink Net))"},
        {"own == rent ? a : b", "(? (== own rent) a b)"},
        {"", "none"},
        {"a +", "none"},
        {"(a", "none"},
        {"a ? b", "none"},
        {"largest whole batch", "none"},
        {"Σ_layers 2·m", "none"},
    }));
    INFO(text);
    CHECK(parsed(text) == tree);
}

TEST_CASE("every arithmetic formula is read")
{
    for (const FigureRow &row : figureRows())
        if (row.kind == FormulaKind::arithmetic) {
            INFO(row.name << ": " << row.formula);
            CHECK(parseFormula(row.formula));
        }
}

TEST_CASE("steps are said in words")
{
    const auto [figure, text] = GENERATE(table<std::string, std::string>({
        {"cost.usd_user_month", "Price of a replica ÷ users per replica"},
        {"memory.usable_bytes", "Memory × usable share of VRAM"},
        {"memory.kv_budget_bytes", "Usable memory − overhead − weights"},
        {"cost.price_usd_replica_month", "Cost of a replica ÷ (1 − margin)"},
        {"machine.power", "TDP × (1 + host power on top) × average draw"},
        {"cost.usd_gpu_month",
         "Capital of a GPU + electricity of a GPU + hosting of a GPU + operations of a GPU"},
        {"machine.all_reduce_link", "Share of links × GPU link"},
        {"fleet.replicas", "(Users ÷ users per replica, rounded up) + spare replicas"},
        {"memory.sequences_per_group", "Left for the KV cache ÷ KV cache of a sequence, with headroom"},
        {"element.kv_bytes", "Bytes of one element in fp8"},
        {"memory.confidence_quantile", "Normal quantile of confidence that it fits"},
        {"decode.ops.ffn.bytes",
         "Summed over the layers, by scale of the weights, bytes of a weight, tensor parallel"},
        {"model.parameters", "Parameters"},
    }));
    CHECK(words(figure, chat()) == text);
}

TEST_CASE("of a choice the side that holds is said")
{
    CHECK(words("cost.usd_gpu_month", chat({{"/economics/ownership", std::string("rent")}}))
          == "Rent × 730.5");
    CHECK(words("memory.bytes_per_user", chat({{"/serving/idle_kv", std::string("keep")}}))
          == "KV cache of a sequence");
    CHECK(words("decode.step_seconds", chat({{"/serving/speculation/draft_tokens", 4.0}}))
          == "Pass × (1 + draft cost)");
    CHECK(words("decode.step_seconds", chat()) == "Pass");
}

TEST_CASE("a leaf says its source")
{
    const Scenario scenario = chat();
    const Explanation usable = explain(*findFigure("memory.usable_bytes"), scenario, evaluate(scenario), 1);
    CHECK(inWords(usable.inputs[1]) == usable.inputs[1].source);
}

TEST_CASE("labels stand small within a sentence, abbreviations as they are")
{
    CHECK(lowerFirst("Users active at once") == "users active at once");
    CHECK(lowerFirst("KV cache") == "KV cache");
    CHECK(lowerFirst("") == "");
}

TEST_CASE("inputs behind a step")
{
    using Pointers = std::vector<std::string>;
    const Scenario scenario = chat({{"/hardware/memory_gb", 80.0}});
    const Figures figures = evaluate(scenario);
    SECTION("a figure of the catalogue counts for its preset too")
    {
        CHECK(inputsBehind("machine.bandwidth", scenario, figures)
              == Pointers{"/hardware/preset", "/hardware/memory_bandwidth_gb_s"});
    }
    SECTION("one that is stated in the plan does not")
    {
        CHECK(inputsBehind("memory.usable_bytes", scenario, figures)
              == Pointers{"/hardware/memory_gb", "/serving/memory_utilization"});
    }
    SECTION("a key of the config counts for the model")
    {
        CHECK(inputsBehind("/model/config/hidden_size", scenario, figures) == Pointers{"/model/preset"});
    }
    SECTION("a leaf is its own")
    {
        CHECK(inputsBehind("/workload/users", scenario, figures) == Pointers{"/workload/users"});
    }
    SECTION("every one stands once")
    {
        const Pointers all = inputsBehind("cost.usd_user_month", scenario, figures);
        CHECK(std::set(all.begin(), all.end()).size() == all.size());
        CHECK(all.size() > 20);
    }
}
