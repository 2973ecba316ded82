#include "core/explore/search.h"

#include <algorithm>
#include <atomic>
#include <mutex>

#include "core/evaluate/evaluate.h"
#include "core/evaluate/user_speed.h"
#include "core/explore/parallel.h"
#include "core/explore/trial.h"
#include "core/registry/resolve.h"

namespace ridgepoint {

namespace {

constexpr std::size_t chunkDeployments = 2048;

/// A deployment without its figures, which are worked out again for those that remain.
struct Kept {
    std::size_t index;
    double goal; ///< the lower the better
    double speed;
};

bool ranksBefore(const Kept &a, const Kept &b)
{
    return a.goal != b.goal ? a.goal < b.goal : a.index < b.index;
}

/// The best `most`, in order.
class Best {
public:
    explicit Best(std::size_t most) : m_most(most) {}

    void offer(const Kept &kept)
    {
        if (m_kept.size() == m_most && (m_most == 0 || !ranksBefore(kept, m_kept.back())))
            return;
        m_kept.insert(std::upper_bound(m_kept.begin(), m_kept.end(), kept, ranksBefore), kept);
        if (m_kept.size() > m_most)
            m_kept.pop_back();
    }

    [[nodiscard]] const std::vector<Kept> &kept() const { return m_kept; }

private:
    std::size_t m_most;
    std::vector<Kept> m_kept;
};

/// Those that none beats in both goal and speed; of equals in both the first.
class Front {
public:
    void offer(const Kept &kept)
    {
        // By goal, ascending; then speeds ascend too.
        const auto at = std::lower_bound(m_kept.begin(), m_kept.end(), kept,
                                         [](const Kept &a, const Kept &b) { return a.goal < b.goal; });
        if (at != m_kept.begin() && std::prev(at)->speed >= kept.speed)
            return;
        if (at != m_kept.end() && at->goal == kept.goal
            && (at->speed > kept.speed || (at->speed == kept.speed && at->index < kept.index)))
            return;
        const auto end = std::find_if(at, m_kept.end(), [&](const Kept &k) { return k.speed > kept.speed; });
        m_kept.insert(m_kept.erase(at, end), kept);
    }

    [[nodiscard]] const std::vector<Kept> &kept() const { return m_kept; }

private:
    std::vector<Kept> m_kept;
};

struct Tally {
    explicit Tally(std::size_t top) : best(top) {}

    std::size_t evaluated = 0, feasible = 0;
    Best best;
    Front front;
};

/// The goal of a deployment that serves the plan; empty where it does not.
Figure goalOf(const Figures &figures, const SearchQuestion &question)
{
    if (!figures.batch || !explore_detail::keepsTargets(figures))
        return std::nullopt;
    for (const Bound &bound : question.bounds) {
        const Figure figure = numberOf(*bound.figure, figures);
        if (!figure || (bound.atMost ? *figure > bound.value : *figure < bound.value))
            return std::nullopt;
    }
    return numberOf(*question.goal, figures);
}

/// Goes through deployments in their order, setting only what differs from the one before. One thread's own.
class Walker {
public:
    explicit Walker(const SearchSpace &space) : m_space(space) {}

    /// The scenario of deployment `index`; null where its inputs cannot be together.
    [[nodiscard]] const Scenario *at(std::size_t index)
    {
        const SearchBase &base = baseOf(m_space, index);
        if (&base != m_base) {
            m_base = &base;
            m_scenario = base.scenario;
            m_places.assign(base.axes.size(), std::size_t(-1));
        }
        std::size_t rest = index - base.first;
        for (std::size_t axis = base.axes.size(); axis-- > 0;) {
            const SweepAxis &values = base.axes[axis];
            const std::size_t place = rest % values.values.size();
            rest /= values.values.size();
            if (place == m_places[axis])
                continue;
            m_places[axis] = place;
            values.parameter->set(m_scenario, values.values[place]);
        }
        const auto &[t, g, p] = m_scenario.deployment;
        return t * g * p <= mostSearchedGpus && checkTogether(m_scenario) ? &m_scenario : nullptr;
    }

private:
    const SearchSpace &m_space;
    const SearchBase *m_base = nullptr;
    Scenario m_scenario;
    std::vector<std::size_t> m_places;
};

/// What one thread finds.
struct Finder {
    Finder(const SearchSpace &space, const SearchQuestion &asked)
        : walker(space), question(asked), tally(asked.top)
    {}

