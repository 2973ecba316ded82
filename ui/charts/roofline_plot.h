// The drawing of the roofline chart on a QCustomPlot, which it makes as a child of the chart and never outlives.
#pragma once

#include <vector>

#include <QCoreApplication>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include "ui/charts/roofline_data.h"

class QCPGraph;
class QCPItemText;
class QColor;
class QCustomPlot;
class QWidget;

namespace ridgepoint {

class RooflinePlot {
    Q_DECLARE_TR_FUNCTIONS(Roofline)

public:
    explicit RooflinePlot(QWidget *parent);

    [[nodiscard]] QCustomPlot *widget() const { return m_plot; }
    void show(const RooflineData &data);
    void setDragging(bool dragging) { m_dragging = dragging; }
    void applyTokens();
    [[nodiscard]] std::vector<QRectF> labelRectangles() const;
    [[nodiscard]] QStringList labels() const;

private:
    /// A text beside a point of the plot.
    struct Note {
        QCPItemText *item;
        QPointF at; ///< intensity and rate
        double distance;
        std::vector<QPointF> sides;
    };

    struct Span {
        double low = 0, high = 0;
        void include(double from, double to);
    };

    void setRoof(QCPGraph *graph, const Roof &roof);
    void showDots();
    void fitAxes();
    void note(const QString &text, const QColor &color, bool bold, QPointF at, double distance,
              std::vector<QPointF> sides);
    void writeNotes();
    void placeNotes();
    [[nodiscard]] std::vector<QRectF> lineAreas() const;
    [[nodiscard]] QPointF pixelOf(QPointF at) const;
    [[nodiscard]] bool isSmall() const;

    QCustomPlot *m_plot;
    RooflineData m_data;
    bool m_dragging = false;
    bool m_writtenSmall = false; ///< the notes stand in their short form
    Span m_x, m_y;               ///< what the axes have to show
    QCPGraph *m_peak, *m_achievable, *m_prefillCeiling, *m_baseline, *m_track, *m_first, *m_ridge;
    std::vector<QCPGraph *> m_dots; ///< by RooflineMark
    QCPItemText *m_xUnit, *m_yUnit;
    std::vector<Note> m_notes; ///< first those with the right of way
    std::vector<QCPItemText *> m_spareTexts;
    std::size_t m_usedTexts = 0;
};

} // namespace ridgepoint
