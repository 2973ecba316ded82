#include "core/evaluate/evaluate.h"

#include "core/evaluate/effective.h"
#include "core/evaluate/fill.h"

namespace ridgepoint {

namespace evaluate_detail {

void model(Figures &figures, const Prepared &prepared)
{
    const ModelShape &shape = *prepared.passModel.shape;
    const ShapeTotals &totals = prepared.passModel.totals;
    const double scale = prepared.passModel.scale;
    auto &out = figures.model;
    out.shapeParameters = totals.parameters();
    out.shapeActiveParameters = totals.activeParameters();
    out.parameters = prepared.parameters;
    out.scale = scale;
    out.activeParameters = totals.activeParameters() * scale;
    out.layerParameters = totals.layers * scale;
    out.embeddingParameters = totals.embedding * scale;
    out.expertParameters = totals.experts * scale;
    out.kvElementsPerToken = totals.kvElementsPerToken;
    out.kvBytesPerToken = totals.kvElementsPerToken * prepared.passModel.bytes.kvCache;
    out.hiddenSize = shape.hiddenSize;
    out.layers = shape.layers;
    out.expertLayers = totals.expertLayers;
    out.expertsPerTokenAllLayers = totals.expertsPerTokenAllLayers;

    const ElementBytes &bytes = prepared.passModel.bytes;
    figures.element = {bytes.weights, bytes.experts, bytes.embedding, bytes.kvCache, bytes.activations};
}

void machine(Figures &figures, const Prepared &prepared)
{
    const Machine &machine = prepared.passModel.machine;
    const Layout &layout = prepared.passModel.layout;
    auto &out = figures.machine;
    out.gpus = layout.gpus();
    out.peakFlops = machine.peak.value();
    out.bandwidth = machine.bandwidth.value();
    out.computeBits = bitsPerElement(prepared.computed);
    out.fp4Factor = machine.fp4Factor;
    out.decodeShare = machine.decodeShare;
    out.prefillShare = machine.prefillShare;
    if (layout.tensor > 1)
        out.allReduceLink = machine.allReduceLink.value();
    if (layout.attentionReplicas > 1 && prepared.passModel.totals.expertLayers > 0)
        out.allToAllLink = machine.allToAllLink.value();
    if (layout.pipeline > 1)
        out.stageLink = machine.stageLink.value();
    figures.roofline.balanceFlopPerByte = finite(machine.balance().value());
    figures.roofline.saturatingBatch = finite(machine.saturatingBatch(prepared.passModel.bytes.weights));
}

void memory(Figures &figures, const Prepared &prepared)
{
    auto &out = figures.memory;
    out.usableBytes = finite(prepared.usable.value());
    out.weightsBytes = finite(prepared.weights.value());
    out.overheadBytes = finite(prepared.overhead.value());
    out.kvBudgetBytes = finite(prepared.budget.value());
    out.kvBytesPerSequence = finite(prepared.sequence.mean.value());
    out.meanContextTokens = finite(prepared.context.mean().value());
    out.maxSequences = finite(prepared.maxSequences);
    out.maxContextTokens = effectiveMaxContextTokens(*prepared.scenario);
    out.sequenceSpreadBytes = finite(prepared.sequence.spread.value());
    out.confidenceQuantile = finite(prepared.z);
    out.sequencesPerGroup = finite(prepared.sequencesPerGroup);
    out.usersPerGroup = finite(prepared.usersPerGroup);
    out.meanBytesPerUser = finite(prepared.demand.mean.value());
    out.spreadBytesPerUser = finite(prepared.demand.spread.value());
}

void decode(Figures &figures, const Prepared &prepared, double batch, const Operating &operating)
{
    const Pass &pass = operating.pass;
    const Machine &machine = prepared.passModel.machine;
    const auto &[flop, bytes, operationSeconds] = pass.sum;
    auto &out = figures.decode;
    out.stepSeconds = finite(operating.step.value());
    out.tpotSeconds = finite(operating.tpot.value());
    out.tokensPerSecondPerUser = finite((1 / operating.tpot).value());
    out.tokensPerSecond = finite((batch / operating.tpot).value());
    out.flops = finite(flop.value());
    out.bytes = finite(bytes.value());
    out.intensityFlopPerByte = finite((flop / bytes).value());
    out.memorySeconds = finite((bytes / machine.memoryRate()).value());
    out.computeSeconds = finite((flop / machine.decodeRate()).value());
    out.communicationSeconds = finite(pass.collectives.total().value());
    out.fixedSeconds = finite(pass.fixed.value());
    out.allReduceSeconds = finite(pass.collectives.allReduce.value());
    out.allToAllSeconds = finite(pass.collectives.allToAll.value());
    out.transferSeconds = finite(pass.collectives.transfers.value());
    out.operationSeconds = finite(operationSeconds.value());
    out.passSeconds = finite(pass.total().value());
    out.tokensPerStep = finite(operating.tokensPerStep);
    out.sequencesPerGroup = prepared.passModel.sequencesOfGroup(batch);
    out.tokensPerGroup = *out.sequencesPerGroup * (1 + prepared.passModel.draftTokens);
    for (std::size_t i = 0; i < pass.ops.size(); ++i) {
        const OperationTotal &op = pass.ops[i];
        if (op.bytes > Bytes(0) || op.flop > Flop(0))
            out.ops[i] = {finite(op.flop.value()), finite(op.bytes.value()), finite(op.seconds.value())};
    }
}

void prefill(Figures &figures, const Prepared &prepared, const Operating &operating)
{
    const Pass &pass = prepared.prefill;
    auto &out = figures.prefill;
    out.promptTokens = finite(prepared.prompt.value());
    out.uncachedTokens = finite(prepared.uncached.value());
    out.cachedTokens = finite(prepared.cached.value());
    out.seconds = finite(prepared.prefillSeconds.value());
    out.flops = finite(pass.sum.flop.value());
    out.bytes = finite(pass.sum.bytes.value());
    out.operationSeconds = finite(pass.sum.seconds.value());
    out.communicationSeconds = finite(pass.collectives.total().value());
    out.fixedSeconds = finite(pass.fixed.value());
    out.returnSeconds = finite(prepared.returnSeconds.value());
    figures.ttftSeconds = finite(operating.ttft.value());
}

void steady(Figures &figures, const Operating &operating)
{
    if (!operating.steady)
        return;
    const SteadyState &steady = *operating.steady;
    auto &out = figures.steady;
    out.outputTokensPerSecond = finite(steady.output.value());
    out.requestsPerSecond = finite(steady.requests.value());
    out.totalTokensPerSecond = finite(steady.total.value());
    out.decodeShare = finite(steady.decodeShare());
    out.interTokenSeconds = finite(steady.interToken.value());
    out.replySeconds = finite(steady.reply.value());
}

void targets(Figures &figures, const Scenario &scenario, const Operating &operating)
{
    if (scenario.workload.tpotSloMs)
        figures.targets.tpotMet = keepsTpot(scenario, operating);
    if (scenario.workload.ttftSloMs)
        figures.targets.ttftMet = keepsTtft(scenario, operating);
}

void users(Figures &figures, const Prepared &prepared, double batch)
{
    const Scenario &scenario = *prepared.scenario;
    const Layout &layout = prepared.passModel.layout;
    const double a = scenario.workload.activeShare;
    const bool offload = scenario.serving.idleKv == IdleKv::offload;
    const Bytes readersOfOneUser = hostBytesOfReaders(1, a, prepared.sequence.mean, layout);

    double most = layout.attentionReplicas * roundedDown(prepared.usersPerGroup);
    figures.users.byMemory = finite(most);
    if (batch < prepared.maxSequences) {
        const double byBatch = roundedDown(usersOfBatch(batch, a, prepared.z));
        figures.users.byBatch = finite(byBatch);
        most = std::min(most, byBatch);
    }
    const std::optional<double> hostMemory = effectiveHostMemoryGb(scenario);
    if (offload && hostMemory && readersOfOneUser > Bytes(0)) {
        const double byHost = roundedDown(*hostMemory * gigabyte * layout.gpus() / readersOfOneUser);
        figures.users.byHostMemory = finite(byHost);
        if (byHost < most) {
            most = byHost;
            figures.limit = Limit::hostMemory;
        }
    }
    figures.usersPerReplica = finite(most);
    if (offload)
        figures.memory.hostBytes = finite((most * readersOfOneUser).value());
}

} // namespace evaluate_detail

Figures evaluate(const Scenario &scenario)
{
    const Prepared prepared = prepare(scenario);
    const BatchChoice choice = chooseBatch(prepared);
    Figures figures;
    evaluate_detail::model(figures, prepared);
    evaluate_detail::machine(figures, prepared);
    evaluate_detail::memory(figures, prepared);
    evaluate_detail::costOfReplica(figures, prepared);
    figures.limit = choice.limit;
    if (!choice.batch)
        return figures;

    const double batch = *choice.batch;
    const Operating operating = operateAt(prepared, batch);
    figures.batch = batch;
    evaluate_detail::decode(figures, prepared, batch, operating);
    evaluate_detail::prefill(figures, prepared, operating);
    evaluate_detail::steady(figures, operating);
    evaluate_detail::targets(figures, scenario, operating);
    evaluate_detail::users(figures, prepared, batch);
    evaluate_detail::pricesAndEnergy(figures, prepared, operating);
    evaluate_detail::fleet(figures, prepared);
    return figures;
}

} // namespace ridgepoint
