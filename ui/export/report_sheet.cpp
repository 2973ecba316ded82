#include "ui/export/report_sheet.h"

#include <cmath>

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QSvgGenerator>
#include <qcustomplot.h>

#include "app/report/folded_svg.h"
#include "ui/export/page_parts.h"
#include "ui/export/page_text.h"
#include "ui/export/report_charts.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr double sheetWidth = 944;
constexpr double margin = 24;
constexpr double gap = 8;
constexpr int answerSize = 15;
constexpr int titleSize = 24;
constexpr int screenDpi = 96;
constexpr int pngScale = 2;

/// Draws the sheet, or measures it where there is no painter; gives its height.
double drawSheet(QCPPainter *painter, const ReportContent &content, ReportCharts &charts)
{
    const Theme theme = content.options.dark ? Theme::dark : Theme::light;
    const Tokens &tokens = tokensOf(theme);
    const ReportScenario &scenario = content.scenarios[content.lead];
    const double width = sheetWidth - 2 * margin;
    double y = margin;
    const auto write = [&](const PageText &text, double below) {
        y += drawText(painter, {margin, y}, width, text) + below;
    };
    write({content.question, pageFont(titleSize, true), tokens.text, Qt::AlignLeft, 1.25}, gap);
    write({scenario.answer, pageFont(answerSize), tokens.text}, gap);
    if (const QString hindrance = charts.hindrance(content.lead); !hindrance.isEmpty())
        write({hindrance, pageFont(type::body), tokens.worse}, gap);
    write({QCoreApplication::translate("Report", "%1: %2").arg(scenario.name, scenario.subject),
           pageFont(type::body), tokens.text2},
          2 * gap);
    y += drawFigures({painter, {margin, y}, width}, scenario.figures, 6, tokens) + 2 * gap;
    y += drawCharts({painter, {margin, y}, width}, charts.show(content.lead, theme), tokens) + 2 * gap;
    write({QCoreApplication::translate("Report", "%1 · %2 · catalogue of %3 · Ridgepoint %4")
               .arg(content.planName, content.date, content.catalog, QStringLiteral(RIDGEPOINT_VERSION)),
           pageFont(type::caption), tokens.muted},
          0);
    return y + margin;
}

QSize sizeOf(const ReportContent &content, ReportCharts &charts)
{
    return {static_cast<int>(sheetWidth), static_cast<int>(std::ceil(drawSheet(nullptr, content, charts)))};
}

void fill(QCPPainter &painter, QSize size, const ReportContent &content)
{
    painter.fillRect(QRect(QPoint(0, 0), size),
                     tokensOf(content.options.dark ? Theme::dark : Theme::light).panel);
}

} // namespace

QByteArray sheetPng(const ReportContent &content, ReportCharts &charts)
{
    const QSize size = sizeOf(content, charts);
    QImage image(size * pngScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pngScale);
    QCPPainter painter(&image);
    painter.setMode(QCPPainter::pmNoCaching);
    fill(painter, size, content);
    drawSheet(&painter, content, charts);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray sheetSvg(const ReportContent &content, ReportCharts &charts)
{
    const QSize size = sizeOf(content, charts);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenDpi);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(content.question.toHtmlEscaped()); // Qt writes both as they are
    generator.setDescription(content.scenarios[content.lead].answer.toHtmlEscaped());
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    fill(painter, size, content);
    drawSheet(&painter, content, charts);
    painter.end();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + leanSvg(bytes);
}

} // namespace ridgepoint
