// `ridgepoint search`: deployments ranked by a figure, and the front of cost against speed.
#include "core/explore/search.h"

#include <algorithm>

#include "app/cli/figure_table.h"
#include "app/cli/study.h"
#include "app/cli/table.h"
#include "app/document/input_text.h"
#include "core/explore/parallel.h"
#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

constexpr double mostTop = 1e5;

/// A choice as the window writes it: "MXFP4", "Offload".
std::string choice(const Parameter &parameter, const Scenario &scenario)
{
    const Value value = parameter.get(scenario);
    const std::string *name = std::get_if<std::string>(&value);
    return name != nullptr ? choiceText(*name).toStdString() : std::string();
}

/// The deployment as the window names it: "8 × Instinct MI355X, PP 8, MXFP4, KV FP8, readers’ KV: Offload, Buy".
std::string wordsOf(const SearchSpace &space, std::size_t index)
{
    constexpr std::pair<std::string_view, std::string_view> layout[] = {
        {"/deployment/tensor_parallel", "TP "},
        {"/deployment/pipeline_parallel", "PP "},
        {"/deployment/attention_replicas", "DP "}};
    constexpr std::pair<std::string_view, std::string_view> choices[] = {
        {"/precision/weights", ""},
        {"/precision/kv_cache", "KV "},
        {"/serving/idle_kv", "readers’ KV: "},
        {"/economics/ownership", ""}};
    Scenario scenario = baseOf(space, index).scenario;
    for (const InputChange &change : inputsOf(space, index))
        findParameter(change.pointer)->set(scenario, change.value);
    std::string words = gpusOf(scenario);
    for (const auto &[pointer, name] : layout)
        if (const Value value = findParameter(pointer)->get(scenario); value != Value(1.0))
            words.append(", ").append(name).append(formatCount(std::get<double>(value)));
    for (const auto &[pointer, name] : choices)
        words.append(", ").append(name).append(choice(*findParameter(pointer), scenario));
    return words;
}

Json deploymentJson(const SearchSpace &space, const std::vector<const FigureRow *> &figures,
                    const RankedDeployment &deployment)
{
    Json inputs = Json::object(), values = Json::object();
    for (const InputChange &change : inputsOf(space, deployment.index))
        inputs[change.pointer] = inputJson(*findParameter(change.pointer), change.value);
    for (const FigureRow *figure : figures)
        values[std::string(figure->name)] = jsonOf(figure->get(deployment.figures));
    return {{"index", deployment.index},   {"goal", deployment.goal},
            {"speed", deployment.speed},   {"words", wordsOf(space, deployment.index)},
            {"inputs", std::move(inputs)}, {"figures", std::move(values)}};
}

/// The records of a part: how many, its best, its front.
Json partJson(const SearchSpace &space, const std::vector<const FigureRow *> &figures,
              const SearchResult &result)
{
    Json top = Json::array(), front = Json::array();
    for (const RankedDeployment &deployment : result.top)
        top.push_back(deploymentJson(space, figures, deployment));
    for (const RankedDeployment &deployment : result.front)
        front.push_back(deploymentJson(space, figures, deployment));
    return {{"evaluated", result.evaluated},
            {"feasible", result.feasible},
            {"top", std::move(top)},
            {"front", std::move(front)}};
}

/// Puts parts together and prints the best of all.
class SearchStudy : public Study {
public:
    SearchStudy(const Json &about, const std::string &format)
        : m_json(format == "json"), m_frontier(about.at("frontier").get<bool>())
    {
        m_question.top = about.at("top").get<std::size_t>();
        m_question.goal = findFigure(about.at("minimize").get<std::string>());
    }

    void add(const Json &record) override
    {
        SearchResult part{
            record.at("evaluated").get<std::size_t>(), record.at("feasible").get<std::size_t>(), {}, {}};
        for (const auto &[list, into] : {std::pair("top", &part.top), std::pair("front", &part.front)})
            for (const Json &deployment : record.at(list)) {
                const std::size_t index = deployment.at("index").get<std::size_t>();
                into->push_back(
                    {index, deployment.at("goal").get<double>(), deployment.at("speed").get<double>(), {}});
                m_told[index] = deployment;
            }
        m_result = merged(m_result, part, m_question);
    }

