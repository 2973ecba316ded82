// Figures in the pages of the help, worked out when a page is shown or packed: no number there is typed by hand.
#include <vector>

#include "app/cli/set_inputs.h"
#include "app/reference/html.h"
#include "app/reference/pages.h"
#include "core/catalog/embedded.h"
#include "core/evaluate/evaluate.h"
#include "core/plan/plan.h"
#include "core/registry/figure_rows.h"
#include "core/text/text.h"

namespace ridgepoint::reference {

namespace {

Error wrong(std::string_view value, std::string expected)
{
    return {.file = "",
            .place = "<data value=\"" + std::string(value) + "\">",
            .expected = std::move(expected),
            .found = "none",
            .advice = {}};
}

std::vector<std::string> wordsIn(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t space = std::min(text.find(' ', at), text.size());
        if (space > at)
            words.emplace_back(text.substr(at, space - at));
        at = space + 1;
    }
    return words;
}

/// The text of "chat#1 /workload/users=5000 fleet.gpus".
Result<std::string> figureOf(std::string_view value)
{
    const std::vector<std::string> words = wordsIn(value);
    if (words.size() < 2)
        return wrong(value, "a plan and a name");
    const std::size_t mark = words.front().find('#');
    const std::string_view file = embeddedFile("examples/" + words.front().substr(0, mark) + ".ridge");
    Result<Plan> plan = readPlan(file, builtInCatalog());
    if (!plan)
        return wrong(value, "an example of resources/examples");
    std::size_t scenario = plan.value().baseline;
    if (mark != std::string::npos)
        scenario = static_cast<std::size_t>(parseNumber(words.front().substr(mark + 1)).value_or(-1));
    if (scenario >= plan.value().scenarios.size())
        return wrong(value, "a scenario of the example");
    const std::vector<std::size_t> chosen{scenario};
    const std::vector<std::string> changes(words.begin() + 1, words.end() - 1);
    if (const Result<Done> changed = cli::setInputs(plan.value(), chosen, changes); !changed)
        return changed.error();
    const Scenario &shown = plan.value().scenarios[scenario];
    if (const Parameter *parameter = findParameter(words.back()))
        return formatValue(*parameter, parameter->effective(shown));
    const Result<const FigureRow *> row = figureNamed(words.back());
    if (!row)
        return row.error();
    return formatValue(*row.value(), row.value()->get(ridgepoint::evaluate(shown)));
}

} // namespace

Result<std::string> withPresentFigures(std::string_view page)
{
    constexpr std::string_view opening = "<data value=\"";
    constexpr std::string_view closing = "</data>";
    std::string result;
    std::size_t at = 0;
    for (std::size_t found = page.find(opening); found != std::string_view::npos;
         found = page.find(opening, at)) {
        const std::size_t begin = found + opening.size();
        const std::size_t end = page.find("\">", begin);
        const std::size_t close = page.find(closing, begin);
        if (end == std::string_view::npos || close == std::string_view::npos || close < end)
            return wrong(page.substr(begin, 40), "a value in quotes and </data> behind it");
        const Result<std::string> text = figureOf(page.substr(begin, end - begin));
        if (!text)
            return text.error();
        result += std::string(page.substr(at, end + 2 - at)) + escaped(text.value());
        at = close;
    }
    return result + std::string(page.substr(at));
}

} // namespace ridgepoint::reference
