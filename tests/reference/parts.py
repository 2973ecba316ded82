"""What generate.py draws each section of a scenario from: ranges by resources/help/format.md, wide, with their ends.

A part that is drawn may not go with another one (a rate or link unknown, p above the layers); generate.py drops those.
"""

import copy
import random

from memory import BYTES
from plan import DIFFERS, RATES

WEIGHTS = list(BYTES)
COMPUTE = list(RATES)
ACTIVATIONS = ["fp32", "bf16", "fp16", "fp8"]


class Dice(random.Random):
    """What scenarios are drawn with."""

    def chance(self, p):
        return self.random() < p

    def log(self, low, high, digits=4):
        """Log-uniform, to some significant digits, within low..high."""
        value = low * (high / low) ** self.random()
        return min(max(float(f"{value:.{digits}g}"), low), high)

    def share(self, low, high, places=3):
        return round(self.uniform(low, high), places)

    def maybe(self, target, key, p, draw):
        """target[key] = draw() with chance p."""
        if self.chance(p):
            target[key] = draw()


# ---- parts of a scenario -------------------------------------------------------------------------------------------

def model(dice, models):
    part = {}
    kind = dice.random()
    if kind < 0.6:
        part["preset"] = dice.choice(sorted(models))
    elif kind < 0.85:
        name = dice.choice(sorted(models))
        part.update(name=name, config=varied(dice, copy.deepcopy(models[name]["config"])))
    else:
        part.update(name="made up", config=made_up(dice))
    if dice.chance(0.15):
        part["parameters"] = dice.log(1e6, 1e15, 3) if dice.chance(0.1) else dice.log(5e8, 1e12, 3)
    elif dice.chance(0.05):
        part["parameters"] = None
    return part


def varied(dice, config):
    """A catalogue config as somebody else might write it: other names of a key, text_config, other windows."""
    for names in (("n_routed_experts", "num_experts", "num_local_experts"),
                  ("num_experts_per_tok", "top_k_experts", "experts_per_token")):
        held = [x for x in names if config.get(x)]
        if held and dice.chance(0.3):
            config[dice.choice(names)] = config.pop(held[0])
    if "num_kv_heads" in config and dice.chance(0.5):
        config.pop("num_key_value_heads", None)
    if config.get("tie_word_embeddings") is False and dice.chance(0.3):
        del config["tie_word_embeddings"]
    for implied in ("gated_ffn", "attn_output_gate"):
        if implied in config and dice.chance(0.3):
            del config[implied]
    if "attention_chunk_size" in config and config["model_type"].startswith("llama4") and dice.chance(0.4):
        for added in ("sliding_window", "layer_types", "n_shared_experts"):
            del config[added]
    plain_windows = "sliding_window" in config and "compress_ratios" not in config
    if plain_windows and dice.chance(0.2):
        config["use_sliding_window"] = dice.chance(0.3)
    if plain_windows and "hybrid_layer_pattern" not in config and dice.chance(0.25):
        config.pop("layer_types", None)
        if dice.chance(0.8):
            config["sliding_window_pattern"] = dice.randint(1, 7)
        config["sliding_window"] = dice.choice([64, 128, 1000, 4096, 32768])
    if dice.chance(0.1):
        del config["max_position_embeddings"]
    if dice.chance(0.15):
        outer = {"model_type": "wrapped"}
        if dice.chance(0.5):
            outer.update(hidden_size=1024, vocab_size=1000, num_hidden_layers=2)
        config = {**outer, "text_config": config}
    return config


