// The heat map of a sweep, drawn in pixels over axes that count columns and rows: cells, hatching, values, contour lines and the
// plan's ring. Internal to SweepPlot.
#pragma once

#include <optional>
#include <vector>

#include <QPointF>
#include <qcustomplot.h>

#include "ui/explore/figure_axis.h"
#include "ui/explore/sweep_data.h"

namespace ridgepoint {

struct Tokens;

/// The step of a value's colour, 0 the best: by ratio where the values span more than threefold, else even.
[[nodiscard]] int heatStep(const FigureRow &figure, SweepSpan span, double value);

class HeatItem : public QCPAbstractItem {
public:
    explicit HeatItem(QCustomPlot *plot);

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

    void setGrid(const SweepGrid &grid);
    [[nodiscard]] QRectF cellArea(std::size_t cell) const;

    std::optional<QPointF> plan; ///< column and row, with parts; empty: not within

protected:
    void draw(QCPPainter *painter) override;

private:
    struct Contour {
        double level;
        std::vector<QLineF> lines; ///< in columns and rows
    };

    void drawCells(QCPPainter &painter, const Tokens &tokens) const;
    void drawStates(QCPPainter &painter, const Tokens &tokens, CellState state, const QString &text);
    void drawContours(QCPPainter &painter, const Tokens &tokens);
    void drawValues(QCPPainter &painter) const;
    void drawRing(QCPPainter &painter, const Tokens &tokens) const;
    void drawPatch(QCPPainter &painter, const Tokens &tokens, const QString &text, QPointF middle,
                   bool upright = false);
    [[nodiscard]] QRectF longestRun(CellState state, bool upright, QSizeF needed) const;
    [[nodiscard]] QRectF areaOf(double column, double row) const;
    [[nodiscard]] QPointF pixelOf(QPointF place) const;
    [[nodiscard]] bool isTaken(const QRectF &area) const;
    [[nodiscard]] bool isCrossed(const QRectF &area) const;

    SweepGrid m_grid;
    std::optional<SweepSpan> m_span;
    FigureAxis m_words, m_secondWords;
    std::vector<Contour> m_contours;
    std::vector<QRectF> m_taken; ///< by labels, while it is drawn
};

} // namespace ridgepoint
