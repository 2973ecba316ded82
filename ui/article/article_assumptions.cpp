#include "ui/article/article_assumptions.h"

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/evaluate/effective.h"
#include "core/model/shape.h"
#include "core/registry/parameters.h"
#include "ui/charts/roofline_data.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct ArticleWords {
    Q_DECLARE_TR_FUNCTIONS(ArticleWords)
};

/// One word where weights, cache and compute are of one precision.
QString precisionsOf(const Precisions &precision)
{
    const auto name = [](Precision one) { return choiceText(precisionNames[static_cast<std::size_t>(one)]); };
    const Precision compute = precision.compute.value_or(precision.weights);
    const bool same = precision.weights == precision.kvCache && precision.weights == compute
                      && precision.weights == precision.embedding;
    return same ? ArticleWords::tr("everything %1").arg(name(precision.weights))
                : ArticleWords::tr("weights %1, KV cache %2, compute %3")
                      .arg(name(precision.weights), name(precision.kvCache), name(compute));
}

QString lossesOf(const Scenario &scenario)
{
    const EfficiencyValues values = effectiveEfficiency(scenario);
    const bool ideal = values.compute == 1 && values.memory == 1;
    const QString losses = ideal ? ArticleWords::tr("no losses")
                                 : ArticleWords::tr("%1 of compute and %2 of bandwidth reached")
                                       .arg(shareText(values.compute), shareText(values.memory));
    const double overhead = scenario.serving.overheadGbPerGpu;
    return losses + QStringLiteral(", ")
           + (overhead == 0 ? ArticleWords::tr("no overhead")
                            : ArticleWords::tr("%1\u2009GB overhead").arg(figureText(overhead)));
}

} // namespace

QString assumptionsText(const Scenario &scenario)
{
    const ModelShape &shape = *scenario.model.entry->shape;
    const double heads = shape.kinds.empty() ? 1 : shape.kinds.front().kvHeads;
    return ArticleWords::tr("%1 parameters, d %2, %3 layers, %4 KV heads, %5, on one %6 with %7; %8.")
        .arg(inputText(*findParameter("/model/parameters"), effectiveParameters(scenario)),
             countText(shape.hiddenSize), countText(shape.layers), countText(heads),
             precisionsOf(scenario.precision), shortGpuName(scenario),
             countText(effectiveMemoryGb(scenario).value_or(0)) + QStringLiteral("\u2009GB"),
             lossesOf(scenario));
}

} // namespace ridgepoint
