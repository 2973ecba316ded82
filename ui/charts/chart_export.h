// A chart as a picture or as numbers, for the clipboard and for files. Pictures have title and takeaway above the plot; the
// same chart gives the same bytes.
#pragma once

#include <vector>

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include "core/text/result.h"

class QCustomPlot;

namespace ridgepoint {

/// The numbers of a chart, with all their digits (exactText).
struct ChartTable {
    QStringList head;
    std::vector<QStringList> rows;

    bool operator==(const ChartTable &) const = default;
};

/// What a picture shows.
struct ChartPage {
    QCustomPlot *plot = nullptr; ///< not owned
    QString title, takeaway;
};

[[nodiscard]] QImage chartImage(const ChartPage &page, double scale);
[[nodiscard]] QByteArray chartPng(const ChartPage &page); ///< twice the size on the screen
[[nodiscard]] QByteArray chartSvg(const ChartPage &page);
[[nodiscard]] QByteArray chartPdf(const ChartPage &page);

/// A PDF without the time of writing, which would make every file another; blanks keep the places of its objects.
[[nodiscard]] QByteArray withoutTime(QByteArray pdf);

/// Comma-separated (RFC 4180); text that a spreadsheet would run as a formula gets a ' in front.
[[nodiscard]] QByteArray chartCsv(const ChartTable &table);
/// Tab-separated lines with a head, for the clipboard; guarded in the same way.
[[nodiscard]] QString chartTsv(const ChartTable &table);

/// The content of a chart's file by the ending of its name: .png, .svg, .pdf or .csv.
[[nodiscard]] Result<QByteArray> chartFile(const ChartPage &page, const ChartTable &table,
                                           const QString &path);

} // namespace ridgepoint
