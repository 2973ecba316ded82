// How every plot looks: axes, grid and type by the tokens, SI tick labels, ranges that stay put while something is dragged.
#pragma once

#include <QList>
#include <QMargins>
#include <QPointF>
#include <QSize>
#include <QString>

class QColor;
class QCPAxis;
class QCPGraph;
class QCPItemText;
class QPen;
class QCustomPlot;

namespace ridgepoint {

struct Tokens;

/// Margins about the axes that only the plot itself changes, and the least size of all.
void preparePlot(QCustomPlot &plot, QSize least, const QMargins &margins = {});

/// Background, axes, grid and fonts. Left and bottom axes only.
void stylePlot(QCustomPlot &plot, const Tokens &tokens);

/// A plot without room for its longer labels.
[[nodiscard]] bool isSmall(const QCustomPlot &plot);

/// Where a place in the axes' coordinates is drawn.
[[nodiscard]] QPointF pixelOf(const QCustomPlot &plot, QPointF at);

/// A logarithmic axis with ticks at powers of ten, written "1", "10 k", "1 P".
void makeLogarithmic(QCPAxis &axis);

[[nodiscard]] QPen dashedPen(const QColor &color, double width, const QList<double> &pattern);

/// A graph that is drawn as it is given: nobody selects it and no point is left out.
[[nodiscard]] QCPGraph *addPlainGraph(QCustomPlot &plot);

/// The framed sentence in the middle of empty axes, hidden at first; its colours are for `styleEmptyText`.
[[nodiscard]] QCPItemText *addEmptyText(QCustomPlot &plot);
void styleEmptyText(QCPItemText &text, const Tokens &tokens);

/// The plan's own point: filled, with a rim of the panel's colour.
inline constexpr double chosenSize = 12;
void styleChosenMark(QCPGraph &graph, const Tokens &tokens);

/// Rounded outwards to 1, 3, 10, 30…
[[nodiscard]] double roundedDown(double value);
[[nodiscard]] double roundedUp(double value);

/// The smallest of 1, 2, 3, 5, 10, 20… that is at least `value`: where an axis is to end close to what it shows.
[[nodiscard]] double roundedStep(double value);
/// The least of 1, 2, 5, 10, 20… that needs at most `most` steps over `size`: where the numbers are to be read. Requires: most ≥ 1.
[[nodiscard]] double linearStep(double size, int most);

} // namespace ridgepoint
