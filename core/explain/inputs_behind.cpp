#include "core/explain/inputs_behind.h"

#include <algorithm>

#include "core/explain/explain.h"

namespace ridgepoint {

namespace {

constexpr std::string_view modelPreset = "/model/preset";

void add(std::vector<std::string> &pointers, std::string_view pointer)
{
    if (std::ranges::find(pointers, pointer) == pointers.end())
        pointers.emplace_back(pointer);
}

void addLeaf(std::vector<std::string> &pointers, std::string_view name, const Scenario &scenario)
{
    const Parameter *parameter = findParameter(name);
    if (parameter == nullptr) // a key of the config, or read from it
        return add(pointers, modelPreset);
    if (!parameter->preset.empty() && isNull(parameter->get(scenario)))
        add(pointers, parameter->preset);
    add(pointers, parameter->pointer);
}

} // namespace

std::vector<std::string> inputsBehind(std::string_view name, const Scenario &scenario, const Figures &figures)
{
    std::vector<std::string> pointers;
    std::vector<std::string> figuresMet = {std::string(name)};
    for (std::size_t i = 0; i < figuresMet.size(); ++i) {
        const FigureRow *row = findFigure(figuresMet[i]);
        if (row == nullptr || row->kind == FormulaKind::given) {
            addLeaf(pointers, figuresMet[i], scenario);
            continue;
        }
        for (const Explanation &input : explain(*row, scenario, figures, 1).inputs)
            add(figuresMet, input.figure);
    }
    return pointers;
}

} // namespace ridgepoint
