// What the pages of a report share, on paper and as one picture: the six figures and the four charts of a scenario.
#pragma once

#include <vector>

#include <QPointF>

#include "app/report/report_content.h"
#include "ui/export/report_charts.h"
#include "ui/theme/tokens.h"

class QCPPainter;

namespace ridgepoint {

/// Where something is drawn: the corner and how wide. `painter`: null to measure alone.
struct PagePlace {
    QCPPainter *painter;
    QPointF at;
    double width;
};

/// The figures in boxes, `columns` in a row, with their change and what it is from; gives the height.
double drawFigures(const PagePlace &place, const std::vector<ReportFigure> &figures, int columns,
                   const Tokens &tokens);

/// Charts two by two, each with title and takeaway, as vectors; gives the height. `charts`: from ReportCharts::show.
double drawCharts(const PagePlace &place, const std::vector<DrawnChart> &charts, const Tokens &tokens);

} // namespace ridgepoint
