#!/usr/bin/env python3
"""Figures of every scenario of a plan by core/README.md, the EFFICIENCY part of it and resources/help/format.md, worked out apart from the program.

    reference.py PLAN.ridge [--catalog FOLDER]

prints what `ridgepoint evaluate PLAN.ridge --all --format json` has to print. Sections of core/README.md: 2 shape.py,
3 and 5 memory.py and context.py, 4 passes.py, 4 (figures, batch) and the nesting of resources/help/format.md here, 6 money.py.
"""

import argparse
import json
import sys
from pathlib import Path

import money
from context import Context
from memory import BYTES, host_bytes, memory_of, users_of_replica
from passes import KINDS, Passes, check_links
from plan import load_catalogue, scenario_of
from shape import read_shape

REPOSITORY_CATALOGUE = Path(__file__).resolve().parents[2] / "resources" / "catalog"

# resources/help/format.md, "Its figures"
FIGURES = (
    ["model." + x for x in ("parameters", "active_parameters", "kv_bytes_per_token")]
    + ["memory." + x for x in ("usable_bytes", "weights_bytes", "overhead_bytes", "kv_budget_bytes",
                               "kv_bytes_per_sequence", "mean_context_tokens", "max_sequences", "host_bytes")]
    + ["batch", "limit", "targets.tpot_met", "targets.ttft_met"]
    + ["roofline.balance_flop_per_byte", "roofline.saturating_batch"]
    + ["decode." + x for x in ("step_seconds", "tpot_seconds", "tokens_per_second_per_user", "tokens_per_second",
                               "flops", "bytes", "intensity_flop_per_byte", "memory_seconds", "compute_seconds",
                               "communication_seconds", "fixed_seconds")]
    + [f"decode.ops.{kind}.{x}" for kind in KINDS for x in ("flops", "bytes", "seconds")]
    + ["prefill.prompt_tokens", "prefill.uncached_tokens", "prefill.seconds", "ttft_seconds"]
    + ["steady." + x for x in ("output_tokens_per_second", "requests_per_second", "total_tokens_per_second",
                               "decode_share", "inter_token_seconds")]
    + ["users_per_replica"]
    + ["cost." + x for x in ("capex_usd_gpu_month", "power_usd_gpu_month", "hosting_usd_gpu_month",
                             "operations_usd_gpu_month", "usd_gpu_month", "usd_replica_month", "usd_user_month",
                             "usd_million_output_tokens")]
    + ["api.usd_user_month", "energy.joules_per_output_token", "energy.kg_co2_user_month"]
    + ["fleet." + x for x in ("replicas", "gpus", "usd_month", "usd_user_month", "megawatts")])


class Serving:
    """MODEL section 4, "Figures" and what follows: prompt, TTFT and steady state at any batch."""

    def __init__(self, scenario, shape, context):
        self.s, self.passes = scenario, Passes(scenario, shape, context)
        self.output = scenario.workload["output_tokens"]
        self.prompt = max(context.mean() - self.output / 2, 0.0)
        self.cached = 0.0
        if scenario.serving["idle_kv"] != "recompute":
            self.cached = scenario.workload["cached_prompt_share"] * self.prompt
        self.new = self.prompt - self.cached
        self.prefill_seconds = self.passes.prefill(self.cached, self.new).seconds() if self.new >= 1 else 0.0
        self.returning = 0.0
        if scenario.serving["idle_kv"] == "offload" and self.cached > 0:
            self.returning = self.passes.return_seconds(self.cached)
        # (1 - gamma^(k_d + 1)) / (1 - gamma), summed term by term: gamma = 1 needs no case of its own
        self.tokens_a_step = sum(scenario.acceptance ** i for i in range(scenario.draft_tokens + 1))

    def step(self, batch):
        seconds = self.passes.decode(batch).seconds()
        return seconds * (1 + self.s.draft_cost_share) if self.s.draft_tokens > 0 else seconds

    def tpot(self, batch):
        return self.step(batch) / self.tokens_a_step

    def ttft(self, batch):
        return (self.s.efficiency["request_overhead_ms"] * 1e-3 + self.prefill_seconds + self.step(batch)
                + self.returning)

    def reply_seconds(self, batch):
        """What a reply costs the replica in steady state."""
        return self.prefill_seconds / (self.s.g * self.s.p) + self.output * self.tpot(batch) / batch

    def between_tokens(self, batch):
        """What the TPOT target is held against."""
        if self.output == 0:
            return self.tpot(batch)
        return self.reply_seconds(batch) * batch / self.output

    def tpot_met(self, batch):
        target = self.s.workload["tpot_slo_ms"]
        return None if target is None else self.between_tokens(batch) <= target * 1e-3

    def ttft_met(self, batch):
        target = self.s.workload["ttft_slo_ms"]
        return None if target is None else self.ttft(batch) <= target * 1e-3


