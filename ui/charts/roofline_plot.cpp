#include "ui/charts/roofline_plot.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "core/text/text.h"
#include "ui/charts/label_layout.h"
#include "ui/charts/plot_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr double lowestIntensity = 1;
constexpr double highestIntensity = 30000;
constexpr int smallWidth = 400;
constexpr int leftMargin = 42;
constexpr int rightMargin = 14;
constexpr int roomAbove = 9; // of the plot, that labels may use without meeting the unit
constexpr int unitLine = 16; // room for the unit above the plot and below its tick labels
constexpr QPointF right{1, 0}, left{-1, 0}, above{0, -1}, below{0, 1};
constexpr QPointF upRight{1, -1}, downRight{1, 1}, upLeft{-1, -1}, downLeft{-1, 1};

double diameterOf(double share)
{
    constexpr double whole = 22;
    constexpr double smallest = 8;
    return std::clamp(whole * std::sqrt(share), smallest, whole);
}

QColor colorOf(RooflineMark mark, const Tokens &tokens)
{
    switch (mark) {
    case RooflineMark::attention:
        return tokens.kv;
    case RooflineMark::weights:
        return tokens.weights;
    case RooflineMark::prefill:
        break;
    }
    return tokens.prefill;
}

QCPItemText *addText(QCustomPlot *plot)
{
    auto *text = new QCPItemText(plot);
    text->setClipToAxisRect(false);
    text->position->setType(QCPItemPosition::ptAbsolute);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setTextAlignment(Qt::AlignLeft);
    text->setPadding(QMargins(2, 0, 2, 0));
    text->setSelectable(false);
    return text;
}

QSizeF sizeOf(const QCPItemText &text)
{
    const QFontMetricsF metrics(text.font());
    return {std::ceil(metrics.horizontalAdvance(text.text())) + 4, std::ceil(metrics.height())};
}

} // namespace

RooflinePlot::RooflinePlot(QWidget *parent) : m_plot(new QCustomPlot(parent))
{
    m_plot->setMinimumSize(240, 160);
    makeLogarithmic(*m_plot->xAxis);
    makeLogarithmic(*m_plot->yAxis);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMargins(QMargins(leftMargin, unitLine + 10, rightMargin, 2 * unitLine + 4));
    m_plot->plotLayout()->setMargins(QMargins(0, 0, 0, 0));
    for (QCPGraph **graph :
         {&m_baseline, &m_track, &m_ridge, &m_prefillCeiling, &m_achievable, &m_peak, &m_first})
        *graph = m_plot->addGraph();
    for (int i = 0; i < 3; ++i)
        m_dots.push_back(m_plot->addGraph());
    for (int i = 0; i < m_plot->graphCount(); ++i) {
        m_plot->graph(i)->setSelectable(QCP::stNone);
        m_plot->graph(i)->setAdaptiveSampling(false);
    }
    m_xUnit = addText(m_plot);
    m_yUnit = addText(m_plot);
    m_xUnit->setText(tr("FLOP per byte"));
    m_yUnit->setText(tr("FLOP/s, one GPU"));
    QObject::connect(m_plot, &QCustomPlot::afterLayout, m_plot, [this] {
        if (isSmall() != m_writtenSmall)
            writeNotes(); // it has got its size only now
        placeNotes();
    });
    applyTokens();
}

void RooflinePlot::Span::include(double from, double to)
{
    low = std::min(low, from);
    high = std::max(high, to);
}

bool RooflinePlot::isSmall() const
{
    return m_plot->width() < smallWidth;
}

void RooflinePlot::applyTokens()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    stylePlot(*m_plot, tokens);
    m_peak->setPen(QPen(tokens.text, 2));
    QPen dashed(tokens.text, 1.5);
    dashed.setDashPattern({5, 3});
    m_achievable->setPen(dashed);
    QPen prefill(tokens.prefill, 1);
    prefill.setDashPattern({5, 3});
    m_prefillCeiling->setPen(prefill);
    QPen ghost(tokens.ghost, 1);
    ghost.setDashPattern({4, 3});
    m_baseline->setPen(ghost);
    QPen ridge(tokens.muted, 1);
    ridge.setDashPattern({2, 3});
    m_ridge->setPen(ridge);
    QColor track = tokens.weights;
    track.setAlphaF(0.35F);
    m_track->setPen(QPen(track, 5, Qt::SolidLine, Qt::RoundCap));
    for (QCPGraph *graph : {m_first, m_dots[0], m_dots[1], m_dots[2]})
        graph->setLineStyle(QCPGraph::lsNone);
    for (QCPItemText *unit : {m_xUnit, m_yUnit}) {
        unit->setFont(textFont(type::caption));
        unit->setColor(tokens.muted);
    }
    m_plot->setPlottingHint(QCP::phFastPolylines, true);
    if (m_data.peak.peak > 0)
        show(m_data);
}

