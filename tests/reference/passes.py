"""core/README.md section 4 with the EFFICIENCY part of it: time of one pass, as FLOP and bytes of one GPU."""

from dataclasses import dataclass, field
from math import expm1, inf, log1p

from memory import BYTES, kept_share, kv_bytes_of

KINDS = ("attention_projections", "attention", "ffn", "experts", "lm_head")


@dataclass
class Operation:
    flops: float = 0.0
    bytes: float = 0.0
    seconds: float = 0.0


@dataclass
class Pass:
    """Sums over the layers, by kind; a kind that the model has not is absent."""

    ops: dict = field(default_factory=dict)
    communication: float = 0.0
    fixed: float = 0.0

    def total(self, what):
        return sum(getattr(op, what) for op in self.ops.values())

    def seconds(self):
        return self.total("seconds") + self.communication + self.fixed


class Passes:
    """Decode and prefill passes of a scenario."""

    def __init__(self, scenario, shape, context):
        self.s, self.shape, self.context = scenario, shape, context
        self.w_b, self.x_b, self.e_b, self.kv_b = (BYTES[scenario.precision[k]]
                                                   for k in ("weights", "experts", "embedding", "kv_cache"))
        self.a_b = BYTES[scenario.precision["activations"]]
        factors = scenario.efficiency
        fp4 = factors["fp4_compute"] if scenario.compute_precision in ("nvfp4", "mxfp4") else 1
        self.decode_flops = scenario.peak_flops * (factors["compute"] * fp4)            # Pi eta(decode)
        self.prefill_flops = scenario.peak_flops * (factors["prefill_compute"] * fp4)
        self.bandwidth = scenario.bandwidth * factors["memory"]                         # beta eta_m

    def decode(self, batch):
        """Decode pass at `batch`; without the draft model's share h."""
        sequences = max(batch / (self.s.g * self.s.p), 1)
        m = sequences * (1 + self.s.draft_tokens)
        return self._pass(m, m, self.decode_flops, lambda x: self._decode_attention(x, sequences, m))

    def prefill(self, cached, new):
        """Prefill pass of `new` tokens behind `cached` ones; the head once per prompt."""
        return self._pass(new, 1, self.prefill_flops, lambda x: self._prefill_attention(x, cached, new))

    def _pass(self, m, head_tokens, flop_rate, attention):
        t, g, p = self.s.t, self.s.g, self.s.p
        scale = self.shape.scale
        replica_tokens = m * g
        result = Pass()

        def add(kind, flops, bytes_):
            op = result.ops.setdefault(kind, Operation())
            op.flops += flops
            op.bytes += bytes_
            op.seconds += max(flops / flop_rate, bytes_ / self.bandwidth)

        def matmul(kind, parameters, tokens, bytes_of_weight):
            add(kind, 2 * tokens * parameters / t, parameters * bytes_of_weight / t)

        for x in self.shape.layers:
            if x.projections:
                matmul("attention_projections", x.projections * scale, m, self.w_b)
                add("attention", *attention(x))
            if x.ffn:
                matmul("ffn", x.ffn * scale, m, self.w_b)
            if x.is_moe:
                touched = experts_touched(x.experts, x.experts_per_token, replica_tokens)
                expert = x.expert * scale
                add("experts", 2 * replica_tokens * x.experts_per_token * expert / (t * g),
                    touched * expert * self.x_b / (t * g))
        matmul("lm_head", self.shape.output_head * scale, head_tokens, self.e_b)
        result.communication = self._communication(m)
        layers = len(self.shape.layers)
        result.fixed = (self.s.efficiency["step_overhead_us"] + layers * self.s.efficiency["layer_overhead_us"]) * 1e-6
        return result

    def _decode_attention(self, x, sequences, m):
        t = self.s.t
        pairs = self.context.mean(min(x.window, x.reads * x.rho)) / x.rho
        index = self.context.mean(inf) / x.rho
        local = self.context.mean(x.local_window) if x.local_elements else 0.0
        per_token = (x.pair_flop_decode * (pairs + local) + x.index_flop * index + 6 * x.state) / t
        read = (kept_share(x, t) * x.kv_elements * pairs + x.index_elements * index + x.local_elements * local) * self.kv_b
        return per_token * m, (read + 2 * 4 * x.state / t) * sequences

    def _prefill_attention(self, x, cached, new):
        t = self.s.t
        pairs = (triangle(cached + new, min(x.window, x.reads * x.rho))
                 - triangle(cached, min(x.window, x.reads * x.rho))) / x.rho
        index = (triangle(cached + new, inf) - triangle(cached, inf)) / x.rho
        local = triangle(cached + new, x.local_window) - triangle(cached, x.local_window) if x.local_elements else 0.0
        flops = (x.pair_flop_prefill * (pairs + local) + x.index_flop * index + 6 * x.state * new) / t
        entries = kept_share(x, t) * x.kv_elements * (min(cached, x.window) + new) / x.rho
        index_entries = x.index_elements * (cached + new) / x.rho
        local_entries = x.local_elements * (min(cached, x.local_window) + new)
        return flops, (entries + index_entries + local_entries) * self.kv_b + 2 * 4 * x.state / t

    def _communication(self, m):
        """Collectives and transfers of a pass of m tokens in each group."""
        t, g, p = self.s.t, self.s.g, self.s.p
        alpha = self.s.efficiency["collective_latency_us"] * 1e-6
        share = self.s.efficiency["link"]
        token_bytes = self.shape.hidden * self.a_b
        total = 0.0
        if t > 1:
            all_reduce = alpha + 2 * (t - 1) / t * m * token_bytes / (self.s.link(t) * share)
            total += 2 * len(self.shape.layers) * all_reduce
        if g > 1:
            for x in self.shape.layers:
                if x.is_moe:
                    sent = m * x.experts_per_token * token_bytes / t * (1 - 1 / (t * g))
                    total += 2 * (alpha + sent / (self.s.link(t * g) * share))
        if p > 1:
            total += (p - 1) * m * token_bytes / (self.s.link(t * g * p) * share)
        return total

    def return_seconds(self, cached):
        """Return of offloaded cached tokens, S(s) / (lambda_h eta_link); 0 where lambda_h is unknown."""
        host_link = self.s.hardware.get("host_link_gb_s")
        if host_link is None:
            return 0.0
        size = kv_bytes_of(self.shape, self.s.t, self.s.p, self.kv_b, lambda window: min(cached, window))
        return size / (host_link * 1e9 * self.s.efficiency["link"])


def check_links(scenario, shape):
    """Section 1: an unknown link that the layout needs is an error, even where nothing fits."""
    if scenario.t > 1:
        scenario.link(scenario.t)
    if scenario.g > 1 and shape.has_experts():
        scenario.link(scenario.t * scenario.g)
    if scenario.p > 1:
        scenario.link(scenario.t * scenario.g * scenario.p)


def experts_touched(experts, per_token, tokens):
    """E (1 - (1 - k/E)^M)."""
    if per_token >= experts:
        return experts
    return -experts * expm1(tokens * log1p(-per_token / experts))


def triangle(u, m):
    """F(u) of section 4: u^2/2 up to m, m^2/2 + (u - m) m beyond."""
    if u <= m:
        return u * u / 2
    return m * m / 2 + (u - m) * m
