// Inputs that say how it is served: batch, KV cache, speculation, and what of the roofline the engine reaches.
#include "core/evaluate/effective.h"
#include "core/registry/row_builder.h"

namespace ridgepoint::registry_detail {

namespace {

constexpr std::string_view leviathan = "Leviathan, Kalman, Matias, Speculative Decoding, ICML 2023";
constexpr std::string_view fitted = "EFFICIENCY: fitted on published measurements";

bool drafts(const Scenario &scenario)
{
    return scenario.serving.speculation.draftTokens > 0;
}

void addSpeculationRows(Rows &rows)
{
    rows.push_back(number(
                       "/serving/speculation/draft_tokens", "k_d", "Draft tokens", "tok",
                       [](auto &s) -> auto & { return s.serving.speculation.draftTokens; })
                       .whole()
                       .range(0, 64)
                       .linear(0, 16, 1)
                       .help("Tokens drafted ahead in each step; 0: no speculation.")
                       .source(leviathan)
                       .parameter);
    rows.push_back(number(
                       "/serving/speculation/acceptance", "γ", "Accepted", "share",
                       [](auto &s) -> auto & { return s.serving.speculation.acceptance; })
                       .range(0, 1)
                       .linear(0, 1, 0.01)
                       .applies(drafts)
                       .help("Share of drafted tokens that the model accepts.")
                       .source(leviathan)
                       .parameter);
    rows.push_back(number(
                       "/serving/speculation/draft_cost_share", "h", "Draft cost", "share",
                       [](auto &s) -> auto & { return s.serving.speculation.draftCostShare; })
                       .range(0, 10)
                       .linear(0, 1, 0.01)
                       .applies(drafts)
                       .help("Time of drafting as a share of the pass that checks.")
                       .source(leviathan)
                       .parameter);
}

template <class Field>
Row shareRow(std::string_view pointer, std::string_view symbol, std::string_view label, Field field)
{
    return number(pointer, symbol, label, "share", field)
        .rangeAbove(0, 1)
        .comesWith("/efficiency/preset")
        .null("the preset's")
        .more()
        .linear(0.01, 1, 0.01)
        .source(fitted);
}

template <class Field>
Row timeRow(std::string_view pointer, std::string_view symbol, std::string_view label, std::string_view unit,
            Field field)
{
    return number(pointer, symbol, label, unit, field)
        .range(0, 1e7)
        .comesWith("/efficiency/preset")
        .null("the preset's")
        .more()
        .logarithmic(1, 50000)
        .source(fitted);
}

} // namespace

void addServingRows(Rows &rows)
{
    rows.push_back(
        number(
            "/serving/batch", "B_set", "Batch", "", [](auto &s) -> auto & { return s.serving.batch; })
            .whole()
            .range(1, 1e6)
            .nullIsWord("auto")
            .logarithmic(1, 4096)
            .help("Sequences decoding at once in a replica; auto is the largest that fits and keeps the "
                  "targets.")
            .source("MODEL §4")
            .parameter);
    rows.push_back(number(
                       "/serving/max_batch", "B_max", "Batch at most", "",
                       [](auto &s) -> auto & { return s.serving.maxBatch; })
                       .whole()
                       .range(1, 1e6)
                       .null("none")
                       .logarithmic(1, 4096)
                       .help("A bound that the engine is configured with.")
                       .source("MODEL §4")
                       .parameter);
    rows.push_back(
        choice<kvAllocationNames>(
            "/serving/kv_allocation", "alloc", "KV allocation",
            [](auto &s) -> auto & { return s.serving.kvAllocation; })
            .help("Paged: blocks as a sequence grows. Reserved: the longest context from the start.")
            .source("Kwon et al., PagedAttention, SOSP 2023")
            .parameter);
    rows.push_back(
        number(
            "/serving/block_tokens", "b", "KV block", "tok",
            [](auto &s) -> auto & { return s.serving.blockTokens; })
            .whole()
            .range(1, 4096)
            .logarithmic(1, 256, 1)
            .applies([](const Scenario &s) { return s.serving.kvAllocation == KvAllocation::paged; })
            .help("Tokens of one block of the paged KV cache.")
            .source("Kwon et al., PagedAttention, SOSP 2023")
            .parameter);
    rows.push_back(
        choice<idleKvNames>(
            "/serving/idle_kv", "idle", "Readers' KV", [](auto &s) -> auto & { return s.serving.idleKv; })
            .help(
                "What becomes of the KV cache of users who are reading: dropped and recomputed, kept in host "
                "memory, or kept in GPU memory.")
            .source("MODEL §5")
            .parameter);
    rows.push_back(number(
                       "/serving/memory_utilization", "u_m", "Usable share of VRAM", "share",
                       [](auto &s) -> auto & { return s.serving.memoryUtilization; })
                       .rangeAbove(0, 1)
                       .linear(0.5, 1, 0.01)
                       .help("Share of GPU memory that the engine may take.")
                       .source("vLLM's gpu_memory_utilization, 0.9 by default")
                       .parameter);
    rows.push_back(number(
                       "/serving/overhead_gb_per_gpu", "O_gb", "Overhead", "GB",
                       [](auto &s) -> auto & { return s.serving.overheadGbPerGpu; })
                       .range(0, 1e4)
                       .linear(0, 40, 0.5)
                       .help("CUDA context, workspaces and activations of one GPU.")
                       .source("estimate")
                       .parameter);
    rows.push_back(number(
                       "/serving/confidence", "conf", "Confidence that it fits", "share",
                       [](auto &s) -> auto & { return s.serving.confidence; })
                       .range(0.5, 0.999999)
                       .logarithmicToOne(0.5, 0.9999, 0.1)
                       .help("Probability that the live sequences' contexts fit; 50 % sizes by the mean.")
                       .source("MODEL §3")
                       .parameter);
    addSpeculationRows(rows);
}

void addEfficiencyRows(Rows &rows)
{
    rows.push_back(choice<efficiencyPresetNames>(
                       "/efficiency/preset", "preset", "Efficiency",
                       [](auto &s) -> auto & { return s.efficiency.preset; })
                       .help("What real engines reach of the roofline; ideal: all of it.")
                       .source(fitted)
                       .parameter);
    rows.push_back(shareRow(
                       "/efficiency/compute", "η_c", "Compute, decode",
                       [](auto &s) -> auto & { return s.efficiency.own.compute; })
                       .effective([](const Scenario &s) { return Value(effectiveEfficiency(s).compute); })
                       .help("Share of peak FLOP/s that a decode pass reaches.")
                       .parameter);
    rows.push_back(
        shareRow(
            "/efficiency/prefill_compute", "η_p", "Compute, prefill",
            [](auto &s) -> auto & { return s.efficiency.own.prefillCompute; })
            .effective([](const Scenario &s) { return Value(effectiveEfficiency(s).prefillCompute); })
            .help("Share of peak FLOP/s that a prefill pass reaches.")
            .parameter);
    rows.push_back(shareRow(
                       "/efficiency/fp4_compute", "η_4", "Compute below 8 bits",
                       [](auto &s) -> auto & { return s.efficiency.own.fp4Compute; })
                       .effective([](const Scenario &s) { return Value(effectiveEfficiency(s).fp4Compute); })
                       .help("Further factor where the compute precision has fewer than 8 bits.")
                       .parameter);
    rows.push_back(shareRow(
                       "/efficiency/memory", "η_m", "Memory bandwidth",
                       [](auto &s) -> auto & { return s.efficiency.own.memory; })
                       .effective([](const Scenario &s) { return Value(effectiveEfficiency(s).memory); })
                       .help("Share of memory bandwidth reached, weights and KV cache alike.")
                       .parameter);
    rows.push_back(
        shareRow(
            "/efficiency/link", "η_l", "Links", [](auto &s) -> auto & { return s.efficiency.own.link; })
            .effective([](const Scenario &s) { return Value(effectiveEfficiency(s).link); })
            .help("Share of any link's rate reached, between GPUs and to host memory.")
            .parameter);
    rows.push_back(
        timeRow(
            "/efficiency/collective_latency_us", "α", "Latency of a collective", "µs",
            [](auto &s) -> auto & { return s.efficiency.own.collectiveLatencyUs; })
            .effective([](const Scenario &s) { return Value(effectiveEfficiency(s).collectiveLatencyUs); })
            .help("Fixed time of one collective between GPUs.")
            .parameter);
    rows.push_back(
        timeRow(
            "/efficiency/layer_overhead_us", "ω", "Overhead of a layer", "µs",
            [](auto &s) -> auto & { return s.efficiency.own.layerOverheadUs; })
            .effective([](const Scenario &s) { return Value(effectiveEfficiency(s).layerOverheadUs); })
            .help("Fixed time of one layer in a pass: kernel launches, norms, routing, gaps.")
            .parameter);
    rows.push_back(
        timeRow(
            "/efficiency/step_overhead_us", "τ", "Overhead of a pass", "µs",
            [](auto &s) -> auto & { return s.efficiency.own.stepOverheadUs; })
            .effective([](const Scenario &s) { return Value(effectiveEfficiency(s).stepOverheadUs); })
            .help("Fixed time of a pass: scheduling, sampling.")
            .parameter);
    rows.push_back(
        timeRow(
            "/efficiency/request_overhead_ms", "θ", "Overhead of a request", "ms",
            [](auto &s) -> auto & { return s.efficiency.own.requestOverheadMs; })
            .effective([](const Scenario &s) { return Value(effectiveEfficiency(s).requestOverheadMs); })
            .help("Fixed time before a first token: HTTP, tokenizer, first schedule.")
            .parameter);
}

} // namespace ridgepoint::registry_detail