def largest(batch, met):
    """The largest whole B in 1..batch with met(B), 0 if none; times never fall with B, so halving finds it."""
    if met(batch) is not False:
        return batch
    low, high = 0, batch
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if met(middle) else (low, middle)
    return low


def choose_batch(scenario, serving, max_sequences):
    """(batch or None, limit) of section 4."""
    if max_sequences < 1:
        return None, "does_not_fit"
    if scenario.serving["batch"] != "auto":
        by_hand = scenario.serving["batch"]
        return (by_hand, "manual") if by_hand <= max_sequences else (None, "does_not_fit")
    batch, limit = max_sequences, "memory"
    max_batch = scenario.serving["max_batch"]
    if max_batch is not None and max_batch < batch:
        batch, limit = max_batch, "max_batch"
    for met, name in ((serving.tpot_met, "tpot_slo"), (serving.ttft_met, "ttft_slo")):
        kept = largest(batch, met)
        if kept < batch:
            batch, limit = kept, name
        if batch == 0:
            return None, limit
    return batch, limit


def evaluate(scenario, shape, context=None):
    """{figure: value}, None where it does not exist."""
    check_links(scenario, shape)
    out = dict.fromkeys(FIGURES)
    context = context or Context(scenario.median, scenario.p90, scenario.max_context)
    memory = memory_of(scenario, shape, context)
    serving = Serving(scenario, shape, context)
    gpus = scenario.t * scenario.g * scenario.p

    kv_b = BYTES[scenario.precision["kv_cache"]]
    out["model.parameters"] = shape.parameters()
    out["model.active_parameters"] = shape.active_parameters()
    out["model.kv_bytes_per_token"] = sum((x.kv_elements + x.index_elements) / x.rho + x.local_elements
                                          for x in shape.layers) * kv_b
    out["memory.usable_bytes"] = memory.usable
    out["memory.weights_bytes"] = memory.weights
    out["memory.overhead_bytes"] = memory.overhead
    out["memory.kv_budget_bytes"] = memory.budget
    out["memory.kv_bytes_per_sequence"] = memory.sequence
    out["memory.mean_context_tokens"] = context.mean()
    out["memory.max_sequences"] = memory.max_sequences
    passes = serving.passes
    out["roofline.balance_flop_per_byte"] = scenario.peak_flops / scenario.bandwidth
    out["roofline.saturating_batch"] = (passes.decode_flops / passes.bandwidth
                                        * BYTES[scenario.precision["weights"]] / 2)
    parts, month = money.gpu_month(scenario.economics, scenario.hardware)
    for name, value in parts.items():
        out[f"cost.{name}_usd_gpu_month"] = value
    out["cost.usd_gpu_month"] = month
    replica_cost = None if month is None else month * gpus
    out["cost.usd_replica_month"] = replica_cost

    batch, out["limit"] = choose_batch(scenario, serving, memory.max_sequences)
    if batch is None:
        return out
    out["batch"] = batch
    decode_figures(out, serving, batch)
    steady = steady_figures(out, serving, batch)
    users, by_host = users_of_replica(scenario, memory, batch)
    out["users_per_replica"] = users
    if by_host:
        out["limit"] = "host_memory"
    if scenario.serving["idle_kv"] == "offload":
        out["memory.host_bytes"] = host_bytes(scenario, memory, users)
    money_figures(out, scenario, serving, users, gpus, replica_cost, steady)
    return out


