// `ridgepoint sweep`: figures over one or two inputs.
#include "core/explore/sweep.h"

#include "app/cli/csv.h"
#include "app/cli/figure_json.h"
#include "app/cli/study.h"
#include "core/explore/parallel.h"
#include "core/registry/resolve.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

constexpr std::size_t mostAxes = 2;

/// A value in a line of JSON, numbers in the form of all output.
std::string textOf(const Json &value)
{
    if (value.is_number())
        return shortestNumber(value.get<double>());
    return value.is_string() ? jsonText(value.get<std::string>()) : value.dump();
}

CsvCell cellOf(const Json &value)
{
    if (value.is_number())
        return value.get<double>();
    if (value.is_string())
        return value.get<std::string>();
    return value.is_null() ? CsvCell() : CsvCell(value.dump());
}

/// Writes each row when it comes, so that a sweep takes no memory.
class SweepStudy : public Study {
public:
    SweepStudy(const Json &about, const std::string &format, Output &output)
        : m_json(format == "json"), m_output(output)
    {
        for (const Json &figure : about.at("figures"))
            m_figures.push_back(figure.get<std::string>());
        if (m_json)
            beginJson(about.at("over"));
        else
            beginCsv(about.at("over"));
    }

    void add(const Json &record) override
    {
        if (m_json)
            addJson(record.at("at"), record.at("figures"));
        else
            addCsv(record.at("at"), record.at("figures"));
    }

    ExitStatus finish(Output &output) override
    {
        if (m_json)
            output.write(m_rows > 0 ? "\n  ]\n}\n" : "]\n}\n");
        return ExitStatus::done;
    }

private:
    void beginJson(const Json &over)
    {
        std::string text = "{\n  \"over\": [";
        for (std::size_t i = 0; i < over.size(); ++i) {
            text += std::string(i > 0 ? "," : "") + "\n    {\"input\": " + textOf(over[i].at("input"))
                    + ", \"values\": [";
            std::string comma;
            for (const Json &value : over[i].at("values")) {
                text += comma + textOf(value);
                comma = ", ";
            }
            text += "]}";
        }
        m_output.write(text + "\n  ],\n  \"rows\": [");
    }

    void beginCsv(const Json &over)
    {
        std::vector<CsvCell> heads;
        for (const Json &axis : over)
            heads.emplace_back(axis.at("input").get<std::string>());
        heads.insert(heads.end(), m_figures.begin(), m_figures.end());
        m_output.write(csvLine(heads));
    }

    void addJson(const Json &at, const Json &figures)
    {
        std::string text = (m_rows++ > 0 ? ",\n    {\"at\": [" : "\n    {\"at\": [");
        std::string comma;
        for (const Json &value : at) {
            text += comma + textOf(value);
            comma = ", ";
        }
        text += "], \"figures\": {";
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            text += (i > 0 ? ", " : "") + jsonText(m_figures[i]) + ": " + textOf(figures.at(i));
        m_output.write(text + "}}");
    }

    void addCsv(const Json &at, const Json &figures)
    {
        std::vector<CsvCell> cells;
        for (const Json &value : at)
            cells.push_back(cellOf(value));
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            cells.push_back(cellOf(figures.at(i)));
        m_output.write(csvLine(cells));
    }

    bool m_json;
    Output &m_output;
    std::vector<std::string> m_figures;
    std::size_t m_rows = 0;
};

Result<std::vector<SweepAxis>> axesOf(const std::vector<std::string> &texts)
{
    std::vector<SweepAxis> axes;
    if (texts.empty() || texts.size() > mostAxes)
        return usageError("--over", "one or two inputs", std::to_string(texts.size()) + " of them");
    for (const std::string &text : texts) {
        Result<SweepAxis> axis = sweepAxis(text);
        if (!axis)
            return axis.error().in("--over");
        if (!axes.empty() && axes.front().parameter == axis.value().parameter)
            return usageError("--over", "two different inputs", text);
        axes.push_back(std::move(axis).value());
    }
    return axes;
}

