#include "app/settings/settings.h"

#include <algorithm>

#include <QSettings>

#include "app/document/own_entries.h"
#include "app/recovery/autosave.h"

namespace ridgepoint::settings {

namespace {

const QString quietKey = QStringLiteral("autosave/milliseconds");
const QString catalogKey = QStringLiteral("catalogue/path");

} // namespace

std::chrono::milliseconds autosaveQuiet()
{
    bool isNumber = false;
    const int kept = QSettings().value(quietKey).toInt(&isNumber);
    return isNumber ? std::clamp(std::chrono::milliseconds(kept), shortestAutosave, longestAutosave)
                    : Autosave::usualQuiet;
}

void setAutosaveQuiet(std::optional<std::chrono::milliseconds> quiet)
{
    if (quiet)
        QSettings().setValue(quietKey,
                             static_cast<int>(std::clamp(*quiet, shortestAutosave, longestAutosave).count()));
    else
        QSettings().remove(quietKey);
}

QString userCatalogPath()
{
    const QString chosen = QSettings().value(catalogKey).toString();
    return chosen.isEmpty() ? ownEntriesPath() : chosen;
}

void setUserCatalogPath(const QString &path)
{
    if (path.isEmpty())
        QSettings().remove(catalogKey);
    else
        QSettings().setValue(catalogKey, path);
}

} // namespace ridgepoint::settings
