#include "ui/inputs/catalog_rows.h"

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/evaluate/effective.h"
#include "core/model/shape.h"
#include "core/text/text.h"
#include "ui/catalog/entry_text.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct CatalogueWords {
    Q_DECLARE_TR_FUNCTIONS(CatalogueWords)
};

/// Three digits, but whole numbers as they are: 3350 GB/s stays 3 350.
QString figure(std::optional<double> value)
{
    return value ? figureText(*value) : QStringLiteral("—");
}

QString money(std::optional<double> usd)
{
    return usd ? moneyText(*usd) : QStringLiteral("—");
}

std::optional<double> rate(const Accelerator &entry, Precision precision)
{
    return entry.denseTflops[static_cast<std::size_t>(precision)];
}

QString searchText(const EntryHead &entry, const std::string &more)
{
    return (entryTitle(entry) + QLatin1Char(' ') + QString::fromStdString(entry.id + ' ' + more)).toLower();
}

} // namespace

CatalogRows modelRows(const Catalog &catalog, const Scenario &scenario)
{
    CatalogRows table{{CatalogueWords::tr("Model"), CatalogueWords::tr("Parameters"),
                       CatalogueWords::tr("Active"), CatalogueWords::tr("KV of a token"),
                       CatalogueWords::tr("Context")},
                      {}};
    const double kvBytes = elementBytes(scenario).kvCache;
    for (const auto &entry : catalog.models) {
        if (!entry->listed && entry->id != scenario.model.preset)
            continue;
        const ShapeTotals totals = entry->shape->totals();
        const double scale = entry->parameters ? *entry->parameters / totals.parameters() : 1;
        CatalogRow row;
        row.id = QString::fromStdString(entry->id);
        row.cells = {entryTitle(*entry), billionsText(totals.parameters() * scale),
                     billionsText(totals.activeParameters() * scale),
                     siText(totals.kvElementsPerToken * kvBytes, "B"),
                     entry->shape->maxPositionEmbeddings ? countText(*entry->shape->maxPositionEmbeddings)
                                                         : QStringLiteral("—")};
        row.search = searchText(*entry, entry->license);
        table.rows.push_back(std::move(row));
    }
    return table;
}

CatalogRows acceleratorRows(const Catalog &catalog, const Scenario &scenario)
{
    CatalogRows table{{CatalogueWords::tr("GPU"), CatalogueWords::tr("GB"), CatalogueWords::tr("GB/s"),
                       CatalogueWords::tr("FP8 TFLOP/s"), CatalogueWords::tr("BF16 TFLOP/s"),
                       CatalogueWords::tr("W"), CatalogueWords::tr("Price"), CatalogueWords::tr("Rent/h")},
                      {}};
    const Precision wanted = wantedComputePrecision(scenario);
    for (const auto &entry : catalog.accelerators) {
        if (!entry->listed && entry->id != scenario.hardware.preset)
            continue;
        CatalogRow row;
        row.id = QString::fromStdString(entry->id);
        row.cells = {entryTitle(*entry),
                     figure(entry->memoryGb),
                     figure(entry->memoryBandwidthGbS),
                     figure(rate(*entry, Precision::fp8)),
                     figure(rate(*entry, Precision::bf16)),
                     figure(entry->tdpW),
                     money(entry->priceUsd),
                     money(entry->rentUsdHour)};
        row.search = searchText(*entry, entry->vendor + ' ' + entry->form);
        if (!computedPrecision(wanted, entry->denseTflops))
            row.obstacle = CatalogueWords::tr("No published rate at which %1 could be computed")
                               .arg(choiceText(precisionNames[static_cast<std::size_t>(wanted)]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace ridgepoint
