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
    bool byOneStep = false;         ///< drawn lighter: not as far as the others
};

/// What the names take of the plot's width, and the values that stand beyond the axis' ends.
struct TornadoRooms {
    int names = 0, left = 0, right = 0;
};

class TornadoItem : public QCPAbstractItem {
public:
    explicit TornadoItem(QCustomPlot *plot);

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

    /// Takes room for the names at the left, at most `most`, and beside the axis for the values that hang over its ends; the rest of
    /// `width` is the axis'. Requires: the axis' range and scale.
    [[nodiscard]] TornadoRooms rooms(int width, int most) const;
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
    [[nodiscard]] std::array<const TornadoEnd *, 2> leftToRight(const TornadoLine &line) const;
    [[nodiscard]] std::array<double, 2> overhang(double axisWidth) const;
    [[nodiscard]] double middleOf(std::size_t row) const;
};

} // namespace ridgepoint
