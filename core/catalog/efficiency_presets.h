// What real engines reach of the roofline: nine factors and the presets fitted on published measurements
// (core/README.md, EFFICIENCY). `ideal` is the pure roofline: every share 1, every fixed time 0.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace ridgepoint {

/// Factors as plan files write them; absent ones are the preset's.
struct EfficiencyFactors {
    std::optional<double> compute;             ///< η_c: share of peak FLOP/s in a decode pass
    std::optional<double> prefillCompute;      ///< η_p: the same in a prefill pass
    std::optional<double> fp4Compute;          ///< η_4: further factor below 8 bits
    std::optional<double> memory;              ///< η_m: share of memory bandwidth
    std::optional<double> link;                ///< η_l: share of any link
    std::optional<double> collectiveLatencyUs; ///< α
    std::optional<double> layerOverheadUs;     ///< ω
    std::optional<double> stepOverheadUs;      ///< τ
    std::optional<double> requestOverheadMs;   ///< θ
};

/// The same, all of them known.
struct EfficiencyValues {
    double compute = 1;
    double prefillCompute = 1;
    double fp4Compute = 1;
    double memory = 1;
    double link = 1;
    double collectiveLatencyUs = 0;
    double layerOverheadUs = 0;
    double stepOverheadUs = 0;
    double requestOverheadMs = 0;
};

enum class EfficiencyPreset { calibrated, vllm, trtllm, sglang, llamaCpp, ideal };

inline constexpr std::array<std::string_view, 6> efficiencyPresetNames = {"calibrated", "vllm",      "trtllm",
                                                                          "sglang",     "llama.cpp", "ideal"};

/// A preset's factors for a dense model or a mixture of experts (EFFICIENCY, Presets).
[[nodiscard]] EfficiencyValues presetValues(EfficiencyPreset preset, bool mixtureOfExperts);

/// The preset's factors with those given in `own` in their place. In `ideal`, prefill_compute follows compute.
[[nodiscard]] EfficiencyValues effectiveEfficiency(EfficiencyPreset preset, const EfficiencyFactors &own,
                                                   bool mixtureOfExperts);

/// Where a preset's factors come from, as one sentence.
[[nodiscard]] std::string_view presetSource(EfficiencyPreset preset);

} // namespace ridgepoint
