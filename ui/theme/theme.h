// Puts a theme in force for the whole application: Fusion, a palette and a small style sheet, both made of the tokens.
#pragma once

#include "ui/theme/tokens.h"

class QApplication;
class QPalette;

namespace ridgepoint {

/// The palette of a theme, for what is drawn in another one than the window.
[[nodiscard]] QPalette paletteOf(Theme theme);

void applyTheme(QApplication &application, Theme theme);

} // namespace ridgepoint
