// The bars of a tornado with their names and values, drawn in pixels within what the plot laid out. Internal to TornadoPlot.
#pragma once

#include <array>
#include <vector>

#include <QString>
#include <qcustomplot.h>

#include "ui/explore/figure_axis.h"

namespace ridgepoint {

struct Tokens;

/// One bar as it is drawn: ends in the axis' coordinates.
struct TornadoEnd {
    QString text;                 ///< the input's value
    std::optional<double> figure; ///< empty: it does not exist there
};

struct TornadoLine {
    QString name;
    std::array<TornadoEnd, 2> ends; ///< the input's low and high
};

class TornadoItem : public QCPAbstractItem {
public:
    explicit TornadoItem(QCustomPlot *plot);

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

    /// Room for the longest text beside a bar, in whole steps of the grid.
    [[nodiscard]] int textRoom() const;
    /// Room for the longest name, at most `most`.
    [[nodiscard]] int nameRoom(int most) const;
    /// All of a row's bar, in pixels.
    [[nodiscard]] QRectF barArea(std::size_t row) const;

    std::vector<TornadoLine> lines;
    double base = 0;
    QString axisTitle;
    int names = 0; ///< room that the names have

protected:
    void draw(QCPPainter *painter) override;

private:
    void drawLine(QCPPainter &painter, const Tokens &tokens, std::size_t row) const;
    void drawMissing(QCPPainter &painter, const Tokens &tokens, const TornadoEnd &end, double from, double to,
                     double middle) const;
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] double middleOf(std::size_t row) const;
};

} // namespace ridgepoint
