"""resources/help/format.md: a plan file's scenarios with their defaults filled in, and the catalogue (resources/catalog/README.md).

Only what evaluation needs: a plan is taken to be valid. What stays an error here is what evaluation cannot go without.
"""

import csv
import json
from dataclasses import dataclass
from pathlib import Path

RATES = ("fp32", "bf16", "fp16", "fp8", "mxfp8", "int8", "nvfp4", "mxfp4")
# resources/catalog/README.md, "When a rate is empty": arrows chain
STAND_IN = {"mxfp8": ("fp8",), "fp8": ("bf16",), "nvfp4": ("mxfp4", "bf16"), "mxfp4": ("nvfp4", "bf16"),
            "int8": ("bf16",), "bf16": ("fp16",), "fp16": ("bf16",), "fp32": ()}
# the EFFICIENCY part of it, presets: (dense, moe)
CALIBRATED = {"compute": (0.43, 0.43), "prefill_compute": (0.68, 0.26), "fp4_compute": (0.63, 0.63),
              "memory": (0.83, 0.83), "link": (0.45, 0.45), "collective_latency_us": (8, 8),
              "layer_overhead_us": (48, 96), "step_overhead_us": (0, 0), "request_overhead_ms": (125, 125)}
DIFFERS = {"calibrated": {}, "vllm": {"request_overhead_ms": 60}, "trtllm": {"request_overhead_ms": 125},
           "sglang": {"request_overhead_ms": 270},
           "llama.cpp": {"memory": 0.95, "layer_overhead_us": 170, "request_overhead_ms": 0},
           "ideal": {"compute": 1, "prefill_compute": None, "fp4_compute": 1, "memory": 1, "link": 1,
                     "collective_latency_us": 0, "layer_overhead_us": 0, "step_overhead_us": 0,
                     "request_overhead_ms": 0}}
DEFAULTS = {
    "precision": {"weights": "fp8", "experts": None, "embedding": "bf16", "kv_cache": "fp8", "compute": None,
                  "activations": "bf16"},
    "deployment": {"tensor_parallel": 1, "attention_replicas": 1, "pipeline_parallel": 1},
    "serving": {"batch": "auto", "max_batch": None, "kv_allocation": "paged", "block_tokens": 16, "idle_kv": "offload",
                "memory_utilization": 0.9, "overhead_gb_per_gpu": 2, "confidence": 0.99},
    "speculation": {"draft_tokens": 0, "acceptance": 0.7, "draft_cost_share": 0.05},
    "workload": {"max_context_tokens": None, "output_tokens": 343, "cached_prompt_share": 0.37, "active_share": 0.05,
                 "tpot_slo_ms": None, "ttft_slo_ms": None},
    "economics": {"ownership": "buy", "accelerator_price_usd": None, "rent_usd_gpu_hour": None, "server_share": 0.35,
                  "network_share": 0.1, "host_power_share": 0.3, "life_years": 4, "cost_of_capital": 0.08,
                  "operations_share_year": 0.05, "power_utilization": 0.8, "pue": 1.25, "electricity_usd_kwh": 0.08,
                  "hosting_usd_kw_month": 130, "carbon_kg_kwh": 0.35, "margin": 0, "utilization": 0.6,
                  "spare_replicas": 1},
    "api_price": {"input_usd_million": None, "cached_input_usd_million": None, "output_usd_million": None},
}


class PlanError(ValueError):
    """What evaluation cannot go without."""


@dataclass
class Scenario:
    """A scenario with every default filled in."""

    name: str
    config: dict
    parameters: float
    precision: dict
    hardware: dict
    compute_precision: str     # really computed in, after a fallback
    t: int
    g: int
    p: int
    serving: dict
    draft_tokens: int
    acceptance: float
    draft_cost_share: float
    efficiency: dict           # column of the preset picked by has_experts
    median: float
    p90: float
    max_context: float         # None: no cut
    workload: dict
    users: int
    active: float
    economics: dict

    @property
    def peak_flops(self):
        return self.hardware["dense_tflops"][self.compute_precision] * 1e12

    @property
    def bandwidth(self):
        return self.hardware["memory_bandwidth_gb_s"] * 1e9

    def link(self, gpus):
        """lambda of section 1 for `gpus` GPUs that talk to each other, in B/s."""
        if gpus <= self.hardware["scale_up_domain"]:
            key = "link_gb_s"
        elif gpus <= self.hardware["devices_per_host"]:
            key = "host_link_gb_s"
        else:
            key = "scale_out_gb_s"
        if self.hardware.get(key) is None:
            raise PlanError(f"{self.name}: {key} is needed by the layout and not known")
        return self.hardware[key] * 1e9


def filled(section, given):
    """`given` over the defaults; null has the default."""
    given = {k: v for k, v in (given or {}).items() if v is not None}
    return {**DEFAULTS[section], **{k: v for k, v in given.items() if k in DEFAULTS[section]}}


def computed_in(precision, rates):
    """The rate that a precision is computed at (resources/catalog/README.md)."""
    if precision == "int8" and rates.get("int8") is not None:
        if rates.get("bf16", rates.get("fp16", 0)) > rates["int8"]:      # B300: int8 cut below bf16
            return computed_in("bf16", rates)
        return "int8"
    seen, wanted = set(), [precision]
    while wanted:
        name = wanted.pop(0)
        if rates.get(name) is not None:
            return name
        if name not in seen:
            seen.add(name)
            wanted.extend(STAND_IN[name])
    raise PlanError(f"no rate for {precision}")


