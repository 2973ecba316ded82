#include "ui/export/pdf_report.h"

#include <algorithm>

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <qcustomplot.h>

#include "ui/charts/chart_export.h"
#include "ui/export/page_flow.h"
#include "ui/export/page_parts.h"
#include "ui/export/report_charts.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr double screenDpi = 96;
constexpr int pdfDpi = 1200;
constexpr int answerSize = 15;
constexpr int titleSize = 24;
constexpr double stepIndent = 8;
constexpr double mostIndent = 136; // half of the column is left
constexpr std::size_t scenariosSideBySide = 5;

/// Where translators find the sentences of free functions.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

/// A report as it is written onto pages, in either of the two passes.
struct Writer {
    const ReportContent &content;
    ReportCharts &charts;
    Theme theme;
    PageFlow flow;

    void write();

private:
    void writeScenario(std::size_t index);
    void writeLead();
    void writeComparison();
    void writeBlock(std::size_t first, std::size_t end);
    void writeOthers();
    void writeAssumptions();
    void writeDerivations();
    void writeSources();

    [[nodiscard]] const Tokens &tokens() const { return flow.tokens(); }
};

void Writer::write()
{
    flow.newPage();
    writeLead();
    writeComparison();
    writeOthers();
    writeAssumptions();
    writeDerivations();
    writeSources();
}

/// Subject, notes, figures and charts, from where the page stands.
void Writer::writeScenario(std::size_t index)
{
    const ReportScenario &scenario = content.scenarios[index];
    if (const QString hindrance = charts.hindrance(index); !hindrance.isEmpty()) {
        flow.text({hindrance, pageFont(type::body), tokens().worse});
        flow.space(4);
    }
    flow.text({ReportWords::tr("%1: %2").arg(scenario.name, scenario.subject), pageFont(type::body),
               tokens().text2});
    for (const QString &sentence : scenario.doubts)
        flow.text({ReportWords::tr("Note: %1").arg(sentence), pageFont(type::caption), tokens().text2});
    for (const QString &line : scenario.notes)
        flow.text({line, pageFont(type::caption), tokens().muted});
    flow.space(12);
    const std::vector<DrawnChart> drawn = charts.show(index, theme);
    const double figures = drawFigures({nullptr, {}, flow.width()}, scenario.figures, 3, tokens());
    flow.need(figures);
    flow.advance(drawFigures({flow.painter(), flow.at(), flow.width()}, scenario.figures, 3, tokens()));
    flow.space(16);
    flow.need(drawCharts({nullptr, {}, flow.width()}, drawn, tokens()));
    flow.advance(drawCharts({flow.painter(), flow.at(), flow.width()}, drawn, tokens()));
}

void Writer::writeLead()
{
    flow.text({content.question, pageFont(titleSize, true), tokens().text, Qt::AlignLeft, 1.25});
    flow.space(8);
    flow.text({content.scenarios[content.lead].answer, pageFont(answerSize), tokens().text});
    if (!content.cheapest.isEmpty()) {
        flow.space(4);
        flow.text({content.cheapest, pageFont(type::body, true), tokens().text});
    }
    flow.space(8);
    writeScenario(content.lead);
}

/// The other scenarios, a page each, their answer above their figures.
void Writer::writeOthers()
{
    for (std::size_t i = 0; i < content.scenarios.size(); ++i) {
        if (i == content.lead)
            continue;
        flow.newPage();
        flow.heading(content.scenarios[i].name, 0);
        flow.text({content.scenarios[i].answer, pageFont(answerSize), tokens().text});
        flow.space(8);
        writeScenario(i);
    }
}

FlowCell cellOf(const cli::CompareCell &cell, const Tokens &tokens)
{
    const QColor colour = !cell.better ? tokens.text2 : *cell.better ? tokens.better : tokens.worse;
    return {QString::fromStdString(cell.value), cell.best, false, QString::fromStdString(cell.change),
            colour};
}

/// Scenarios from `first` to before `end` side by side, behind the baseline where that is not among them.
void Writer::writeBlock(std::size_t first, std::size_t end)
{
    std::vector<std::size_t> shown;
    if (content.compared.baseline < first || content.compared.baseline >= end)
        shown.push_back(content.compared.baseline);
    for (std::size_t i = first; i < end; ++i)
        shown.push_back(i);
    constexpr double labels = 0.3;
    FlowTable table{{{labels, Qt::AlignLeft}}, {{{}}, false}, {}};
    for (const std::size_t i : shown) {
        table.columns.push_back({(1 - labels) / static_cast<double>(shown.size()), Qt::AlignRight});
        const ReportScenario &scenario = content.scenarios[i];
        table.head.cells.push_back(
            {(scenario.isBaseline ? QStringLiteral("★ ") : QString()) + scenario.name, true});
    }
    for (const cli::CompareRow &row : content.comparison) {
        FlowRow line{{{QString::fromStdString(row.label)}}, row.cells.empty()};
        for (const std::size_t i : shown)
            if (!row.cells.empty())
                line.cells.push_back(cellOf(row.cells[i], tokens()));
        table.rows.push_back(std::move(line));
    }
    flow.table(table);
}

