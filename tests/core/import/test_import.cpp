// What an import says of a config.json, what a plan keeps of it, and what is refused.
#include <catch2/catch.hpp>

#include "core/plan/own_model.h"
#include "tests/core/import/imports.h"

using namespace ridgepoint;
using namespace imports;

TEST_CASE("every config of the catalogue comes to the catalogue's layers and count")
{
    const auto &entry = GENERATE(from_range(catalog().models));
    INFO(entry->id);
    const ImportedModel model = imported(entry->config);
    CHECK(model.shape.kinds == entry->shape->kinds);
    CHECK(model.shape.parameters() == entry->shape->parameters());
    CHECK(model.shape.activeParameters() == entry->shape->activeParameters());
    if (entry->publishedParameters && entry->listed) {
        REQUIRE(model.published);
        CHECK(model.published->parameters / *entry->publishedParameters == Approx(1).epsilon(0.01));
    }
}

TEST_CASE("what a plan keeps of an import reads back to the same model")
{
    const char *id =
        GENERATE("llama-3.1-8b", "qwen3-30b-a3b", "deepseek-v3", "gemma-3-27b", "jamba-v0.1", "gpt-oss-120b",
                 "nemotron-h-56b", "qwen3-next-80b-a3b", "deepseek-v4-flash", "mimo-v2-flash");
    INFO(id);
    const ImportedModel model =
        imported(config(id, R"({"tie_word_embeddings": true, "rope_theta": 10000.0})"));
    const Result<ModelChoice> choice = readOwnModel(model.name, model.config);
    REQUIRE(choice);
    CHECK(choice.value().name == model.name);
    CHECK(choice.value().entry->shape->kinds == model.shape.kinds);
    CHECK(choice.value().entry->shape->parameters() == model.shape.parameters());
    CHECK(model.config.find("rope_theta") == std::string::npos); // no rule looks at it
}

TEST_CASE("mixtures of experts and latent attention are told in words")
{
    const ImportedModel model = imported(config("deepseek-v3"));
    CHECK(model.attention == "multi-head latent, 128 heads");
    CHECK(model.shape.parameters() == 671026404352);
    CHECK(model.shape.activeParameters() == 37552282624);
    CHECK(model.published->parameters == 671e9);
    CHECK(std::abs(model.deviation() - 26404352 / 671e9) < 1e-15);
    const auto experts = std::find_if(model.understood.begin(), model.understood.end(),
                                      [](const UnderstoodKey &key) { return key.key == "n_routed_experts"; });
    REQUIRE(experts != model.understood.end());
    CHECK(experts->meaning == "Routed experts");
    CHECK(experts->value == "256");
    CHECK(imported(config("mixtral-8x7b")).shape.activeParameters() == 12879925248);
    CHECK(imported(config("jamba-v0.1")).attention
          == "grouped-query, 32 heads to 8; constant state in 28 of 32 layers");
}

TEST_CASE("a name: what the file calls itself, else its own, else the known model's")
{
    CHECK(imported(config("qwen3-32b", R"({"_name_or_path": "org/My-Tune/"})")).name == "My-Tune");
    CHECK(imported(config("qwen3-32b"), "/tmp/house.json").name == "house");
    CHECK(imported(config("qwen3-32b"), "/tmp/config.json").name == "Qwen3 32B");
    CHECK(imported(config("qwen3-32b", R"({"hidden_size": 5184})")).name == "Imported qwen3");
    CHECK(imported(
              R"({"hidden_size": 8, "num_hidden_layers": 1, "num_attention_heads": 1, "intermediate_size": 8,
        "vocab_size": 8})")
              .name
          == "Imported model");
}

TEST_CASE("the published count is that of the model's name or of its shape, else none")
{
    CHECK_FALSE(imported(config("qwen3-32b", R"({"num_hidden_layers": 60})")).published);
    const ImportedModel cut =
        imported(config("qwen3-32b", R"({"num_hidden_layers": 60, "_name_or_path": "Qwen/Qwen3-32B"})"));
    REQUIRE(cut.published);
    CHECK(cut.deviation() < -0.05); // four of 64 layers less
}

TEST_CASE("a config without an architecture is read to the letter")
{
    const ImportedModel model =
        imported(config("llama-3.1-8b", R"({"model_type": null, "tie_word_embeddings": null})"));
    CHECK(model.shape.parameters() == 8030261248);
    CHECK(assumption(model, "tie_word_embeddings") == "false: no model_type that says otherwise");
}

TEST_CASE("architectures that cannot be expressed are refused by name")
{
    const auto [text, name] = GENERATE(table<std::string, std::string>({
        {R"({"model_type": "bert"})", "\"bert\""},
        {R"({"model_type": "t5", "is_encoder_decoder": true})", "\"t5\""},
        {R"({"model_type": "whisper"})", "\"whisper\""},
        {R"({"model_type": "vit"})", "\"vit\""},
        {R"({"model_type": "mamba2"})", "\"mamba2\""},
        {R"({"model_type": "rwkv"})", "\"rwkv\""},
        {R"({"model_type": "brand_new"})", "\"brand_new\""},
        {R"({"model_type": "mllama", "text_config": {"model_type": "mllama_text_model"}})",
         "\"mllama_text_model\""},
        {R"({"architectures": ["XForCausalLM"], "hidden_size": 8})", "XForCausalLM"},
        {R"({"model_type": "internvl_chat", "llm_config": {"model_type": "qwen2"}})", "/llm_config"},
        {R"({"model_type": "gemma4", "text_config": {"model_type": "gemma4_text", "hidden_size": 1536}})",
         "/hidden_size_per_layer_input"},
    }));
    const std::string message = messageOf(text);
    CAPTURE(message);
    CHECK(message.find(name) != std::string::npos);
    CHECK(message.size() < 1000);
}

TEST_CASE("an unknown architecture is told which there are rules for")
{
    const std::string message = messageOf(R"({"model_type": "brand_new"})");
    CHECK_THAT(message,
               Catch::StartsWith("config.json: /model_type: expected an architecture that the cost model can "
                                 "express, got \"brand_new\"; there are rules for llama, "));
    CHECK_THAT(message, Catch::EndsWith("mimo_v2_flash")); // none cut off
}

TEST_CASE("what is no config.json is told with its place")
{
    const auto [text, begin] = GENERATE(table<std::string, std::string>({
        {"<!doctype html>", "config.json: line 1, column 1: expected"},
        {"[1]", "config.json: expected an object with the keys of a config.json, got [1]"},
        {R"({"a": 1, "a": 2})", "config.json: expected each key once"},
        {R"({"text_config": 3})", "config.json: /text_config: expected an object, got 3"},
        {R"({"model_type": 3})", "config.json: /model_type: expected text, got 3"},
        {R"({"format": "ridgepoint-plan", "version": 1})",
         "config.json: /format: expected the keys of a config.json"},
        {R"({"model_type": "llama", "hidden_size": 4096.5})",
         "config.json: /hidden_size: expected a whole number"},
        {R"({"text_config": {"model_type": "llama", "hidden_size": 0}})",
         "config.json: /text_config/hidden_size: expected"},
        {R"({"model_type": "jamba", "hidden_size": 8, "num_hidden_layers": 2, "num_attention_heads": 2, "vocab_size": 8,
            "intermediate_size": 8, "mamba_dt_rank": "some"})",
         "config.json: /mamba_dt_rank: expected"},
    }));
    CHECK_THAT(messageOf(text), Catch::StartsWith(begin));
}