    void look(std::size_t index)
    {
        const Scenario *scenario = walker.at(index);
        if (scenario == nullptr)
            return;
        ++tally.evaluated;
        const Figures figures = evaluate(*scenario);
        const Figure goal = goalOf(figures, question);
        if (!goal)
            return;
        ++tally.feasible;
        const Kept kept{index, question.highest ? -*goal : *goal, speedOfUser(figures).value_or(0)};
        tally.best.offer(kept);
        tally.front.offer(kept);
    }

    Walker walker;
    const SearchQuestion &question;
    Tally tally;
};

RankedDeployment ranked(const Kept &kept, Walker &walker, const SearchQuestion &question)
{
    RankedDeployment deployment{kept.index, question.highest ? -kept.goal : kept.goal, kept.speed, {}};
    if (const Scenario *scenario = walker.at(kept.index))
        deployment.figures = evaluate(*scenario);
    return deployment;
}

} // namespace

std::optional<SearchResult> search(const SearchSpace &space, const SearchQuestion &question,
                                   std::size_t first, std::size_t last, unsigned threads,
                                   std::stop_token stop, const std::function<void(std::size_t)> &tell)
{
    std::mutex guard;
    std::vector<std::shared_ptr<Finder>> finders;
    std::atomic<std::size_t> done = 0;
    const bool whole = inParallel(last - first, chunkDeployments, threads, stop, [&] {
        auto finder = std::make_shared<Finder>(space, question);
        {
            const std::lock_guard lock(guard);
            finders.push_back(finder);
        }
        return [&, finder](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i)
                finder->look(first + i);
            if (tell)
                tell(done += to - from);
        };
    });
    if (!whole)
        return std::nullopt;
    Tally all(question.top);
    for (const auto &finder : finders) {
        all.evaluated += finder->tally.evaluated;
        all.feasible += finder->tally.feasible;
        for (const Kept &kept : finder->tally.best.kept())
            all.best.offer(kept);
        for (const Kept &kept : finder->tally.front.kept())
            all.front.offer(kept);
    }
    SearchResult result{all.evaluated, all.feasible, {}, {}};
    Walker walker(space);
    for (const Kept &kept : all.best.kept())
        result.top.push_back(ranked(kept, walker, question));
    for (const Kept &kept : all.front.kept())
        result.front.push_back(ranked(kept, walker, question));
    return result;
}

SearchResult merged(const SearchResult &a, const SearchResult &b, const SearchQuestion &question)
{
    const auto keptOf = [&](const RankedDeployment &deployment) {
        return Kept{deployment.index, question.highest ? -deployment.goal : deployment.goal,
                    deployment.speed};
    };
    Best best(question.top);
    Front front;
    std::vector<RankedDeployment> all;
    for (const SearchResult *part : {&a, &b}) {
        for (const RankedDeployment &deployment : part->top)
            best.offer(keptOf(deployment));
        for (const RankedDeployment &deployment : part->front)
            front.offer(keptOf(deployment));
        all.insert(all.end(), part->top.begin(), part->top.end());
        all.insert(all.end(), part->front.begin(), part->front.end());
    }
    const auto deploymentsOf = [&](const std::vector<Kept> &kept) {
        std::vector<RankedDeployment> deployments;
        for (const Kept &one : kept)
            deployments.push_back(
                *std::find_if(all.begin(), all.end(), [&](const RankedDeployment &deployment) {
                    return deployment.index == one.index;
                }));
        return deployments;
    };
    return {a.evaluated + b.evaluated, a.feasible + b.feasible, deploymentsOf(best.kept()),
            deploymentsOf(front.kept())};
}

} // namespace ridgepoint
