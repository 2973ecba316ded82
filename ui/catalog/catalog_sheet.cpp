#include "ui/catalog/catalog_sheet.h"

#include <QCoreApplication>

#include "app/text/figure_text.h"
#include "core/model/shape.h"
#include "ui/catalog/entry_text.h"

namespace ridgepoint {

namespace {

constexpr double kilobyte = 1e3;
constexpr double sixteenBits = 2; // bytes of an element

/// Where translators find the sentences of free functions.
struct CatalogueWords {
    Q_DECLARE_TR_FUNCTIONS(CatalogueWords)
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
    return year ? SheetCell{plainText(*year), year, true} : textCell({});
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
    CatalogSheet sheet{
        {{CatalogueWords::tr("GPU"), false, {}},
         {CatalogueWords::tr("Year"), true, {}},
         {CatalogueWords::tr("GB"), true, CatalogueWords::tr("Memory, as the driver reports it")},
         {CatalogueWords::tr("GB/s"), true, CatalogueWords::tr("Memory bandwidth")},
         {CatalogueWords::tr("FP8 TFLOP/s"), true, CatalogueWords::tr("Dense peak")},
         {CatalogueWords::tr("W"), true, CatalogueWords::tr("TDP")},
         {CatalogueWords::tr("Price"), true, CatalogueWords::tr("Of one device")},
         {CatalogueWords::tr("Rent/h"), true, CatalogueWords::tr("Of one device for an hour")},
         {CatalogueWords::tr("Confidence"), false, {}}},
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
    CatalogSheet sheet{
        {{CatalogueWords::tr("Model"), false, {}},
         {CatalogueWords::tr("Parameters, B"), true, CatalogueWords::tr("Billions, from the configuration")},
         {CatalogueWords::tr("Active, B"), true, CatalogueWords::tr("Billions that a token passes through")},
         {CatalogueWords::tr("KV, kB/token"), true, CatalogueWords::tr("KV cache of a token at 16 bits")},
         {CatalogueWords::tr("Context, tokens"), true, CatalogueWords::tr("The longest")},
         {CatalogueWords::tr("Released"), false, {}},
         {CatalogueWords::tr("Licence"), false, {}}},
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
    CatalogSheet sheet{{{CatalogueWords::tr("Own entry"), false, {}},
                        {CatalogueWords::tr("Kind"), false, {}},
                        {CatalogueWords::tr("Figures"), false, {}}},
                       {}};
    for (const auto &entry : own.models) {
        const Counts counts = countsOf(*entry);
        sheet.rows.push_back(
            {entry->id,
             EntryKind::model,
             {textCell(QString::fromStdString(entry->name)), textCell(CatalogueWords::tr("Model")),
              textCell(CatalogueWords::tr("%1\u2009B parameters, %2 of KV cache a token at 16 bits")
                           .arg(figureText(counts.all / billion), siText(counts.kvBytes, "B")))},
             searchText(*entry, {entry->license})});
    }
    for (const auto &entry : own.accelerators) {
        QString figures = CatalogueWords::tr("%1\u2009GB, %2\u2009GB/s")
                              .arg(figureText(entry->memoryGb), figureText(entry->memoryBandwidthGbS));
        if (entry->priceUsd)
            figures += QStringLiteral(", ") + moneyText(*entry->priceUsd);
        sheet.rows.push_back({entry->id,
                              EntryKind::accelerator,
                              {textCell(QString::fromStdString(entry->name)),
                               textCell(CatalogueWords::tr("GPU")), textCell(figures)},
                              searchText(*entry, {entry->vendor, entry->form})});
    }
    return sheet;
}

} // namespace ridgepoint
