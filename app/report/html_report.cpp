#include "app/report/html_report.h"

#include <QCoreApplication>

#include "app/report/folded_svg.h"
#include "app/report/html_style.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

/// Thin spaces within numbers and before units are where a line must not break.
QByteArray html(const QString &text)
{
    const QString safe = QString::fromStdString(quoted(text.toStdString(), std::string::npos));
    return QString(safe).replace(QChar(0x2009), QChar(0x202f)).toHtmlEscaped().toUtf8();
}

QByteArray html(const std::string &text)
{
    return html(QString::fromStdString(text));
}

/// A name of the plan, whose direction of reading may be another than that of the words around it.
QByteArray name(const QString &text)
{
    return "<bdi>" + html(text) + "</bdi>";
}

QByteArray element(const char *tag, const QByteArray &content)
{
    return QByteArray("<") + tag + ">" + content + "</" + QByteArray(tag).split(' ').front() + ">\n";
}

/// Colour alone tells nothing: the sign is there too, and a word for who hears the page.
QByteArray changeOf(const QString &change, const std::optional<bool> &better)
{
    if (!better)
        return "<span class=\"change\">" + html(change) + "</span>";
    const QByteArray word = html(*better ? ReportWords::tr("better") : ReportWords::tr("worse"));
    return "<span class=\"change " + QByteArray(*better ? "better" : "worse") + "\" title=\"" + word + "\">"
           + html(change) + "</span>";
}

QByteArray cards(const ReportScenario &scenario)
{
    QByteArray text;
    for (const ReportFigure &figure : scenario.figures) {
        QByteArray value = "<span class=\"value\">" + html(figure.text.number);
        if (!figure.text.unit.isEmpty())
            value += " <span class=\"unit\">" + html(figure.text.unit) + "</span>";
        value += "</span>";
        if (!figure.text.reason.isEmpty())
            value += "<br><span class=\"change\">" + html(figure.text.reason) + "</span>";
        else if (!figure.text.change.isEmpty())
            value += "<br>" + changeOf(figure.text.change, figure.text.better) + " <span class=\"change\">"
                     + html(figure.text.from) + "</span>";
        text += "<div><dt>" + html(figure.title) + "</dt><dd>" + value + "</dd></div>\n";
    }
    return element("dl class=\"cards\"", text);
}

QByteArray charts(const std::vector<ReportChart> &all, ThemedColours &colours)
{
    QByteArray text;
    for (const ReportChart &chart : all)
        text += element("figure", element("figcaption", element("h4", html(chart.title))
                                                            + element("p", html(chart.takeaway)))
                                      + foldedSvg(chart.light, chart.dark, colours));
    return element("div class=\"charts\"", text);
}

QByteArray doubts(const ReportScenario &scenario)
{
    QByteArray text;
    for (const QString &sentence : scenario.doubts)
        text += element("p class=\"doubt\"", html(sentence));
    return text;
}

QByteArray notes(const ReportScenario &scenario)
{
    QByteArray text;
    for (const QString &line : scenario.notes)
        text += element("p class=\"note\" dir=\"auto\"", html(line));
    return text;
}

QByteArray scenarioPart(const ReportContent &content, std::size_t index, ReportPictures &pictures,
                        ThemedColours &colours)
{
    const ReportScenario &scenario = content.scenarios[index];
    const QString hindrance = pictures.hindrance(index);
    return (hindrance.isEmpty() ? QByteArray() : element("p class=\"worse\"", html(hindrance)))
           + element("p class=\"subject\"", name(scenario.name) + ": " + html(scenario.subject))
           + doubts(scenario) + notes(scenario) + cards(scenario) + charts(pictures.charts(index), colours);
}

QByteArray comparison(const ReportContent &content)
{
    if (content.comparison.empty())
        return {};
    QByteArray head = "<th scope=\"col\"></th>";
    for (const ReportScenario &scenario : content.scenarios)
        head += "<th scope=\"col\">" + QByteArray(scenario.isBaseline ? "★ " : "") + name(scenario.name)
                + "</th>";
    QByteArray rows;
    for (const cli::CompareRow &row : content.comparison) {
        if (row.cells.empty()) {
            rows += "<tr class=\"head\"><th scope=\"rowgroup\" colspan=\""
                    + QByteArray::number(content.scenarios.size() + 1) + "\">" + html(row.label)
                    + "</th></tr>\n";
            continue;
        }
        QByteArray cells = "<th scope=\"row\">" + html(row.label) + "</th>";
        for (const cli::CompareCell &cell : row.cells)
            cells += QByteArray(cell.best ? "<td class=\"best\">" : "<td>") + html(cell.value)
                     + (cell.change.empty() ? QByteArray()
                                            : changeOf(QString::fromStdString(cell.change), cell.better))
                     + "</td>";
        rows += "<tr>" + cells + "</tr>\n";
    }
    return element("h2", html(ReportWords::tr("Comparison")))
           + element("p class=\"note\"",
                     html(ReportWords::tr(
                         "★ is the baseline that changes are told against; the best of a row is bold.")))
           + element("div class=\"scroll\" tabindex=\"0\"",
                     element("table class=\"compare\"",
                             element("thead", "<tr>" + head + "</tr>") + element("tbody", rows)));
}

QByteArray assumptionRows(const ReportAssumptions &assumptions)
{
    QByteArray rows;
    for (const ReportAssumption &row : assumptions.rows) {
        if (row.value.isEmpty() && row.source.isEmpty()) {
            rows +=
                "<tr class=\"head\"><th scope=\"rowgroup\" colspan=\"3\">" + html(row.label) + "</th></tr>\n";
            continue;
        }
        rows += "<tr><th scope=\"row\"><span" + QByteArray(row.stated ? " class=\"stated\"" : "") + ">"
                + html(row.label) + "</span></th><td>" + html(row.value) + "</td><td class=\"source\">"
                + html(row.source) + "</td></tr>\n";
    }
    return rows;
}

