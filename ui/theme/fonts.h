// The faces and sizes of the window (ui/README §6): Noto Sans, whose digits are all equally wide, with the faces behind it
// that have the signs it lacks. Sizes are logical pixels.
#pragma once

#include <QFont>

namespace ridgepoint {

namespace type {
inline constexpr int caption = 11;
inline constexpr int body = 12;
inline constexpr int advisor = 14;
inline constexpr int pageTitle = 18;
inline constexpr int headline = 25;
} // namespace type

[[nodiscard]] QFont textFont(int pixels, bool bold = false);

} // namespace ridgepoint