def made_up(dice):
    """A decoder that nobody has trained."""
    heads = dice.choice([8, 12, 16, 24, 32, 40, 64, 96])
    hidden = heads * dice.choice([64, 96, 128, 160])
    config = {"model_type": "made_up", "hidden_size": hidden, "num_hidden_layers": dice.randint(1, 90),
              "num_attention_heads": heads, "vocab_size": dice.randint(1000, 300000),
              "intermediate_size": dice.randint(256, 32768)}
    dice.maybe(config, "num_key_value_heads", 0.7, lambda: dice.choice([x for x in (1, 2, 4, 8) if heads % x == 0]))
    dice.maybe(config, "head_dim", 0.4, lambda: dice.choice([64, 80, 128, 256]))
    dice.maybe(config, "tie_word_embeddings", 0.5, lambda: dice.chance(0.5))
    dice.maybe(config, "max_position_embeddings", 0.8, lambda: dice.choice([512, 4096, 32768, 131072, 1048576]))
    dice.maybe(config, "gated_ffn", 0.2, lambda: dice.chance(0.5))
    if dice.chance(0.2):
        config["sliding_window"] = dice.choice([128, 511, 4096])
        dice.maybe(config, "sliding_window_pattern", 0.5, lambda: dice.randint(2, 6))
    if dice.chance(0.2):
        config.update(kv_lora_rank=dice.choice([128, 512]), qk_rope_head_dim=64, qk_nope_head_dim=dice.choice([64, 128]),
                      v_head_dim=dice.choice([64, 128, 192]))
        dice.maybe(config, "q_lora_rank", 0.5, lambda: dice.choice([None, 768, 1536]))
        if dice.chance(0.3):
            config.update(index_n_heads=dice.choice([8, 64]), index_head_dim=128, index_topk=dice.choice([64, 2048]))
    if dice.chance(0.4):
        experts = dice.choice([4, 8, 16, 60, 128, 256])
        config.update(num_experts=experts, num_experts_per_tok=dice.choice([1, 2, 4, experts]))
        dice.maybe(config, "moe_intermediate_size", 0.7, lambda: dice.randint(128, 4096))
        dice.maybe(config, "n_shared_experts", 0.3, lambda: dice.randint(0, 2))
        dice.maybe(config, "first_k_dense_replace", 0.3, lambda: dice.randint(0, 4))
        dice.maybe(config, "moe_layer_freq", 0.2, lambda: dice.randint(1, 3))
        dice.maybe(config, "decoder_sparse_step", 0.2, lambda: dice.randint(1, 3))
        dice.maybe(config, "mlp_only_layers", 0.2, lambda: [0])
    return config


def hardware(dice, accelerators):
    part = {}
    kind = dice.random()
    if kind < 0.55:
        part["preset"] = dice.choice(sorted(accelerators))
        dice.maybe(part, "memory_gb", 0.2, lambda: dice.log(16, 2000))
        dice.maybe(part, "memory_bandwidth_gb_s", 0.1, lambda: dice.log(200, 20000))
        dice.maybe(part, "tdp_w", 0.1, lambda: dice.choice([None, 350, 1234.5]))
        dice.maybe(part, "link_gb_s", 0.1, lambda: dice.log(10, 1800))
        dice.maybe(part, "scale_up_domain", 0.1, lambda: dice.choice([1, 2, 4, 72, 576]))
        if dice.chance(0.15):
            part["dense_tflops"] = {x: dice.log(50, 20000) for x in dice.sample(COMPUTE, dice.randint(1, 3))}
    elif kind < 0.8:                                    # a preset's figures, written out
        keys = ("memory_gb", "memory_bandwidth_gb_s", "dense_tflops", "tdp_w", "link_gb_s", "scale_up_domain",
                "devices_per_host", "host_link_gb_s", "scale_out_gb_s")
        entry = accelerators[dice.choice([x for x in sorted(accelerators) if accelerators[x].get("dense_tflops")])]
        part.update({k: copy.deepcopy(entry[k]) for k in keys if k in entry})
    else:
        part.update(name="Made-up GPU", memory_gb=dice.log(8, 3000), memory_bandwidth_gb_s=dice.log(100, 40000),
                    dense_tflops={x: dice.log(20, 50000) for x in dice.sample(COMPUTE, dice.randint(1, 8))})
        dice.maybe(part, "tdp_w", 0.8, lambda: dice.log(50, 3000))
        for key, p in (("link_gb_s", 0.9), ("host_link_gb_s", 0.8), ("scale_out_gb_s", 0.9)):
            dice.maybe(part, key, p, lambda: dice.log(1, 3000))
        dice.maybe(part, "scale_up_domain", 0.6, lambda: dice.randint(1, 128))
        dice.maybe(part, "devices_per_host", 0.6, lambda: dice.randint(1, 32))
    dice.maybe(part, "host_memory_gb", 0.35, lambda: dice.log(20, 4000))
    dice.maybe(part, "scale_out_gb_s", 0.3, lambda: dice.choice([12.5, 25.0, 50.0, 100.0]))
    return part


