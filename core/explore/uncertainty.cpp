#include "core/explore/uncertainty.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <numeric>
#include <utility>

#include "core/explore/distribution.h"
#include "core/explore/parallel.h"
#include "core/explore/sampling.h"
#include "core/explore/variant.h"

namespace ridgepoint {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t chunkSamples = 512;

/// Whether a target is met; one that is set is missed where there is no batch.
std::int8_t metOf(bool stated, std::optional<bool> met)
{
    return stated ? static_cast<std::int8_t>(met.value_or(false)) : std::int8_t(-1);
}

/// Draws and evaluates; one thread's own.
class Sampler {
public:
    Sampler(const Scenario &scenario, const Catalog &catalog, std::span<const FigureRow *const> figures,
            std::uint64_t seed, Samples &samples)
        : m_variant(scenario, catalog),
          m_uncertainty(scenario.uncertainty),
          m_figures(figures),
          m_seed(seed),
          m_samples(samples)
    {
        for (const Uncertainty &uncertainty : m_uncertainty)
            m_parameters.push_back(findParameter(uncertainty.input));
    }

    void draw(std::size_t index)
    {
        for (std::size_t d = 0; d < m_parameters.size(); ++d) {
            const double share = latinHypercube(m_seed, d, index, m_samples.count);
            const double value =
                nearestAllowed(*m_parameters[d], quantile(m_uncertainty[d], m_parameters[d]->range, share));
            m_samples.inputs[d][index] = value;
            m_variant.set(*m_parameters[d], value);
        }
        const std::optional<Figures> figures = m_variant.evaluate();
        for (std::size_t f = 0; f < m_figures.size(); ++f) {
            const Figure figure = figures ? numberOf(*m_figures[f], *figures) : std::nullopt;
            m_samples.figures[f][index] = figure.value_or(none);
        }
        const Workload &workload = m_variant.scenario().workload;
        m_samples.tpotMet[index] =
            metOf(workload.tpotSloMs.has_value(), figures ? figures->targets.tpotMet : std::nullopt);
        m_samples.ttftMet[index] =
            metOf(workload.ttftSloMs.has_value(), figures ? figures->targets.ttftMet : std::nullopt);
    }

private:
    Variant m_variant;
    std::span<const Uncertainty> m_uncertainty;
    std::vector<const Parameter *> m_parameters;
    std::span<const FigureRow *const> m_figures;
    std::uint64_t m_seed;
    Samples &m_samples;
};

double percentile(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

/// Sorts in pieces of some milliseconds; false where it was stopped in between.
template <class T, class Less>
bool sortUnlessStopped(std::vector<T> &values, Less less, const std::stop_token &stop)
{
    constexpr std::ptrdiff_t piece = 1 << 15;
    const auto end = values.end();
    const auto at = [&](std::ptrdiff_t place) {
        return values.begin() + std::min(place, static_cast<std::ptrdiff_t>(values.size()));
    };
    const auto size = static_cast<std::ptrdiff_t>(values.size());
    for (std::ptrdiff_t first = 0; first < size && !stop.stop_requested(); first += piece)
        std::sort(at(first), at(first + piece), less);
    for (std::ptrdiff_t width = piece; width < size; width *= 2)
        for (std::ptrdiff_t first = 0; at(first + width) != end && !stop.stop_requested(); first += 2 * width)
            std::inplace_merge(at(first), at(first + width), at(first + 2 * width), less);
    return !stop.stop_requested();
}

/// Places of the values in rising order, those of NaN left out; nothing where it was stopped.
std::vector<std::uint32_t> orderOf(std::span<const double> values, const std::stop_token &stop)
{
    std::vector<std::pair<double, std::uint32_t>> pairs;
    pairs.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] == values[i])
            pairs.emplace_back(values[i], static_cast<std::uint32_t>(i));
    std::vector<std::uint32_t> order;
    if (!sortUnlessStopped(
            pairs, [](const auto &a, const auto &b) { return a.first < b.first; }, stop))
        return order;
    order.reserve(pairs.size());
    for (const auto &pair : pairs)
        order.push_back(pair.second);
    return order;
}

/// Ranks from 1, by place, of the values in `order`; equal values share the mean of theirs. The others have rank 0.
std::vector<double> ranksOf(std::span<const double> values, const std::vector<std::uint32_t> &order)
{
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last < order.size() && values[order[last]] == values[order[first]])
            ++last;
        const double shared = static_cast<double>(first + last + 1) / 2;
        for (; first < last; ++first)
            ranks[order[first]] = shared;
    }
    return ranks;
}

/// Leaves those that the figure exists for, in their order.
template <class T>
std::vector<T> existing(const std::vector<T> &list, std::span<const double> figure)
{
    std::vector<T> left;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (figure[i] == figure[i])
            left.push_back(list[i]);
    return left;
}

