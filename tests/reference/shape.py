"""core/README.md section 2: from Hugging Face config.json keys to the layers of a model.

A layer is a plain record of counts; nothing here knows bytes, GPUs or time. Layers are kept one by one (not grouped
by kind) so that the text stays close to the page.
"""

from dataclasses import dataclass, field
from math import inf


class ConfigError(ValueError):
    """A key that a rule needs is missing or cannot be used."""


@dataclass
class Layer:
    """One layer: parameters by place, cache elements, FLOP of a token pair (MODEL section 2)."""

    projections: float = 0       # parameters of the mixer's matrices: attention, MLA's up-projection, index, linear
    ffn: float = 0               # dense FFN, shared experts, router, latent projections
    expert: float = 0            # parameters of one routed expert, K_e
    experts: int = 0             # E
    experts_per_token: int = 0   # k
    norms: float = 0             # two norms, 2 d
    kv_heads: float = 1          # H_kv; 1 where the cache is one shared head
    kv_elements: float = 0       # cached elements of one entry
    window: float = inf          # W
    pair_flop_decode: float = 0
    pair_flop_prefill: float = 0
    state: float = 0             # state_elements of a linear-attention or state-space layer
    rho: float = 1               # tokens per cached entry
    index_elements: float = 0    # e_i
    index_flop: float = 0        # f_i
    reads: float = inf           # R, entries that one query reads at most
    local_elements: float = 0    # e_l
    local_window: float = 0      # W_l

    @property
    def is_moe(self):
        return self.experts > 0


@dataclass
class Shape:
    """A model: its layers, what it has once, and the totals that section 2 defines."""

    hidden: float                # d
    layers: list = field(default_factory=list)
    embedding: float = 0         # V d
    head: float = 0              # V d unless tied: the stored output head
    output_head: float = 0       # V d: the matrix a pass multiplies by, tied or not
    last_norm: float = 0         # d
    max_positions: float = None
    scale: float = 1             # parameters / sum, where a count is given: every weight scales by it

    def sum_of_config(self):
        layers = sum(x.projections + x.ffn + x.norms + x.experts * x.expert for x in self.layers)
        return layers + self.embedding + self.head + self.last_norm

    def parameters(self):
        return self.sum_of_config() * self.scale

    def active_parameters(self):
        idle = sum((x.experts - x.experts_per_token) * x.expert for x in self.layers)
        return (self.sum_of_config() - idle) * self.scale

    def layer_weights(self):
        """P_layers of section 3: everything but routed experts, embedding and head; every norm."""
        return (sum(x.projections + x.ffn + x.norms for x in self.layers) + self.last_norm) * self.scale

    def expert_weights(self):
        return sum(x.experts * x.expert for x in self.layers) * self.scale

    def embedding_and_head_weights(self):
        return (self.embedding + self.head) * self.scale

    def has_experts(self):
        return any(x.is_moe for x in self.layers)


class Config:
    """The keys of a config.json; those under text_config win; null counts as absent."""

    def __init__(self, config):
        self.keys = {k: v for k, v in config.items() if k != "text_config"}
        self.keys.update({k: v for k, v in (config.get("text_config") or {}).items() if v is not None})

    def get(self, *names, default=None):
        for name in names:
            if self.keys.get(name) is not None:
                return self.keys[name]
        return default

    def need(self, *names):
        value = self.get(*names)
        if value is None:
            raise ConfigError(f"config key {names[0]} is needed and missing")
        return value


def read_shape(config_json, parameters=None):
    """Shape of a model by its config; `parameters` overrides the sum (section 2, last paragraph)."""
    config = Config(config_json)
    d = config.need("hidden_size")
    vocabulary = config.need("vocab_size")
    tied = config.get("tie_word_embeddings", default=False)
    shape = Shape(hidden=d, embedding=vocabulary * d, head=0 if tied else vocabulary * d,
                  output_head=vocabulary * d, last_norm=d,
                  max_positions=config.get("max_position_embeddings"))
    for i in range(config.need("num_hidden_layers")):
        layer = Layer(norms=2 * d)
        if config.get("hybrid_override_pattern"):
            _nemotron_layer(layer, config, i)
        else:
            _mixer(layer, config, i)
            _feed_forward(layer, config, i)
        shape.layers.append(layer)
    if parameters is not None:
        shape.scale = parameters / shape.sum_of_config()
    return shape


# ---- mixers --------------------------------------------------------------------------------------------------------

def _mixer(layer, config, i):
    if config.get("compress_ratios") is not None:
        _compressed_attention(layer, config, i)
    elif config.get("kv_lora_rank") is not None:
        _latent_attention(layer, config, i)
    elif config.get("linear_num_value_heads") is not None and not _is_full_beside_linear(config, i):
        _gated_delta_net(layer, config)
    elif config.get("attn_layer_period") is not None and \
            i % config.need("attn_layer_period") != config.get("attn_layer_offset", default=0):
        _mamba_1(layer, config)
    else:
        _grouped_attention(layer, config, i)


