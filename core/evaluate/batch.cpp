// A replica at a batch, and the largest batch that keeps what is asked.
#include <cmath>

#include "core/evaluate/prepared.h"

namespace ridgepoint {

namespace {

/// The largest whole batch in [1, upTo] that `keeps`, which holds for every smaller one too: time grows with the batch.
template <class Keeps>
std::optional<double> largestThatKeeps(double upTo, Keeps keeps)
{
    if (keeps(upTo))
        return upTo;
    double good = 0;
    double bad = upTo;
    while (bad - good > 1) {
        const double middle = std::floor(good + (bad - good) / 2);
        if (middle == good || middle == bad) // beyond 2^53 whole numbers lie further apart than one
            break;
        (keeps(middle) ? good : bad) = middle;
    }
    return good >= 1 ? std::optional(good) : std::nullopt;
}

} // namespace

Operating operateAt(const Prepared &prepared, double batch)
{
    const Scenario &scenario = *prepared.scenario;
    const Speculation &speculation = scenario.serving.speculation;
    const Layout &layout = prepared.passModel.layout;
    Operating operating{.pass = decodePass(prepared.passModel, batch)};
    operating.step =
        operating.pass.total() * (speculation.draftTokens > 0 ? 1 + speculation.draftCostShare : 1);
    operating.tokensPerStep = tokensPerStep(speculation.draftTokens, speculation.acceptance);
    operating.tpot = operating.step / Tokens(operating.tokensPerStep);
    operating.ttft = prepared.efficiency.requestOverheadMs * millisecond + prepared.prefillSeconds
                     + operating.step + prepared.returnSeconds;
    if (scenario.workload.outputTokens > 0)
        operating.steady =
            steadyState(prepared.prefillSeconds, layout.attentionReplicas * layout.pipeline,
                        Tokens(scenario.workload.outputTokens), prepared.uncached, operating.tpot, batch);
    return operating;
}

bool keepsTpot(const Scenario &scenario, const Operating &operating)
{
    const std::optional<double> &target = scenario.workload.tpotSloMs;
    return !target || operating.perToken() * Tokens(1) <= *target * millisecond;
}

bool keepsTtft(const Scenario &scenario, const Operating &operating)
{
    const std::optional<double> &target = scenario.workload.ttftSloMs;
    return !target || operating.ttft <= *target * millisecond;
}

BatchChoice chooseBatch(const Prepared &prepared)
{
    const Scenario &scenario = *prepared.scenario;
    const Serving &serving = scenario.serving;
    if (prepared.maxSequences < serving.batch.value_or(1))
        return {std::nullopt, Limit::doesNotFit};
    if (serving.batch)
        return {*serving.batch, Limit::manual};

    BatchChoice choice{prepared.maxSequences, Limit::memory};
    const auto lower = [&](std::optional<double> batch, Limit limit) {
        if (batch != choice.batch)
            choice = {batch, limit};
    };
    if (serving.maxBatch && *serving.maxBatch < *choice.batch)
        choice = {*serving.maxBatch, Limit::maxBatch};
    if (scenario.workload.tpotSloMs)
        lower(largestThatKeeps(*choice.batch,
                               [&](double b) { return keepsTpot(scenario, operateAt(prepared, b)); }),
              Limit::tpotSlo);
    if (choice.batch && scenario.workload.ttftSloMs)
        lower(largestThatKeeps(*choice.batch,
                               [&](double b) { return keepsTtft(scenario, operateAt(prepared, b)); }),
              Limit::ttftSlo);
    return choice;
}

} // namespace ridgepoint
