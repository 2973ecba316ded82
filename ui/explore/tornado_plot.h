// Draws the tornado: names at the left, bars from the plan's own figure to the figure at both ends of each input, the ends'
// values beside them, the axis beneath.
#pragma once

#include <vector>

#include <QStringList>

#include "ui/explore/figure_axis.h"
#include "ui/explore/tornado_data.h"

class QCPItemText;
class QCustomPlot;
class QWidget;

namespace ridgepoint {

class TornadoItem;

class TornadoPlot {
public:
    explicit TornadoPlot(QWidget *parent);

    [[nodiscard]] QCustomPlot *widget() const { return m_plot; }
    /// The next frame shows it. `grows`: while something is dragged the axis only grows.
    void show(const TornadoData &data, bool grows);
    void applyTokens();

    /// Of the data, those that are drawn, top down.
    [[nodiscard]] const std::vector<std::size_t> &shown() const { return m_shown; }
    /// The drawn row at a height of the plot, counted from the top.
    [[nodiscard]] std::optional<std::size_t> rowAt(double y) const;
    /// Where a row's bar lies, for tests: empty where it has none.
    [[nodiscard]] QRectF barArea(std::size_t row) const;
    [[nodiscard]] QStringList endTexts(std::size_t row) const;
    [[nodiscard]] bool isLogarithmic() const;

private:
    void layOut();
    void fitAxis();

    QCustomPlot *m_plot; ///< the parent's
    TornadoItem *m_item; ///< the plot's, as the next
    QCPItemText *m_empty;
    TornadoData m_data;
    std::vector<std::size_t> m_shown;
    bool m_grows = false;
};

} // namespace ridgepoint
