// The charts of the window for a report: the chart grid on a plan of its own, out of sight. Needs a QApplication, on whatever
// platform; lives in its thread.
#pragma once

#include <memory>
#include <vector>

#include "app/report/report_pictures.h"
#include "ui/theme/tokens.h"

class QCPPainter;
class QCustomPlot;

namespace ridgepoint {

struct Plan;

/// A chart as it stands now: the plot is there until the next call.
struct DrawnChart {
    QString title, takeaway;
    QCustomPlot *plot;
};

class ReportCharts : public ReportPictures {
public:
    explicit ReportCharts(const Plan &plan);
    ~ReportCharts() override;

    [[nodiscard]] std::vector<ReportChart> charts(std::size_t scenario) override;
    [[nodiscard]] QString hindrance(std::size_t scenario) override;
    [[nodiscard]] QByteArray drawn(const ReportContent &content) override;

    /// The four charts of a scenario in a theme, laid out.
    [[nodiscard]] std::vector<DrawnChart> show(std::size_t scenario, Theme theme);
    /// The size of every plot, in logical pixels.
    [[nodiscard]] static QSize plotSize();

private:
    struct Parts;

    void setTheme(Theme theme);

    std::unique_ptr<Parts> m_parts;
};

} // namespace ridgepoint
