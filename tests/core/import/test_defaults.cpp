// Configs as they lie on the Hub, which leave to transformers' classes what the catalogue writes out: they must come to the
// catalogue's layers, and to the counts that tests/data/catalog/shapes.csv has from another program.
#include <catch2/catch.hpp>

#include "tests/core/import/imports.h"

using namespace ridgepoint;
using namespace imports;

namespace {

void checkSameLayers(const ImportedModel &model, const std::string &id)
{
    CHECK(model.shape.kinds == catalog().model(id)->shape->kinds);
}

} // namespace

TEST_CASE("Gemma 2 does not write its pattern of windows nor that its head is tied")
{
    const ImportedModel model = imported(
        config("gemma-2-9b", R"({"tie_word_embeddings": null, "layer_types": null, "head_dim": null})"));
    CHECK(assumption(model, "tie_word_embeddings") == "true: default of Gemma2Config");
    CHECK(assumption(model, "sliding_window_pattern") == "2: default of Gemma2Config");
    CHECK(assumption(model, "head_dim") == "256: default of Gemma2Config");
    CHECK(model.shape.parameters() == 9241404928);
    checkSameLayers(model, "gemma-2-9b");
    CHECK(model.attention == "grouped-query, 16 heads to 8; window of 4\u2009096 tokens in 21 of 42 layers");
}

TEST_CASE("Gemma 3 with vision writes of its text part only what differs from the class")
{
    const ImportedModel model =
        imported(R"({"architectures": ["Gemma3ForConditionalGeneration"], "model_type": "gemma3",
        "text_config": {"hidden_size": 2560, "intermediate_size": 10240, "model_type": "gemma3_text",
        "num_hidden_layers": 34, "rope_scaling": {"factor": 8.0, "rope_type": "linear"}, "sliding_window": 1024},
        "vision_config": {"hidden_size": 1152, "num_hidden_layers": 27, "num_attention_heads": 16}})");
    CHECK(assumption(model, "num_attention_heads") == "8: default of Gemma3TextConfig");
    CHECK(assumption(model, "num_key_value_heads") == "4: default of Gemma3TextConfig");
    CHECK(assumption(model, "vocab_size") == "262\u2009208: default of Gemma3TextConfig");
    checkSameLayers(model, "gemma-3-4b");
    CHECK(model.shape.parameters() == 3879907840 + 64 * 2560); // 64 words more than the catalogue has
    REQUIRE(model.published);
    CHECK(model.published->name == catalog().model("gemma-3-4b")->name);
    REQUIRE(model.leftOut.size() == 1);
    CHECK(model.leftOut[0].key == "vision_config");
}

TEST_CASE("the old name of Gemma 3's pattern is read")
{
    const ImportedModel model =
        imported(config("gemma-3-27b", R"({"layer_types": null, "_sliding_window_pattern": 6})"));
    CHECK(assumption(model, "sliding_window_pattern") == "6: as _sliding_window_pattern says");
    checkSameLayers(model, "gemma-3-27b");
}

TEST_CASE("Falcon 7B has one key-value head, Falcon 40B eight")
{
    const ImportedModel small = imported(R"({"architectures": ["FalconForCausalLM"], "model_type": "falcon",
        "alibi": false, "bias": false, "hidden_size": 4544, "multi_query": true, "new_decoder_architecture": false,
        "num_attention_heads": 71, "num_hidden_layers": 32, "parallel_attn": true, "vocab_size": 65024})");
    CHECK(assumption(small, "num_key_value_heads")
          == "1: FalconConfig: multi_query, so one for all query heads");
    CHECK(assumption(small, "intermediate_size") == "18\u2009176: FalconConfig: 4 × hidden_size");
    CHECK(small.shape.parameters() == 6921716160);
    CHECK(small.attention == "multi-query, 71 heads to 1");

    const ImportedModel large =
        imported(R"({"model_type": "falcon", "hidden_size": 8192, "new_decoder_architecture": true,
        "num_attention_heads": 128, "num_hidden_layers": 60, "num_kv_heads": 8, "vocab_size": 65024})");
    CHECK(large.shape.parameters() == 41302302720);
    CHECK(assumption(large, "num_key_value_heads").empty());

    const ImportedModel old = imported(R"({"model_type": "falcon", "n_embed": 64, "n_layer": 2, "n_head": 4,
        "multi_query": false, "ffn_hidden_size": 128, "vocab_size": 100})");
    CHECK(assumption(old, "num_hidden_layers") == "2: as n_layer says");
    CHECK(assumption(old, "intermediate_size") == "128: as ffn_hidden_size says");
    CHECK(old.attention == "multi-head, 4 heads");
}

