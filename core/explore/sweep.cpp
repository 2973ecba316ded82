#include "core/explore/sweep.h"

#include <algorithm>
#include <cmath>

#include "core/explore/parallel.h"
#include "core/explore/variant.h"

namespace ridgepoint {

namespace {

constexpr std::size_t blockRows = 1024; ///< some milliseconds' work, and 3 MB of figures
constexpr std::size_t chunkRows = 64;

/// The place of row `index` on each axis; the last runs fastest.
std::size_t placeOn(std::span<const SweepAxis> axes, std::size_t axis, std::size_t index)
{
    for (std::size_t i = axes.size() - 1; i > axis; --i)
        index /= axes[i].values.size();
    return index % axes[axis].values.size();
}

} // namespace

std::vector<Value> evenValues(const Parameter &parameter, double low, double high, std::size_t count,
                              bool logarithmic)
{
    std::vector<Value> values;
    for (std::size_t i = 0; i < count; ++i) {
        const double share = count > 1 ? static_cast<double>(i) / static_cast<double>(count - 1) : 0;
        double value = logarithmic ? std::exp(std::log(low) + share * (std::log(high) - std::log(low)))
                                   : low + share * (high - low);
        value = std::clamp(value, std::min(low, high), std::max(low, high));
        if (i == 0 || i + 1 == count)
            value = i == 0 ? low : high; // the ends as they were given, to the bit
        if (parameter.whole)
            value = std::round(value);
        if (values.empty() || std::get<double>(values.back()) != value)
            values.emplace_back(value);
    }
    return values;
}

std::size_t rowCount(std::span<const SweepAxis> axes)
{
    std::size_t count = 1;
    for (const SweepAxis &axis : axes)
        count *= axis.values.size();
    return count;
}

std::vector<Value> valuesAt(std::span<const SweepAxis> axes, std::size_t index)
{
    std::vector<Value> values;
    for (std::size_t axis = 0; axis < axes.size(); ++axis)
        values.push_back(axes[axis].values[placeOn(axes, axis, index)]);
    return values;
}

bool sweep(const Scenario &scenario, const Catalog &catalog, std::span<const SweepAxis> axes,
           std::size_t first, std::size_t last, unsigned threads, std::stop_token stop, const SweepRow &tell)
{
    std::vector<std::optional<Figures>> block(std::min(blockRows, last - first));
    for (std::size_t start = first; start < last; start += block.size()) {
        const std::size_t count = std::min(block.size(), last - start);
        const bool whole = inParallel(count, chunkRows, threads, stop, [&] {
            return [&, variant = Variant(scenario, catalog)](std::size_t from, std::size_t to) mutable {
                for (std::size_t i = from; i < to; ++i) {
                    for (std::size_t axis = 0; axis < axes.size(); ++axis)
                        variant.set(*axes[axis].parameter, axes[axis].values[placeOn(axes, axis, start + i)]);
                    block[i] = variant.evaluate();
                }
            };
        });
        if (!whole)
            return false;
        for (std::size_t i = 0; i < count; ++i)
            if (!tell(start + i, block[i]))
                return false;
    }
    return true;
}

} // namespace ridgepoint
