#include "ui/export/report_charts.h"

#include <optional>

#include <QBuffer>
#include <QEvent>
#include <QSvgGenerator>
#include <QWidget>
#include <qcustomplot.h>

#include "app/document/document.h"
#include "app/report/report_content.h"
#include "ui/charts/chart_grid.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plan_sentence.h"
#include "ui/export/pdf_report.h"
#include "ui/export/report_sheet.h"
#include "ui/theme/theme.h"

namespace ridgepoint {

namespace {

// A panel of this size has a plot of plotSize(); from 440 on its title is whole, from 400 its labels are.
constexpr QSize panelSize{448, 330};
constexpr int gap = 8;
constexpr int screenDpi = 96;

QByteArray svgOf(const DrawnChart &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    const QSize size = chart.plot->size();
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenDpi);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(chart.title.toHtmlEscaped()); // Qt writes both as they are
    generator.setDescription(chart.takeaway.toHtmlEscaped());
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    chart.plot->toPainter(&painter, size.width(), size.height());
    painter.end();
    return bytes;
}

QCustomPlot *plotOf(const ChartPanel &panel)
{
    return panel.findChild<QCustomPlot *>(panel.objectName() + QLatin1String(".plot"));
}

} // namespace

struct ReportCharts::Parts {
    explicit Parts(const Plan &plan) : document(plan.catalog)
    {
        document.createFrom(plan);
        grid.emplace(document);
    }

    Document document;
    std::optional<ChartGrid> grid;
    std::optional<Theme> theme;
};

ReportCharts::ReportCharts(const Plan &plan) : m_parts(std::make_unique<Parts>(plan))
{
    ChartGrid &grid = *m_parts->grid;
    grid.setAttribute(Qt::WA_DontShowOnScreen); // it is shown to nobody, but laid out as if it were
    grid.resize(2 * panelSize.width() + gap, 2 * panelSize.height() + gap);
    grid.show();
}

ReportCharts::~ReportCharts() = default;

QSize ReportCharts::plotSize()
{
    constexpr QSize frame{20, 54}; // margins, and a head with title and takeaway
    return panelSize - frame;
}

/// Charts take their colours from the palettes of their plots, which here are not those of the window.
void ReportCharts::setTheme(Theme theme)
{
    if (m_parts->theme == theme)
        return;
    m_parts->theme = theme;
    for (ChartPanel *panel : m_parts->grid->findChildren<ChartPanel *>()) {
        plotOf(*panel)->setPalette(paletteOf(theme));
        QEvent change(QEvent::PaletteChange);
        QCoreApplication::sendEvent(panel, &change);
    }
}

std::vector<DrawnChart> ReportCharts::show(std::size_t scenario, Theme theme)
{
    setTheme(theme);
    m_parts->document.setCurrent(scenario);
    m_parts->grid->refresh();
    std::vector<DrawnChart> all;
    for (const char *key : {"roofline", "memory", "pareto", "cost"}) {
        const auto *panel =
            m_parts->grid->findChild<ChartPanel *>(QLatin1String("chart.") + QLatin1String(key));
        QCustomPlot *plot = plotOf(*panel);
        plot->replot(QCustomPlot::rpImmediateRefresh); // labels find their places as the axes find theirs
        plot->replot(QCustomPlot::rpImmediateRefresh);
        all.push_back({panel->title(), panel->takeaway(), plot});
    }
    return all;
}

std::vector<ReportChart> ReportCharts::charts(std::size_t scenario)
{
    std::vector<ReportChart> result;
    for (const DrawnChart &chart : show(scenario, Theme::light))
        result.push_back({chart.title, chart.takeaway, svgOf(chart), {}});
    std::size_t next = 0;
    for (const DrawnChart &chart : show(scenario, Theme::dark))
        result[next++].dark = svgOf(chart);
    return result;
}

QString ReportCharts::hindrance(std::size_t scenario)
{
    m_parts->document.setCurrent(scenario);
    const std::optional<Hindrance> found =
        hindranceOf(m_parts->document.scenario(), *m_parts->document.figures());
    return found ? found->what + QLatin1Char(' ') + found->why : QString();
}

QByteArray ReportCharts::drawn(const ReportContent &content)
{
    switch (content.options.format) {
    case ReportFormat::png:
        return sheetPng(content, *this);
    case ReportFormat::svg:
        return sheetSvg(content, *this);
    default:
        return pdfReport(content, *this);
    }
}

} // namespace ridgepoint
