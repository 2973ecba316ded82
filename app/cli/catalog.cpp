// `ridgepoint catalog`: models, accelerators, workloads, and the tables of inputs and figures.
#include "core/catalog/catalog.h"

#include <algorithm>

#include "app/cli/catalog_sections.h"
#include "app/cli/csv.h"
#include "app/cli/read_arguments.h"
#include "app/cli/table.h"
#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string numberCell(const CatalogColumn &column, double value)
{
    constexpr double billion = 1e9;
    switch (column.form) {
    case CellForm::count:
        return formatCount(value);
    case CellForm::billions:
        return formatFigure(value / billion) + " B";
    case CellForm::share:
        return formatShare(value);
    case CellForm::dollars:
        return formatMoney(value);
    case CellForm::si:
        return formatSi(value * column.factor, column.unit);
    case CellForm::text:
        break;
    }
    return shortestNumber(value);
}

std::string cellText(const CatalogColumn &column, const Json &entry)
{
    const Json::json_pointer pointer("/" + std::string(column.key));
    if (!entry.contains(pointer) || entry[pointer].is_null())
        return column.form == CellForm::text ? "" : "—";
    const Json &value = entry[pointer];
    if (value.is_number())
        return numberCell(column, value.get<double>());
    return value.is_string() ? value.get<std::string>() : quotedJson(value);
}

void writeTable(Output &output, const CatalogSection &section, const Json &entries)
{
    std::vector<Column> columns;
    for (const CatalogColumn &column : section.columns)
        columns.push_back(
            {std::string(column.heading), column.form == CellForm::text ? Align::left : Align::right});
    columns.back().widest = 80;
    Table table(std::move(columns));
    for (const Json &entry : entries) {
        std::vector<std::string> cells;
        for (const CatalogColumn &column : section.columns)
            cells.push_back(cellText(column, entry));
        table.add(std::move(cells));
    }
    table.write(output);
}

/// A value in one cell: lists joined by semicolons, objects as JSON.
CsvCell csvCell(const Json &value)
{
    if (value.is_number())
        return value.get<double>();
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_null())
        return {};
    if (!value.is_array())
        return value.dump();
    std::string joined;
    for (const Json &item : value)
        joined += (joined.empty() ? "" : "; ") + (item.is_string() ? item.get<std::string>() : item.dump());
    return joined;
}

/// One column for every key that any entry has, sources last.
std::vector<std::string> keysOf(const Json &entries)
{
    const std::string last = "sources";
    std::vector<std::string> keys;
    for (const Json &entry : entries)
        for (const auto &[key, value] : entry.items())
            if (key != last && std::find(keys.begin(), keys.end(), key) == keys.end())
                keys.push_back(key);
    keys.push_back(last);
    return keys;
}

void writeCsv(Output &output, const Json &entries)
{
    const std::vector<std::string> keys = keysOf(entries);
    output.write(csvLine({keys.begin(), keys.end()}));
    for (const Json &entry : entries) {
        std::vector<CsvCell> cells;
        for (const std::string &key : keys)
            cells.push_back(entry.contains(key) ? csvCell(entry[key]) : CsvCell());
        output.write(csvLine(cells));
    }
}

/// The sections themselves as entries: what there is and how much of it.
Json sectionEntries(const Catalog &catalog)
{
    Json list = Json::array();
    for (const CatalogSection &section : catalogSections()) {
        const Json entries = section.entries(catalog);
        Json sources = Json::array();
        for (const Json &entry : entries)
            for (const Json &source : entry["sources"])
                if (std::find(sources.begin(), sources.end(), source) == sources.end())
                    sources.push_back(source);
        list.push_back(
            {{"id", section.name},
             {"name", section.title},
             {"entries", entries.size()},
             {"date",
              section.name == "parameters" || section.name == "figures" ? Json() : Json(catalog.date)},
             {"sources", std::move(sources)}});
    }
    return list;
}

void writeSummary(Output &output, const Catalog &catalog)
{
    output.write(output.bold("Built in, as of " + catalog.date) + "\n");
    for (const CatalogSection &section : catalogSections())
        output.write("  " + padRight(section.name, 14)
                     + padLeft(std::to_string(section.entries(catalog).size()), 4) + "  "
                     + output.dim("ridgepoint catalog " + std::string(section.name)) + "\n");
}

std::vector<std::string> sectionNames()
{
    std::vector<std::string> names;
    for (const CatalogSection &section : catalogSections())
        names.emplace_back(section.name);
    return names;
}

ExitStatus writeSection(const Catalog &catalog, const std::string &name, const std::string &format)
{
    const std::vector<CatalogSection> sections = catalogSections();
    const auto section =
        std::find_if(sections.begin(), sections.end(), [&](const auto &s) { return s.name == name; });
    Output output;
    if (section == sections.end() && format == "table") {
        writeSummary(output, catalog);
        return output.finish(ExitStatus::done);
    }
    const Json entries = section == sections.end() ? sectionEntries(catalog) : section->entries(catalog);
    if (format == "json")
        output.write(writeJson(entries));
    else if (format == "csv")
        writeCsv(output, entries);
    else
        writeTable(output, *section, entries);
    return output.finish(ExitStatus::done);
}

} // namespace

ExitStatus catalog(const Arguments &arguments)
{
    std::string section;
    std::string format = "table";
    CLI::App app("What is built in, with sources: models, accelerators, workloads, inputs and figures.",
                 "ridgepoint catalog");
    addChoice(app, "SECTION", section, sectionNames(), "Which part (default: what there is)");
    addChoice(app, "--format", format, {"table", "json", "csv"},
              "How to write it (default: table); sources are in json and csv");
    app.footer("Examples:\n"
               "  ridgepoint catalog accelerators\n"
               "  ridgepoint catalog parameters --format csv\n");
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    return writeSection(builtInCatalog(), section, format);
}

} // namespace ridgepoint::cli
