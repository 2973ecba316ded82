"""core/README.md sections 3 and 5: memory of one GPU, how many sequences and how many users it holds.

All byte figures are of one GPU unless said otherwise.
"""

from dataclasses import dataclass
from math import floor, inf, sqrt

from context import Context, normal_quantile

BYTES = {"fp32": 4, "bf16": 2, "fp16": 2, "fp8": 1, "int8": 1, "mxfp8": 8.25 / 8, "nvfp4": 4.5 / 8, "mxfp4": 4.25 / 8,
         "int4": 4.25 / 8}


def round_down(x):
    """Section 1: floor(x + 1e-12 max(1, x)) throughout."""
    return floor(x + 1e-12 * max(1, x))


def kept_share(layer, t):
    """kappa: the share of a token's KV that a rank keeps."""
    return max(layer.kv_heads / t, 1) / layer.kv_heads


def kv_bytes_of(shape, t, p, kv_b, tokens):
    """S of section 3 where `tokens(window)` is c, or its expectation, cut at a window."""
    total = 0.0
    for x in shape.layers:
        entry = kept_share(x, t) * x.kv_elements / x.rho * tokens(x.window)
        index = x.index_elements / x.rho * tokens(inf)
        local = x.local_elements * tokens(x.local_window)
        total += (entry + index + local) * kv_b + 4 * x.state / t
    return total / p


@dataclass
class Memory:
    usable: float
    weights: float
    overhead: float
    budget: float
    sequence: float        # S-bar, or S(max_context_tokens) where reserved
    spread: float          # sigma_S
    z: float
    max_sequences: int     # of one replica


def memory_of(scenario, shape, context):
    """Usable memory, weights, budget, cost of a sequence, and `max_sequences` (sections 3 and 5)."""
    t, g, p = scenario.t, scenario.g, scenario.p
    w_b, x_b, e_b, kv_b = (BYTES[scenario.precision[k]] for k in ("weights", "experts", "embedding", "kv_cache"))
    usable = scenario.hardware["memory_gb"] * 1e9 * scenario.serving["memory_utilization"]
    overhead = scenario.serving["overhead_gb_per_gpu"] * 1e9
    weights = (shape.layer_weights() * w_b / t + shape.embedding_and_head_weights() * e_b / t
               + shape.expert_weights() * x_b / (t * g)) / p
    budget = usable - overhead - weights

    if scenario.serving["kv_allocation"] == "reserved":
        sequence = kv_bytes_of(shape, t, p, kv_b, lambda window: min(scenario.max_context, window))
        spread = 0.0
    else:
        sequence = kv_bytes_of(shape, t, p, kv_b, context.mean)
        per_token = lambda x: kept_share(x, t) * x.kv_elements / x.rho + x.index_elements / x.rho + x.local_elements
        sequence += scenario.serving["block_tokens"] / 2 * sum(map(per_token, shape.layers)) * kv_b / p
        spread = sum(kept_share(x, t) * x.kv_elements / x.rho * context.spread(x.window)
                     + x.index_elements / x.rho * context.spread()
                     + x.local_elements * context.spread(x.local_window) for x in shape.layers) * kv_b / p

    memory = Memory(usable, weights, overhead, budget, sequence, spread, normal_quantile(scenario.serving["confidence"]), 0)
    if scenario.serving["idle_kv"] == "keep":
        memory.max_sequences = round_down(scenario.active * g * round_down(users_of_group(scenario, memory)))
    else:
        memory.max_sequences = g * round_down(most(memory.sequence, memory.spread ** 2, memory.z, budget))
    return memory


def most(mean, variance, z, budget):
    """The largest x with x mean + z sqrt(x variance) <= budget: a quadratic in sqrt(x), its positive root written so
    that nothing cancels."""
    if budget <= 0:
        return 0.0
    b = z * sqrt(variance)
    root = 2 * budget / (b + sqrt(b * b + 4 * mean * budget))
    return root * root


def users_of_group(scenario, memory):
    """u of section 5: users of one group whose mean + z sd fits its KV budget."""
    a = scenario.active
    if scenario.serving["idle_kv"] == "keep":
        return most(memory.sequence, memory.spread ** 2, memory.z, memory.budget)
    variance = a * (memory.spread ** 2 + (1 - a) * memory.sequence ** 2)
    return most(a * memory.sequence, variance, memory.z, memory.budget)


def users_of_replica(scenario, memory, batch):
    """(users, capped by host memory?) of section 5."""
    a = scenario.active
    users = scenario.g * round_down(users_of_group(scenario, memory))
    if batch < memory.max_sequences:
        users = min(users, round_down(most(a, a * (1 - a), memory.z, batch)))
    host_gb = scenario.hardware.get("host_memory_gb")
    if scenario.serving["idle_kv"] == "offload" and host_gb is not None and a < 1:
        of_a_user = (1 - a) * memory.sequence * scenario.t * scenario.p
        most_in_host = round_down(host_gb * 1e9 * scenario.t * scenario.g * scenario.p / of_a_user)
        if most_in_host < users:
            return most_in_host, True
    return users, False


def host_bytes(scenario, memory, users):
    """Host memory of a replica with `offload`: U (1 - a) S-bar t p."""
    return users * (1 - scenario.active) * memory.sequence * scenario.t * scenario.p
