#include "app/report/report_assumptions.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "core/explain/sources.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

/// The groups of the inputs dock, in its order.
constexpr std::string_view groups[] = {"model", "hardware", "workload", "serving", "economics", "efficiency"};

ReportAssumption assumption(const cli::ComparedScenario &each, std::size_t input)
{
    const Parameter &parameter = parameters()[input];
    const InputInForce &own = each.inputs.inputs[input];
    const std::string source = sourceOfInput(parameter, *each.scenario);
    return {tableText(parameter.label), QString::fromStdString(reportedInput(parameter, each, own.value)),
            shownText(source), source == "set in the plan"};
}

bool same(const ReportAssumption &a, const ReportAssumption &b)
{
    return a.value == b.value && a.source == b.source;
}

/// Whether all scenarios say the same of an input: they have it, or none has.
bool agree(const cli::ComparedScenarios &compared, std::size_t input)
{
    const auto reported = [&](const cli::ComparedScenario &each) {
        return isReported(parameters()[input], each.inputs.inputs[input]);
    };
    const cli::ComparedScenario &first = compared.all.front();
    return std::ranges::all_of(compared.all, [&](const cli::ComparedScenario &each) {
        return reported(each) == reported(first)
               && (!reported(first) || same(assumption(each, input), assumption(first, input)));
    });
}

/// The rows of one scenario, of the inputs that `wanted` lets through, under a heading each group.
std::vector<ReportAssumption> rowsOf(const cli::ComparedScenario &each, const std::vector<bool> &wanted,
                                     SourceList &sources)
{
    std::vector<ReportAssumption> rows;
    for (const std::string_view group : groups) {
        bool headed = false;
        for (std::size_t i = 0; i < parameters().size(); ++i) {
            if (parameters()[i].group != group || !wanted[i]
                || !isReported(parameters()[i], each.inputs.inputs[i]))
                continue;
            if (!headed)
                rows.push_back({groupTitle(group), {}, {}, false});
            headed = true;
            rows.push_back(assumption(each, i));
            rows.back().source = sources.cite(rows.back().source);
        }
    }
    return rows;
}

} // namespace

QString groupTitle(std::string_view group)
{
    QString title = toQString(group);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

bool isReported(const Parameter &parameter, const InputInForce &input)
{
    if (parameter.group.empty() || parameter.kind == ParameterKind::text || !input.applies)
        return false;
    return !isNull(input.value) || !parameter.nullWord.empty();
}

std::string reportedInput(const Parameter &parameter, const cli::ComparedScenario &scenario,
                          const Value &value)
{
    const ScenarioInputs &inputs = scenario.inputs;
    if (parameter.kind == ParameterKind::modelPreset)
        return quoted(inputs.model ? inputs.model->name : scenario.scenario->model.name, 200);
    if (parameter.kind == ParameterKind::acceleratorPreset)
        return inputs.accelerator ? quoted(inputs.accelerator->name, 200) : "custom";
    return quoted(inputText(parameter, value).toStdString(), 200);
}

std::vector<ReportAssumptions> assumptionsOf(const cli::ComparedScenarios &compared, SourceList &sources)
{
    std::vector<bool> common;
    for (std::size_t i = 0; i < parameters().size(); ++i)
        common.push_back(agree(compared, i));
    std::vector<ReportAssumptions> all = {{{}, rowsOf(compared.all.front(), common, sources)}};
    std::vector<bool> own = common;
    own.flip();
    for (const cli::ComparedScenario &each : compared.all)
        if (std::vector<ReportAssumption> rows = rowsOf(each, own, sources); !rows.empty())
            all.push_back({shownText(each.name), std::move(rows)});
    return all;
}

} // namespace ridgepoint
