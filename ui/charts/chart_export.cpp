#include "ui/charts/chart_export.h"

#include <cmath>

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <qcustomplot.h>

#include "app/cli/csv.h"
#include "core/text/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int margin = 12;
constexpr int lineHeight = 18;
constexpr int screenDpi = 96;

int textWidth(const ChartPage &page)
{
    return page.plot->width();
}

/// Height of title and takeaway, which is written whole in as many lines as it needs.
int headHeight(const ChartPage &page)
{
    const QFontMetrics metrics(textFont(type::body));
    const QRect text =
        metrics.boundingRect(QRect(0, 0, textWidth(page), INT_MAX), Qt::TextWordWrap, page.takeaway);
    return margin + lineHeight + (page.takeaway.isEmpty() ? 0 : text.height()) + 4;
}

QSize sizeOf(const ChartPage &page)
{
    return {page.plot->width() + 2 * margin, page.plot->height() + headHeight(page) + margin};
}

void drawHead(QPainter &painter, const ChartPage &page)
{
    const Tokens &tokens = tokensOf(page.plot->palette());
    painter.fillRect(QRect(QPoint(0, 0), sizeOf(page)), tokens.panel);
    painter.setFont(textFont(type::body, true));
    painter.setPen(tokens.text);
    painter.drawText(QRect(margin, margin, textWidth(page), lineHeight), Qt::AlignLeft | Qt::AlignTop,
                     page.title);
    painter.setFont(textFont(type::body));
    painter.setPen(tokens.text2);
    painter.drawText(QRect(margin, margin + lineHeight, textWidth(page), headHeight(page)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, page.takeaway);
}

void drawVectors(QPaintDevice &device, const ChartPage &page)
{
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    drawHead(painter, page);
    painter.translate(margin, headHeight(page));
    page.plot->toPainter(&painter, page.plot->width(), page.plot->height());
    painter.end();
}

std::string linesOf(const ChartTable &table, std::string (*line)(const std::vector<cli::CsvCell> &))
{
    const auto written = [line](const QStringList &row) {
        std::vector<cli::CsvCell> cells;
        for (const QString &cell : row)
            cells.push_back(cli::cellOf(cell.toStdString()));
        return line(cells);
    };
    std::string text = written(table.head);
    for (const QStringList &row : table.rows)
        text += written(row);
    return text;
}

} // namespace

QImage chartImage(const ChartPage &page, double scale)
{
    const QSize size = sizeOf(page);
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    drawHead(painter, page);
    QPixmap plot = page.plot->toPixmap(page.plot->width(), page.plot->height(), scale);
    plot.setDevicePixelRatio(scale);
    painter.drawPixmap(margin, headHeight(page), plot);
    return image;
}

QByteArray chartPng(const ChartPage &page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(page, 2).save(&buffer, "PNG");
    return bytes;
}

QByteArray chartSvg(const ChartPage &page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenDpi);
    generator.setSize(sizeOf(page));
    generator.setViewBox(QRect(QPoint(0, 0), sizeOf(page)));
    generator.setTitle(page.title.toHtmlEscaped()); // Qt writes both as they are
    generator.setDescription(page.takeaway.toHtmlEscaped());
    drawVectors(generator, page);
    return bytes;
}

QByteArray chartPdf(const ChartPage &page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        constexpr double pointsPerPixel = 72.0 / screenDpi;
        QPdfWriter writer(&buffer);
        writer.setTitle(page.title);
        writer.setResolution(screenDpi);
        writer.setPageSize(QPageSize(QSizeF(sizeOf(page)) * pointsPerPixel, QPageSize::Point, QString(),
                                     QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        drawVectors(writer, page);
    }
    return withoutTime(bytes);
}

QByteArray withoutTime(QByteArray pdf)
{
    const qsizetype begin = pdf.indexOf("/CreationDate");
    const qsizetype end = pdf.indexOf(')', begin);
    if (begin >= 0 && end > begin)
        pdf.replace(begin, end + 1 - begin, QByteArray(end + 1 - begin, ' '));
    return pdf;
}

QByteArray chartCsv(const ChartTable &table)
{
    return QByteArray::fromStdString(linesOf(table, cli::csvLine));
}

QString chartTsv(const ChartTable &table)
{
    return QString::fromStdString(linesOf(table, cli::tsvLine));
}

Result<QByteArray> chartFile(const ChartPage &page, const ChartTable &table, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png"))
        return chartPng(page);
    if (ending == QLatin1String("svg"))
        return chartSvg(page);
    if (ending == QLatin1String("pdf"))
        return chartPdf(page);
    if (ending == QLatin1String("csv"))
        return chartCsv(table);
    Error error;
    error.file = path.toStdString();
    error.expected = "a name that ends in .png, .svg, .pdf or .csv";
    error.found = quoted(ending.toStdString());
    return error;
}

} // namespace ridgepoint
