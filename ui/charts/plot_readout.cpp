#include "ui/charts/plot_readout.h"

#include <cmath>

#include <qcustomplot.h>

#include "ui/charts/plot_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr double ring = 7;
constexpr double reach = 12; // from the point to the box
constexpr double padding = 8;
constexpr double corner = 4;

} // namespace

class ReadoutItem : public QCPAbstractItem {
public:
    explicit ReadoutItem(QCustomPlot *plot) : QCPAbstractItem(plot)
    {
        setLayer(QStringLiteral("overlay"));
        setClipToAxisRect(false);
        setSelectable(false);
        setVisible(false);
    }

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

    QPointF at;
    QString text;

protected:
    void draw(QCPPainter *painter) override
    {
        const Tokens &tokens = tokensOf(mParentPlot->palette());
        const QPointF point = pixelOf(*mParentPlot, at);
        painter->setAntialiasing(true);
        painter->setPen(QPen(tokens.panel, 4));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(point, ring, ring);
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawEllipse(point, ring, ring);

        const QFont font = textFont(type::caption);
        const QRectF box = boxBeside(point, font);
        painter->setPen(QPen(tokens.control, 1));
        painter->setBrush(tokens.panel);
        painter->drawRoundedRect(box, corner, corner);
        painter->setFont(font);
        painter->setPen(tokens.text);
        painter->drawText(box.adjusted(padding, padding / 2, 0, 0), Qt::AlignLeft | Qt::AlignTop, text);
    }

private:
    /// To the right of the point and above its middle, else to the left; always inside the plot.
    [[nodiscard]] QRectF boxBeside(QPointF point, const QFont &font) const
    {
        const QRectF page = QRectF(mParentPlot->viewport()).adjusted(1, 1, -1, -1);
        const QSizeF content = QFontMetricsF(font).size(0, text);
        const QSizeF size(std::ceil(content.width() + 2 * padding), std::ceil(content.height() + padding));
        double x = point.x() + reach;
        if (x + size.width() > page.right())
            x = point.x() - reach - size.width();
        double y = point.y() - reach - size.height();
        if (y < page.top())
            y = point.y() + reach;
        x = std::clamp(x, page.left(), std::max(page.left(), page.right() - size.width()));
        y = std::clamp(y, page.top(), std::max(page.top(), page.bottom() - size.height()));
        return {std::floor(x) + 0.5, std::floor(y) + 0.5, size.width(), size.height()};
    }
};

PlotReadout::PlotReadout(QCustomPlot *plot) : m_plot(plot), m_item(new ReadoutItem(plot))
{
    m_item->layer()->setMode(QCPLayer::lmLogical);
}

void PlotReadout::show(QPointF at, const QString &text)
{
    if (m_item->visible() && m_item->at == at && m_item->text == text)
        return;
    update(at, text);
    QCPLayer *layer = m_item->layer();
    if (layer->mode() == QCPLayer::lmBuffered) {
        layer->replot();
        return;
    }
    layer->setMode(QCPLayer::lmBuffered);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotReadout::update(QPointF at, const QString &text)
{
    m_item->at = at;
    m_item->text = text;
    m_item->setVisible(true);
}

void PlotReadout::hide()
{
    if (!m_item->visible())
        return;
    m_item->setVisible(false);
    m_item->layer()->replot();
    m_item->layer()->setMode(QCPLayer::lmLogical); // the buffer goes with the next repaint
}

QString PlotReadout::text() const
{
    return m_item->visible() ? m_item->text : QString();
}

} // namespace ridgepoint
