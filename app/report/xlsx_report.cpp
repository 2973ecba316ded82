#include "app/report/xlsx_report.h"

#include <QDateTime>

#include "app/report/money_sheet.h"
#include "app/report/report_assumptions.h"
#include "app/report/workbook.h"
#include "core/explain/sources.h"
#include "core/registry/figure_rows.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

constexpr double labelWidth = 34;
constexpr double unitWidth = 14;
constexpr double valueWidth = 18;

std::string nameOf(const cli::ComparedScenario &each)
{
    return quoted(each.name, 200);
}

/// How a number of a unit looks: money with cents, shares as per cent.
CellLook lookOf(std::string_view unit)
{
    if (unit.starts_with('$'))
        return CellLook::money;
    if (unit == "share")
        return CellLook::share;
    return unit == "GPUs" || unit == "tokens" || unit == "bytes" ? CellLook::count : CellLook::number;
}

std::string unitText(std::string_view unit)
{
    return unit == "share" ? "%" : std::string(unit);
}

/// A head of words, then one of each scenario; the baseline has its star.
int writeHead(Workbook &book, const cli::ComparedScenarios &compared, int row,
              std::initializer_list<const char *> words)
{
    int column = 0;
    for (const char *word : words) {
        book.text(row, column, word, CellLook::head);
        book.setColumn(column, column == 0 ? labelWidth : unitWidth);
        ++column;
    }
    for (std::size_t i = 0; i < compared.all.size(); ++i) {
        book.text(row, column, (i == compared.baseline ? "★ " : "") + nameOf(compared.all[i]),
                  CellLook::head);
        book.setColumn(column++, valueWidth);
    }
    return column;
}

void writeFigure(Workbook &book, int row, int column, const FigureRow &figure, const Figures &figures)
{
    const FigureValue value = figure.get(figures);
    if (const double *number = std::get_if<double>(&value))
        book.number(row, column, *number, lookOf(figure.unit));
    else if (const bool *yes = std::get_if<bool>(&value))
        book.text(row, column, *yes ? "yes" : "no");
    else if (const std::string_view *word = std::get_if<std::string_view>(&value))
        book.text(row, column, std::string(*word));
}

void writeSummary(Workbook &book, const ReportContent &content)
{
    const cli::ComparedScenarios &compared = content.compared;
    book.addSheet("Summary", 0, 0);
    int row = 0;
    book.text(row++, 0, content.question.toStdString(), CellLook::bold);
    book.text(row++, 0, content.scenarios[content.lead].answer.toStdString());
    book.text(row, 0, content.cheapest.toStdString());
    row += content.cheapest.isEmpty() ? 0 : 1;
    for (const QString &sentence : content.scenarios[content.lead].doubts)
        book.text(row++, 0, sentence.toStdString());
    book.text(row++, 0,
              "Plan " + content.planName.toStdString() + ", " + content.date.toStdString() + ", catalogue of "
                  + content.catalog.toStdString() + ", Ridgepoint " RIDGEPOINT_VERSION);
    writeHead(book, compared, ++row, {"Figure", "Unit"});
    for (const std::string_view name : headlineFigures) {
        const FigureRow &figure = *findFigure(name);
        book.text(++row, 0, std::string(figure.label));
        book.text(row, 1, unitText(figure.unit));
        for (std::size_t i = 0; i < compared.all.size(); ++i)
            writeFigure(book, row, static_cast<int>(i) + 2, figure, compared.all[i].figures);
    }
    row += 2;
    for (const ReportScenario &scenario : content.scenarios) {
        book.text(row, 0, scenario.name.toStdString(), CellLook::bold);
        book.text(row++, 1, scenario.answer.toStdString());
        for (const QString &line : scenario.notes)
            book.text(row++, 1, line.toStdString());
    }
}

void writeComparison(Workbook &book, const ReportContent &content)
{
    const cli::ComparedScenarios &compared = content.compared;
    book.addSheet("Comparison", 1, 3);
    writeHead(book, compared, 0, {"Figure", "Name", "Unit"});
    int row = 0;
    for (const FigureRow &figure : figureRows()) {
        if (figure.step)
            continue;
        book.text(++row, 0, std::string(figure.label));
        book.text(row, 1, std::string(figure.name));
        book.text(row, 2, unitText(figure.unit));
        for (std::size_t i = 0; i < compared.all.size(); ++i)
            writeFigure(book, row, static_cast<int>(i) + 3, figure, compared.all[i].figures);
    }
}

