#include "core/explain/change_split.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

#include "core/evaluate/evaluate.h"
#include "core/explain/mixture.h"

namespace ridgepoint {

namespace {

using Mask = unsigned;

bool isDefined(double value)
{
    return !std::isnan(value);
}

/// The figure of every mixture, by the set of parts that are switched. Neighbours of the Gray code differ in one part.
std::vector<double> figuresOfMixtures(const FigureRow &figure, Mixture &mixture, std::size_t parts)
{
    const std::size_t count = std::size_t{1} << parts;
    std::vector<double> figures(count);
    figures[0] = mixture.figure(figure);
    for (std::size_t i = 1; i < count; ++i) {
        const Mask set = static_cast<Mask>(i ^ (i >> 1));
        const auto flipped = static_cast<std::size_t>(std::countr_zero(i));
        mixture.set(flipped, (set >> flipped & 1U) != 0);
        figures[set] = mixture.figure(figure);
    }
    return figures;
}

Mask unionOf(const std::vector<Mask> &groups, Mask chosen)
{
    Mask set = 0;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if ((chosen >> i & 1U) != 0)
            set |= groups[i];
    return set;
}

/// The choice of the fewest groups, among those that contain `within`, whose mixture is defined or not, as asked for.
std::optional<Mask> smallest(const std::vector<double> &figures, const std::vector<Mask> &groups,
                             bool defined, Mask within)
{
    std::optional<Mask> found;
    const Mask end = Mask{1} << groups.size();
    for (Mask chosen = 0; chosen < end; ++chosen)
        if ((chosen & within) == within && isDefined(figures[unionOf(groups, chosen)]) == defined
            && (!found || std::popcount(chosen) < std::popcount(*found)))
            found = chosen;
    return found;
}

/// Parts, joined until the figure exists in every mixture that is left: the smallest one without it with what it takes to have
/// it again. All together always do.
std::vector<Mask> groupsOf(const std::vector<double> &figures, std::size_t parts)
{
    std::vector<Mask> groups;
    for (std::size_t i = 0; i < parts; ++i)
        groups.push_back(Mask{1} << i);
    while (const std::optional<Mask> without = smallest(figures, groups, false, 0)) {
        const Mask with = *smallest(figures, groups, true, *without);
        std::vector<Mask> joined = {unionOf(groups, with)};
        for (std::size_t i = 0; i < groups.size(); ++i)
            if ((with >> i & 1U) == 0)
                joined.push_back(groups[i]);
        std::ranges::sort(joined, {}, [](Mask group) { return std::countr_zero(group); });
        groups = std::move(joined);
    }
    return groups;
}

/// Σ over the sets S without the group of |S|!·(m − |S| − 1)!/m! · (f(S with it) − f(S)), of m groups.
double shapleyValue(const std::vector<double> &figures, const std::vector<Mask> &groups, std::size_t group)
{
    const std::size_t m = groups.size();
    std::vector<long double> weights(m);
    weights[0] = 1.0L / static_cast<long double>(m);
    for (std::size_t size = 1; size < m; ++size)
        weights[size] =
            weights[size - 1] * static_cast<long double>(size) / static_cast<long double>(m - size);
    long double sum = 0;
    for (Mask chosen = 0; chosen < Mask{1} << m; ++chosen) {
        if ((chosen >> group & 1U) != 0)
            continue;
        const Mask set = unionOf(groups, chosen);
        sum += weights[static_cast<std::size_t>(std::popcount(chosen))]
               * (static_cast<long double>(figures[set | groups[group]]) - figures[set]);
    }
    return static_cast<double>(sum);
}

ChangePart joined(const std::vector<ChangePart> &parts, Mask group)
{
    ChangePart whole;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if ((group >> i & 1U) != 0)
            whole.inputs.insert(whole.inputs.end(), parts[i].inputs.begin(), parts[i].inputs.end());
    return whole;
}

std::vector<ChangePart> shapleyParts(const FigureRow &figure, Mixture &mixture,
                                     const std::vector<ChangePart> &parts)
{
    const std::vector<double> figures = figuresOfMixtures(figure, mixture, parts.size());
    const std::vector<Mask> groups = groupsOf(figures, parts.size());
    std::vector<ChangePart> result;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        result.push_back(joined(parts, groups[i]));
        result.back().part = shapleyValue(figures, groups, i);
    }
    return result;
}

std::vector<ChangePart> orderedParts(const FigureRow &figure, Mixture &mixture,
                                     const std::vector<ChangePart> &parts)
{
    std::vector<ChangePart> result;
    double before = mixture.figure(figure);
    ChangePart open;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        mixture.set(i, true);
        open.inputs.insert(open.inputs.end(), parts[i].inputs.begin(), parts[i].inputs.end());
        const double after = mixture.figure(figure);
        if (!isDefined(after))
            continue; // goes on with the next input
        open.part = after - before;
        before = after;
        result.push_back(std::exchange(open, {}));
    }
    return result;
}

/// Rounding errors go to the largest part.
void addUp(ChangeSplit &split)
{
    long double rest = static_cast<long double>(split.to) - split.from;
    for (const ChangePart &part : split.parts)
        rest -= part.part;
    const auto largest =
        std::ranges::max_element(split.parts, {}, [](const ChangePart &part) { return std::abs(part.part); });
    if (largest != split.parts.end() && largest->part != 0)
        largest->part = static_cast<double>(largest->part + rest);
}

} // namespace

std::optional<ChangeSplit> splitChange(const FigureRow &figure, const Scenario &from, const Scenario &to)
{
    const std::vector<ChangePart> parts = changedInputs(from, to);
    Mixture mixture(from, to, parts);
    const Figure before = numberOf(figure, evaluate(from));
    const Figure after = numberOf(figure, evaluate(to));
    if (!before || !after)
        return std::nullopt;
    ChangeSplit split{.from = *before, .to = *after, .shapley = parts.size() <= mostShapleyInputs};
    split.parts = split.shapley ? shapleyParts(figure, mixture, parts) : orderedParts(figure, mixture, parts);
    addUp(split);
    return split;
}

} // namespace ridgepoint
