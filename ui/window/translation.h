// The window in the language of the desktop, where there is a translation: ridgepoint_<language>.qm beside the program or as it
// was installed. Without one it speaks English. How a translation is made: CONTRIBUTING.
#pragma once

#include <QString>

class QLocale;

namespace ridgepoint {

/// Where the program finds translations; empty where there are none.
[[nodiscard]] QString translationFolder();

/// Installs the translation for `locale` in the application, and Qt's own for its dialogs. False where there is none; then
/// everything stays English, Qt's dialogs too.
bool installTranslation(const QLocale &locale, const QString &folder);

} // namespace ridgepoint