QByteArray assumptions(const ReportContent &content)
{
    QByteArray text =
        element("h2", html(ReportWords::tr("Assumptions")))
        + element("p class=\"note\"",
                  html(ReportWords::tr(
                      "A dot marks what the plan sets; all else is the default or the catalogue’s.")));
    for (const ReportAssumptions &part : content.assumptions) {
        if (!part.scenario.isEmpty())
            text += element("h3", html(ReportWords::tr("Only in")) + " " + name(part.scenario));
        const QByteArray head = element(
            "thead", "<tr><th scope=\"col\">" + html(ReportWords::tr("Input")) + "</th><th scope=\"col\">"
                         + html(ReportWords::tr("Value")) + "</th><th scope=\"col\">"
                         + html(ReportWords::tr("Source")) + "</th></tr>");
        text += element("div class=\"scroll\"",
                        element("table class=\"list\"", head + element("tbody", assumptionRows(part))));
    }
    return text;
}

QByteArray stepText(const ReportStep &step)
{
    const QString remark = step.name.isEmpty() || step.source.isEmpty()
                               ? step.name + step.source
                               : step.name + QStringLiteral("; ") + step.source;
    return "<code>" + html(step.equation) + "</code> = <strong>" + html(step.value)
           + "</strong> <span class=\"remark\">" + html(remark) + "</span>";
}

/// A part that opens for each figure: from a step without depth to the next.
QByteArray derivations(const ReportContent &content)
{
    if (content.derivations.empty())
        return {};
    QByteArray text = element("h2", html(ReportWords::tr("Derivations")))
                      + element("p class=\"note\"", html(ReportWords::tr("How the six figures come about:"))
                                                        + " " + name(content.scenarios[content.lead].name));
    bool open = false;
    for (const ReportStep &step : content.derivations) {
        if (step.depth == 0) {
            text += open ? "</ol></details>\n" : "";
            text += "<details><summary>" + html(step.name) + ": " + html(step.value)
                    + "</summary><ol class=\"steps\">\n";
            open = true;
        }
        text += "<li style=\"--d:" + QByteArray::number(step.depth) + "\">" + stepText(step) + "</li>\n";
    }
    return text + "</ol></details>\n";
}

QByteArray sources(const ReportContent &content)
{
    QByteArray items;
    for (const QString &source : content.sources)
        items += element("li", html(source));
    return items.isEmpty()
               ? items
               : element("h2", html(ReportWords::tr("Sources"))) + element("ol class=\"sources\"", items)
                     + element("p class=\"note\"", html(modelFootnote()));
}

/// The file's name, without what a folder could be made of.
QString saveName(const ReportContent &content)
{
    QString name = content.planName;
    for (QChar &letter : name)
        if (letter == QLatin1Char('/') || letter == QLatin1Char('\\'))
            letter = QLatin1Char('-');
    return name.endsWith(QLatin1String(".ridge")) ? name : name + QStringLiteral(".ridge");
}

QByteArray foot(const ReportContent &content)
{
    const QByteArray plan = QByteArray::fromStdString(content.planText).toBase64();
    const QByteArray link = "<p><a class=\"save\" download=\"" + html(saveName(content))
                            + "\" href=\"data:application/octet-stream;base64," + plan + "\">"
                            + html(ReportWords::tr("Save the plan file")) + "</a></p>\n";
    const QString made = ReportWords::tr("%1 · catalogue of %2 · made with Ridgepoint %3")
                             .arg(content.date, content.catalog, QStringLiteral(RIDGEPOINT_VERSION));
    return element("footer", link + element("p", html(made)));
}

QByteArray style(const ThemedColours &colours)
{
    const QByteArray light = htmlLightColours + colours.declarations(false);
    const QByteArray dark = htmlDarkColours + colours.declarations(true);
    return "<style>:root{color-scheme:light dark;" + light
           + "}.dark{display:none}\n@media screen and (prefers-color-scheme:dark){:root{" + dark
           + "}.dark{display:block}.light{display:none}}" + htmlStyle + "</style>\n";
}

} // namespace

QByteArray htmlReport(const ReportContent &content, ReportPictures &pictures)
{
    ThemedColours colours;
    const ReportScenario &lead = content.scenarios[content.lead];
    QByteArray body = element("h1 dir=\"auto\"", html(content.question))
                      + element("p class=\"meta\"",
                                html(content.planName == content.question
                                         ? content.date
                                         : ReportWords::tr("%1 · %2").arg(content.planName, content.date)))
                      + element("p class=\"answer\"", html(lead.answer))
                      + (content.cheapest.isEmpty() ? QByteArray()
                                                    : element("p class=\"cheapest\"", html(content.cheapest)))
                      + scenarioPart(content, content.lead, pictures, colours) + comparison(content);
    for (std::size_t i = 0; i < content.scenarios.size(); ++i)
        if (i != content.lead)
            body += element("section", element("h2", name(content.scenarios[i].name))
                                           + element("p class=\"answer\"", html(content.scenarios[i].answer))
                                           + scenarioPart(content, i, pictures, colours));
    body += assumptions(content) + derivations(content) + sources(content);
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'; "
           "base-uri 'none'; form-action 'none'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"generator\" content=\"Ridgepoint\">\n<title>"
           + html(content.question) + "</title>\n" + style(colours) + "</head><body>\n"
           + element("main", body) + foot(content) + "</body></html>\n";
}

} // namespace ridgepoint
