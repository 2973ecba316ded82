#include "ui/explore/tornado_data.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "core/explore/variant.h"
#include "core/registry/figure_rows.h"
#include "ui/charts/plan_sentence.h"
#include "ui/explore/figure_axis.h"

namespace ridgepoint {

namespace {

constexpr int digits = 4;

/// Where translators find the sentences of free functions.
struct TornadoWords {
    Q_DECLARE_TR_FUNCTIONS(TornadoWords)
};

bool isStill(const TornadoBar &bar)
{
    return bar.swing == 0.0 || (!bar.atLow && !bar.atHigh);
}

QString takeawayOf(const TornadoData &data)
{
    if (data.bars.empty() || !data.bars.front().swing)
        return {};
    const TornadoBar &first = data.bars.front();
    const double low = std::min(*first.atLow, *first.atHigh), high = std::max(*first.atLow, *first.atHigh);
    return (movesByOneStep(data, first) ? TornadoWords::tr("%1, by one step: the largest swing, %2 to %3.")
                                        : TornadoWords::tr("%1: the largest swing, %2 to %3."))
        .arg(tableText(first.parameter->label), valueText(*data.figure, low), valueText(*data.figure, high));
}

QString whyEmpty(const TornadoData &data, const Scenario &scenario, const Figures &figures, bool byRange)
{
    if (!data.base)
        return figures.batch
                   ? TornadoWords::tr("%1 does not exist for this plan.").arg(tableText(data.figure->label))
                   : planSentence(scenario, figures);
    if (!data.bars.empty())
        return {};
    if (byRange && data.still.empty())
        return TornadoWords::tr("No input has a range yet. Its menu states one: Uncertain…");
    return TornadoWords::tr("No input moves %1.").arg(tableText(data.figure->label));
}

} // namespace

TornadoData tornadoData(const Scenario &scenario, const Catalog &catalog, const Figures &figures,
                        const FigureRow &figure, std::optional<double> share)
{
    TornadoData data;
    data.figure = &figure;
    data.base = numberOf(figure, figures);
    for (TornadoBar &bar : share ? tornadoByShare(scenario, catalog, figure, *share)
                                 : tornadoByRange(scenario, catalog, figure))
        (isStill(bar) ? data.still : data.bars).push_back(bar);
    for (const std::vector<TornadoBar> *bars : {&data.bars, &data.still})
        for (const TornadoBar &bar : *bars)
            if (share && bar.parameter->whole
                && *share * std::abs(presentNumber(*bar.parameter, scenario).value_or(0)) < 1)
                data.stepping.push_back(bar.parameter);
    data.empty = whyEmpty(data, scenario, figures, !share);
    data.takeaway = data.empty.isEmpty() ? takeawayOf(data) : data.empty;
    return data;
}

bool movesByOneStep(const TornadoData &data, const TornadoBar &bar)
{
    return std::ranges::find(data.stepping, bar.parameter) != data.stepping.end();
}

bool isSame(const TornadoData &a, const TornadoData &b)
{
    const auto same = [](const TornadoBar &one, const TornadoBar &other) {
        return one.parameter == other.parameter && one.ends.low == other.ends.low
               && one.ends.high == other.ends.high && one.atLow == other.atLow && one.atHigh == other.atHigh;
    };
    return a.figure == b.figure && a.base == b.base && a.takeaway == b.takeaway
           && std::ranges::equal(a.bars, b.bars, same) && std::ranges::equal(a.still, b.still, same);
}

std::vector<std::size_t> barsInSight(const std::vector<TornadoBar> &bars, std::size_t rows)
{
    const auto open = static_cast<std::size_t>(
        std::ranges::count_if(bars, [](const TornadoBar &bar) { return !bar.swing; }));
    const std::size_t closed = bars.size() - open;
    const std::size_t ofOpen = std::min(open, std::max(rows / 3, rows - std::min(rows, closed)));
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < std::min(closed, rows - ofOpen); ++i)
        shown.push_back(i);
    for (std::size_t i = 0; i < ofOpen; ++i)
        shown.push_back(closed + i);
    return shown;
}

QString barText(const TornadoData &data, const TornadoBar &bar)
{
    const auto input = [&](double value) { return inputText(*bar.parameter, value, digits); };
    const auto figure = [&](Figure value) {
        return value ? valueText(*data.figure, *value) : TornadoWords::tr("does not fit");
    };
    const QString text = movesByOneStep(data, bar) ? TornadoWords::tr("%1 %2 → %3 (one step)\n%4 %5 → %6")
                                                   : TornadoWords::tr("%1 %2 → %3\n%4 %5 → %6");
    return text.arg(tableText(bar.parameter->label), input(bar.ends.low), input(bar.ends.high),
                    tableText(data.figure->label), figure(bar.atLow), figure(bar.atHigh));
}

ChartTable tornadoTable(const TornadoData &data)
{
    if (data.figure == nullptr)
        return {};
    const QString label = tableText(data.figure->label);
    const QString figure = data.figure->unit.empty()
                               ? label
                               : TornadoWords::tr("%1, %2").arg(label, toQString(data.figure->unit));
    ChartTable table{{TornadoWords::tr("input"), TornadoWords::tr("unit"), TornadoWords::tr("low"),
                      TornadoWords::tr("high"), TornadoWords::tr("at low: %1").arg(figure),
                      TornadoWords::tr("at high: %1").arg(figure), TornadoWords::tr("swing"),
                      TornadoWords::tr("moved by")},
                     {}};
    const auto number = [](Figure value) { return value ? exactText(*value) : QString(); };
    for (const std::vector<TornadoBar> *bars : {&data.bars, &data.still})
        for (const TornadoBar &bar : *bars)
            table.rows.push_back({tableText(bar.parameter->label), toQString(bar.parameter->unit),
                                  exactText(bar.ends.low), exactText(bar.ends.high), number(bar.atLow),
                                  number(bar.atHigh), number(bar.swing),
                                  movesByOneStep(data, bar) ? TornadoWords::tr("one step") : QString()});
    return table;
}

} // namespace ridgepoint