void RooflinePlot::setRoof(QCPGraph *graph, const Roof &roof)
{
    const double ridge = roof.ridge();
    graph->setData({m_x.low, ridge, m_x.high}, {roof.at(m_x.low), roof.peak, roof.peak}, true);
}

void RooflinePlot::show(const RooflineData &data)
{
    m_data = data;
    fitAxes();
    setRoof(m_peak, m_data.peak);
    setRoof(m_achievable, m_data.achievable);
    m_baseline->setVisible(m_data.baseline.has_value());
    if (m_data.baseline)
        setRoof(m_baseline, *m_data.baseline);
    const double ridge = m_data.achievable.ridge();
    m_ridge->setData({ridge, ridge}, {m_y.low, m_data.achievable.peak}, true);
    const double ceiling = m_data.prefillCeiling;
    m_prefillCeiling->setVisible(!m_data.dots.empty() && ceiling != m_data.achievable.peak);
    m_prefillCeiling->setData({ceiling / m_data.achievable.bandwidth, m_x.high}, {ceiling, ceiling}, true);
    showDots();
    writeNotes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RooflinePlot::showDots()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    for (QCPGraph *graph : m_dots)
        graph->data()->clear();
    for (const RooflineDot &dot : m_data.dots) {
        QCPGraph *graph = m_dots[static_cast<std::size_t>(dot.mark)];
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens.panel, 1.5),
                                               QBrush(colorOf(dot.mark, tokens)),
                                               diameterOf(dot.share) + 1.5));
        graph->setData({dot.intensity}, {dot.rate}, true);
    }
    const bool tracked = m_data.firstIntensity && *m_data.firstIntensity < m_data.achievable.ridge();
    m_track->setVisible(tracked);
    m_first->setVisible(tracked);
    if (!tracked)
        return;
    const double first = *m_data.firstIntensity;
    const double last = m_data.achievable.ridge();
    m_track->setData({first, last}, {m_data.achievable.at(first), m_data.achievable.peak}, true);
    m_first->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens.weights, 1.5), QBrush(tokens.panel), 7));
    m_first->setData({first}, {m_data.achievable.at(first)}, true);
}

void RooflinePlot::fitAxes()
{
    Span x{lowestIntensity, highestIntensity};
    double lowestRate = m_data.achievable.at(lowestIntensity);
    for (const RooflineDot &dot : m_data.dots) {
        x.include(roundedDown(dot.intensity), roundedUp(dot.intensity * 1.2));
        lowestRate = std::min(lowestRate, dot.rate);
    }
    if (m_data.firstIntensity)
        x.include(roundedDown(*m_data.firstIntensity), lowestIntensity);
    lowestRate = std::min(lowestRate, m_data.achievable.at(x.low));
    double highestRate = m_data.peak.peak;
    if (m_data.baseline)
        highestRate = std::max(highestRate, m_data.baseline->peak);
    Span y{roundedDown(lowestRate), roundedUp(highestRate * 1.3)};
    if (m_dragging && m_x.high > 0) {
        x.include(m_x.low, m_x.high);
        y.include(m_y.low, m_y.high);
    }
    m_x = x;
    m_y = y;
    m_plot->xAxis->setRange(x.low, x.high);
    m_plot->yAxis->setRange(y.low, y.high);
}

void RooflinePlot::note(const QString &text, const QColor &color, bool bold, QPointF at, double distance,
                        std::vector<QPointF> sides)
{
    if (m_usedTexts == m_spareTexts.size())
        m_spareTexts.push_back(addText(m_plot));
    QCPItemText *item = m_spareTexts[m_usedTexts++];
    item->setText(text);
    item->setColor(color);
    item->setBrush(QBrush(tokensOf(m_plot->palette()).panel));
    item->setFont(textFont(type::caption, bold));
    m_notes.push_back({item, at, distance, std::move(sides)});
}

