#include "app/cli/import_report.h"

#include "app/cli/table.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

constexpr std::size_t keyWidth = 40;
constexpr std::size_t reasonWidth = 60;
constexpr std::size_t countsWidth = 100;
constexpr double billion = 1e9;

std::string parametersOf(double count)
{
    return formatFigure(count / billion) + " B (" + formatCount(count) + ")";
}

std::string difference(double share)
{
    return (share > 0 ? "+" : "") + formatShare(share);
}

void writeCounts(Output &output, const ImportedModel &model)
{
    const ShapeTotals totals = model.shape.totals();
    Table table({{"Model", Align::left, keyWidth}, {quoted(model.name), Align::left, countsWidth}});
    table.add({"Attention", model.attention});
    table.add({"Parameters", parametersOf(totals.parameters())});
    table.add({"Active parameters", parametersOf(totals.activeParameters())});
    if (model.published)
        table.add({"Published", parametersOf(model.published->parameters) + ", " + model.published->name
                                    + ": computed is " + difference(model.deviation())});
    else
        table.add({"Published", "none known"});
    table.write(output);
}

} // namespace

void writeImportReport(Output &output, const ImportedModel &model)
{
    writeCounts(output, model);
    output.write("\n");
    Table understood({{"Understood", Align::left, keyWidth},
                      {"Meaning", Align::left, keyWidth},
                      {"Read as", Align::left, keyWidth}});
    for (const UnderstoodKey &each : model.understood)
        understood.add({each.key, each.meaning, each.value});
    understood.write(output);
    output.write("\n");
    if (model.assumed.empty()) {
        output.write("Nothing was assumed.\n");
    } else {
        Table assumed({{"Assumed", Align::left, keyWidth},
                       {"Taken as", Align::left, keyWidth},
                       {"Because", Align::left, reasonWidth}});
        for (const AssumedKey &each : model.assumed)
            assumed.add({each.key, each.value, each.reason});
        assumed.write(output);
    }
    for (const LeftOutKey &each : model.leftOut)
        output.write("Left out: " + each.key + ", " + each.reason + "\n");
}

} // namespace ridgepoint::cli
