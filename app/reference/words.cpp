#include "app/reference/words.h"

#include "core/catalog/catalog.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"

namespace ridgepoint::reference {

std::vector<Word> wordsOf(Words kind)
{
    std::vector<Word> words;
    if (kind == Words::figures)
        for (const FigureRow &row : figureRows())
            words.push_back({std::string(row.name), std::string(row.label)});
    if (kind == Words::inputs)
        for (const Parameter &parameter : parameters())
            words.push_back({std::string(parameter.pointer), std::string(parameter.label)});
    if (kind == Words::accelerators)
        for (const auto &accelerator : builtInCatalog().accelerators)
            words.push_back({accelerator->id, accelerator->name});
    return words;
}

std::string_view nameOf(Words kind)
{
    switch (kind) {
    case Words::figures:
        return "figures";
    case Words::inputs:
        return "inputs";
    case Words::accelerators:
        return "accelerators";
    default:
        return {};
    }
}

std::string shellQuoted(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

} // namespace ridgepoint::reference
