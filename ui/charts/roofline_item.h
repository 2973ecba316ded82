// Draws roofs, track and dots of the roofline chart in one go, without QCustomPlot's graphs: their upkeep costs more than
// these few lines.
#pragma once

#include <vector>

#include <qcustomplot.h>

#include "ui/charts/roofline_data.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

class RooflineItem : public QCPAbstractItem {
public:
    explicit RooflineItem(QCustomPlot *plot);

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

    RooflineData data;
    bool showsOthers = true;

    [[nodiscard]] static double diameterOf(double share);
    [[nodiscard]] static QColor colorOf(RooflineMark mark, const Tokens &tokens);
    /// Only where the weights have not yet reached the ridge.
    [[nodiscard]] bool hasTrack() const;
    /// Only where it is not the ceiling of the decode pass.
    [[nodiscard]] bool hasPrefillCeiling() const;

protected:
    void draw(QCPPainter *painter) override;

private:
    void drawRoof(QCPPainter &painter, const Roof &roof, const QPen &pen) const;
    void drawTrack(QCPPainter &painter, const Tokens &tokens) const;
    void drawDots(QCPPainter &painter, const Tokens &tokens) const;
    [[nodiscard]] QPointF pixelOf(double intensity, double rate) const;
};

} // namespace ridgepoint
