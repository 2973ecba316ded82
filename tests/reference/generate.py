#!/usr/bin/env python3
"""Writes a plan of random valid scenarios for compare.py.

    generate.py SEED COUNT [-o PLAN.ridge] [--catalog FOLDER]

The same seed gives the same plan. Scenarios span the catalogue, configs of a user's own, precisions with their
stand-ins, layouts, serving options, contexts, targets, speculation, efficiency and money. A scenario is kept only if
evaluation accepts it (links and rates that it needs are known) and no count, limit or comparison in it hangs on the
last digits (`on_an_edge`): two right programs must not differ by rounding.
"""

import argparse
import copy
import json
import sys
from pathlib import Path

from context import Context
from memory import memory_of
from parts import Dice, deployment, economics, efficiency, hardware, model, precision, serving, workload
from plan import PlanError, load_catalogue, scenario_of
from reference import REPOSITORY_CATALOGUE, Serving, evaluate
from shape import read_shape


def tighten(dice, given, scenario, shape):
    """Targets, a batch by hand, and host memory near the figures that they would bind at."""
    context = Context(scenario.median, scenario.p90, scenario.max_context)
    room = memory_of(scenario, shape, context).max_sequences
    figures = Serving(scenario, shape, context)
    near = max(1, int(dice.log(1, max(room, 1) * 1.3, 6)))
    loose = dice.choice([0.8, 1, 1.001, 1.2, 3])
    target = lambda seconds: min(max(float(f"{seconds * 1e3 * loose:.4g}"), 1e-3), 1e7)
    part = given["workload"]
    dice.maybe(part, "tpot_slo_ms", 0.4, lambda: dice.choice([None, *[target(figures.between_tokens(near))] * 3]))
    dice.maybe(part, "ttft_slo_ms", 0.4, lambda: dice.choice([None, *[target(figures.ttft(near))] * 3]))
    if isinstance(given["serving"].get("batch"), int) and dice.chance(0.7):
        given["serving"]["batch"] = min(near, 10 ** 6)
    if given["serving"].get("max_batch") is not None and dice.chance(0.3):
        given["serving"]["max_batch"] = min(near, 10 ** 6)
    users = evaluate(scenario, shape)["users_per_replica"]
    if "host_memory_gb" in given["hardware"] and users and scenario.active < 1:
        held = memory_of(scenario, shape, context).sequence * (1 - scenario.active) * users / scenario.g
        if dice.chance(0.6):
            given["hardware"]["host_memory_gb"] = min(max(float(f"{held / 1e9 * dice.uniform(0.3, 1.5):.5g}"), 0.1), 1e9)


def draw(dice, name, models, accelerators):
    """One scenario, or None where it is not valid, not wanted, or on an edge."""
    given = {"name": name, "notes": "", "model": model(dice, models), "precision": precision(dice),
             "hardware": hardware(dice, accelerators), "deployment": deployment(dice), "serving": serving(dice),
             "efficiency": efficiency(dice), "workload": workload(dice), "economics": economics(dice)}
    for section in ("precision", "deployment", "efficiency", "economics"):
        if dice.chance(0.04):
            del given[section]
    read = lambda: scenario_of(given, models, accelerators, read_shape)
    try:
        scenario = read()
        shape = read_shape(scenario.config, scenario.parameters)
        if scenario.p > len(shape.layers):
            return None
        fits = evaluate(scenario, shape)["limit"] != "does_not_fit"
        if not fits and dice.chance(0.85):
            return None
        tighten(dice, given, scenario, shape)
        scenario = read()
        figures = evaluate(scenario, shape)
    except PlanError:
        return None
    if figures["limit"] in ("tpot_slo", "ttft_slo") and figures["batch"] is None and dice.chance(0.7):
        return None
    return None if on_an_edge(scenario, shape, figures) else given


class Nudged(Context):
    """A context whose spread is off by what rounding of E[X^2] - E[X]^2 can do to it."""

    def __init__(self, scenario, sign):
        super().__init__(scenario.median, scenario.p90, scenario.max_context)
        self.sign = sign

    def spread(self, limit=float("inf")):
        if self.sigma == 0:
            return 0.0
        variance = super().spread(limit) ** 2 + self.sign * 4e-15 * self.moment(limit, 2)
        return max(variance, 0.0) ** 0.5


def on_an_edge(scenario, shape, figures):
    """Whether a change far below 1e-9 moves a count, a limit or a target, or a figure is a small rest of large ones."""
    if 0 < abs(figures["memory.kv_budget_bytes"]) < 1e-4 * figures["memory.usable_bytes"]:
        return True
    context = Context(scenario.median, scenario.p90, scenario.max_context)
    output, mean = scenario.workload["output_tokens"], context.mean()
    if context.sigma > 0 and abs(mean - output / 2) < 1e-4 * mean:
        return True
    new = figures["prefill.uncached_tokens"]
    if new is not None and new != 1 and abs(new - 1) < 1e-9:
        return True
    if new is not None and 0 < new < 1e-4 * mean:
        return True
    decided = lambda f: [f[x] for x in ("memory.max_sequences", "batch", "limit", "targets.tpot_met", "targets.ttft_met",
                                        "users_per_replica", "fleet.replicas")]
    for sign in (-1, 1):
        off = copy.deepcopy(scenario)
        off.hardware["memory_gb"] *= 1 + sign * 1e-11
        if off.hardware.get("host_memory_gb") is not None:
            off.hardware["host_memory_gb"] *= 1 + sign * 1e-11
        for target in ("tpot_slo_ms", "ttft_slo_ms"):
            if off.workload[target] is not None:
                off.workload[target] *= 1 + sign * 1e-11
        if decided(evaluate(off, shape, Nudged(scenario, -sign))) != decided(figures):
            return True
    return False


def generate(seed, count, models, accelerators):
    dice = Dice(seed)
    scenarios = []
    while len(scenarios) < count:
        given = draw(dice, f"random {seed}-{len(scenarios)}", models, accelerators)
        if given is not None:
            scenarios.append(given)
    return {"format": "ridgepoint-plan", "version": 1, "title": f"Random scenarios, seed {seed}", "baseline": 0,
            "scenarios": scenarios}


def main():
    parser = argparse.ArgumentParser(description="a plan of random valid scenarios")
    parser.add_argument("seed", type=int)
    parser.add_argument("count", type=int)
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--catalog", default=REPOSITORY_CATALOGUE)
    options = parser.parse_args()
    text = json.dumps(generate(options.seed, options.count, *load_catalogue(options.catalog)), indent=1, allow_nan=False)
    if options.output:
        options.output.write_text(text + "\n", encoding="utf-8")
    else:
        sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main()