def decode_figures(out, serving, batch):
    """Decode step, TTFT and targets (section 4); operations are of one pass without the draft model."""
    one = serving.passes.decode(batch)
    flops, bytes_ = one.total("flops"), one.total("bytes")
    tpot = serving.tpot(batch)
    values = {"step_seconds": serving.step(batch), "tpot_seconds": tpot, "tokens_per_second_per_user": 1 / tpot,
              "tokens_per_second": batch / tpot, "flops": flops, "bytes": bytes_,
              "intensity_flop_per_byte": flops / bytes_, "memory_seconds": bytes_ / serving.passes.bandwidth,
              "compute_seconds": flops / serving.passes.decode_flops, "communication_seconds": one.communication,
              "fixed_seconds": one.fixed}
    out.update({f"decode.{k}": v for k, v in values.items()})
    for kind, op in one.ops.items():
        for what in ("flops", "bytes", "seconds"):
            out[f"decode.ops.{kind}.{what}"] = getattr(op, what)
    out["prefill.prompt_tokens"] = serving.prompt
    out["prefill.uncached_tokens"] = serving.new
    out["prefill.seconds"] = serving.prefill_seconds
    out["ttft_seconds"] = serving.ttft(batch)
    out["targets.tpot_met"] = serving.tpot_met(batch)
    out["targets.ttft_met"] = serving.ttft_met(batch)


def steady_figures(out, serving, batch):
    """Steady state of continuous batching (section 4); (output tokens/s, time between tokens), or None where o = 0."""
    o = serving.output
    if o == 0:
        return None
    reply = serving.reply_seconds(batch)
    out["steady.requests_per_second"] = 1 / reply
    out["steady.output_tokens_per_second"] = o / reply
    out["steady.total_tokens_per_second"] = (serving.new + o) / reply
    out["steady.decode_share"] = o * serving.tpot(batch) / batch / reply
    out["steady.inter_token_seconds"] = reply * batch / o
    return o / reply, reply * batch / o


def money_figures(out, scenario, serving, users, gpus, replica_cost, steady):
    """Section 6."""
    economics = scenario.economics
    price = None if replica_cost is None else replica_cost / (1 - economics["margin"])
    kw = money.kilowatts(economics, scenario.hardware)
    hours = money.MONTH_HOURS
    if steady is not None:
        output_per_second, between = steady
        if price is not None:
            out["cost.usd_million_output_tokens"] = (
                price / (output_per_second * hours * 3600 * economics["utilization"]) * 1e6)
        if kw is not None:
            out["energy.joules_per_output_token"] = (
                kw * economics["pue"] * 1000 * gpus / (output_per_second * economics["utilization"]))
    if users < 1:
        return
    if price is not None:
        out["cost.usd_user_month"] = price / users
    if kw is not None:
        out["energy.kg_co2_user_month"] = kw * economics["pue"] * gpus * hours * economics["carbon_kg_kwh"] / users
    if steady is not None:
        out["api.usd_user_month"] = money.api_user_month(
            economics, scenario.active, serving.output, serving.prompt, scenario.workload["cached_prompt_share"],
            between)
    if scenario.users is not None:
        values = money.fleet(economics, scenario.users, users, gpus, price, kw)
        out.update({f"fleet.{k}": v for k, v in values.items()})


def nested(name, figures):
    """One object, nested as the dots say."""
    tree = {"name": name}
    for path, value in figures.items():
        node = tree
        *folders, leaf = path.split(".")
        for folder in folders:
            node = node.setdefault(folder, {})
        node[leaf] = value
    return tree


def catalogue_of(plan, folder):
    """The catalogue, with the plan's own `resolved` entries in place of the built-in ones."""
    models, accelerators = load_catalogue(folder)
    resolved = plan.get("resolved") or {}
    return {**models, **resolved.get("models", {})}, {**accelerators, **resolved.get("accelerators", {})}


def figures_of_plan(plan, folder=REPOSITORY_CATALOGUE):
    """[(name, {figure: value})] of all scenarios."""
    models, accelerators = catalogue_of(plan, folder)
    rows = []
    for given in plan["scenarios"]:
        scenario = scenario_of(given, models, accelerators, read_shape)
        rows.append((scenario.name, evaluate(scenario, read_shape(scenario.config, scenario.parameters))))
    return rows


def main():
    parser = argparse.ArgumentParser(description="figures of every scenario of a plan")
    parser.add_argument("plan")
    parser.add_argument("--catalog", default=REPOSITORY_CATALOGUE)
    options = parser.parse_args()
    plan = json.loads(Path(options.plan).read_text("utf-8-sig"))
    rows = figures_of_plan(plan, options.catalog)
    json.dump([nested(*row) for row in rows], sys.stdout, indent=1, allow_nan=False)
    print()


if __name__ == "__main__":
    main()
