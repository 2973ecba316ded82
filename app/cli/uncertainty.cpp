// `ridgepoint uncertainty`: what figures may turn out to be, and what that comes from.
#include "core/explore/uncertainty.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "app/cli/study.h"
#include "app/cli/table.h"
#include "core/explore/parallel.h"
#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

constexpr double mostSamples = 1e7;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Driver {
    std::string input;
    double correlation;
};

/// Inputs by how strongly a figure goes with them, strongest first.
std::vector<Driver> driversOf(const std::vector<std::string> &inputs, const RankCorrelations &correlations,
                              const std::vector<double> &figure)
{
    std::vector<Driver> drivers;
    const std::vector<Figure> found = correlations.with(figure);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        if (found[i])
            drivers.push_back({inputs[i], *found[i]});
    std::stable_sort(drivers.begin(), drivers.end(), [](const Driver &a, const Driver &b) {
        return std::abs(a.correlation) > std::abs(b.correlation);
    });
    return drivers;
}

/// Collects the samples, and tells at the end what they say.
class UncertaintyStudy : public Study {
public:
    UncertaintyStudy(const Json &about, const std::string &format)
        : m_json(format == "json"), m_seed(about.at("seed").get<double>())
    {
        m_samples.count = about.at("samples").get<std::size_t>();
        for (const Json &input : about.at("inputs"))
            m_inputs.push_back(input.get<std::string>());
        for (const Json &name : about.at("figures")) {
            const FigureRow *row = findFigure(name.get<std::string>());
            if (row != nullptr)
                m_figures.push_back(row);
        }
        m_samples.inputs.resize(m_inputs.size());
        m_samples.figures.resize(m_figures.size());
    }

    void add(const Json &record) override
    {
        for (std::size_t i = 0; i < m_inputs.size(); ++i)
            m_samples.inputs[i].push_back(record.at("at").at(i).get<double>());
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            const Json &figure = record.at("figures").at(i);
            m_samples.figures[i].push_back(figure.is_null() ? none : figure.get<double>());
        }
        m_samples.tpotMet.push_back(record.at("met").at(0).get<std::int8_t>());
        m_samples.ttftMet.push_back(record.at("met").at(1).get<std::int8_t>());
    }

    /// All at once, where they have been drawn here.
    void take(Samples samples) { m_samples = std::move(samples); }

    ExitStatus finish(Output &output) override
    {
        if (m_json)
            output.write(writeJson(json()));
        else
            writeTables(output);
        return ExitStatus::done;
    }

private:
    Json json() const
    {
        Json figures = Json::object(), drivers = Json::object();
        const RankCorrelations correlations({m_samples.inputs.begin(), m_samples.inputs.end()});
        for (std::size_t f = 0; f < m_figures.size(); ++f) {
            const std::string name(m_figures[f]->name);
            const Spread spread = spreadOf(m_samples.figures[f]);
            figures[name] = {{"mean", jsonOf(spread.mean)}, {"sd", jsonOf(spread.sd)},
                             {"p5", jsonOf(spread.p5)},     {"p25", jsonOf(spread.p25)},
                             {"p50", jsonOf(spread.p50)},   {"p75", jsonOf(spread.p75)},
                             {"p95", jsonOf(spread.p95)},   {"share_defined", spread.shareDefined}};
            drivers[name] = Json::array();
            for (const Driver &driver : driversOf(m_inputs, correlations, m_samples.figures[f]))
                drivers[name].push_back({{"input", driver.input}, {"rank_correlation", driver.correlation}});
        }
        return {
            {"samples", m_samples.count},
            {"seed", m_seed},
            {"figures", std::move(figures)},
            {"drivers", std::move(drivers)},
            {"targets",
             {{"tpot", jsonOf(shareMet(m_samples.tpotMet))}, {"ttft", jsonOf(shareMet(m_samples.ttftMet))}}}};
    }

    void writeTables(Output &output) const
    {
        Table table({{"Figure"},
                     {"5 %", Align::right},
                     {"25 %", Align::right},
                     {"median", Align::right},
                     {"75 %", Align::right},
                     {"95 %", Align::right},
                     {"mean", Align::right},
                     {"exists", Align::right},
                     {"with (rank correlation)"}});
        const RankCorrelations correlations({m_samples.inputs.begin(), m_samples.inputs.end()});
        for (std::size_t f = 0; f < m_figures.size(); ++f) {
            const Spread spread = spreadOf(m_samples.figures[f]);
            const auto text = [&](Figure value) {
                return value ? formatValue(*m_figures[f], *value) : std::string("—");
            };
            std::string with;
            for (const Driver &driver : driversOf(m_inputs, correlations, m_samples.figures[f]))
                if (const Parameter *parameter = findParameter(driver.input); parameter != nullptr)
                    with += (with.empty() ? "" : ", ") + std::string(parameter->label) + " "
                            + formatFigure(driver.correlation);
            table.add({std::string(m_figures[f]->label), text(spread.p5), text(spread.p25), text(spread.p50),
                       text(spread.p75), text(spread.p95), text(spread.mean),
                       formatShare(spread.shareDefined), with});
        }
        table.write(output);
        for (const auto &[name, met] : {std::pair("Slowest token allowed", shareMet(m_samples.tpotMet)),
                                        std::pair("First token within", shareMet(m_samples.ttftMet))})
            if (met)
                output.write(std::string(name) + ": met with probability " + formatShare(*met) + "\n");
        output.write(output.dim(formatCount(static_cast<double>(m_samples.count)) + " samples, seed "
                                + shortestNumber(m_seed))
                     + "\n");
    }

    bool m_json;
    double m_seed;
    Samples m_samples;
    std::vector<std::string> m_inputs;
    std::vector<const FigureRow *> m_figures;
};