    ExitStatus finish(Output &output) override
    {
        if (m_json)
            output.write(writeJson(json()));
        else
            writeTable(output);
        return m_result.feasible > 0 ? ExitStatus::done : ExitStatus::infeasible;
    }

private:
    bool isOnFront(std::size_t index) const
    {
        return std::any_of(m_result.front.begin(), m_result.front.end(),
                           [&](const RankedDeployment &deployment) { return deployment.index == index; });
    }

    /// What is printed: the best, then with --frontier the rest of the front without a rank.
    std::vector<std::pair<Json, std::size_t>> shown() const
    {
        std::vector<std::pair<Json, std::size_t>> shown;
        for (std::size_t i = 0; i < m_result.top.size(); ++i)
            shown.emplace_back(i + 1, m_result.top[i].index);
        const std::size_t ranked = shown.size();
        for (const RankedDeployment &deployment : m_result.front) {
            const auto isSame = [&](const auto &one) { return one.second == deployment.index; };
            if (m_frontier && std::none_of(shown.begin(), shown.begin() + std::ptrdiff_t(ranked), isSame))
                shown.emplace_back(nullptr, deployment.index);
        }
        return shown;
    }

    Json json() const
    {
        Json deployments = Json::array();
        for (const auto &[rank, index] : shown()) {
            const Json &told = m_told.at(index);
            deployments.push_back({{"rank", rank},
                                   {"pareto", isOnFront(index)},
                                   {"inputs", told.at("inputs")},
                                   {"figures", told.at("figures")}});
        }
        return {{"evaluated", m_result.evaluated},
                {"feasible", m_result.feasible},
                {"deployments", std::move(deployments)}};
    }

    void writeTable(Output &output) const
    {
        output.write(
            output.bold(formatCount(static_cast<double>(m_result.evaluated)) + " deployments evaluated, "
                        + formatCount(static_cast<double>(m_result.feasible)) + " feasible"
                        + (m_result.feasible > m_result.top.size()
                               ? ", the best " + formatCount(static_cast<double>(m_result.top.size()))
                                     + " shown; --top N shows more"
                               : ""))
            + "\n");
        if (m_result.feasible == 0)
            return output.write("None keeps the targets and conditions.\n");
        std::vector<Column> columns{{"", Align::right}, {""}};
        const Json &first = m_told.at(shown().front().second).at("figures");
        std::vector<const FigureRow *> rows;
        for (const auto &[name, value] : first.items())
            if (const FigureRow *row = findFigure(name); row != nullptr && row->name != "limit") {
                rows.push_back(row);
                columns.push_back({std::string(row->label), Align::right, 24});
            }
        columns.push_back({"Deployment", Align::left, 120});
        Table table(std::move(columns));
        for (const auto &[rank, index] : shown()) {
            const Json &told = m_told.at(index);
            std::vector<std::string> cells{rank.is_null() ? "" : rank.dump(), isOnFront(index) ? "★" : ""};
            for (const FigureRow *row : rows) {
                const Json &value = told.at("figures").at(std::string(row->name));
                cells.push_back(value.is_number() ? formatValue(*row, value.get<double>()) : "—");
            }
            cells.push_back(told.at("words").get<std::string>());
            table.add(std::move(cells));
        }
        table.write(output);
        output.write(
            output.dim("★ none is better in both " + std::string(m_question.goal->label) + " and speed")
            + "\n");
    }

    bool m_json, m_frontier;
    SearchQuestion m_question;
    SearchResult m_result;
    std::map<std::size_t, Json> m_told;
};

/// What is told of each deployment: the goal, what the conditions are about, the headline, the batch and what set it.
std::vector<const FigureRow *> figuresOf(const SearchQuestion &question)
{
    std::vector<const FigureRow *> rows{question.goal};
    const auto add = [&](const FigureRow *row) {
        if (std::find(rows.begin(), rows.end(), row) == rows.end())
            rows.push_back(row);
    };
    for (const Bound &bound : question.bounds)
        add(bound.figure);
    for (const std::string_view name : headlineFigures)
        add(findFigure(name));
    add(findFigure("batch"));
    add(findFigure("limit"));
    return rows;
}

struct SearchTexts {
    std::string minimize = "cost.usd_user_month", accelerators;
    std::vector<std::string> where;
    std::string top = "10";
    bool frontier = false;
};

