// One scenario of a plan as a plain value: what a person has decided, in the units of the plan file, with the catalogue
// entries it names beside it. What is null in the file is empty here and takes the catalogue's or the preset's figure
// when evaluated. The initial values below are the defaults; core/registry has one row for each of them.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/efficiency_presets.h"
#include "core/catalog/entries.h"
#include "core/catalog/precision.h"

namespace ridgepoint {

enum class KvAllocation { paged, reserved };
enum class IdleKv { recompute, offload, keep };
enum class Ownership { buy, rent };

inline constexpr std::array<std::string_view, 2> kvAllocationNames = {"paged", "reserved"};
inline constexpr std::array<std::string_view, 3> idleKvNames = {"recompute", "offload", "keep"};
inline constexpr std::array<std::string_view, 2> ownershipNames = {"buy", "rent"};

/// A catalogue model by `preset`, or a `name` with a config of its own; `entry` is what either stands for.
struct ModelChoice {
    std::string preset;
    std::string name; ///< of a config of one's own
    std::optional<double> parameters;
    std::shared_ptr<const ModelEntry> entry;
};

struct Precisions {
    Precision weights = Precision::fp8;
    std::optional<Precision> experts;      ///< as weights
    Precision embedding = Precision::bf16; ///< embedding and output head
    Precision kvCache = Precision::fp8;
    std::optional<Precision> compute; ///< as weights; int4: bf16
    Precision activations = Precision::bf16;
};

/// A catalogue accelerator by `preset` with figures of one's own beside it, or all figures of one's own.
struct HardwareChoice {
    std::string preset;
    std::optional<std::string> name;
    std::optional<double> memoryGb, memoryBandwidthGbS;
    DenseRates denseTflops;
    std::optional<double> tdpW, linkGbS, hostLinkGbS, scaleOutGbS, hostMemoryGb, scaleUpDomain,
        devicesPerHost;
    std::shared_ptr<const Accelerator> entry; ///< null without a preset
};

struct Deployment {
    double tensorParallel = 1;    ///< t
    double attentionReplicas = 1; ///< g
    double pipelineParallel = 1;  ///< p
};

struct Speculation {
    double draftTokens = 0;       ///< k_d
    double acceptance = 0.7;      ///< γ
    double draftCostShare = 0.05; ///< h
};

struct Serving {
    std::optional<double> batch; ///< empty: auto
    std::optional<double> maxBatch;
    KvAllocation kvAllocation = KvAllocation::paged;
    double blockTokens = 16;
    IdleKv idleKv = IdleKv::offload;
    double memoryUtilization = 0.9;
    double overheadGbPerGpu = 2;
    double confidence = 0.99;
    Speculation speculation;
};

struct EfficiencyChoice {
    EfficiencyPreset preset = EfficiencyPreset::calibrated;
    EfficiencyFactors own;
};

struct ContextTokens {
    double median = 7080;
    std::optional<double> p90 = 27540; ///< empty or not above the median: every context is the median
};

struct Workload {
    ContextTokens contextTokens;
    std::optional<double> maxContextTokens; ///< empty: the model's limit
    double outputTokens = 343;
    double cachedPromptShare = 0.37;
    double activeShare = 0.05;
    std::optional<double> users = 10000; ///< empty: no fleet
    std::optional<double> tpotSloMs, ttftSloMs;
};

struct ApiPrice {
    std::optional<double> inputUsdMillion, cachedInputUsdMillion, outputUsdMillion;
};

struct Economics {
    Ownership ownership = Ownership::buy;
    std::optional<double> acceleratorPriceUsd; ///< empty: the catalogue's
    double serverShare = 0.35;
    double networkShare = 0.1;
    double lifeYears = 4;
    double costOfCapital = 0.08;
    double hostPowerShare = 0.3;
    double powerUtilization = 0.8;
    double pue = 1.25;
    double electricityUsdKwh = 0.08;
    double hostingUsdKwMonth = 130;
    double operationsShareYear = 0.05;
    std::optional<double> rentUsdGpuHour; ///< empty: the catalogue's
    double margin = 0;
    double utilization = 0.6;
    double spareReplicas = 1;
    double carbonKgKwh = 0.35;
    ApiPrice apiPrice;
};

enum class Distribution { triangular, uniform, normal, lognormal };
inline constexpr std::array<std::string_view, 4> distributionNames = {"triangular", "uniform", "normal",
                                                                      "lognormal"};

/// An input that is not known for sure. The numbers are, in order, those that the distribution takes:
/// low, mode, high; low, high; mean, sd; median, p90.
struct Uncertainty {
    std::string input; ///< pointer of a number
    Distribution distribution = Distribution::triangular;
    std::array<double, 3> numbers{};
    bool operator==(const Uncertainty &) const = default;
};

struct Scenario {
    std::string name;
    std::string notes;
    ModelChoice model;
    Precisions precision;
    HardwareChoice hardware;
    Deployment deployment;
    Serving serving;
    EfficiencyChoice efficiency;
    Workload workload;
    Economics economics;
    std::vector<Uncertainty> uncertainty;
};

} // namespace ridgepoint
