// `ridgepoint article`: the reference article's claims against the model.
#include "core/explain/article.h"

#include <nlohmann/json.hpp>

#include "app/cli/read_arguments.h"
#include "app/cli/table.h"
#include "core/text/json.h"

namespace ridgepoint::cli {

namespace {

std::string_view nameOf(Verdict verdict)
{
    return verdictNames[static_cast<std::size_t>(verdict)];
}

std::string coloured(const Output &output, Verdict verdict, std::string_view text)
{
    switch (verdict) {
    case Verdict::holds:
        return output.green(text);
    case Verdict::holdsInPart:
        return output.yellow(text);
    case Verdict::doesNotHold:
        break;
    }
    return output.red(text);
}

/// Widths of a table of at most 100 columns; reasons stand below their rows.
void writeTable(Output &output, const std::vector<ArticleRow> &rows)
{
    constexpr std::size_t numbers = 2;
    constexpr std::size_t reasons = 92;
    std::size_t quantities = 0;
    std::size_t claims = 0;
    std::size_t results = 0;
    for (const ArticleRow &row : rows) {
        quantities = std::max(quantities, displayWidth(row.quantity));
        claims = std::max(claims, displayWidth(row.article));
        results = std::max(results, displayWidth(row.shown));
    }
    output.write(output.bold(padLeft("#", numbers) + "  " + padRight("Claim", quantities) + "  "
                             + padLeft("Article", claims) + "  " + padLeft("This model", results)
                             + "  Verdict")
                 + "\n");
    for (const ArticleRow &row : rows) {
        output.write(padLeft(std::to_string(row.number), numbers) + "  " + padRight(row.quantity, quantities)
                     + "  " + padLeft(row.article, claims) + "  " + output.bold(padLeft(row.shown, results))
                     + "  " + coloured(output, row.verdict, nameOf(row.verdict)) + "\n");
        for (const std::string &line : wrapped(row.why, reasons))
            output.write(std::string(numbers + 2, ' ') + output.dim(line) + "\n");
    }
}

void writeSummary(Output &output, const std::vector<ArticleRow> &rows)
{
    std::array<std::size_t, verdictNames.size()> counts{};
    for (const ArticleRow &row : rows)
        ++counts[static_cast<std::size_t>(row.verdict)];
    output.write("\n" + output.green(std::to_string(counts[0]) + " hold") + ", "
                 + output.yellow(std::to_string(counts[1]) + " hold in part") + ", "
                 + output.red(std::to_string(counts[2]) + " do not hold") + ".\n");
}

void writeMarkdown(Output &output, const std::vector<ArticleRow> &rows)
{
    output.write("| # | Claim | Article | This model | Verdict | Why |\n|---|---|---|---|---|---|\n");
    for (const ArticleRow &row : rows)
        output.write("| " + std::to_string(row.number) + " | " + std::string(row.quantity) + " | "
                     + std::string(row.article) + " | " + row.shown + " | " + std::string(nameOf(row.verdict))
                     + " | " + row.why + " |\n");
}

void writeRowsAsJson(Output &output, const std::vector<ArticleRow> &rows)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const ArticleRow &row : rows) {
        nlohmann::ordered_json computed;
        std::visit([&](const auto &value) { computed = value; }, row.computed);
        list.push_back({{"number", row.number},
                        {"quantity", row.quantity},
                        {"article", row.article},
                        {"computed", std::move(computed)},
                        {"unit", row.unit},
                        {"verdict", nameOf(row.verdict)},
                        {"why", row.why}});
    }
    output.write(writeJson(list));
}

} // namespace

ExitStatus article(const Arguments &arguments)
{
    std::string format = "table";
    CLI::App app("The 22 claims of the reference article (\"Matrix Multiplication Cost\", on the napkin "
                 "mathematics of inference), each "
                 "computed anew by the model.",
                 "ridgepoint article");
    addChoice(app, "--format", format, {"table", "json", "markdown"}, "How to write it (default: table)");
    app.footer("Examples:\n  ridgepoint article\n  ridgepoint article --format json\n");
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    const Result<std::vector<ArticleRow>> rows = articleRows(builtInCatalog());
    if (!rows)
        return fail(ExitStatus::file, rows.error());
    Output output;
    if (format == "json") {
        writeRowsAsJson(output, rows.value());
    } else if (format == "markdown") {
        writeMarkdown(output, rows.value());
    } else {
        writeTable(output, rows.value());
        writeSummary(output, rows.value());
    }
    return output.finish(ExitStatus::done);
}

} // namespace ridgepoint::cli
