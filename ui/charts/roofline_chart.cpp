#include "ui/charts/roofline_chart.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QPixmap>
#include <qcustomplot.h>

#include "app/document/input_text.h"
#include "core/text/text.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/roofline_plot.h"

namespace ridgepoint {

struct RooflineChart::Parts {
    explicit Parts(QWidget *parent) : plot(parent) {}

    RooflinePlot plot;
    RooflineData data;
};

RooflineChart::RooflineChart(QWidget *parent)
    : ChartPanel(QStringLiteral("roofline"), tr("Roofline"), parent), m_parts(std::make_unique<Parts>(this))
{
    setPlot(m_parts->plot.widget());
}

RooflineChart::~RooflineChart() = default;

void RooflineChart::show(RooflineData data)
{
    m_parts->data = std::move(data);
    showTakeaway(m_parts->data.takeaway);
    m_parts->plot.show(m_parts->data);
}

void RooflineChart::setDragging(bool dragging)
{
    m_parts->plot.setDragging(dragging);
}

QPixmap RooflineChart::image() const
{
    constexpr double scale = 2;
    QCustomPlot *plot = m_parts->plot.widget();
    return plot->toPixmap(plot->width(), plot->height(), scale);
}

QString RooflineChart::data() const
{
    const RooflineData &data = m_parts->data;
    const auto line = [](const QString &name, double intensity, double rate, const QString &share) {
        return QStringList{name, exactText(intensity), exactText(rate), share}.join(QLatin1Char('\t'))
               + QLatin1Char('\n');
    };
    QString text =
        QStringList{tr("what"), tr("FLOP per byte"), tr("FLOP/s of one GPU"), tr("share of the step")}.join(
            QLatin1Char('\t'))
        + QLatin1Char('\n');
    text += line(tr("ridge of the peak"), data.peak.ridge(), data.peak.peak, QString());
    text += line(tr("ridge that is reached"), data.achievable.ridge(), data.achievable.peak, QString());
    for (const RooflineDot &dot : data.dots)
        text += line(dot.shortLabel, dot.intensity, dot.rate, exactText(dot.share));
    return text;
}

std::vector<QRectF> RooflineChart::labelRectangles() const
{
    return m_parts->plot.labelRectangles();
}

QStringList RooflineChart::labels() const
{
    return m_parts->plot.labels();
}

void RooflineChart::changeEvent(QEvent *event)
{
    ChartPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_parts != nullptr)
        m_parts->plot.applyTokens();
}

} // namespace ridgepoint
