#include "core/import/fill_defaults.h"

#include <cmath>
#include <optional>
#include <utility>

namespace ridgepoint {

using Json = nlohmann::ordered_json;

namespace {

constexpr double mostLayers = 10000; // beyond it the reader refuses, and no list of them is written

const Json *textConfig(const Json &config)
{
    const auto text = config.find("text_config");
    return text != config.end() && text->is_object() ? &*text : nullptr;
}

/// Writes into one config and remembers what. A null that is written is a value: the library's "none", not its default.
class Filler {
public:
    explicit Filler(Json &config) : m_config(config) {}

    [[nodiscard]] bool isNested() const { return textConfig(m_config) != nullptr; }
    [[nodiscard]] bool isWritten(std::string_view key) const
    {
        const Json *text = textConfig(m_config);
        return (text != nullptr && text->contains(key)) || m_config.contains(key);
    }
    [[nodiscard]] const Json *value(std::string_view key) const { return configValue(m_config, key); }
    /// Of a whole number above 0.
    [[nodiscard]] std::optional<double> count(std::string_view key) const
    {
        const Json *found = value(key);
        if (found == nullptr || !found->is_number())
            return std::nullopt;
        const double number = found->get<double>();
        return number >= 1 && number == std::floor(number) ? std::optional(number) : std::nullopt;
    }
    [[nodiscard]] bool flag(std::string_view key, bool absent) const
    {
        const Json *found = value(key);
        return found != nullptr && found->is_boolean() ? found->get<bool>() : absent;
    }

    void write(std::string_view key, Json value, std::string reason)
    {
        Json &target = isNested() ? m_config["text_config"] : m_config;
        target[std::string(key)] = value;
        std::erase_if(m_filled, [&](const FilledKey &filled) { return filled.key == key; });
        m_filled.push_back({std::string(key), std::move(value), std::move(reason)});
    }
    void writeIfAbsent(std::string_view key, Json value, std::string reason)
    {
        if (this->value(key) == nullptr)
            write(key, std::move(value), std::move(reason));
    }
    [[nodiscard]] std::vector<FilledKey> take() { return std::move(m_filled); }

private:
    Json &m_config;
    std::vector<FilledKey> m_filled;
};

/// Names of one key in files of older versions of the library.
void takeOldNames(Filler &filler, std::string_view type)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> falcon{
        {{"n_layer", "num_hidden_layers"},
         {"n_head", "num_attention_heads"},
         {"n_embed", "hidden_size"},
         {"n_head_kv", "num_kv_heads"},
         {"ffn_hidden_size", "intermediate_size"}}};
    const auto take = [&](std::string_view old, std::string_view name) {
        if (const Json *value = filler.value(old); value != nullptr && filler.value(name) == nullptr)
            filler.write(name, Json(*value), "as " + std::string(old) + " says");
    };
    take("_sliding_window_pattern", "sliding_window_pattern");
    if (type == "falcon")
        for (const auto &[old, name] : falcon)
            take(old, name);
}

void takeClass(Filler &filler, const ConfigClass &known)
{
    const auto take = [&](std::span<const KeyDefault> defaults) {
        for (const KeyDefault &each : defaults)
            if (!filler.isWritten(each.key))
                filler.write(each.key, Json::parse(each.json), "default of " + std::string(known.name));
    };
    take(known.defaults);
    if (filler.isNested())
        take(known.sizes);
}

/// FalconAttention: one key-value head with multi_query, unless the decoder is of the new kind; an FFN of four times the width.
void fillFalcon(Filler &filler)
{
    const std::optional<double> d = filler.count("hidden_size");
    if (d)
        filler.writeIfAbsent("intermediate_size", 4 * *d, "FalconConfig: 4 × hidden_size");
    if (filler.value("num_key_value_heads") != nullptr || filler.flag("new_decoder_architecture", false))
        return;
    if (filler.flag("multi_query", true))
        filler.write("num_key_value_heads", 1, "FalconConfig: multi_query, so one for all query heads");
    else if (const std::optional<double> heads = filler.count("num_attention_heads"))
        filler.write("num_key_value_heads", *heads,
                     "FalconConfig: without multi_query, as num_attention_heads");
}

/// JambaConfig: "auto" is a sixteenth of the width, rounded up.
void fillJamba(Filler &filler)
{
    const Json *rank = filler.value("mamba_dt_rank");
    const std::optional<double> d = filler.count("hidden_size");
    if (rank != nullptr && *rank == "auto" && d)
        filler.write("mamba_dt_rank", std::ceil(*d / 16), "JambaConfig: “auto” is hidden_size / 16");
}

/// Classes of Qwen have a window that is off unless use_sliding_window says otherwise. Where it is on, Qwen2Config and
/// Qwen3Config have none in the first max_window_layers (28) layers, Qwen3MoeConfig has it in all.
void fillQwenWindows(Filler &filler, const ConfigClass &known)
{
    const std::string name(known.name);
    if (filler.value("sliding_window") != nullptr)
        filler.writeIfAbsent("use_sliding_window", false, "default of " + name);
    const std::optional<double> layers = filler.count("num_hidden_layers");
    if (!filler.flag("use_sliding_window", false) || filler.value("layer_types") != nullptr || !layers
        || *layers > mostLayers)
        return;
    if (!filler.isWritten("sliding_window"))
        filler.write("sliding_window", 4096, "default of " + name);
    if (known.modelType.ends_with("_moe"))
        return;
    const double full =
        filler.isWritten("max_window_layers") ? filler.count("max_window_layers").value_or(0) : 28;
    Json types = Json::array();
    for (int i = 0; i < *layers; ++i)
        types.push_back(i < full ? "full_attention" : "sliding_attention");
    filler.write("layer_types", std::move(types), name + ": no window in the first max_window_layers layers");
}

/// What is absent in every config alike (MODEL §2).
void fillForAll(Filler &filler)
{
    const std::optional<double> heads = filler.count("num_attention_heads");
    const std::optional<double> d = filler.count("hidden_size");
    if (heads && filler.value("num_kv_heads") == nullptr)
        filler.writeIfAbsent("num_key_value_heads", *heads, "as num_attention_heads");
    if (heads && d && std::fmod(*d, *heads) == 0)
        filler.writeIfAbsent("head_dim", *d / *heads, "hidden_size / num_attention_heads");
    if (const std::optional<double> width = filler.count("intermediate_size"))
        filler.writeIfAbsent("moe_intermediate_size", *width, "as intermediate_size");
}

} // namespace

const Json *configValue(const Json &config, std::string_view key)
{
    for (const Json *object : {textConfig(config), &config}) {
        if (object == nullptr)
            continue;
        const auto found = object->find(key);
        if (found != object->end() && !found->is_null())
            return &*found;
    }
    return nullptr;
}

std::vector<FilledKey> fillDefaults(Json &config, const ConfigClass *known)
{
    Filler filler(config);
    const std::string_view type = known != nullptr ? known->modelType : std::string_view();
    takeOldNames(filler, type);
    if (known != nullptr)
        takeClass(filler, *known);
    if (type == "falcon")
        fillFalcon(filler);
    if (type == "jamba")
        fillJamba(filler);
    if (type == "qwen2" || type == "qwen3" || type == "qwen2_moe" || type == "qwen3_moe")
        fillQwenWindows(filler, *known);
    fillForAll(filler);
    if (known == nullptr)
        filler.writeIfAbsent("tie_word_embeddings", false, "no model_type that says otherwise");
    return filler.take();
}

} // namespace ridgepoint
