// Inputs that say what it is served on: the accelerator's figures and the layout over it.
#include "core/evaluate/effective.h"
#include "core/model/shape.h"
#include "core/registry/row_builder.h"

namespace ridgepoint::registry_detail {

namespace {

constexpr double largestFigure = 1e9;
constexpr std::string_view catalogue = "resources/catalog/accelerators.json";

Value asValue(const std::optional<double> &figure)
{
    return figure ? Value(*figure) : Value();
}

template <Precision P>
Row rateRow(std::string_view pointer, std::string_view symbol, std::string_view label)
{
    return number(
               pointer, symbol, label, "TFLOP/s",
               [](auto &s) -> auto & { return s.hardware.denseTflops[static_cast<std::size_t>(P)]; })
        .rangeAbove(0, largestFigure)
        .comesWith("/hardware/preset")
        .null("the GPU's")
        .more()
        .effective([](const Scenario &s) { return asValue(effectiveRate(s, P)); })
        .logarithmic(1, 100000)
        .help("Dense peak of the matrix units at this precision; sparsity is not counted.")
        .source(catalogue);
}

void addRates(Rows &rows)
{
    for (Row row : {rateRow<Precision::fp32>("/hardware/dense_tflops/fp32", "R_fp32", "Peak FP32"),
                    rateRow<Precision::bf16>("/hardware/dense_tflops/bf16", "R_bf16", "Peak BF16"),
                    rateRow<Precision::fp16>("/hardware/dense_tflops/fp16", "R_fp16", "Peak FP16"),
                    rateRow<Precision::fp8>("/hardware/dense_tflops/fp8", "R_fp8", "Peak FP8"),
                    rateRow<Precision::int8>("/hardware/dense_tflops/int8", "R_int8", "Peak INT8"),
                    rateRow<Precision::mxfp8>("/hardware/dense_tflops/mxfp8", "R_mxfp8", "Peak MXFP8"),
                    rateRow<Precision::nvfp4>("/hardware/dense_tflops/nvfp4", "R_nvfp4", "Peak NVFP4"),
                    rateRow<Precision::mxfp4>("/hardware/dense_tflops/mxfp4", "R_mxfp4", "Peak MXFP4")}) {
        row.parameter.nullable = false; // absent is the preset's; a rate is never null
        rows.push_back(row.parameter);
    }
}

/// A figure of the GPU that a scenario may state in place of the catalogue's.
template <class Field>
Row figureRow(std::string_view pointer, std::string_view symbol, std::string_view label,
              std::string_view unit, Field field)
{
    return number(pointer, symbol, label, unit, field)
        .rangeAbove(0, largestFigure)
        .comesWith("/hardware/preset")
        .null("the GPU's")
        .more()
        .source(catalogue);
}

void addLinks(Rows &rows)
{
    rows.push_back(figureRow(
                       "/hardware/link_gb_s", "Link", "GPU link", "GB/s",
                       [](auto &s) -> auto & { return s.hardware.linkGbS; })
                       .effective([](const Scenario &s) { return asValue(effectiveLinks(s).linkGbS); })
                       .logarithmic(1, 5000)
                       .help("Scale-up link of one GPU, one direction, all its links together.")
                       .parameter);
    rows.push_back(
        figureRow(
            "/hardware/host_link_gb_s", "HostLink", "Host link", "GB/s",
            [](auto &s) -> auto & { return s.hardware.hostLinkGbS; })
            .effective([](const Scenario &s) { return asValue(effectiveLinks(s).hostLinkGbS); })
            .logarithmic(1, 1000)
            .help("Between a GPU and its host's memory, one direction; offloaded KV returns over it.")
            .parameter);
    rows.push_back(figureRow(
                       "/hardware/scale_out_gb_s", "Net", "Network per GPU", "GB/s",
                       [](auto &s) -> auto & { return s.hardware.scaleOutGbS; })
                       .effective([](const Scenario &s) { return asValue(effectiveLinks(s).scaleOutGbS); })
                       .logarithmic(0.1, 1000)
                       .help("Network between hosts, per GPU and direction.")
                       .parameter);
    rows.push_back(figureRow(
                       "/hardware/host_memory_gb", "HostMem", "Host memory per GPU", "GB",
                       [](auto &s) -> auto & { return s.hardware.hostMemoryGb; })
                       .effective([](const Scenario &s) { return asValue(effectiveHostMemoryGb(s)); })
                       .null("no limit")
                       .logarithmic(1, 10000)
                       .help("Host memory that offloaded KV may take, per GPU.")
                       .parameter);
    for (Row row : {figureRow(
                        "/hardware/scale_up_domain", "N_up", "Scale-up domain", "GPUs",
                        [](auto &s) -> auto & { return s.hardware.scaleUpDomain; })
                        .effective([](const Scenario &s) { return Value(effectiveLinks(s).scaleUpDomain); })
                        .logarithmic(1, 1024)
                        .help("GPUs that reach each other over the GPU link."),
                    figureRow(
                        "/hardware/devices_per_host", "N_host", "GPUs per host", "GPUs",
                        [](auto &s) -> auto & { return s.hardware.devicesPerHost; })
                        .effective([](const Scenario &s) { return Value(effectiveLinks(s).devicesPerHost); })
                        .logarithmic(1, 64)
                        .help("GPUs of one host; beyond the scale-up domain they talk over its PCIe.")}) {
        row.parameter.nullable = false;
        rows.push_back(std::move(row).whole().range(1, 1e6).parameter);
    }
}

void addLayout(Rows &rows)
{
    rows.push_back(number(
                       "/deployment/tensor_parallel", "t", "Tensor parallel", "GPUs",
                       [](auto &s) -> auto & { return s.deployment.tensorParallel; })
                       .under("hardware")
                       .whole()
                       .range(1, 1024)
                       .logarithmic(1, 64, 1)
                       .help("GPUs that split every weight matrix.")
                       .source("Shoeybi et al., Megatron-LM, 2019")
                       .parameter);
    rows.push_back(
        number(
            "/deployment/attention_replicas", "g", "Attention replicas", "groups",
            [](auto &s) -> auto & { return s.deployment.attentionReplicas; })
            .under("hardware")
            .whole()
            .range(1, 1024)
            .logarithmic(1, 64, 1)
            .applies([](const Scenario &s) {
                return s.deployment.attentionReplicas > 1
                       || (s.model.entry && s.model.entry->shape->hasExperts());
            })
            .help("Groups that each hold a copy of attention while the experts are spread over all of them.")
            .source("DeepSeek-AI, DeepSeek-V3 technical report, 2024")
            .parameter);
    rows.push_back(number(
                       "/deployment/pipeline_parallel", "p", "Pipeline stages", "stages",
                       [](auto &s) -> auto & { return s.deployment.pipelineParallel; })
                       .under("hardware")
                       .whole()
                       .range(1, 1024)
                       .logarithmic(1, 64, 1)
                       .help("Stages that hold the layers in turn; at most the model's layers.")
                       .source("Huang et al., GPipe, 2019")
                       .parameter);
}

} // namespace

void addHardwareRows(Rows &rows)
{
    rows.push_back(text(
                       ParameterKind::acceleratorPreset, "/hardware/preset", "GPU",
                       [](auto &s) -> auto & { return s.hardware.preset; })
                       .help("An accelerator of the catalogue, by its id.")
                       .source(catalogue)
                       .parameter);
    rows.push_back(text(
                       ParameterKind::text, "/hardware/name", "GPU name",
                       [](auto &s) -> auto & { return s.hardware.name; })
                       .under("")
                       .comesWith("/hardware/preset")
                       .null("the GPU's, else Custom GPU")
                       .effective([](const Scenario &s) { return Value(gpuName(s)); })
                       .help("What to call the hardware where its figures are one's own.")
                       .parameter);
    for (Row row : {figureRow(
                        "/hardware/memory_gb", "Mem", "Memory", "GB",
                        [](auto &s) -> auto & { return s.hardware.memoryGb; })
                        .effective([](const Scenario &s) { return asValue(effectiveMemoryGb(s)); })
                        .logarithmic(1, 2000)
                        .help("Memory of one GPU as its driver reports it, in 1e9 bytes. Makers count in GiB "
                              "of 1.074e9 bytes, and call it GB: an H200 of 141 GB has 151 GB here."),
                    figureRow(
                        "/hardware/memory_bandwidth_gb_s", "BW", "Memory bandwidth", "GB/s",
                        [](auto &s) -> auto & { return s.hardware.memoryBandwidthGbS; })
                        .effective([](const Scenario &s) { return asValue(effectiveMemoryBandwidthGbS(s)); })
                        .logarithmic(10, 50000)
                        .help("Peak of the GPU's memory.")}) {
        row.parameter.nullable = false; // absent is the preset's
        rows.push_back(row.parameter);
    }
    addRates(rows);
    rows.push_back(
        figureRow(
            "/hardware/tdp_w", "TDP", "TDP", "W", [](auto &s) -> auto & { return s.hardware.tdpW; })
            .effective([](const Scenario &s) { return asValue(effectiveTdpW(s)); })
            .logarithmic(10, 5000)
            .help("Power that the GPU is built for.")
            .parameter);
    addLinks(rows);
    addLayout(rows);
}

} // namespace ridgepoint::registry_detail