def precision(dice):
    part = {}
    dice.maybe(part, "weights", 0.8, lambda: dice.choice(WEIGHTS))
    dice.maybe(part, "experts", 0.5, lambda: dice.choice([None, *WEIGHTS]))
    dice.maybe(part, "embedding", 0.5, lambda: dice.choice(WEIGHTS))
    dice.maybe(part, "kv_cache", 0.7, lambda: dice.choice(WEIGHTS))
    dice.maybe(part, "activations", 0.5, lambda: dice.choice(ACTIVATIONS))
    dice.maybe(part, "compute", 0.5, lambda: dice.choice(COMPUTE))
    return part


def deployment(dice):
    part = {}
    wide = dice.chance(0.04)
    dice.maybe(part, "tensor_parallel", 0.8, lambda: dice.choice([32, 128, 1024] if wide else [1, 1, 2, 3, 4, 8, 8, 16]))
    dice.maybe(part, "attention_replicas", 0.6, lambda: dice.choice([64, 320, 1024] if wide else [1, 1, 2, 3, 4, 8, 32]))
    dice.maybe(part, "pipeline_parallel", 0.6, lambda: dice.choice([1, 1, 2, 3, 4, 8, 16]))
    return part


def serving(dice):
    part = {}
    dice.maybe(part, "batch", 0.4, lambda: "auto" if dice.chance(0.5) else int(dice.log(1, 2000)))
    dice.maybe(part, "max_batch", 0.4, lambda: dice.choice([None, int(dice.log(1, 3000))]))
    dice.maybe(part, "kv_allocation", 0.4, lambda: dice.choice(["paged", "reserved"]))
    dice.maybe(part, "block_tokens", 0.5, lambda: dice.choice([1, 16, 64, 256, 4096]))
    dice.maybe(part, "idle_kv", 0.8, lambda: dice.choice(["recompute", "offload", "keep"]))
    dice.maybe(part, "memory_utilization", 0.6, lambda: dice.choice([1, dice.share(0.5, 1)]))
    dice.maybe(part, "overhead_gb_per_gpu", 0.6, lambda: dice.choice([0, dice.share(0, 6, 2)]))
    dice.maybe(part, "confidence", 0.6, lambda: dice.choice([0.5, 0.9, 0.99, 0.999, 0.999999, dice.share(0.5, 0.999)]))
    if dice.chance(0.5):
        part["speculation"] = {}
        dice.maybe(part["speculation"], "draft_tokens", 0.8, lambda: dice.choice([0, 1, 2, 3, 5, 8, 64]))
        dice.maybe(part["speculation"], "acceptance", 0.8, lambda: dice.choice([0, 1, dice.share(0, 1)]))
        dice.maybe(part["speculation"], "draft_cost_share", 0.8, lambda: dice.choice([0, 10, dice.share(0, 0.5)]))
    return part


def efficiency(dice):
    part = {}
    dice.maybe(part, "preset", 0.7, lambda: dice.choice(sorted(DIFFERS)))
    for name in ("compute", "prefill_compute", "fp4_compute", "memory", "link"):
        dice.maybe(part, name, 0.2, lambda: dice.choice([None, 1, *[dice.share(0.05, 1)] * 3]))
    for name, high in (("collective_latency_us", 50), ("layer_overhead_us", 300), ("step_overhead_us", 5000),
                       ("request_overhead_ms", 500)):
        dice.maybe(part, name, 0.12, lambda: dice.choice([0, dice.share(0, high, 1)]))
    return part


