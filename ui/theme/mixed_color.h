// Two colours mixed into an opaque third.
#pragma once

#include <cmath>

#include <QColor>

namespace ridgepoint {

/// `share` of `ink`, from 0 to 1, the rest of `paper`.
[[nodiscard]] inline QColor mixed(const QColor &ink, const QColor &paper, double share)
{
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(b + (a - b) * share)); };
    return {mix(ink.red(), paper.red()), mix(ink.green(), paper.green()), mix(ink.blue(), paper.blue())};
}

} // namespace ridgepoint
