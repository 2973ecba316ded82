// Which inputs differ among scenarios.
#include <catch2/catch.hpp>

#include "core/compare/inputs_compared.h"
#include "tests/core/evaluate/worked.h"

using namespace ridgepoint;

namespace {

Scenario plain()
{
    return scenarioOf("llama-3.1-8b", "h100-sxm");
}

std::vector<std::string> differing(const std::vector<Scenario> &scenarios)
{
    std::vector<ScenarioInputs> inputs;
    for (const Scenario &scenario : scenarios)
        inputs.push_back(inputsOf(scenario));
    std::vector<const ScenarioInputs *> list;
    for (const ScenarioInputs &each : inputs)
        list.push_back(&each);
    std::vector<std::string> pointers;
    for (const std::size_t index : inputsThatDiffer(list))
        pointers.emplace_back(parameters()[index].pointer);
    return pointers;
}

using Pointers = std::vector<std::string>;

} // namespace

TEST_CASE("scenarios that are alike differ in nothing, their names aside")
{
    Scenario other = plain();
    other.name = "another";
    other.notes = "with notes";
    CHECK(differing({plain(), other}) == Pointers{});
    CHECK(differing({plain()}) == Pointers{});
    CHECK(differing({}) == Pointers{});
}

TEST_CASE("what differs comes in the order of the table of inputs")
{
    const Scenario other = with(plain(), {{"/workload/active_share", 0.3},
                                          {"/precision/kv_cache", std::string("bf16")},
                                          {"/serving/block_tokens", 32.0}});
    CHECK(differing({plain(), plain(), other})
          == Pointers{"/precision/kv_cache", "/serving/block_tokens", "/workload/active_share"});
}

TEST_CASE("another GPU is one row and not one for each figure of it")
{
    CHECK(differing({plain(), scenarioOf("llama-3.1-8b", "h200-sxm")}) == Pointers{"/hardware/preset"});
}

TEST_CASE("a figure stated beside the preset is compared with the preset's")
{
    const Scenario larger = with(plain(), {{"/hardware/memory_gb", 96.0}});
    CHECK(differing({plain(), larger}) == Pointers{"/hardware/memory_gb"});
    const ScenarioInputs inputs = inputsOf(plain());
    for (std::size_t i = 0; i < parameters().size(); ++i)
        if (parameters()[i].pointer == "/hardware/memory_gb") {
            CHECK_FALSE(inputs.inputs[i].stated);
            CHECK_FALSE(isNull(inputs.inputs[i].value));
        }
}

TEST_CASE("stating what stands there anyway makes no difference")
{
    const Scenario same = with(plain(), {{"/precision/compute", std::string("fp8")}}); // as weights
    CHECK(differing({plain(), same}) == Pointers{});
}

TEST_CASE("an input that has no effect in a scenario is not compared there")
{
    const Scenario rents =
        with(plain(), {{"/economics/ownership", std::string("rent")}, {"/economics/life_years", 7.0}});
    CHECK(differing({plain(), rents}) == Pointers{"/economics/ownership"});
    const Scenario dearer = with(rents, {{"/economics/rent_usd_gpu_hour", 9.0}});
    CHECK(differing({plain(), rents, dearer})
          == Pointers{"/economics/ownership", "/economics/rent_usd_gpu_hour"});
}

TEST_CASE("a preset that stands for other figures in another plan shows what differs")
{
    Scenario other = plain();
    Accelerator entry = *other.hardware.entry;
    entry.memoryGb = 94;
    other.hardware.entry = std::make_shared<const Accelerator>(entry);
    CHECK(differing({plain(), other}) == Pointers{"/hardware/memory_gb"});
    other.hardware.entry = std::make_shared<const Accelerator>(*plain().hardware.entry);
    CHECK(differing({plain(), other}) == Pointers{});
}

TEST_CASE("scenarios with other contexts, replies or targets are no comparison of hardware")
{
    const auto same = [](std::initializer_list<std::pair<std::string_view, Value>> changes) {
        Scenario other = plain();
        for (const auto &[pointer, value] : changes)
            other = with(other, {{std::string(pointer), value}});
        return sameWorkload(plain(), other);
    };
    CHECK(same({}));
    CHECK(same({{"/hardware/memory_gb", 94.0}, {"/precision/kv_cache", std::string("bf16")}}));
    CHECK(same({{"/workload/users", 5.0}, {"/serving/batch", 8.0}}));
    CHECK_FALSE(same({{"/workload/context_tokens/median", 9000.0}}));
    CHECK_FALSE(same({{"/workload/active_share", 0.2}}));
    CHECK_FALSE(same({{"/workload/tpot_slo_ms", 40.0}}));
}