void Writer::writeComparison()
{
    if (content.comparison.empty())
        return;
    flow.newPage();
    flow.heading(ReportWords::tr("Comparison"), 100);
    flow.text({ReportWords::tr("★ is the baseline that changes are told against; the best of a row is bold."),
               pageFont(type::caption), tokens().muted});
    flow.space(8);
    const std::size_t count = content.scenarios.size();
    // Beyond five the baseline stands in each block again, so that a block has four new ones.
    for (std::size_t first = 0; first < count;) {
        const bool hasBaseline =
            content.compared.baseline >= first && content.compared.baseline < first + scenariosSideBySide;
        const std::size_t end = std::min(count, first + scenariosSideBySide - (hasBaseline ? 0 : 1));
        if (first > 0)
            flow.space(24);
        writeBlock(first, end);
        first = end;
    }
}

void Writer::writeAssumptions()
{
    flow.newPage();
    flow.heading(ReportWords::tr("Assumptions"), 100);
    flow.text({ReportWords::tr("A dot marks what the plan sets; all else is the default or the catalogue’s."),
               pageFont(type::caption), tokens().muted});
    for (const ReportAssumptions &part : content.assumptions) {
        flow.space(8);
        if (!part.scenario.isEmpty()) {
            flow.space(8);
            flow.text({ReportWords::tr("Only in %1").arg(part.scenario), pageFont(type::advisor, true),
                       tokens().text},
                      80);
        }
        FlowTable table{
            {{0.27}, {0.23}, {0.5}},
            {{{ReportWords::tr("Input")}, {ReportWords::tr("Value")}, {ReportWords::tr("Source")}}, false},
            {}};
        for (const ReportAssumption &row : part.rows) {
            const bool heading = row.value.isEmpty() && row.source.isEmpty();
            FlowRow line{{{row.label, false, row.stated}}, heading};
            if (!heading)
                line.cells.insert(line.cells.end(), {{row.value}, {row.source}});
            table.rows.push_back(std::move(line));
        }
        flow.table(table);
    }
}

void Writer::writeDerivations()
{
    if (content.derivations.empty())
        return;
    flow.newPage();
    flow.heading(ReportWords::tr("Derivations"), 100);
    flow.text({ReportWords::tr("How the six figures of %1 come about; what several share stands once.")
                   .arg(content.scenarios[content.lead].name),
               pageFont(type::caption), tokens().muted});
    flow.space(8);
    FlowTable table{{{0.42}, {0.14, Qt::AlignRight}, {0.02}, {0.21}, {0.21}},
                    {{{ReportWords::tr("Formula")},
                      {ReportWords::tr("Value")},
                      {},
                      {ReportWords::tr("What")},
                      {ReportWords::tr("Source")}},
                     false},
                    {}};
    for (const ReportStep &step : content.derivations) {
        if (step.depth == 0)
            table.rows.push_back({{{step.name}}, true});
        FlowCell formula{step.equation};
        formula.indent = std::min(stepIndent * static_cast<double>(step.depth), mostIndent);
        table.rows.push_back({{formula, {step.value, true}, {}, {step.name}, {step.source}}, false});
    }
    flow.table(table);
}

void Writer::writeSources()
{
    if (content.sources.isEmpty())
        return;
    flow.heading(ReportWords::tr("Sources"), 60);
    FlowTable table{{{0.06}, {0.94}}, {{}, false}, {}};
    for (qsizetype i = 0; i < content.sources.size(); ++i)
        table.rows.push_back({{{QStringLiteral("[%1]").arg(i + 1)}, {content.sources[i]}}, false});
    flow.table(table);
    flow.space(8);
    flow.text({modelFootnote(), pageFont(type::caption), tokens().muted});
}

QString footOf(const ReportContent &content)
{
    return ReportWords::tr("%1 · %2 · catalogue of %3 · Ridgepoint %4")
        .arg(content.planName, content.date, content.catalog, QStringLiteral(RIDGEPOINT_VERSION));
}

/// Measures, then draws, on a device whose pages have no margins.
void writePages(QPagedPaintDevice &device, double dpi, const ReportContent &content, ReportCharts &charts,
                Theme theme)
{
    const QSizeF page = device.pageLayout().fullRect(QPageLayout::Inch).size() * screenDpi;
    Writer measured{content, charts, theme, PageFlow(page, tokensOf(theme), nullptr, {})};
    measured.write();
    QCPPainter painter;
    if (!painter.begin(&device))
        return;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(dpi / screenDpi, dpi / screenDpi);
    Writer drawn{content, charts, theme,
                 PageFlow(page, tokensOf(theme), &painter, [&device] { device.newPage(); })};
    drawn.flow.setFoot(footOf(content), measured.flow.pages());
    drawn.write();
    painter.end();
}

} // namespace

QByteArray pdfReport(const ReportContent &content, ReportCharts &charts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(content.question);
        writer.setCreator(QStringLiteral("Ridgepoint " RIDGEPOINT_VERSION));
        writer.setResolution(pdfDpi);
        writer.setPageSize(QPageSize(content.options.paper == Paper::a4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF());
        writePages(writer, pdfDpi, content, charts, content.options.dark ? Theme::dark : Theme::light);
    }
    return withoutTime(bytes);
}

void printReport(QPagedPaintDevice &device, const ReportContent &content, ReportCharts &charts)
{
    writePages(device, device.logicalDpiX(), content, charts, Theme::light);
}

} // namespace ridgepoint
