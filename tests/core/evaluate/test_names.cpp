// What model and GPU are called, wherever a plan is told.
#include <catch2/catch.hpp>

#include "core/evaluate/effective.h"
#include "worked.h"

using namespace ridgepoint;

TEST_CASE("a GPU is called as the plan calls it, else as the catalogue does")
{
    const Scenario preset = scenarioOf("llama-3.1-8b", "h100-sxm");
    CHECK(gpuName(preset) == preset.hardware.entry->name);
    CHECK(gpuName(with(preset, {{"/hardware/name", std::string("Our box")}})) == "Our box");
}

TEST_CASE("a GPU of one's own without a name is a custom one")
{
    Scenario own = scenarioOf("llama-3.1-8b", "h100-sxm");
    own.hardware.preset.clear();
    own.hardware.entry = nullptr;
    CHECK(gpuName(own) == "Custom GPU");
    own.hardware.name = "Our box";
    CHECK(gpuName(own) == "Our box");
}

TEST_CASE("a model is called as the catalogue does, one with its own configuration as the plan does")
{
    Scenario scenario = scenarioOf("llama-3.1-8b", "h100-sxm");
    const std::string catalogued = scenario.model.entry->name;
    scenario.model.name = "what an earlier configuration was called";
    CHECK(modelName(scenario) == catalogued);
    scenario.model.preset.clear();
    scenario.model.name = "Ours";
    CHECK(modelName(scenario) == "Ours");
}

TEST_CASE("a model without any name is a custom one")
{
    Scenario scenario;
    CHECK(modelName(scenario) == "Custom model");
}