def efficiency_of(given, moe):
    given = {k: v for k, v in (given or {}).items() if v is not None}
    preset = given.pop("preset", "calibrated")
    factors = {k: v[1 if moe else 0] for k, v in CALIBRATED.items()}
    factors.update(DIFFERS[preset])
    factors.update(given)
    if factors["prefill_compute"] is None:
        factors["prefill_compute"] = factors["compute"]
    return factors


def hardware_of(given, entry):
    """The preset's figures under those of the scenario; dense_tflops rate by rate; null has the default."""
    hardware = {"scale_up_domain": 8, "devices_per_host": 8}
    hardware.update({k: v for k, v in (entry or {}).items() if v is not None})
    hardware["dense_tflops"] = dict(hardware.get("dense_tflops", {}))
    for key, value in given.items():
        if key == "dense_tflops":
            hardware[key].update({k: v for k, v in (value or {}).items() if v is not None})
        elif value is not None:
            hardware[key] = value
    return hardware


def scenario_of(given, models, accelerators, shape_of):
    """A Scenario from its JSON; `shape_of(config, parameters)` tells MoE from dense."""
    model = given["model"]
    entry = models[model["preset"]] if model.get("preset") else model
    parameters = model.get("parameters")
    if parameters is None:
        parameters = entry.get("parameters")
    shape = shape_of(entry["config"], parameters)

    hardware_given = given.get("hardware") or {}
    accelerator = accelerators[hardware_given["preset"]] if hardware_given.get("preset") else None
    hardware = hardware_of(hardware_given, accelerator)

    precision = filled("precision", given.get("precision"))
    precision["experts"] = precision["experts"] or precision["weights"]
    wanted = precision["compute"] or ("bf16" if precision["weights"] == "int4" else precision["weights"])

    deployment = filled("deployment", given.get("deployment"))
    serving = filled("serving", given.get("serving"))
    speculation = filled("speculation", (given.get("serving") or {}).get("speculation"))

    workload_given = given.get("workload") or {}
    workload = filled("workload", workload_given)
    tokens = workload_given.get("context_tokens")
    median, p90 = (7080, 27540) if tokens is None else (tokens["median"], tokens.get("p90"))
    max_context = workload["max_context_tokens"]
    if max_context is None and shape.max_positions is not None:
        max_context = max(shape.max_positions, median)
    if max_context is None and serving["kv_allocation"] == "reserved":
        raise PlanError("reserved needs a largest context")

    economics = filled("economics", given.get("economics"))
    economics["api_price"] = filled("api_price", (given.get("economics") or {}).get("api_price"))
    for key, of_catalogue in (("accelerator_price_usd", "price_usd"), ("rent_usd_gpu_hour", "rent_usd_hour")):
        if economics[key] is None and accelerator is not None:
            economics[key] = accelerator.get(of_catalogue)

    return Scenario(
        name=given["name"], config=entry["config"], parameters=parameters, precision=precision, hardware=hardware,
        compute_precision=computed_in(wanted, hardware["dense_tflops"]), t=deployment["tensor_parallel"],
        g=deployment["attention_replicas"], p=deployment["pipeline_parallel"], serving=serving,
        draft_tokens=speculation["draft_tokens"], acceptance=speculation["acceptance"],
        draft_cost_share=speculation["draft_cost_share"],
        efficiency=efficiency_of(given.get("efficiency"), shape.has_experts()), median=median, p90=p90,
        max_context=max_context, workload=workload,
        users=workload_given["users"] if "users" in workload_given else 10000,
        active=workload["active_share"], economics=economics)


# ---- the catalogue -------------------------------------------------------------------------------------------------

def load_catalogue(folder):
    """{id: entry} of models and of accelerators: from resources/catalog/*.json, or from the collector's tables
    (accelerators.csv, configs/*.json) by resources/catalog/README.md's rules."""
    folder = Path(folder)
    if (folder / "models.json").exists():
        read = lambda name: {e["id"]: e for e in json.loads((folder / name).read_text("utf-8"))["entries"]}
        return read("models.json"), read("accelerators.json")
    models = {}
    with open(folder / "models.csv", newline="", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            config = json.loads((folder / row["config"]).read_text("utf-8"))
            config.pop("_catalog", None)
            models[row["id"]] = {"id": row["id"], "config": config}
            if row["fixed_parameters"]:
                models[row["id"]]["parameters"] = float(row["fixed_parameters"])
    with open(folder / "accelerators.csv", newline="", encoding="utf-8") as table:
        return models, {row["id"]: accelerator_entry(row) for row in csv.DictReader(table)}


def accelerator_entry(row):
    number = lambda cell: float(cell) if cell else None
    cells = {"fp32": "fp32_tflops", "bf16": "bf16_tflops", "fp16": "bf16_tflops", "fp8": "fp8_tflops",
             "mxfp8": "fp8_tflops", "int8": "int8_tops", "nvfp4": "fp4_tflops", "mxfp4": "fp4_tflops"}
    network = number(row["scale_out_gbit_s"])
    entry = {"id": row["id"], "memory_gb": number(row["usable_memory_gb"]) or number(row["memory_gb"]),
             "dense_tflops": {k: number(row[c]) for k, c in cells.items() if row[c]},
             "scale_out_gb_s": None if network is None else network / 8}
    for key in ("memory_bandwidth_gb_s", "tdp_w", "link_gb_s", "scale_up_domain", "devices_per_host", "host_link_gb_s",
                "price_usd", "rent_usd_hour"):
        entry[key] = number(row[key])
    return {k: v for k, v in entry.items() if v is not None}