/// The source of an input: one for all scenarios, or each one's with its name.
std::string sourcesOf(const cli::ComparedScenarios &compared, std::size_t input)
{
    constexpr std::size_t longest = 2000;
    std::string each, first;
    bool same = true;
    for (const cli::ComparedScenario &scenario : compared.all) {
        const std::string source = quoted(sourceOfInput(parameters()[input], *scenario.scenario), longest);
        same = same && (first.empty() || source == first);
        first = first.empty() ? source : first;
        if (each.size() < longest)
            each += (each.empty() ? "" : "; ") + nameOf(scenario) + ": " + source;
    }
    return same ? first : each;
}

void writeInput(Workbook &book, int row, int column, const Parameter &parameter,
                const cli::ComparedScenario &each, const InputInForce &own)
{
    if (!own.applies)
        return;
    if (const double *number = std::get_if<double>(&own.value))
        book.number(row, column, *number, lookOf(parameter.unit));
    else
        book.text(row, column, reportedInput(parameter, each, own.value));
}

void writeInputs(Workbook &book, const ReportContent &content)
{
    const cli::ComparedScenarios &compared = content.compared;
    book.addSheet("Inputs", 1, 3);
    const int sources = writeHead(book, compared, 0, {"Input", "Pointer", "Unit"});
    book.setColumn(1, labelWidth);
    book.setColumn(sources, 100);
    book.text(0, sources, "Source", CellLook::head);
    int row = 0;
    for (std::size_t i = 0; i < parameters().size(); ++i) {
        const Parameter &parameter = parameters()[i];
        bool reported = false;
        for (const cli::ComparedScenario &each : compared.all)
            reported = reported || isReported(parameter, each.inputs.inputs[i]);
        if (!reported)
            continue;
        book.text(++row, 0, std::string(parameter.label));
        book.text(row, 1, std::string(parameter.pointer));
        book.text(row, 2, unitText(parameter.unit));
        for (std::size_t s = 0; s < compared.all.size(); ++s)
            writeInput(book, row, static_cast<int>(s) + 3, parameter, compared.all[s],
                       compared.all[s].inputs.inputs[i]);
        book.text(row, sources, sourcesOf(compared, i));
    }
}

void writeMoneyCell(Workbook &book, int line, int column, const std::vector<MoneyRow> &rows, std::size_t row,
                    std::size_t scenario)
{
    constexpr std::size_t firstLine = 2; // below the head, counted from 1
    const MoneyRow &money = rows[row];
    const MoneyValue &value = money.values[scenario];
    const double *number = std::get_if<double>(&value);
    const std::string *word = std::get_if<std::string>(&value);
    if (!money.formula.empty())
        book.formula(line, column, moneyFormula(rows, row, Workbook::columnName(column), firstLine),
                     number != nullptr ? std::optional(*number) : std::nullopt, lookOf(money.unit));
    else if (number != nullptr)
        book.input(line, column, *number, lookOf(money.unit));
    else
        book.input(line, column, word != nullptr ? *word : "n/a");
}

void writeMoney(Workbook &book, const ReportContent &content)
{
    const std::vector<MoneyRow> rows = moneyRows(content.compared);
    book.addSheet("Money", 1, 3);
    const int how = writeHead(book, content.compared, 0, {"Money of a month", "Symbol", "Unit"});
    book.text(0, how, "Formula, in symbols", CellLook::head);
    book.setColumn(how, 60);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int line = static_cast<int>(i) + 1;
        const MoneyRow &row = rows[i];
        book.text(line, 0, row.label, row.symbol.empty() ? CellLook::section : CellLook::plain);
        book.text(line, 1, row.symbol);
        book.text(line, 2, unitText(row.unit));
        for (std::size_t s = 0; s < row.values.size(); ++s)
            writeMoneyCell(book, line, static_cast<int>(s) + 3, rows, i, s);
        book.text(line, how, row.formula, CellLook::note);
    }
}

/// The catalogue's date: one that belongs to the content.
qint64 createdOf(const ReportContent &content)
{
    const QDate day = QDate::fromString(content.catalog, Qt::ISODate);
    return QDateTime(day.isValid() ? day : QDate(2000, 1, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

} // namespace

Result<QByteArray> xlsxReport(const ReportContent &content)
{
    Workbook book(content.question.toStdString(), createdOf(content));
    writeSummary(book, content);
    writeComparison(book, content);
    writeInputs(book, content);
    writeMoney(book, content);
    return book.finish();
}

} // namespace ridgepoint