def _heads(config):
    """H, H_kv, d_h with the defaults of section 2."""
    heads = config.need("num_attention_heads")
    kv_heads = config.get("num_key_value_heads", "num_kv_heads", default=heads)
    return heads, kv_heads, config.get("head_dim", default=config.need("hidden_size") / heads)


def _window_of(config, i):
    """W of layer i, or None: `sliding_window` with layer_types, hybrid_layer_pattern, sliding_window_pattern, or all
    layers; Llama 4: attention_chunk_size, every 4th layer full (README of the catalogue)."""
    window = config.get("sliding_window")
    llama4 = str(config.get("model_type", default="")).startswith("llama4")
    if window is None and llama4:
        window = config.get("attention_chunk_size")
    if window is None or config.get("use_sliding_window") is False:
        return None
    if config.get("layer_types"):
        return window if config.get("layer_types")[i] in ("sliding_attention", "chunked_attention") else None
    if config.get("hybrid_layer_pattern"):
        return window if config.get("hybrid_layer_pattern")[i] == 1 else None
    if config.get("sliding_window_pattern"):
        return None if (i + 1) % config.get("sliding_window_pattern") == 0 else window
    if llama4:
        return None if (i + 1) % 4 == 0 else window
    return window


def _grouped_attention(layer, config, i):
    """Grouped-query attention, with windows, Gemma 4's and MiMo's own heads, Qwen3-Next's gate."""
    d = config.need("hidden_size")
    heads, kv_heads, head = _heads(config)
    value = head
    window = _window_of(config, i)
    shares_kv = False
    if config.get("hybrid_layer_pattern"):                                   # MiMo-V2-Flash
        value = config.get("v_head_dim", default=head)
        if window is not None:
            heads = config.get("swa_num_attention_heads", default=heads)
            kv_heads = config.get("swa_num_key_value_heads", default=kv_heads)
            head = config.get("swa_head_dim", default=head)
            value = config.get("swa_v_head_dim", default=value)
    if config.get("global_head_dim") is not None and window is None:         # Gemma 4
        head = value = config.get("global_head_dim")
        kv_heads = config.get("num_global_key_value_heads", default=kv_heads)
        shares_kv = bool(config.get("attention_k_eq_v", default=False))
    gated = config.get("attn_output_gate") or config.get("linear_num_value_heads") is not None
    query = heads * head * (2 if gated else 1)
    keys_and_values = kv_heads * head + (0 if shares_kv else kv_heads * value)
    layer.projections = d * (query + keys_and_values) + heads * value * d
    layer.kv_heads = kv_heads
    layer.kv_elements = kv_heads * (head + value)
    layer.pair_flop_decode = layer.pair_flop_prefill = 2 * heads * (head + value)
    if window is not None:
        layer.window = window


def _latent_attention(layer, config, i):
    """Multi-head latent attention (DeepSeek-V2), with the index of DeepSeek-V3.2 and GLM-5."""
    d = config.need("hidden_size")
    heads = config.need("num_attention_heads")
    r, q = config.need("kv_lora_rank"), config.get("q_lora_rank")
    rope, nope, value = config.need("qk_rope_head_dim"), config.need("qk_nope_head_dim"), config.need("v_head_dim")
    if q is None:
        into = d * heads * (nope + rope) + d * (r + rope) + r
    else:
        into = d * q + q * heads * (nope + rope) + q + d * (r + rope) + r
    layer.projections = into + r * heads * (nope + value) + heads * value * d
    layer.kv_elements = r + rope
    layer.pair_flop_decode = 2 * heads * (r + rope) + 2 * heads * r
    layer.pair_flop_prefill = 2 * heads * (nope + rope) + 2 * heads * value
    window = _window_of(config, i)
    if window is not None:
        layer.window = window
    if config.get("index_n_heads") is not None:
        n_i, d_i = config.need("index_n_heads"), config.need("index_head_dim")
        layer.projections += (q if q is not None else d) * n_i * d_i + d * d_i + d * n_i
        layer.index_elements = d_i
        layer.index_flop = 2 * n_i * d_i
        layer.reads = config.need("index_topk")


def _compressed_attention(layer, config, i):
    """DeepSeek-V4 (README of the catalogue)."""
    d, q = config.need("hidden_size"), config.need("q_lora_rank")
    heads, _, head = _heads(config)
    o_rank, o_groups = config.need("o_lora_rank"), config.need("o_groups")
    ratio = config.need("compress_ratios")[i]
    layer.projections = d * q + q * heads * head + q + d * head + head
    layer.projections += heads * head * o_rank + o_groups * o_rank * d
    layer.kv_elements = head
    layer.pair_flop_decode = layer.pair_flop_prefill = 4 * heads * head
    if ratio == 0:
        layer.window = config.need("sliding_window")
        return
    layer.rho = ratio
    layer.local_elements = head
    layer.local_window = config.need("sliding_window")
    layer.projections += 2 * d * head * (2 if ratio == 4 else 1)             # compressor
    if ratio == 4:
        n_i, d_i = config.need("index_n_heads"), config.need("index_head_dim")
        layer.projections += q * n_i * d_i + d * n_i + 4 * d * d_i
        layer.index_elements = d_i
        layer.index_flop = 2 * n_i * d_i
        layer.reads = config.need("index_topk")


