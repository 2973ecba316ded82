// A sentence in place of a plot, broken into lines that the plot has room for.
#pragma once

#include <QString>

class QCPItemText;
class QCustomPlot;

namespace ridgepoint {

/// Shows `why` in the middle of the plot; empty hides it. Call it when the plot has its size.
void showInPlace(QCPItemText &text, const QCustomPlot &plot, const QString &why);

} // namespace ridgepoint
