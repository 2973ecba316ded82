#include "ui/article/article_text.h"

#include <QCoreApplication>
#include <QMimeData>

#include "app/cli/csv.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct ArticleWords {
    Q_DECLARE_TR_FUNCTIONS(ArticleWords)
};

QString safe(std::string_view text)
{
    return QString::fromStdString(cli::withoutFormula(std::string(text))).toHtmlEscaped();
}

} // namespace

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::holds:
        return ArticleWords::tr("Holds");
    case Verdict::holdsInPart:
        return ArticleWords::tr("Holds in part");
    case Verdict::doesNotHold:
        break;
    }
    return ArticleWords::tr("Does not hold");
}

QString verdictIcon(Verdict verdict)
{
    return verdict == Verdict::holds         ? QStringLiteral("check")
           : verdict == Verdict::holdsInPart ? QStringLiteral("dash")
                                             : QStringLiteral("cross");
}

QColor verdictInk(Verdict verdict, const Tokens &tokens)
{
    return verdict == Verdict::holds         ? tokens.better
           : verdict == Verdict::holdsInPart ? tokens.text2
                                             : tokens.worse;
}

QString verdictCount(Verdict verdict, std::size_t count)
{
    const QString text = verdict == Verdict::holds         ? ArticleWords::tr("%1 hold")
                         : verdict == Verdict::holdsInPart ? ArticleWords::tr("%1 hold in part")
                                                           : ArticleWords::tr("%1 do not hold");
    return text.arg(count);
}

std::unique_ptr<QMimeData> articleMimeData(std::span<const ArticleRow> rows)
{
    const QStringList head = {ArticleWords::tr("#"),       ArticleWords::tr("Claim"),
                              ArticleWords::tr("Article"), ArticleWords::tr("This model"),
                              ArticleWords::tr("Verdict"), ArticleWords::tr("Why")};
    std::vector<cli::CsvCell> cells;
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body>"
                                  "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr>");
    for (const QString &name : head) {
        cells.emplace_back(name.toStdString());
        html += QStringLiteral("<th align=\"left\">%1</th>").arg(name.toHtmlEscaped());
    }
    std::string text = cli::tsvLine(cells);
    html += QStringLiteral("</tr>");
    for (const ArticleRow &row : rows) {
        const std::string verdict = verdictText(row.verdict).toStdString();
        text += cli::tsvLine({static_cast<double>(row.number), std::string(row.quantity),
                              std::string(row.article), row.shown, verdict, row.why});
        html += QStringLiteral("<tr><td>%1</td>").arg(row.number);
        for (const std::string_view cell : {row.quantity, row.article, std::string_view(row.shown),
                                            std::string_view(verdict), std::string_view(row.why)})
            html += QStringLiteral("<td>%1</td>").arg(safe(cell));
        html += QStringLiteral("</tr>");
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromStdString(text));
    data->setHtml(html + QStringLiteral("</table></body></html>"));
    return data;
}

} // namespace ridgepoint
