// The tables of inputs and figures as catalogue objects: a key for each column.
#include <set>

#include "app/cli/catalog_sections.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"

namespace ridgepoint::cli {

namespace {

using Json = nlohmann::ordered_json;

Json sourcesOf(std::string_view source)
{
    Json sources = Json::array();
    if (!source.empty())
        sources.push_back(source);
    return sources;
}

Json valueOf(const Value &value)
{
    if (const double *number = std::get_if<double>(&value))
        return *number;
    if (const std::string *text = std::get_if<std::string>(&value))
        return *text;
    return nullptr;
}

/// The default as a plan file would write it: the word for "empty" where there is one.
Json defaultOf(const Parameter &parameter)
{
    Json value = valueOf(parameter.defaultValue());
    if (value.is_null() && !parameter.nullWord.empty())
        return parameter.nullWord;
    return value;
}

std::string_view nameOf(Scale scale)
{
    switch (scale) {
    case Scale::linear:
        return "linear";
    case Scale::logOfComplement:
        return "log_of_complement";
    default:
        return "logarithmic";
    }
}

Json sliderOf(const SliderRange &slider)
{
    if (slider.scale == Scale::none)
        return nullptr;
    return {
        {"scale", nameOf(slider.scale)}, {"low", slider.low}, {"high", slider.high}, {"step", slider.step}};
}

std::string_view nameOf(ParameterKind kind)
{
    switch (kind) {
    case ParameterKind::number:
        return "number";
    case ParameterKind::choice:
        return "choice";
    case ParameterKind::modelPreset:
        return "model";
    case ParameterKind::acceleratorPreset:
        return "accelerator";
    case ParameterKind::text:
        break;
    }
    return "text";
}

std::string_view nameOf(Better better)
{
    switch (better) {
    case Better::lower:
        return "lower";
    case Better::higher:
        return "higher";
    case Better::neither:
        break;
    }
    return "neither";
}

Json parameterEntry(const Parameter &parameter)
{
    return {{"id", parameter.pointer},
            {"name", parameter.label},
            {"pointer", parameter.pointer},
            {"symbol", parameter.symbol},
            {"label", parameter.label},
            {"unit", parameter.unit},
            {"kind", nameOf(parameter.kind)},
            {"default", defaultOf(parameter)},
            {"null_means", parameter.nullText},
            {"range", parameter.expectation()},
            {"slider", sliderOf(parameter.slider)},
            {"group", parameter.group},
            {"help", parameter.help},
            {"source", parameter.source},
            {"sources", sourcesOf(parameter.source)}};
}

/// Names of the figures and pointers of the inputs in a formula, each once.
Json inputsOf(const FigureRow &row)
{
    Json inputs = Json::array();
    std::set<std::string_view> seen;
    for (const std::string_view symbol : symbolsOf(row.formula)) {
        const SymbolMeaning meaning = meaningOf(symbol);
        const std::string_view name = meaning.figure      ? meaning.figure->name
                                      : meaning.parameter ? meaning.parameter->pointer
                                                          : std::string_view();
        if (!name.empty() && seen.insert(name).second)
            inputs.push_back(name);
    }
    return inputs;
}

Json figureEntry(const FigureRow &row)
{
    return {{"id", row.name},
            {"name", row.name},
            {"symbol", row.symbol},
            {"label", row.label},
            {"unit", row.unit},
            {"better", nameOf(row.better)},
            {"formula", row.formula.empty() ? Json() : Json(row.formula)},
            {"inputs", inputsOf(row)},
            {"step", row.step},
            {"source", row.source},
            {"sources", sourcesOf(row.source)}};
}

} // namespace

Json parameterEntries(const Catalog &)
{
    Json list = Json::array();
    for (const Parameter &parameter : parameters())
        list.push_back(parameterEntry(parameter));
    return list;
}

Json figureEntries(const Catalog &)
{
    Json list = Json::array();
    for (const FigureRow &row : figureRows())
        list.push_back(figureEntry(row));
    return list;
}

} // namespace ridgepoint::cli
