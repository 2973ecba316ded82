// Figures in the pages of the help, worked out when a page is shown or packed: no number there is typed by hand.
#include <map>
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

/// The example plans, each read once.
class Examples {
public:
    /// The text of "chat#1 /workload/users=5000 fleet.gpus".
    Result<std::string> figureOf(std::string_view value)
    {
        const std::vector<std::string> words = wordsIn(value);
        if (words.size() < 2)
            return wrong(value, "a plan and a name");
        const std::size_t mark = words.front().find('#');
        const Result<Plan> &plan = planNamed(words.front().substr(0, mark));
        if (!plan)
            return wrong(value, "an example of resources/examples");
        Plan changed = plan.value();
        std::size_t scenario = changed.baseline;
        if (mark != std::string::npos)
            scenario = static_cast<std::size_t>(parseNumber(words.front().substr(mark + 1)).value_or(-1));
        if (scenario >= changed.scenarios.size())
            return wrong(value, "a scenario of the example");
        const std::vector<std::size_t> chosen{scenario};
        const std::vector<std::string> changes(words.begin() + 1, words.end() - 1);
        if (const Result<Done> done = cli::setInputs(changed, chosen, changes); !done)
            return done.error();
        return textOf(words.back(), changed.scenarios[scenario]);
    }

private:
    const Result<Plan> &planNamed(const std::string &name)
    {
        auto found = m_plans.find(name);
        if (found == m_plans.end())
            found =
                m_plans.emplace(name, readPlan(embeddedFile("examples/" + name + ".ridge"), m_catalog)).first;
        return found->second;
    }

    static Result<std::string> textOf(const std::string &name, const Scenario &scenario)
    {
        if (const Parameter *parameter = findParameter(name))
            return formatValue(*parameter, parameter->inForce(scenario));
        const Result<const FigureRow *> row = figureNamed(name);
        if (!row)
            return row.error();
        return formatValue(*row.value(), row.value()->get(ridgepoint::evaluate(scenario)));
    }

    const Catalog m_catalog = builtInCatalog();
    std::map<std::string, Result<Plan>> m_plans;
};

} // namespace

Result<std::string> withPresentFigures(std::string_view page)
{
    constexpr std::string_view opening = "<data value=\"";
    constexpr std::string_view closing = "</data>";
    Examples examples;
    std::string result;
    std::size_t at = 0;
    for (std::size_t found = page.find(opening); found != std::string_view::npos;
         found = page.find(opening, at)) {
        const std::size_t begin = found + opening.size();
        const std::size_t end = page.find("\">", begin);
        const std::size_t close = page.find(closing, begin);
        if (end == std::string_view::npos || close == std::string_view::npos || close < end)
            return wrong(page.substr(begin, 40), "a value in quotes and </data> behind it");
        const Result<std::string> text = examples.figureOf(page.substr(begin, end - begin));
        if (!text)
            return text.error();
        result += std::string(page.substr(at, end + 2 - at)) + escaped(text.value());
        at = close;
    }
    return result + std::string(page.substr(at));
}

} // namespace ridgepoint::reference