/// An id on an axis that the plan's catalogue has not: no row of it could be evaluated.
Result<Done> checkIds(const std::vector<SweepAxis> &axes, const Scenario &scenario, const Catalog &catalog)
{
    for (const SweepAxis &axis : axes)
        if (axis.parameter->isPreset())
            for (const Value &value : axis.values) {
                Scenario changed = scenario;
                axis.parameter->set(changed, value);
                const Result<Done> resolved = resolve(changed, catalog);
                if (!resolved && resolved.error().place == axis.parameter->pointer)
                    return resolved.error().in("--over");
            }
    return Done{};
}

Json describe(const std::vector<SweepAxis> &axes, const std::vector<const FigureRow *> &figures)
{
    Json over = Json::array(), names = Json::array();
    for (const SweepAxis &axis : axes) {
        Json values = Json::array();
        for (const Value &value : axis.values)
            values.push_back(inputJson(*axis.parameter, value));
        over.push_back({{"input", axis.parameter->pointer}, {"values", std::move(values)}});
    }
    for (const FigureRow *figure : figures)
        names.push_back(figure->name);
    return {{"over", std::move(over)}, {"figures", std::move(names)}};
}

std::string usualFigures()
{
    std::string names;
    for (const std::string_view name : headlineFigures)
        names.append(names.empty() ? "" : ",").append(name);
    return names;
}

} // namespace

std::unique_ptr<Study> sweepStudy(const Json &about, const std::string &format, Output &output)
{
    return std::make_unique<SweepStudy>(about, format, output);
}

ExitStatus sweep(const Arguments &arguments)
{
    StudyOptions options;
    std::vector<std::string> over;
    std::string figureNames = usualFigures();
    CLI::App app("Figures of a scenario over the values of one or two inputs, every combination.",
                 "ridgepoint sweep");
    addStudyOptions(app, options, {"csv", "json"});
    app.add_option("--over", over, "An input and its values, once or twice; the second runs faster")
        ->type_name("POINTER=FROM..TO[:log]:STEPS|POINTER=a,b,c")
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    app.add_option("--figures", figureNames, "Figures by name (default: the six headline figures)")
        ->type_name("FIGURE,…");
    app.footer("A row whose inputs cannot be together has empty figures.\n\n"
               "Examples:\n"
               "  ridgepoint sweep plan.ridge --over /workload/active_share=0.05..0.5:10\n"
               "  ridgepoint sweep plan.ridge --over /hardware/preset=h100-sxm,b200-hgx --over "
               "/workload/context_tokens/median=1000..64000:log:7 --figures cost.usd_user_month\n");
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    const Result<std::optional<Shard>> shard = shardOf(app, options);
    if (!shard)
        return fail(ExitStatus::usage, shard.error());
    const Result<std::vector<const FigureRow *>> figures = figureList(figureNames);
    if (!figures)
        return fail(ExitStatus::usage, figures.error().in("--figures"));
    const Result<std::vector<SweepAxis>> axes = axesOf(over);
    if (!axes)
        return fail(ExitStatus::usage, axes.error());
    const std::variant<OpenedPlan, ExitStatus> opened = openPlan(app, options.plan);
    if (const ExitStatus *status = std::get_if<ExitStatus>(&opened))
        return *status;
    const auto &[plan, chosen] = std::get<OpenedPlan>(opened);

    if (const Result<Done> known = checkIds(axes.value(), plan.scenarios[chosen.front()], plan.catalog);
        !known)
        return fail(ExitStatus::usage, known.error());
    Json about = describe(axes.value(), figures.value());
    about["scenario"] = digestOf(plan, chosen.front());
    const auto [first, last] = shard.value().value_or(Shard()).rangeOf(rowCount(axes.value()));
    return runStudy("sweep", about, shard.value(), options.format, sweepStudy, [&](const auto &give) {
        ridgepoint::sweep(plan.scenarios[chosen.front()], plan.catalog, axes.value(), first, last,
                          usualThreads(), {}, [&](std::size_t index, const std::optional<Figures> &row) {
                              Json at = Json::array(), values = Json::array();
                              const std::vector<Value> there = valuesAt(axes.value(), index);
                              for (std::size_t i = 0; i < there.size(); ++i)
                                  at.push_back(inputJson(*axes.value()[i].parameter, there[i]));
                              for (const FigureRow *figure : figures.value())
                                  values.push_back(row ? jsonOf(figure->get(*row)) : Json());
                              return give(Json{{"at", std::move(at)}, {"figures", std::move(values)}});
                          });
    });
}

} // namespace ridgepoint::cli