/// Pearson's correlation; empty where one of the two does not vary.
Figure correlation(const std::vector<double> &a, const std::vector<double> &b)
{
    const double n = static_cast<double>(a.size());
    const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / n;
    const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / n;
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - meanA) * (b[i] - meanB);
        aa += (a[i] - meanA) * (a[i] - meanA);
        bb += (b[i] - meanB) * (b[i] - meanB);
    }
    if (aa <= 0 || bb <= 0)
        return std::nullopt;
    return ab / std::sqrt(aa * bb);
}

} // namespace

Samples emptySamples(const Scenario &scenario, std::size_t figures, std::size_t count)
{
    Samples samples;
    samples.count = count;
    samples.inputs.assign(scenario.uncertainty.size(), std::vector<double>(count));
    samples.figures.assign(figures, std::vector<double>(count, none));
    samples.tpotMet.assign(count, -1);
    samples.ttftMet.assign(count, -1);
    return samples;
}

bool drawInto(Samples &samples, const Scenario &scenario, const Catalog &catalog,
              std::span<const FigureRow *const> figures, std::uint64_t seed, std::size_t first,
              std::size_t last, unsigned threads, std::stop_token stop,
              const std::function<void(std::size_t)> &tell)
{
    std::atomic<std::size_t> done = 0;
    return inParallel(last - first, chunkSamples, threads, stop, [&] {
        return [&, sampler = Sampler(scenario, catalog, figures, seed, samples)](std::size_t from,
                                                                                 std::size_t to) mutable {
            for (std::size_t i = from; i < to; ++i)
                sampler.draw(first + i);
            if (tell)
                tell(done += to - from);
        };
    });
}

std::optional<Samples> drawSamples(const Scenario &scenario, const Catalog &catalog,
                                   std::span<const FigureRow *const> figures, std::uint64_t seed,
                                   std::size_t count, std::size_t first, std::size_t last, unsigned threads,
                                   std::stop_token stop, const std::function<void(std::size_t)> &tell)
{
    std::optional<Samples> samples = emptySamples(scenario, figures.size(), count);
    if (!drawInto(*samples, scenario, catalog, figures, seed, first, last, threads, stop, tell))
        samples.reset();
    return samples;
}

Spread spreadOf(std::span<const double> samples, const std::stop_token &stop)
{
    std::vector<double> sorted;
    std::copy_if(samples.begin(), samples.end(), std::back_inserter(sorted), [](double x) { return x == x; });
    Spread spread;
    spread.shareDefined =
        samples.empty() ? 0 : static_cast<double>(sorted.size()) / static_cast<double>(samples.size());
    if (sorted.empty() || !sortUnlessStopped(sorted, std::less<>(), stop))
        return spread;
    const double n = static_cast<double>(sorted.size());
    const double mean = std::accumulate(sorted.begin(), sorted.end(), 0.0) / n;
    double squares = 0;
    for (const double x : sorted)
        squares += (x - mean) * (x - mean);
    spread.mean = mean;
    if (sorted.size() > 1)
        spread.sd = std::sqrt(squares / (n - 1));
    spread.p5 = percentile(sorted, 0.05);
    spread.p25 = percentile(sorted, 0.25);
    spread.p50 = percentile(sorted, 0.5);
    spread.p75 = percentile(sorted, 0.75);
    spread.p95 = percentile(sorted, 0.95);
    return spread;
}

Figure rankCorrelation(std::span<const double> input, std::span<const double> figure)
{
    return RankCorrelations({input}).with(figure).front();
}

RankCorrelations::RankCorrelations(std::vector<std::span<const double>> inputs, std::stop_token stop)
    : m_stop(std::move(stop))
{
    for (const std::span<const double> values : inputs) {
        Ranked ranked{values, orderOf(values, m_stop), {}};
        ranked.ranks = ranksOf(values, ranked.order);
        m_inputs.push_back(std::move(ranked));
    }
}

std::vector<Figure> RankCorrelations::with(std::span<const double> figure) const
{
    std::vector<Figure> correlations(m_inputs.size());
    const std::vector<std::uint32_t> order = orderOf(figure, m_stop);
    const bool everywhere = order.size() == figure.size();
    const std::vector<double> ranks =
        everywhere ? ranksOf(figure, order) : existing(ranksOf(figure, order), figure);
    for (std::size_t i = 0; i < m_inputs.size() && !order.empty() && !m_stop.stop_requested(); ++i) {
        const Ranked &input = m_inputs[i];
        if (everywhere) {
            correlations[i] = correlation(input.ranks, ranks);
            continue;
        }
        // among fewer samples the ranks are others, but the order is the same
        std::vector<std::uint32_t> left;
        left.reserve(order.size());
        std::copy_if(input.order.begin(), input.order.end(), std::back_inserter(left),
                     [&](std::uint32_t place) { return figure[place] == figure[place]; });
        correlations[i] = correlation(existing(ranksOf(input.values, left), figure), ranks);
    }
    return correlations;
}

Figure shareMet(std::span<const std::int8_t> met)
{
    const auto stated = std::count_if(met.begin(), met.end(), [](std::int8_t m) { return m >= 0; });
    if (stated == 0)
        return std::nullopt;
    return static_cast<double>(std::count(met.begin(), met.end(), std::int8_t(1)))
           / static_cast<double>(stated);
}

} // namespace ridgepoint
