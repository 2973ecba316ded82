#include "ui/charts/plot_style.h"

#include <cmath>

#include <qcustomplot.h>

#include "ui/text/compact_count.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

class SiTicker : public QCPAxisTickerLog {
protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return compactCount(tick); }
};

/// The largest of 1, 3, 10, 30… that is at most `value`.
double stepBelow(double value)
{
    const double decade = std::pow(10, std::floor(std::log10(value) + 1e-9));
    return value >= 3 * decade * (1 - 1e-9) ? 3 * decade : decade;
}

/// The smallest of these, of ten times these and so on that is at least `value`.
double stepAtLeast(double value, std::initializer_list<double> steps)
{
    if (!(value > 0))
        return 1;
    const double decade = std::pow(10, std::floor(std::log10(value) + 1e-9));
    for (const double step : steps)
        if (step * decade >= value * (1 - 1e-9))
            return step * decade;
    return 10 * decade;
}

} // namespace

void preparePlot(QCustomPlot &plot, QSize least, const QMargins &margins)
{
    plot.setMinimumSize(least);
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins(margins);
    plot.plotLayout()->setMargins(QMargins(0, 0, 0, 0));
}

void stylePlot(QCustomPlot &plot, const Tokens &tokens)
{
    plot.setBackground(QBrush(tokens.panel));
    plot.setNoAntialiasingOnDrag(true);
    plot.setPlottingHint(QCP::phImmediateRefresh, false); // all that changes within a frame is painted once
    plot.legend->clearItems(); // labels stand on the marks, and an unseen legend is laid out all the same
    plot.axisRect()->setBackground(QBrush(tokens.panel));
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelFont(textFont(type::caption));
        axis->setTickLabelColor(tokens.muted);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(tokens.grid, 1));
        axis->grid()->setSubGridVisible(false);
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setTickLabelPadding(6);
    }
    plot.xAxis->setBasePen(QPen(tokens.control, 1));
    plot.yAxis->setBasePen(Qt::NoPen);
}

bool isSmall(const QCustomPlot &plot)
{
    constexpr int smallWidth = 400;
    return plot.width() < smallWidth;
}

QPointF pixelOf(const QCustomPlot &plot, QPointF at)
{
    return {plot.xAxis->coordToPixel(at.x()), plot.yAxis->coordToPixel(at.y())};
}

void makeLogarithmic(QCPAxis &axis)
{
    axis.setScaleType(QCPAxis::stLogarithmic);
    const QSharedPointer<SiTicker> ticker(new SiTicker);
    ticker->setSubTickCount(1);
    axis.setTicker(ticker);
}

QPen dashedPen(const QColor &color, double width, const QList<double> &pattern)
{
    QPen pen(color, width);
    pen.setDashPattern(pattern);
    return pen;
}

QCPGraph *addPlainGraph(QCustomPlot &plot)
{
    QCPGraph *graph = plot.addGraph();
    graph->setSelectable(QCP::stNone);
    graph->setAdaptiveSampling(false);
    return graph;
}

QCPItemText *addEmptyText(QCustomPlot &plot)
{
    auto *text = new QCPItemText(&plot);
    text->position->setType(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(0.5, 0.5);
    text->setPadding(QMargins(14, 6, 14, 6));
    text->setSelectable(false);
    text->setVisible(false);
    return text;
}

void styleEmptyText(QCPItemText &text, const Tokens &tokens)
{
    text.setFont(textFont(type::body));
    text.setColor(tokens.text2);
    text.setPen(QPen(tokens.hair, 1));
    text.setBrush(tokens.panel);
}

void styleChosenMark(QCPGraph &graph, const Tokens &tokens)
{
    graph.setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens.panel, 1.5),
                                          QBrush(tokens.accent), chosenSize + 1.5));
}

double roundedDown(double value)
{
    return value > 0 ? stepBelow(value) : 1;
}

double roundedUp(double value)
{
    const double below = roundedDown(value);
    if (below >= value * (1 - 1e-9))
        return below;
    return roundedDown(below * 3.4);
}

double roundedStep(double value)
{
    return stepAtLeast(value, {1, 2, 3, 5});
}

double linearStep(double size, int most)
{
    return stepAtLeast(size / most, {1, 2, 5});
}

} // namespace ridgepoint