def _is_full_beside_linear(config, i):
    if config.get("layer_types"):
        return config.get("layer_types")[i] != "linear_attention"
    return (i + 1) % config.need("full_attention_interval") == 0


def _gated_delta_net(layer, config):
    """Linear layers of Qwen3-Next and Qwen3.5."""
    d = config.need("hidden_size")
    n_k, n_v = config.need("linear_num_key_heads"), config.need("linear_num_value_heads")
    d_k, d_v = config.need("linear_key_head_dim"), config.need("linear_value_head_dim")
    layer.projections = d * (2 * n_k * d_k + 2 * n_v * d_v + 2 * n_v) + n_v * d_v * d
    layer.state = n_v * d_k * d_v


def _mamba_1(layer, config):
    """State-space layers of Jamba."""
    d = config.need("hidden_size")
    inner = config.need("mamba_expand") * d
    state, rank = config.need("mamba_d_state"), config.need("mamba_dt_rank")
    layer.projections = 2 * d * inner + inner * (rank + 2 * state) + rank * inner + inner * d
    layer.state = inner * state


def _nemotron_layer(layer, config, i):
    """Nemotron-H and Nemotron 3: one letter of `hybrid_override_pattern` a layer."""
    d = config.need("hidden_size")
    letter = config.need("hybrid_override_pattern")[i]
    if letter == "M":
        inner = config.need("mamba_num_heads") * config.need("mamba_head_dim")
        state = config.need("ssm_state_size")
        layer.projections = d * (2 * inner + 2 * config.need("n_groups") * state + config.need("mamba_num_heads"))
        layer.projections += inner * d
        layer.state = inner * state
    elif letter == "*":
        _grouped_attention(layer, config, i)
    elif letter == "-":
        layer.ffn = _matrices(config) * d * config.need("intermediate_size")
    elif letter == "E":
        _experts(layer, config)
    else:
        raise ConfigError(f"hybrid_override_pattern: letter {letter!r}")


# ---- feed-forward --------------------------------------------------------------------------------------------------

def _matrices(config):
    """3 of a gated FFN, 2 of a plain one."""
    gated = config.get("gated_ffn")
    if gated is None:
        gated = config.get("model_type") != "falcon" and config.get("mlp_hidden_act") != "relu2"
    return 3 if gated else 2


def _expert_count(config):
    return config.get("n_routed_experts", "num_experts", "num_local_experts", default=0)


def _is_moe(config, i):
    """Whether layer i has experts, by the keys as the families use them."""
    if not _expert_count(config):
        return False
    if i < config.get("first_k_dense_replace", default=0):
        return False
    frequency = config.get("moe_layer_freq", default=1)
    if not (frequency[i] if isinstance(frequency, list) else i % frequency == 0):
        return False
    if (i + 1) % config.get("decoder_sparse_step", default=1) != 0:
        return False
    if (i + 1) % config.get("interleave_moe_layer_step", default=1) != 0:
        return False
    if config.get("expert_layer_period") is not None and \
            i % config.get("expert_layer_period") != config.get("expert_layer_offset", default=0):
        return False
    return i not in config.get("mlp_only_layers", default=[])


def _feed_forward(layer, config, i):
    d = config.need("hidden_size")
    if not _is_moe(config, i):
        wide = config.get("intermediate_size_mlp")
        layer.ffn = _matrices(config) * d * (wide if wide is not None else config.need("intermediate_size"))
        return
    _experts(layer, config)
    if str(config.get("model_type", default="")).startswith("gemma4"):       # a dense FFN beside the experts
        layer.ffn += _matrices(config) * d * config.need("intermediate_size")


def _experts(layer, config):
    """E experts, shared experts, router, latent projections."""
    d = config.need("hidden_size")
    width = config.get("moe_intermediate_size")
    if width is None:
        width = config.need("intermediate_size")
    latent = config.get("moe_latent_size")
    layer.experts = _expert_count(config)
    if not layer.experts:
        raise ConfigError("config key n_routed_experts is needed and missing")
    layer.experts_per_token = config.need("num_experts_per_tok", "top_k_experts", "experts_per_token")
    layer.expert = _matrices(config) * (latent if latent is not None else d) * width
    shared = config.get("shared_expert_intermediate_size", "moe_shared_expert_intermediate_size")
    if shared is None:
        shared = config.get("n_shared_experts", default=0) * width
        if str(config.get("model_type", default="")).startswith("llama4") and config.get("n_shared_experts") is None:
            shared = width
    layer.ffn = _matrices(config) * d * shared + d * layer.experts
    if latent is not None:
        layer.ffn += 2 * d * latent
