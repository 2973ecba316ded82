// Every figure of a scenario as a plain value, in SI. What does not exist for a scenario is empty, never NaN or 0.
// core/registry/figures_*.cpp have one row for each: name, label, unit, formula, source. Those marked `step` there are the
// intermediate quantities of derivations; the others are the output of `ridgepoint evaluate`.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace ridgepoint {

using Figure = std::optional<double>;

/// What lowered the batch, or what caps the users. Written to files: do not renumber.
enum class Limit { memory, maxBatch, tpotSlo, ttftSlo, manual, hostMemory, doesNotFit };
inline constexpr std::array<std::string_view, 7> limitNames = {
    "memory", "max_batch", "tpot_slo", "ttft_slo", "manual", "host_memory", "does_not_fit"};

/// The operations of a layer, and the output head (MODEL §4).
enum class OperationKind { attentionProjections, attention, ffn, experts, lmHead };
inline constexpr std::size_t operationKinds = 5;
inline constexpr std::array<std::string_view, operationKinds> operationNames = {
    "attention_projections", "attention", "ffn", "experts", "lm_head"};

struct OperationFigures {
    Figure flops, bytes, seconds;
};

struct Figures {
    struct {
        Figure parameters, activeParameters, kvBytesPerToken;
        // steps
        Figure shapeParameters, shapeActiveParameters, scale, layerParameters, embeddingParameters,
            expertParameters, kvElementsPerToken, hiddenSize, layers, expertLayers, expertsPerTokenAllLayers;
    } model;
    struct {
        Figure weightBytes, expertBytes, embeddingBytes, kvBytes, activationBytes; ///< of one element
    } element;
    struct {
        Figure gpus; ///< n, of one replica
        Figure peakFlops, bandwidth, computeBits, fp4Factor, decodeShare, prefillShare;
        Figure allReduceLink, allToAllLink, stageLink; ///< bytes per second, where needed
        Figure powerKilowatts;
    } machine;
    struct {
        Figure usableBytes, weightsBytes, overheadBytes, kvBudgetBytes, kvBytesPerSequence, meanContextTokens,
            maxSequences, hostBytes;
        // steps
        Figure maxContextTokens, sequenceSpreadBytes, confidenceQuantile, sequencesPerGroup, usersPerGroup,
            meanBytesPerUser, spreadBytesPerUser;
    } memory;
    Figure batch;
    std::optional<Limit> limit;
    struct {
        std::optional<bool> tpotMet, ttftMet;
    } targets;
    struct {
        Figure balanceFlopPerByte, saturatingBatch;
    } roofline;
    struct {
        Figure stepSeconds, tpotSeconds, tokensPerSecondPerUser, tokensPerSecond, flops, bytes,
            intensityFlopPerByte, memorySeconds, computeSeconds, communicationSeconds, fixedSeconds;
        std::array<OperationFigures, operationKinds> ops;
        // steps
        Figure sequencesPerGroup, tokensPerGroup, allReduceSeconds, allToAllSeconds, transferSeconds,
            operationSeconds, passSeconds, tokensPerStep;
    } decode;
    struct {
        Figure promptTokens, uncachedTokens, seconds;
        // steps
        Figure cachedTokens, flops, bytes, operationSeconds, communicationSeconds, fixedSeconds,
            returnSeconds;
    } prefill;
    Figure ttftSeconds;
    struct {
        Figure outputTokensPerSecond, requestsPerSecond, totalTokensPerSecond, decodeShare, interTokenSeconds;
        Figure replySeconds; ///< step: replica time that one reply takes
    } steady;
    Figure usersPerReplica;
    struct {
        Figure byMemory, byBatch, byHostMemory; ///< steps: the caps whose least is usersPerReplica
    } users;
    struct {
        Figure capexUsdGpuMonth, powerUsdGpuMonth, hostingUsdGpuMonth, operationsUsdGpuMonth, usdGpuMonth,
            usdReplicaMonth, usdUserMonth, usdMillionOutputTokens;
        // steps
        Figure capitalUsdGpu, priceUsdReplicaMonth;
    } cost;
    struct {
        Figure usdUserMonth;
        Figure outputTokensUserMonth, usdReply; ///< steps
    } api;
    struct {
        Figure joulesPerOutputToken, kgCo2UserMonth;
    } energy;
    struct {
        Figure replicas, gpus, usdMonth, usdUserMonth, megawatts;
    } fleet;
};

} // namespace ridgepoint
