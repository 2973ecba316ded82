#include "ui/catalog/catalog_sheet.h"

#include <QCoreApplication>

#include "core/model/shape.h"
#include "ui/catalog/entry_text.h"
#include "ui/text/figure_text.h"

namespace ridgepoint {

namespace {

constexpr double billion = 1e9;
constexpr double kilobyte = 1e3;
constexpr double sixteenBits = 2; // bytes of an element

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

SheetCell figureCell(std::optional<double> value)
{
    return value ? SheetCell{entryFigure(*value), value, true} : SheetCell{QStringLiteral("—"), {}, false};
}

SheetCell moneyCell(std::optional<double> usd)
{
    return usd ? SheetCell{moneyText(*usd), usd, true} : SheetCell{QStringLiteral("—"), {}, false};
}

SheetCell textCell(const QString &text)
{
    return {text.isEmpty() ? QStringLiteral("—") : text, {}, !text.isEmpty()};
}

SheetCell yearCell(std::optional<double> year)
{
    return year ? SheetCell{QString::fromStdString(shortestNumber(*year)), year, true} : textCell({});
}

SheetCell rateCell(const Accelerator &entry, Precision precision)
{
    return figureCell(entry.denseTflops[static_cast<std::size_t>(precision)]);
}

QString searchText(const EntryHead &entry, std::initializer_list<std::string> more)
{
    QString text = entryTitle(entry) + QLatin1Char(' ') + QString::fromStdString(entry.id);
    for (const std::string &word : more)
        text += QLatin1Char(' ') + QString::fromStdString(word);
    return text.toLower();
}

/// Of a model, scaled to its fixed count where it has one.
struct Counts {
    double all, active, kvBytes;
};

Counts countsOf(const ModelEntry &entry)
{
    const ShapeTotals totals = entry.shape->totals();
    const double scale = entry.parameters ? *entry.parameters / totals.parameters() : 1;
    return {totals.parameters() * scale, totals.activeParameters() * scale,
            totals.kvElementsPerToken * sixteenBits};
}

} // namespace

CatalogSheet acceleratorSheet(const Catalog &catalog)
{
    CatalogSheet sheet{{{Words::tr("GPU"), false, {}},
                        {Words::tr("Year"), true, {}},
                        {Words::tr("GB"), true, Words::tr("Memory, as the driver reports it")},
                        {Words::tr("GB/s"), true, Words::tr("Memory bandwidth")},
                        {Words::tr("FP8 TFLOP/s"), true, Words::tr("Dense peak")},
                        {Words::tr("W"), true, Words::tr("TDP")},
                        {Words::tr("Price"), true, Words::tr("Of one device")},
                        {Words::tr("Rent/h"), true, Words::tr("Of one device for an hour")},
                        {Words::tr("Confidence"), false, {}}},
                       {}};
    for (const auto &entry : catalog.accelerators)
        sheet.rows.push_back(
            {entry->id,
             EntryKind::accelerator,
             {textCell(entryTitle(*entry)), yearCell(entry->year), figureCell(entry->memoryGb),
              figureCell(entry->memoryBandwidthGbS), rateCell(*entry, Precision::fp8),
              figureCell(entry->tdpW), moneyCell(entry->priceUsd), moneyCell(entry->rentUsdHour),
              textCell(QString::fromStdString(entry->confidence))},
             searchText(*entry, {entry->vendor, entry->form})});
    return sheet;
}

CatalogSheet modelSheet(const Catalog &catalog)
{
    CatalogSheet sheet{{{Words::tr("Model"), false, {}},
                        {Words::tr("Parameters, B"), true, Words::tr("Billions, from the configuration")},
                        {Words::tr("Active, B"), true, Words::tr("Billions that a token passes through")},
                        {Words::tr("KV, kB/token"), true, Words::tr("KV cache of a token at 16 bits")},
                        {Words::tr("Context, tokens"), true, Words::tr("The longest")},
                        {Words::tr("Released"), false, {}},
                        {Words::tr("Licence"), false, {}}},
                       {}};
    for (const auto &entry : catalog.models) {
        const Counts counts = countsOf(*entry);
        sheet.rows.push_back({entry->id,
                              EntryKind::model,
                              {textCell(entryTitle(*entry)), figureCell(counts.all / billion),
                               figureCell(counts.active / billion), figureCell(counts.kvBytes / kilobyte),
                               figureCell(entry->shape->maxPositionEmbeddings),
                               textCell(QString::fromStdString(entry->released)),
                               textCell(QString::fromStdString(entry->license))},
                              searchText(*entry, {entry->license, entry->released})});
    }
    return sheet;
}

CatalogSheet ownSheet(const UserCatalog &own)
{
    CatalogSheet sheet{{{Words::tr("Own entry"), false, {}},
                        {Words::tr("Kind"), false, {}},
                        {Words::tr("Figures"), false, {}}},
                       {}};
    for (const auto &entry : own.models) {
        const Counts counts = countsOf(*entry);
        sheet.rows.push_back(
            {entry->id,
             EntryKind::model,
             {textCell(QString::fromStdString(entry->name)), textCell(Words::tr("Model")),
              textCell(Words::tr("%1\u2009B parameters, %2 of KV cache a token at 16 bits")
                           .arg(figureText(counts.all / billion), siText(counts.kvBytes, "B")))},
             searchText(*entry, {entry->license})});
    }
    for (const auto &entry : own.accelerators) {
        QString figures = Words::tr("%1\u2009GB, %2\u2009GB/s")
                              .arg(figureText(entry->memoryGb), figureText(entry->memoryBandwidthGbS));
        if (entry->priceUsd)
            figures += QStringLiteral(", ") + moneyText(*entry->priceUsd);
        sheet.rows.push_back(
            {entry->id,
             EntryKind::accelerator,
             {textCell(QString::fromStdString(entry->name)), textCell(Words::tr("GPU")), textCell(figures)},
             searchText(*entry, {entry->vendor, entry->form})});
    }
    return sheet;
}

} // namespace ridgepoint
