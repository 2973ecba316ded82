#include "app/cli/compared_scenarios.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "app/cli/plan_of_file.h"
#include "app/cli/read_arguments.h"
#include "app/cli/scenario_named.h"
#include "app/cli/set_inputs.h"
#include "core/evaluate/evaluate.h"

namespace ridgepoint::cli {

namespace {

std::string_view fileName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

/// What each file is called behind a name that is taken: without folders where that tells them apart.
std::vector<std::string> namesOf(const std::vector<std::string> &files)
{
    const std::set<std::string_view> paths(files.begin(), files.end());
    std::set<std::string_view> shortNames;
    for (const std::string_view path : paths)
        shortNames.insert(fileName(path));
    const bool apart = shortNames.size() == paths.size();
    std::vector<std::string> names;
    for (const std::string &file : files)
        names.push_back(file == "-" ? "standard input" : apart ? std::string(fileName(file)) : file);
    return names;
}

/// Names stay as they are where one scenario alone has them; the same file twice gets numbers.
void nameApart(ComparedScenarios &compared, const std::vector<std::string> &files)
{
    std::map<std::string, int> count;
    for (const ComparedScenario &each : compared.all)
        ++count[each.name];
    std::set<std::string> taken;
    for (const auto &[name, many] : count)
        if (many == 1)
            taken.insert(name);
    std::size_t at = 0;
    const std::vector<std::string> fileNames = namesOf(files);
    for (std::size_t file = 0; file < compared.plans.size(); ++file)
        for (std::size_t i = 0; i < compared.plans[file].scenarios.size(); ++i) {
            std::string &name = compared.all[at++].name;
            if (count[name] == 1)
                continue;
            const std::string wanted = name + " (" + fileNames[file] + ")";
            name = wanted;
            for (int number = 2; !taken.insert(name).second; ++number)
                name = wanted + " " + std::to_string(number);
        }
}

Result<Done> change(Plan &plan, const std::vector<std::string> &changes)
{
    std::vector<std::size_t> every(plan.scenarios.size());
    std::iota(every.begin(), every.end(), std::size_t{0});
    return setInputs(plan, every, changes);
}

void evaluateAll(ComparedScenarios &compared)
{
    for (const Plan &plan : compared.plans)
        for (const Scenario &scenario : plan.scenarios)
            compared.all.push_back({scenario.name, &scenario, evaluate(scenario), inputsOf(scenario)});
}

} // namespace

std::vector<const Figures *> ComparedScenarios::figures() const
{
    std::vector<const Figures *> list;
    for (const ComparedScenario &each : all)
        list.push_back(&each.figures);
    return list;
}

std::vector<std::size_t> ComparedScenarios::differingInputs() const
{
    std::vector<const ScenarioInputs *> list;
    for (const ComparedScenario &each : all)
        list.push_back(&each.inputs);
    return inputsThatDiffer(list);
}

std::variant<ComparedScenarios, ExitStatus> comparedScenarios(const CompareOptions &options)
{
    if (options.files.empty())
        return fail(ExitStatus::usage, usageError("FILE", "a plan file, or - for standard input", "nothing"));
    if (std::ranges::count(options.files, "-") > 1)
        return fail(ExitStatus::usage, usageError("FILE", "standard input (-) once", "it more than once"));
    ComparedScenarios compared;
    for (const std::string &file : options.files) {
        Result<Plan> plan = planOfFile(file);
        if (!plan)
            return fail(ExitStatus::file, plan.error());
        compared.plans.push_back(std::move(plan).value());
    }
    compared.baseline = compared.plans.front().baseline;
    if (options.baseline) {
        const Result<std::size_t> named = scenarioNamed(compared.plans.front(), *options.baseline);
        if (!named)
            return fail(ExitStatus::usage, named.error().in("--scenario"));
        compared.baseline = named.value();
    }
    for (Plan &plan : compared.plans)
        if (const Result<Done> changed = change(plan, options.changes); !changed)
            return fail(ExitStatus::usage, changed.error().in("--set"));
    evaluateAll(compared);
    nameApart(compared, options.files);
    return compared;
}

ComparedScenarios comparedScenarios(Plan plan)
{
    ComparedScenarios compared;
    compared.baseline = plan.baseline;
    compared.plans.push_back(std::move(plan));
    evaluateAll(compared);
    return compared;
}

} // namespace ridgepoint::cli
