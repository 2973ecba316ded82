#include "ui/explore/search_study.h"

#include <chrono>

#include "core/evaluate/user_speed.h"
#include "ui/explore/search_text.h"

namespace ridgepoint {

namespace {

constexpr std::size_t slice = 16384;              ///< deployments: some ten milliseconds
constexpr std::chrono::milliseconds between(150); ///< parts that are shown

/// What does not change from part to part.
struct Asked {
    Scenario scenario;
    SearchQuestion question;
    SearchFindings blank; ///< with the plan's own place
};

SearchFindings findingsOf(const Asked &asked, const SearchSpace &space, const SearchResult &result,
                          std::size_t done)
{
    SearchFindings findings = asked.blank;
    findings.done = done;
    findings.of = space.count;
    findings.evaluated = result.evaluated;
    findings.feasible = result.feasible;
    findings.front = foundDeployments(result.front, space, asked.scenario);
    findings.best = foundDeployments(result.top, space, asked.scenario);
    return findings;
}

ShowResult searchAll(const Asked &asked, const Catalog &catalog, const ShowFindings &show,
                     const std::stop_token &stop, StudyTeller &teller)
{
    using Clock = std::chrono::steady_clock;
    const SearchSpace space = searchSpace(asked.scenario, catalog, asked.question);
    SearchResult all;
    Clock::time_point shown = Clock::now();
    for (std::size_t first = 0; first < space.count; first += slice) {
        const std::size_t last = std::min(first + slice, space.count);
        const std::optional<SearchResult> part =
            search(space, asked.question, first, last, studyThreads(), stop);
        if (!part)
            return {};
        all = merged(all, *part, asked.question);
        teller.progress(static_cast<double>(last) / static_cast<double>(space.count));
        if (last < space.count && Clock::now() - shown >= between) {
            shown = Clock::now();
            teller.show([show, findings = findingsOf(asked, space, all, last)] { show(findings); });
        }
    }
    return [show, findings = findingsOf(asked, space, all, space.count)] { show(findings); };
}

} // namespace

Study searchStudy(const Scenario &scenario, const Figures &figures, const Catalog &catalog,
                  SearchQuestion question, ShowFindings show)
{
    Asked asked{scenario, std::move(question), {}};
    asked.blank.goal = asked.question.goal;
    asked.blank.highest = asked.question.highest;
    asked.blank.targets = targetsText(scenario);
    asked.blank.planSpeed = speedOfUser(figures);
    if (figures.batch)
        asked.blank.planGoal = numberOf(*asked.question.goal, figures);
    return [asked, catalog, show = std::move(show)](const std::stop_token &stop, StudyTeller &teller) {
        return searchAll(asked, catalog, show, stop, teller);
    };
}

} // namespace ridgepoint