void RooflinePlot::writeNotes()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    m_writtenSmall = isSmall();
    m_notes.clear();
    m_usedTexts = 0;
    std::vector<RooflineDot> dots = m_data.dots;
    std::sort(dots.begin(), dots.end(),
              [](const RooflineDot &a, const RooflineDot &b) { return a.share > b.share; });
    for (const RooflineDot &dot : dots)
        note(isSmall() ? dot.shortLabel : dot.label, colorOf(dot.mark, tokens), true,
             {dot.intensity, dot.rate}, diameterOf(dot.share) / 2 + 4,
             {downRight, below, downLeft, right, upLeft, above, upRight, left});

    const Roof &peak = m_data.peak;
    const QString rate = QString::fromStdString(formatSi(peak.peak, "FLOP/s"));
    const double flat =
        std::sqrt(peak.ridge() * m_x.high); // the middle of the flat part, on a logarithmic axis
    note(isSmall() ? m_data.gpuName : tr("%1 peak %2").arg(m_data.gpuName, rate), tokens.text, true,
         {flat, peak.peak}, 4, {above, upLeft, upRight, below, downRight, downLeft});
    const double slope = std::sqrt(m_x.low * peak.ridge());
    if (!isSmall())
        note(QString::fromStdString(formatSi(peak.bandwidth, "B/s")), tokens.text, true,
             {slope, peak.at(slope)}, 6, {upLeft, left, above});
    const double ridge = m_data.achievable.ridge();
    const QString ridgeText = QString::fromStdString(formatFigure(ridge));
    if (!isSmall())
        note(m_data.saturatingBatch
                 ? tr("ridge %1: batch %2")
                       .arg(ridgeText, QString::fromStdString(formatFigure(*m_data.saturatingBatch)))
                 : tr("ridge %1").arg(ridgeText),
             tokens.muted, false, {ridge, m_y.low}, 4, {upRight, upLeft});
    if (m_first->visible() && !isSmall())
        note(tr("batch 1"), tokens.weights, false,
             {*m_data.firstIntensity, m_data.achievable.at(*m_data.firstIntensity)}, 6,
             {downRight, right, upLeft});
    if (m_data.baseline && !isSmall())
        note(tr("%1 baseline").arg(m_data.baselineName), tokens.ghost, false,
             {m_x.high, m_data.baseline->peak}, 3, {downLeft, upLeft});
}

QPointF RooflinePlot::pixelOf(QPointF at) const
{
    return {m_plot->xAxis->coordToPixel(at.x()), m_plot->yAxis->coordToPixel(at.y())};
}

/// The ceilings as a row of small squares, so that labels can keep away from what runs slantwise.
std::vector<QRectF> RooflinePlot::lineAreas() const
{
    constexpr int points = 60;
    constexpr QSizeF square(4, 4);
    std::vector<QRectF> areas;
    const auto add = [&](QPointF at) {
        areas.emplace_back(pixelOf(at) - QPointF(square.width() / 2, square.height() / 2), square);
    };
    for (int i = 0; i <= points; ++i) {
        const double share = static_cast<double>(i) / points;
        const double intensity = m_x.low * std::pow(m_x.high / m_x.low, share);
        add({intensity, m_data.peak.at(intensity)});
        add({intensity, m_data.achievable.at(intensity)});
        if (m_prefillCeiling->visible() && intensity > m_data.prefillCeiling / m_data.achievable.bandwidth)
            add({intensity, m_data.prefillCeiling});
        add({m_data.achievable.ridge(), m_y.low * std::pow(m_data.achievable.peak / m_y.low, share)});
    }
    return areas;
}

void RooflinePlot::placeNotes()
{
    const QRectF area = m_plot->axisRect()->rect();
    std::vector<LabelRequest> requests;
    for (const Note &note : m_notes)
        requests.push_back({pixelOf(note.at), sizeOf(*note.item), note.distance, note.sides});
    std::vector<QRectF> marks;
    for (const RooflineDot &dot : m_data.dots) {
        const double size = diameterOf(dot.share) + 2;
        marks.emplace_back(pixelOf({dot.intensity, dot.rate}) - QPointF(size / 2, size / 2),
                           QSizeF(size, size));
    }
    const auto places = placeLabels(requests, area.adjusted(0, -roomAbove, 6, 0), marks, lineAreas());
    for (QCPItemText *text : m_spareTexts)
        text->setVisible(false);
    for (std::size_t i = 0; i < places.size(); ++i) {
        m_notes[i].item->setVisible(places[i].has_value());
        if (places[i])
            m_notes[i].item->position->setPixelPosition(places[i]->topLeft());
    }
    m_xUnit->position->setPixelPosition(
        {area.right() - sizeOf(*m_xUnit).width(), area.bottom() + unitLine + 4});
    m_yUnit->position->setPixelPosition({0, area.top() - unitLine - 8});
}

std::vector<QRectF> RooflinePlot::labelRectangles() const
{
    std::vector<QRectF> rectangles;
    for (const Note &note : m_notes)
        if (note.item->visible())
            rectangles.emplace_back(note.item->position->pixelPosition(), sizeOf(*note.item));
    return rectangles;
}

QStringList RooflinePlot::labels() const
{
    QStringList texts;
    for (const Note &note : m_notes)
        if (note.item->visible())
            texts.append(note.item->text());
    return texts;
}

} // namespace ridgepoint