Result<SearchQuestion> questionOf(const CLI::App &app, const SearchTexts &texts)
{
    SearchQuestion question;
    const Result<const FigureRow *> goal = numberFigure(texts.minimize);
    if (!goal)
        return goal.error().in("--minimize");
    question.goal = goal.value();
    for (const std::string &text : texts.where) {
        const Result<Condition> condition = cli::condition(text, {"<=", ">="});
        if (!condition)
            return condition.error().in("--where");
        question.bounds.push_back(
            {condition.value().figure, condition.value().relation == "<=", condition.value().value});
    }
    if (app.count("--accelerators") > 0)
        question.accelerators = splitAtCommas(texts.accelerators);
    const Result<double> top = wholeOption("--top", texts.top, 1, mostTop);
    if (!top)
        return top.error();
    question.top = static_cast<std::size_t>(top.value());
    return question;
}

Result<Done> checkAccelerators(const SearchQuestion &question, const Catalog &catalog)
{
    std::vector<std::string_view> ids;
    for (const auto &gpu : catalog.accelerators)
        ids.push_back(gpu->id);
    for (const std::string &id : question.accelerators)
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
            const std::string_view nearest = nearestName(id, ids);
            return usageError("--accelerators", "ids of accelerators in the catalogue", id,
                              nearest.empty() ? "ridgepoint catalog accelerators lists them"
                                              : "did you mean '" + std::string(nearest) + "'?");
        }
    return Done{};
}

Json describe(const SearchTexts &texts, const SearchQuestion &question)
{
    return {{"minimize", question.goal->name},
            {"where", texts.where},
            {"accelerators", question.accelerators},
            {"top", question.top},
            {"frontier", texts.frontier}};
}

void addSearchOptions(CLI::App &app, SearchTexts &texts)
{
    app.add_option("--minimize", texts.minimize, "The figure to make small (default: cost.usd_user_month)")
        ->type_name("FIGURE");
    app.add_option("--where", texts.where, "A condition beside the plan's targets (repeatable)")
        ->type_name("FIGURE<=VALUE|FIGURE>=VALUE")
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    app.add_option("--accelerators", texts.accelerators, "Only these, by id (default: all that are listed)")
        ->type_name("ID,…");
    app.add_option("--top", texts.top, "How many are told (default: 10)")->type_name("N");
    app.add_flag("--frontier", texts.frontier, "After them the rest of the Pareto front, without a rank")
        ->disable_flag_override();
    app.footer("Tried are accelerators, layouts, formats of weights and KV cache, what becomes of readers' "
               "KV, buying and "
               "renting, and batches; each is evaluated.\nExit status 1: none serves the plan.\n\n"
               "Examples:\n"
               "  ridgepoint search plan.ridge\n"
               "  ridgepoint search plan.ridge --where fleet.gpus<=64 --accelerators h100-sxm,b200-hgx "
               "--format json\n");
}

} // namespace

std::unique_ptr<Study> searchStudy(const Json &about, const std::string &format, Output &)
{
    return std::make_unique<SearchStudy>(about, format);
}

ExitStatus search(const Arguments &arguments)
{
    StudyOptions options;
    SearchTexts texts;
    CLI::App app("Deployments of a scenario ranked by a figure; ★ marks those that none beats in both figure "
                 "and speed.",
                 "ridgepoint search");
    addStudyOptions(app, options, {"table", "json"});
    addSearchOptions(app, texts);
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    const Result<std::optional<Shard>> shard = shardOf(app, options);
    if (!shard)
        return fail(ExitStatus::usage, shard.error());
    const Result<SearchQuestion> question = questionOf(app, texts);
    if (!question)
        return fail(ExitStatus::usage, question.error());
    const std::variant<OpenedPlan, ExitStatus> opened = openPlan(app, options.plan);
    if (const ExitStatus *status = std::get_if<ExitStatus>(&opened))
        return *status;
    const auto &[plan, chosen] = std::get<OpenedPlan>(opened);
    if (const Result<Done> known = checkAccelerators(question.value(), plan.catalog); !known)
        return fail(ExitStatus::usage, known.error());

    const SearchSpace space = searchSpace(plan.scenarios[chosen.front()], plan.catalog, question.value());
    Json about = describe(texts, question.value());
    about["deployments"] = space.count;
    about["scenario"] = digestOf(plan, chosen.front());
    const auto [first, last] = shard.value().value_or(Shard()).rangeOf(space.count);
    const std::optional<SearchResult> result =
        ridgepoint::search(space, question.value(), first, last, usualThreads(), {});
    return runStudy("search", about, shard.value(), options.format, searchStudy,
                    [&](const auto &give) { give(partJson(space, figuresOf(question.value()), *result)); });
}

} // namespace ridgepoint::cli
