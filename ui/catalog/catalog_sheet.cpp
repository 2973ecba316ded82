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

QString translated(const char *text)
{
    return QCoreApplication::translate("Catalogue", text);
}

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
    CatalogSheet sheet{{{translated("GPU"), false, {}},
                        {translated("Year"), true, {}},
                        {translated("GB"), true, translated("Memory, as the driver reports it")},
                        {translated("GB/s"), true, translated("Memory bandwidth")},
                        {translated("FP8 TFLOP/s"), true, translated("Dense peak")},
                        {translated("W"), true, translated("TDP")},
                        {translated("Price"), true, translated("Of one device")},
                        {translated("Rent/h"), true, translated("Of one device for an hour")},
                        {translated("Confidence"), false, {}}},
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
    CatalogSheet sheet{{{translated("Model"), false, {}},
                        {translated("Parameters, B"), true, translated("Billions, from the configuration")},
                        {translated("Active, B"), true, translated("Billions that a token passes through")},
                        {translated("KV, kB/token"), true, translated("KV cache of a token at 16 bits")},
                        {translated("Context, tokens"), true, translated("The longest")},
                        {translated("Released"), false, {}},
                        {translated("Licence"), false, {}}},
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
    CatalogSheet sheet{{{translated("Own entry"), false, {}},
                        {translated("Kind"), false, {}},
                        {translated("Figures"), false, {}}},
                       {}};
    for (const auto &entry : own.models) {
        const Counts counts = countsOf(*entry);
        sheet.rows.push_back(
            {entry->id,
             EntryKind::model,
             {textCell(QString::fromStdString(entry->name)), textCell(translated("Model")),
              textCell(translated("%1\u2009B parameters, %2 of KV cache a token at 16 bits")
                           .arg(figureText(counts.all / billion), siText(counts.kvBytes, "B")))},
             searchText(*entry, {entry->license})});
    }
    for (const auto &entry : own.accelerators) {
        QString figures = translated("%1\u2009GB, %2\u2009GB/s")
                              .arg(figureText(entry->memoryGb), figureText(entry->memoryBandwidthGbS));
        if (entry->priceUsd)
            figures += QStringLiteral(", ") + moneyText(*entry->priceUsd);
        sheet.rows.push_back(
            {entry->id,
             EntryKind::accelerator,
             {textCell(QString::fromStdString(entry->name)), textCell(translated("GPU")), textCell(figures)},
             searchText(*entry, {entry->vendor, entry->form})});
    }
    return sheet;
}

} // namespace ridgepoint
