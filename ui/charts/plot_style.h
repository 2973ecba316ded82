// How every plot looks: axes, grid and type by the tokens, SI tick labels, ranges that stay put while something is dragged.
#pragma once

#include <QString>

class QCPAxis;
class QCustomPlot;

namespace ridgepoint {

struct Tokens;

/// Background, axes, grid and fonts. Left and bottom axes only.
void stylePlot(QCustomPlot &plot, const Tokens &tokens);

/// A logarithmic axis with ticks at powers of ten, written "1", "10 k", "1 P".
void makeLogarithmic(QCPAxis &axis);

/// Rounded outwards to 1, 3, 10, 30…
[[nodiscard]] double roundedDown(double value);
[[nodiscard]] double roundedUp(double value);

/// The smallest of 1, 2, 3, 5, 10, 20… that is at least `value`: between ticks of a linear axis.
[[nodiscard]] double roundedStep(double value);

} // namespace ridgepoint
