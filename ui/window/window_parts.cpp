#include "ui/window/window_parts.h"

#include <algorithm>
#include <vector>

#include "app/document/document.h"
#include "core/catalog/catalog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/title_dialog.h"
#include "ui/docks/compare_dock.h"
#include "ui/docks/explain_dock.h"
#include "ui/explore/goal_dialog.h"
#include "ui/export/report_export.h"
#include "ui/help/help_actions.h"
#include "ui/inputs/input_row.h"
#include "ui/recovery/window_recovery.h"
#include "ui/window/changed_on_disk_dialog.h"
#include "ui/window/main_window.h"

namespace ridgepoint {

namespace {

constexpr WindowPart docks[] = {
    {"explain",
     [](MainWindow &window) { window.explainDock()->explainFigure(QStringLiteral("cost.usd_user_month")); }},
    {"why",
     [](MainWindow &window) {
         window.explainDock()->setForm(ExplainDock::why);
         window.explainDock()->explainFigure(QStringLiteral("cost.usd_user_month"));
     }},
    {"compare", [](MainWindow &window) { window.compareDock()->show(); }},
};

/// With a config of the catalogue in it.
void showImport(MainWindow &window)
{
    const Catalog catalog = builtInCatalog();
    window.importConfig()->loadText(QString::fromStdString(catalog.model("qwen3-32b")->config),
                                    QStringLiteral("Qwen3-32B/config.json"));
}

/// Of an input that every plan has.
void showUncertain(MainWindow &window)
{
    if (auto *row = window.findChild<InputRow *>(QStringLiteral("input.workload.context_tokens.median")))
        row->askUncertainty();
}

const std::vector<WindowPart> dialogs = {
    {"import", showImport},
    {"changed-on-disk",
     [](MainWindow &window) { (new ChangedOnDiskDialog(window.document().displayName(), &window))->open(); }},
    {"recover", [](MainWindow &window) { showRecoverExample(window); }},
    {"export", [](MainWindow &window) { window.report()->open(); }},
    {"catalog", [](MainWindow &window) { window.showCatalog(); }},
    {"help",
     [](MainWindow &window) { window.findChild<HelpActions *>()->show(QStringLiteral("guide.html")); }},
    {"preferences", [](MainWindow &window) { window.showPreferences(); }},
    {"goal-seek", [](MainWindow &window) { openGoalDialog(window.document(), &window); }},
    {"title", [](MainWindow &window) { openTitleDialog(window.document(), &window); }},
    {"uncertain", [](MainWindow &window) { showUncertain(window); }},
};

} // namespace

std::span<const WindowPart> windowDocks()
{
    return docks;
}

std::span<const WindowPart> windowDialogs()
{
    return dialogs;
}

const WindowPart *partNamed(std::span<const WindowPart> parts, std::string_view name)
{
    const auto found = std::ranges::find(parts, name, &WindowPart::name);
    return found == parts.end() ? nullptr : &*found;
}

std::string namesOf(std::span<const WindowPart> parts)
{
    std::string names;
    for (const WindowPart &part : parts)
        names.append(names.empty() ? "" : ", ").append(part.name);
    return names.empty() ? "none" : names;
}

} // namespace ridgepoint