Json describe(const Scenario &scenario, const std::vector<const FigureRow *> &figures, double samples,
              double seed)
{
    Json inputs = Json::array(), names = Json::array();
    for (const Uncertainty &uncertainty : scenario.uncertainty)
        inputs.push_back(uncertainty.input);
    for (const FigureRow *figure : figures)
        names.push_back(figure->name);
    return {{"samples", static_cast<std::uint64_t>(samples)},
            {"seed", seed},
            {"inputs", std::move(inputs)},
            {"figures", std::move(names)}};
}

Json recordOf(const Samples &samples, std::size_t index)
{
    Json at = Json::array(), figures = Json::array();
    for (const std::vector<double> &input : samples.inputs)
        at.push_back(input[index]);
    for (const std::vector<double> &figure : samples.figures)
        figures.push_back(figure[index] == figure[index] ? Json(figure[index]) : Json());
    return {{"at", std::move(at)},
            {"figures", std::move(figures)},
            {"met", {int(samples.tpotMet[index]), int(samples.ttftMet[index])}}};
}

} // namespace

std::unique_ptr<Study> uncertaintyStudy(const Json &about, const std::string &format, Output &)
{
    return std::make_unique<UncertaintyStudy>(about, format);
}

ExitStatus uncertainty(const Arguments &arguments)
{
    StudyOptions options;
    std::string of;
    std::string samplesText = "10000", seedText = "1";
    CLI::App app(
        "What figures may turn out to be, over the plan's uncertain inputs (Latin hypercube samples).",
        "ridgepoint uncertainty");
    addStudyOptions(app, options, {"table", "json"});
    app.add_option("--of", of, "Figures by name")->type_name("FIGURE,…");
    app.add_option("--samples", samplesText, "How many (default: 10000)")->type_name("N");
    app.add_option("--seed", seedText, "The same seed gives the same bytes (default: 1)")->type_name("N");
    app.footer("Example:\n  ridgepoint uncertainty plan.ridge --of cost.usd_user_month,fleet.gpus --samples "
               "100000\n");
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    const Result<std::optional<Shard>> shard = shardOf(app, options);
    if (!shard)
        return fail(ExitStatus::usage, shard.error());
    const Result<std::vector<const FigureRow *>> figures = figureList(of, numberFigure);
    if (!figures)
        return fail(ExitStatus::usage, figures.error().in("--of"));
    constexpr double largestSeed = 9007199254740991; // up to here every whole number is its own double
    const Result<double> samples = wholeOption("--samples", samplesText, 2, mostSamples);
    const Result<double> seed = wholeOption("--seed", seedText, 0, largestSeed);
    for (const Result<double> *whole : {&samples, &seed})
        if (!*whole)
            return fail(ExitStatus::usage, whole->error());
    const std::variant<OpenedPlan, ExitStatus> opened = openPlan(app, options.plan);
    if (const ExitStatus *status = std::get_if<ExitStatus>(&opened))
        return *status;
    const auto &[plan, chosen] = std::get<OpenedPlan>(opened);
    const Scenario &scenario = plan.scenarios[chosen.front()];
    if (scenario.uncertainty.empty())
        return fail(ExitStatus::file, {options.plan.file == "-" ? "standard input" : options.plan.file,
                                       "/scenarios/" + std::to_string(chosen.front()) + "/uncertainty",
                                       "an uncertain input at least", "none",
                                       "resources/help/format.md says how to state one"});

    Json about = describe(scenario, figures.value(), samples.value(), seed.value());
    about["scenario"] = digestOf(plan, chosen.front());
    const auto count = static_cast<std::size_t>(samples.value());
    const auto [first, last] = shard.value().value_or(Shard()).rangeOf(count);
    std::optional<Samples> drawn =
        drawSamples(scenario, plan.catalog, figures.value(), static_cast<std::uint64_t>(seed.value()), count,
                    first, last, usualThreads(), {});
    if (!shard.value()) {
        Output output;
        UncertaintyStudy study(about, options.format);
        study.take(std::move(*drawn));
        const ExitStatus status = study.finish(output);
        return output.finish(status);
    }
    return runStudy("uncertainty", about, shard.value(), options.format, uncertaintyStudy,
                    [&](const auto &give) {
                        for (std::size_t i = first; i < last && give(recordOf(*drawn, i)); ++i)
                            continue;
                    });
}

} // namespace ridgepoint::cli
