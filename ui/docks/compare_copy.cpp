#include "ui/docks/compare_copy.h"

#include <QCoreApplication>
#include <QMimeData>

#include "app/cli/csv.h"
#include "app/document/input_text.h"
#include "core/compare/figures_compared.h"
#include "ui/docks/compare_model.h"

namespace ridgepoint {

namespace {

using cli::CsvCell;

/// Where translators find the sentences of free functions.
struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

/// The number of a cell, for both forms; nothing where it is a word or not there.
Figure numberAt(const CompareModel &model, const CompareRow &row, std::size_t column)
{
    if (row.figure != nullptr || !model.columns()[column]->figures)
        return model.number(row, column);
    const auto input = static_cast<std::size_t>(row.input - parameters().data());
    const InputInForce &own = model.columns()[column]->inputs.inputs[input];
    const double *number = std::get_if<double>(&own.value);
    return own.applies && number != nullptr ? Figure(*number) : std::nullopt;
}

CsvCell cellOf(const Figure &figure)
{
    CsvCell cell;
    if (figure)
        cell = *figure;
    return cell;
}

QString unitOf(const CompareRow &row)
{
    return toQString(row.figure != nullptr ? row.figure->unit : row.input->unit);
}

std::string tsv(const CompareModel &model)
{
    const CompareColumnList &columns = model.columns();
    std::vector<CsvCell> head = {CompareWords::tr("Figure").toStdString(),
                                 CompareWords::tr("Unit").toStdString()};
    for (const auto &column : columns)
        head.emplace_back(column->name.toStdString());
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (i != model.baseline())
            head.emplace_back(CompareWords::tr("%1, change").arg(columns[i]->name).toStdString());
    std::string text = cli::tsvLine(head);
    for (const CompareRow &row : model.rows()) {
        if (row.isHeading())
            continue;
        std::vector<CsvCell> cells = {row.label.toStdString(), unitOf(row).toStdString()};
        for (std::size_t i = 0; i < columns.size(); ++i) {
            CsvCell cell = cellOf(numberAt(model, row, i));
            if (cell.index() == 0
                && model.text(row, i).size() > 1) // a word; a dash or … is nothing to reckon with
                cell = model.text(row, i).toStdString();
            cells.push_back(std::move(cell));
        }
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (i != model.baseline())
                cells.push_back(cellOf(model.changeAt(row, i)));
        text += cli::tsvLine(cells);
    }
    return text;
}

QString safe(const QString &text)
{
    return QString::fromStdString(cli::withoutFormula(text.toStdString())).toHtmlEscaped();
}

/// `sdval` and `x:num` tell spreadsheets, which prefer this form to the other, the number behind the text.
QString numberCell(const QString &text, const Figure &number, bool bold)
{
    QString attributes = QStringLiteral(" align=\"right\"");
    if (number) {
        const QString digits = exactText(*number);
        attributes += QStringLiteral(" sdval=\"%1\" x:num=\"%1\"").arg(digits);
    }
    return QStringLiteral("<td%1>%2</td>")
        .arg(attributes, bold ? QStringLiteral("<b>%1</b>").arg(safe(text)) : safe(text));
}

QString html(const CompareModel &model)
{
    const CompareColumnList &columns = model.columns();
    QString text = QStringLiteral(
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"></head><body>"
        "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><th align=\"left\">%1</th>");
    text = text.arg(safe(CompareWords::tr("Figure")));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString &name = columns[i]->name;
        text +=
            i == model.baseline()
                ? QStringLiteral("<th>%1</th>").arg(safe(CompareWords::tr("%1 (baseline)").arg(name)))
                : QStringLiteral("<th>%1</th><th>%2</th>").arg(safe(name), safe(CompareWords::tr("change")));
    }
    text += QStringLiteral("</tr>");
    for (std::size_t at = 0; at < model.rows().size(); ++at) {
        const CompareRow &row = model.rows()[at];
        if (row.isHeading()) {
            text += QStringLiteral("<tr><th align=\"left\" colspan=\"%1\">%2</th></tr>")
                        .arg(2 * columns.size())
                        .arg(safe(row.label));
            continue;
        }
        const QString label = row.unit.isEmpty() ? row.label : row.label + QStringLiteral(", ") + row.unit;
        text += QStringLiteral("<tr><td>%1</td>").arg(safe(label));
        for (std::size_t i = 0; i < columns.size(); ++i) {
            text += numberCell(model.text(row, i), numberAt(model, row, i), model.isBest(at, i));
            if (i == model.baseline())
                continue;
            const Figure change = model.changeAt(row, i);
            text +=
                numberCell(change ? QString::fromStdString(formatChange(*change)) : QString(), change, false);
        }
        text += QStringLiteral("</tr>");
    }
    return text + QStringLiteral("</table></body></html>");
}

} // namespace

std::unique_ptr<QMimeData> compareMimeData(const CompareModel &model)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromStdString(tsv(model)));
    data->setHtml(html(model));
    return data;
}

} // namespace ridgepoint
