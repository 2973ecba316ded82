// The drivers of a spread beside or beneath its histogram: bars of the rank correlation from −1 to 1, and below them the chances
// of the targets. Drawn by hand on the same plot, so that a picture of the chart has them.
#pragma once

#include <qcustomplot.h>

#include "ui/explore/uncertainty_data.h"

namespace ridgepoint {

class DriverItem : public QCPAbstractItem {
public:
    explicit DriverItem(QCustomPlot *plot);

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

    static constexpr int lineHeight = 17;

    UncertaintyData data;
    QRect area;          ///< in pixels; empty: not drawn
    bool beneath = true; ///< the chances in one line, and no heading

protected:
    void draw(QCPPainter *painter) override;

private:
    void drawDriver(QCPPainter &painter, const UncertaintyDriver &driver, const QRect &line) const;
};

} // namespace ridgepoint
