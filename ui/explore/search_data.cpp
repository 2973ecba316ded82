#include "ui/explore/search_data.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/catalog/precision.h"
#include "core/explore/notes.h"
#include "core/registry/parameters.h"
#include "ui/charts/roofline_data.h"

namespace ridgepoint {

namespace {

/// What the efficiency preset was not fitted on. Requires: `base` is where the deployment's own inputs are set.
QString unfittedOf(const FoundDeployment &deployment, const Scenario &base)
{
    Scenario scenario = base;
    for (const InputChange &change : deployment.inputs)
        if (const Parameter *parameter = findParameter(change.pointer))
            parameter->set(scenario, change.value);
    QStringList sentences;
    for (const Note &note : notesOf(scenario, deployment.figures))
        if (note.kind == NoteKind::outsideFit)
            sentences.append(toQString(note.sentence));
    return sentences.join(QLatin1Char('\n'));
}

bool hasFewBits(const FoundDeployment &deployment)
{
    constexpr int few = 4;
    const Value *weights = deployment.input("/precision/weights");
    const std::string *name = weights != nullptr ? std::get_if<std::string>(weights) : nullptr;
    const auto found = name != nullptr ? std::ranges::find(precisionNames, *name) : precisionNames.end();
    return found != precisionNames.end()
           && bitsPerElement(static_cast<Precision>(found - precisionNames.begin())) <= few;
}

} // namespace

const Value *FoundDeployment::input(std::string_view pointer) const
{
    const auto found = std::ranges::find(inputs, pointer, &InputChange::pointer);
    return found == inputs.end() ? nullptr : &found->value;
}

double FoundDeployment::number(std::string_view pointer, double otherwise) const
{
    const Value *value = input(pointer);
    const double *number = value != nullptr ? std::get_if<double>(value) : nullptr;
    return number != nullptr ? *number : otherwise;
}

QString FoundDeployment::word(std::string_view pointer) const
{
    const Value *value = input(pointer);
    const std::string *word = value != nullptr ? std::get_if<std::string>(value) : nullptr;
    return word != nullptr ? choiceText(*word) : QString();
}

double FoundDeployment::gpus() const
{
    return number("/deployment/tensor_parallel", 1) * number("/deployment/pipeline_parallel", 1)
           * number("/deployment/attention_replicas", 1);
}

QString FoundDeployment::name() const
{
    return QCoreApplication::translate("Search", "%1 × %2, %3")
        .arg(countText(gpus()), gpu, word("/precision/weights"));
}

std::vector<FoundDeployment> foundDeployments(const std::vector<RankedDeployment> &ranked,
                                              const SearchSpace &space, const Scenario &scenario)
{
    std::vector<FoundDeployment> found;
    for (const RankedDeployment &one : ranked) {
        FoundDeployment deployment{one.index,
                                   inputsOf(space, one.index),
                                   shortGpuName(baseOf(space, one.index).scenario),
                                   one.goal,
                                   one.speed,
                                   one.figures,
                                   false,
                                   {},
                                   false};
        deployment.unfitted = unfittedOf(deployment, baseOf(space, one.index).scenario);
        deployment.fewBits = hasFewBits(deployment);
        deployment.isPlan = std::ranges::all_of(deployment.inputs, [&](const InputChange &change) {
            const Parameter *parameter = findParameter(change.pointer);
            return parameter != nullptr && parameter->get(scenario) == change.value;
        });
        found.push_back(std::move(deployment));
    }
    return found;
}

Result<Scenario> scenarioOf(const FoundDeployment &deployment, const Scenario &scenario,
                            const Catalog &catalog)
{
    Scenario made = scenario;
    if (const Result<Done> done = setInputs(made, deployment.inputs, catalog); !done)
        return done.error();
    made.name = deployment.name().toStdString();
    return made;
}

std::optional<std::size_t> kneeOf(const std::vector<FoundDeployment> &front)
{
    if (front.size() < 3)
        return std::nullopt;
    const FoundDeployment &first = front.front(), &last = front.back();
    const double width = last.speed - first.speed, height = last.goal - first.goal;
    std::optional<std::size_t> knee;
    double farthest = 0;
    for (std::size_t i = 1; i + 1 < front.size() && width != 0 && height != 0; ++i) {
        const double distance =
            std::abs((front[i].speed - first.speed) / width - (front[i].goal - first.goal) / height);
        if (distance > farthest) {
            farthest = distance;
            knee = i;
        }
    }
    return knee;
}

} // namespace ridgepoint