def workload(dice):
    part = {}
    median = 7080
    if dice.chance(0.85):
        median = dice.choice([int(dice.log(1, 300000)), dice.log(1, 100000), int(dice.log(200, 50000))])
        part["context_tokens"] = {"median": median}
        dice.maybe(part["context_tokens"], "p90", 0.8, lambda: spread_out(dice, median))
    dice.maybe(part, "max_context_tokens", 0.5,
               lambda: dice.choice([None, median, min(int(median * dice.log(1, 50)) + 1, 10 ** 8)]))
    dice.maybe(part, "output_tokens", 0.8, lambda: dice.choice([0, 1, 1, int(dice.log(1, 5000)), int(dice.log(10, 2000)),
                                                                dice.share(0.1, 300, 1)]))
    dice.maybe(part, "cached_prompt_share", 0.8, lambda: dice.choice([0, 1, dice.share(0, 1), dice.share(0, 1)]))
    dice.maybe(part, "active_share", 0.8, lambda: dice.choice([1, dice.share(0.001, 1), dice.share(0.01, 0.3),
                                                               dice.log(1e-4, 1)]))
    dice.maybe(part, "users", 0.8, lambda: dice.choice([None, 1, int(dice.log(1, 1e10)), int(dice.log(100, 1e7))]))
    return part


def spread_out(dice, median):
    kind = dice.randrange(6)
    if kind == 0:
        return None
    if kind == 1:
        return median
    if kind == 2:                                       # extreme sigma
        return dice.log(median, 1e8)
    if kind == 3:                                       # nearly fixed
        return min(round(median * (1 + dice.log(1e-3, 1e-1)), 4), 1e8)
    return min(round(median * dice.uniform(1.1, 8), 1), 1e8)


def economics(dice):
    part = {}
    for key, low, high in (("server_share", 0, 0.7), ("network_share", 0, 0.3), ("host_power_share", 0, 0.5),
                           ("operations_share_year", 0, 0.1), ("power_utilization", 0, 1),
                           ("electricity_usd_kwh", 0, 0.5), ("carbon_kg_kwh", 0, 1)):
        dice.maybe(part, key, 0.5, lambda: dice.choice([0, *[dice.share(low, high)] * 9]))
    dice.maybe(part, "hosting_usd_kw_month", 0.5, lambda: dice.share(0, 300, 1))
    dice.maybe(part, "life_years", 0.5, lambda: dice.choice([3, 4, 5.5, 30, dice.share(0.1, 10, 2)]))
    dice.maybe(part, "cost_of_capital", 0.5, lambda: dice.choice([0, 1e-6, 0.08, 0.15, 1]))
    dice.maybe(part, "pue", 0.5, lambda: dice.choice([1, dice.share(1, 2), 5]))
    dice.maybe(part, "margin", 0.5, lambda: dice.choice([0, dice.share(0, 0.98)]))
    dice.maybe(part, "utilization", 0.5, lambda: dice.choice([1, dice.share(0.02, 1)]))
    dice.maybe(part, "spare_replicas", 0.5, lambda: dice.choice([0, 1, 5, 1000]))
    dice.maybe(part, "ownership", 0.9, lambda: dice.choice(["buy", "rent"]))
    dice.maybe(part, "accelerator_price_usd", 0.6, lambda: dice.choice([None, 0, *[int(dice.log(500, 90000, 5))] * 8]))
    dice.maybe(part, "rent_usd_gpu_hour", 0.6, lambda: dice.choice([None, 0, *[dice.log(0.1, 20, 3)] * 8]))
    if dice.chance(0.6):
        part["api_price"] = dice.choice([
            {}, {"input_usd_million": 0.25, "output_usd_million": 1.5}, {"input_usd_million": 3},
            {"input_usd_million": 0.5, "cached_input_usd_million": 0.1, "output_usd_million": 2.0},
            {"input_usd_million": 0, "cached_input_usd_million": 0, "output_usd_million": 0.07},
            {"input_usd_million": 1.25, "cached_input_usd_million": None, "output_usd_million": dice.log(0.1, 80)}])
    return part
