// What a person chooses once for all plans beside the theme, kept from one start to the next: how soon unsaved work is kept, and the
// file of one's own catalogue entries. Whoever changes one tells the windows (MainWindow::settingsChanged).
#pragma once

#include <chrono>
#include <optional>

#include <QString>

namespace ridgepoint::settings {

inline constexpr std::chrono::milliseconds shortestAutosave{500};
inline constexpr std::chrono::milliseconds longestAutosave{60000};

/// The quiet after a change until unsaved work is kept.
[[nodiscard]] std::chrono::milliseconds autosaveQuiet();
/// Empty: the usual one again. Cut to what is allowed.
void setAutosaveQuiet(std::optional<std::chrono::milliseconds> quiet);

/// The file of one's own catalogue entries; ownEntriesPath() where none was chosen.
[[nodiscard]] QString userCatalogPath();
/// Empty: the usual one again.
void setUserCatalogPath(const QString &path);

} // namespace ridgepoint::settings
