#include "core/catalog/efficiency_presets.h"

namespace ridgepoint {

namespace {

constexpr EfficiencyValues fitted(bool mixtureOfExperts)
{
    EfficiencyValues values;
    values.compute = 0.43;
    values.prefillCompute = mixtureOfExperts ? 0.26 : 0.68;
    values.fp4Compute = 0.63;
    values.memory = 0.83;
    values.link = 0.45;
    values.collectiveLatencyUs = 8;
    values.layerOverheadUs = mixtureOfExperts ? 96 : 48;
    values.stepOverheadUs = 0;
    values.requestOverheadMs = 125;
    return values;
}

} // namespace

EfficiencyValues presetValues(EfficiencyPreset preset, bool mixtureOfExperts)
{
    EfficiencyValues values = fitted(mixtureOfExperts);
    switch (preset) {
    case EfficiencyPreset::calibrated: // the engine is not known: the middle of the three
    case EfficiencyPreset::trtllm:
        break;
    case EfficiencyPreset::vllm:
        values.requestOverheadMs = 60;
        break;
    case EfficiencyPreset::sglang:
        values.requestOverheadMs = 270;
        break;
    case EfficiencyPreset::llamaCpp:
        values.memory = 0.95;
        values.layerOverheadUs = 170;
        values.requestOverheadMs = 0;
        break;
    case EfficiencyPreset::ideal:
        return {};
    }
    return values;
}

EfficiencyValues effectiveEfficiency(EfficiencyPreset preset, const EfficiencyFactors &own,
                                     bool mixtureOfExperts)
{
    EfficiencyValues values = presetValues(preset, mixtureOfExperts);
    values.compute = own.compute.value_or(values.compute);
    if (preset == EfficiencyPreset::ideal)
        values.prefillCompute = values.compute;
    values.prefillCompute = own.prefillCompute.value_or(values.prefillCompute);
    values.fp4Compute = own.fp4Compute.value_or(values.fp4Compute);
    values.memory = own.memory.value_or(values.memory);
    values.link = own.link.value_or(values.link);
    values.collectiveLatencyUs = own.collectiveLatencyUs.value_or(values.collectiveLatencyUs);
    values.layerOverheadUs = own.layerOverheadUs.value_or(values.layerOverheadUs);
    values.stepOverheadUs = own.stepOverheadUs.value_or(values.stepOverheadUs);
    values.requestOverheadMs = own.requestOverheadMs.value_or(values.requestOverheadMs);
    return values;
}

std::string_view presetSource(EfficiencyPreset preset)
{
    if (preset == EfficiencyPreset::ideal)
        return "the pure roofline: every share 1, every fixed time 0";
    return "fitted on published measurements of vLLM, TensorRT-LLM, SGLang and llama.cpp (core/README.md, "
           "EFFICIENCY)";
}

} // namespace ridgepoint
