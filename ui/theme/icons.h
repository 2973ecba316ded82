// The project's icons, drawn in the colour asked for. The SVG files are black; what they are tinted with is a token.
#pragma once

#include <QIcon>

class QColor;

namespace ridgepoint {

/// resources/icons/<name>.svg in one colour, sharp at 1×, 1.5×, 2× and 3×. `disabled` is the colour of a disabled action.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QColor &color, const QColor &disabled);
[[nodiscard]] QIcon tintedIcon(const QString &name, const QColor &color);

} // namespace ridgepoint
