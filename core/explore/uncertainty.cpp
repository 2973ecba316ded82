#include "core/explore/uncertainty.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>

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

/// Ranks from 1; equal values share the mean of theirs.
std::vector<double> ranksOf(const std::vector<double> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
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

std::optional<Samples> drawSamples(const Scenario &scenario, const Catalog &catalog,
                                   std::span<const FigureRow *const> figures, std::uint64_t seed,
                                   std::size_t count, std::size_t first, std::size_t last, unsigned threads,
                                   std::stop_token stop, const std::function<void(std::size_t)> &tell)
{
    Samples samples;
    samples.count = count;
    samples.inputs.assign(scenario.uncertainty.size(), std::vector<double>(count));
    samples.figures.assign(figures.size(), std::vector<double>(count, none));
    samples.tpotMet.assign(count, -1);
    samples.ttftMet.assign(count, -1);
    std::atomic<std::size_t> done = 0;
    const bool whole = inParallel(last - first, chunkSamples, threads, stop, [&] {
        return [&, sampler = Sampler(scenario, catalog, figures, seed, samples)](std::size_t from,
                                                                                 std::size_t to) mutable {
            for (std::size_t i = from; i < to; ++i)
                sampler.draw(first + i);
            if (tell)
                tell(done += to - from);
        };
    });
    return whole ? std::optional(std::move(samples)) : std::nullopt;
}

Spread spreadOf(std::span<const double> samples)
{
    std::vector<double> sorted;
    std::copy_if(samples.begin(), samples.end(), std::back_inserter(sorted), [](double x) { return x == x; });
    Spread spread;
    spread.shareDefined =
        samples.empty() ? 0 : static_cast<double>(sorted.size()) / static_cast<double>(samples.size());
    if (sorted.empty())
        return spread;
    std::sort(sorted.begin(), sorted.end());
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
    std::vector<double> a, b;
    for (std::size_t i = 0; i < input.size(); ++i)
        if (figure[i] == figure[i]) {
            a.push_back(input[i]);
            b.push_back(figure[i]);
        }
    return a.empty() ? std::nullopt : correlation(ranksOf(a), ranksOf(b));
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
