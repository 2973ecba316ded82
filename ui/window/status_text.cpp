#include "ui/window/status_text.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/evaluate/effective.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

} // namespace

QString fileStatus(const Document &document)
{
    const QString name = document.displayName();
    if (document.isModified())
        return StatusWords::tr("%1, changed").arg(name);
    return document.path().isEmpty() ? StatusWords::tr("%1, not saved yet").arg(name)
                                     : StatusWords::tr("%1, saved").arg(name);
}

QString startStatus(const Document &document)
{
    const Catalog &catalog = document.catalog();
    const auto listed = [](const auto &entries) {
        return QString::number(
            std::count_if(entries.begin(), entries.end(), [](const auto &entry) { return entry->listed; }));
    };
    return StatusWords::tr("%1 GPUs and %2 models to choose from")
        .arg(listed(catalog.accelerators), listed(catalog.models));
}

QString baselineStatus(const Document &document)
{
    constexpr qsizetype longest = 40;
    QString name = QString::fromStdString(document.plan().scenarios[document.plan().baseline].name);
    if (name.size() > longest)
        name = name.first(longest) + QStringLiteral("…");
    return StatusWords::tr("Baseline: %1").arg(name);
}

QString efficiencyStatus(const Document &document)
{
    const EfficiencyChoice &choice = document.scenario().efficiency;
    const EfficiencyValues values = effectiveEfficiency(document.scenario());
    return StatusWords::tr("Efficiency: %1 (compute %2, memory %3)")
        .arg(choiceText(efficiencyPresetNames[static_cast<std::size_t>(choice.preset)]),
             shareText(values.compute), shareText(values.memory));
}

QString catalogStatus(const Document &document)
{
    return StatusWords::tr("Catalogue %1").arg(QString::fromStdString(document.plan().catalog.date));
}

} // namespace ridgepoint
