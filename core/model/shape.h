// The shape of a model: its layers, counted by kind, with all that memory and time need of them.
// Read once from Hugging Face config.json keys; immutable afterwards. Counts are of elements, not bytes.
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/text/result.h"

namespace ridgepoint {

inline constexpr double unlimited = std::numeric_limits<double>::infinity();

/// Kinds of layer that a model may mix; real ones have one to four. Fixed so that an evaluation allocates nothing.
inline constexpr std::size_t maxLayerKinds = 16;

/// All layers that are alike (MODEL §2). One layer's figures; `count` says how many there are.
struct LayerKind {
    int count = 0;
    // mixer: attention, linear attention or state space
    double mixerParameters =
        0;                 ///< its matrices, with the vectors that §2's latent attention counts (+ q, + r)
    double kvElements = 0; ///< cached per entry
    double kvHeads = 1;    ///< H_kv: what tensor parallelism can split the cache by (MLA: 1)
    double pairFlopDecode = 0; ///< FLOP per token pair
    double pairFlopPrefill = 0;
    double window = unlimited;    ///< W
    double tokensPerEntry = 1;    ///< ρ
    double indexElements = 0;     ///< e_i, per entry
    double indexPairFlop = 0;     ///< f_i, per entry
    double readLimit = unlimited; ///< R: entries that one query reads at most
    double localElements = 0;     ///< e_l, of the second cache
    double localWindow = 0;       ///< W_l
    double stateElements = 0;     ///< constant state of a sequence
    // feed-forward
    double ffnParameters = 0;    ///< dense FFN, shared experts, router, latent projections
    double experts = 0;          ///< E, routed; 0 in a dense layer
    double expertsPerToken = 0;  ///< k
    double expertParameters = 0; ///< K_e, of one routed expert
    double normParameters = 0;   ///< the layer's two norms, 2·d

    bool operator==(const LayerKind &) const = default;
};

/// What a model's layers come to, all sums in one walk over its kinds.
struct ShapeTotals {
    double layers = 0; ///< P_layers: all but routed experts, embedding and head; every norm, the last one too
    double experts = 0;                  ///< P_experts = Σ_layers E·K_e
    double activeExperts = 0;            ///< Σ_layers k·K_e
    double embedding = 0;                ///< V·d, and V·d again for the output head unless tied
    double kvElementsPerToken = 0;       ///< Σ_layers ((kv + e_i)/ρ + e_l), windowed layers too
    double expertLayers = 0;             ///< layers with routed experts
    double expertsPerTokenAllLayers = 0; ///< Σ_layers k

    [[nodiscard]] double parameters() const { return layers + experts + embedding; } ///< P
    /// P_a = P_layers + Σ_layers k·K_e + embedding and head (MODEL §1).
    [[nodiscard]] double activeParameters() const { return layers + embedding + activeExperts; }
};

/// One key of config.json that a rule read, for derivations and for import.
struct ConfigValue {
    std::string key;
    double value = 0;
};

struct ModelShape {
    std::vector<LayerKind> kinds;
    double hiddenSize = 0; ///< d
    double layers = 0;     ///< L
    double vocabulary = 0; ///< V
    double queryHeads = 0; ///< H of the attention layers
    bool tiedEmbeddings = false;
    std::optional<double> maxPositionEmbeddings;
    std::vector<ConfigValue> configValues; ///< numbers read from the config, in the order they were asked for
    std::vector<std::string> configKeys;   ///< all keys of the config that a rule looked at, in that order

    [[nodiscard]] ShapeTotals totals() const;
    [[nodiscard]] double parameters() const { return totals().parameters(); } ///< P, biases left out
    [[nodiscard]] double activeParameters() const { return totals().activeParameters(); } ///< P_a
    [[nodiscard]] bool hasExperts() const;
};

/// Reads a model's shape from config.json keys (MODEL §2 and the families of resources/catalog/README.md).
/// Keys may lie under `text_config` and win over the same key outside it. An Error's place is the JSON pointer
/// within the config ("/num_hidden_layers"); it names a key that a rule needs and the config lacks, a value out of
/// range, or an architecture that the model cannot express.
[[nodiscard]] Result<ModelShape> readModelShape(const nlohmann::ordered_json &config);

} // namespace ridgepoint
