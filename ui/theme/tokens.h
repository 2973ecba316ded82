// The colours of the window, light and dark (ui/README §5). Widgets take them by the palette that is in force, so that a
// change of theme reaches every one with its PaletteChange and nothing holds a theme of its own.
#pragma once

#include <QColor>

class QPalette;

namespace ridgepoint {

enum class Theme { light, dark };

struct Tokens {
    QColor window, panel, inset;
    QColor hair, grid, hover;
    QColor control;
    QColor text, text2, muted;
    QColor accent, onAccent, accentSoft;
    QColor weights, kv, kvSoft, prefill, target;
    QColor ghost, over, held;
    QColor better, worse;
    QColor warnBackground;
};

[[nodiscard]] const Tokens &tokensOf(Theme theme);
/// Those of the theme that a palette belongs to.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);
[[nodiscard]] Theme themeOf(const QPalette &palette);

} // namespace ridgepoint
