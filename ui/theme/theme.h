// Puts a theme in force for the whole application: Fusion, a palette and a small style sheet, both made of the tokens.
#pragma once

#include "ui/theme/tokens.h"

class QApplication;

namespace ridgepoint {

void applyTheme(QApplication &application, Theme theme);

} // namespace ridgepoint
