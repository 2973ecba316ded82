// What a report needs of the window: its charts and words, and pages made of them. Declared here, carried out by ui/export, joined by
// who writes the report; CSV and XLSX do without.
#pragma once

#include <cstddef>
#include <vector>

#include <QByteArray>
#include <QString>

namespace ridgepoint {

struct ReportContent;

/// A chart as SVG in both themes, without its head.
struct ReportChart {
    QString title, takeaway;
    QByteArray light, dark;
};

class ReportPictures {
public:
    virtual ~ReportPictures() = default;
    /// The charts of a scenario against the baseline, by its index in the content.
    [[nodiscard]] virtual std::vector<ReportChart> charts(std::size_t scenario) = 0;
    /// Why a scenario cannot be served, or misses a target, and by how much; empty where neither is so.
    [[nodiscard]] virtual QString hindrance(std::size_t scenario) = 0;
    /// The whole report as PDF, or its one page as PNG or SVG, as the content's options say.
    [[nodiscard]] virtual QByteArray drawn(const ReportContent &content) = 0;
};

} // namespace ridgepoint