TEST_CASE("Jamba's rank of time steps may be left to the width")
{
    const ImportedModel model = imported(config(
        "jamba-v0.1", R"({"mamba_dt_rank": "auto", "mamba_expand": null, "expert_layer_offset": null})"));
    CHECK(assumption(model, "mamba_dt_rank") == "256: JambaConfig: “auto” is hidden_size / 16");
    CHECK(assumption(model, "expert_layer_offset") == "1: default of JambaConfig");
    CHECK(model.shape.parameters() == 51565039616);
    checkSameLayers(model, "jamba-v0.1");
}

TEST_CASE("gpt-oss alternates where nothing is said")
{
    const ImportedModel model = imported(config("gpt-oss-20b", R"({"layer_types": null})"));
    CHECK(assumption(model, "sliding_window_pattern") == "2: default of GptOssConfig");
    checkSameLayers(model, "gpt-oss-20b");
    CHECK(model.shape.activeParameters() == 4186416960);
}

TEST_CASE("Mistral's window is the class's where a text part leaves it out, and none where it is null")
{
    const std::string_view absent = R"({"model_type": "mistral3", "text_config": {"model_type": "mistral"}})";
    CHECK(assumption(imported(absent), "sliding_window") == "4\u2009096: default of MistralConfig");
    CHECK(assumption(imported(absent), "num_key_value_heads") == "8: default of MistralConfig");
    checkSameLayers(imported(absent), "mistral-7b-v0.1");

    const std::string_view none =
        R"({"model_type": "mistral3", "text_config": {"model_type": "mistral", "sliding_window": null}})";
    checkSameLayers(imported(none), "mistral-7b-v0.3");
}

TEST_CASE("Qwen's windows are off unless they are asked for, and begin after some layers")
{
    const ImportedModel off = imported(config("qwen3-8b", R"({"sliding_window": 4096})"));
    CHECK(assumption(off, "use_sliding_window") == "false: default of Qwen3Config");
    CHECK(imported(config("qwen3-8b")).assumed.empty()); // no window, nothing to assume
    checkSameLayers(off, "qwen3-8b");

    const ImportedModel on =
        imported(config("qwen3-8b", R"({"use_sliding_window": true, "max_window_layers": 30})"));
    CHECK(assumption(on, "layer_types")
          == "30 × full_attention, 6 × sliding_attention: Qwen3Config: no window in the first "
             "max_window_layers layers");
    REQUIRE(on.shape.kinds.size() == 2);
    CHECK(on.shape.kinds[0].count == 30);
    CHECK(on.shape.kinds[1].count == 6);
    CHECK(on.shape.kinds[1].window == 4096);
}

TEST_CASE("Llama 4 as it lies on the Hub: chunks, and a shared expert that goes without saying")
{
    const ImportedModel model = imported(config(
        "llama-4-scout", R"({"sliding_window": null, "layer_types": null, "n_shared_experts": null})"));
    checkSameLayers(model, "llama-4-scout");
    CHECK(model.shape.parameters() == 107769861120);
}

TEST_CASE("a text part that is a Llama has that class's sizes: LLaVA 1.5")
{
    const ImportedModel model =
        imported(R"({"model_type": "llava", "text_config": {"_name_or_path": "lmsys/vicuna-7b-v1.5",
        "model_type": "llama", "max_position_embeddings": 4096, "vocab_size": 32064}, "vision_config": {}})");
    CHECK(model.name == "vicuna-7b-v1.5");
    CHECK(assumption(model, "num_hidden_layers") == "32: default of LlamaConfig");
    CHECK(model.shape.parameters() == 6738415616 + 2 * 64 * 4096); // Llama 2 7B with 64 words more
}

TEST_CASE("sizes at the top are never taken from a class")
{
    const std::string message = messageOf(config("llama-3.1-8b", R"({"num_hidden_layers": null})"));
    CHECK(message
          == "config.json: /num_hidden_layers: expected a whole number in [1, 10000], got nothing: the key "
             "is missing");
}

TEST_CASE("a default that is not certain is asked for")
{
    const std::string message = messageOf(config("minimax-m2", R"({"tie_word_embeddings": null})"));
    CHECK_THAT(message,
               Catch::StartsWith("config.json: /tie_word_embeddings: expected true or false, got nothing"));
    CHECK_THAT(message, Catch::Contains("minimax_m2"));
}
