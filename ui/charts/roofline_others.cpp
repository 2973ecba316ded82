#include "ui/charts/roofline_others.h"

#include "core/evaluate/effective.h"

namespace ridgepoint {

namespace {

constexpr double teraflops = 1e12;
constexpr double gigabytes = 1e9;

QString nameOf(const Accelerator &accelerator)
{
    return shortGpuName(QString::fromStdString(accelerator.name));
}

} // namespace

std::vector<OtherGpu> otherGpus(const Scenario &scenario, const Scenario &baseline,
                                std::span<const std::shared_ptr<const Accelerator>> accelerators)
{
    // The catalogue's price where there is one: a slider of one's own price shall not change the lines.
    const Accelerator *entry = scenario.hardware.entry.get();
    const std::optional<double> price =
        entry != nullptr && entry->priceUsd ? entry->priceUsd : effectivePriceUsd(scenario);
    if (!price)
        return {};
    const Precision wanted = wantedComputePrecision(scenario);
    const QString own = shortGpuName(scenario);
    const QString ofBaseline = shortGpuName(baseline);
    const Accelerator *below = nullptr;
    const Accelerator *above = nullptr;
    for (const auto &accelerator : accelerators) {
        if (!accelerator->listed || !accelerator->priceUsd)
            continue;
        const double other = *accelerator->priceUsd;
        const bool nearer = other < *price   ? below == nullptr || other > *below->priceUsd
                            : other > *price ? above == nullptr || other < *above->priceUsd
                                             : false;
        if (!nearer || !computedPrecision(wanted, accelerator->denseTflops))
            continue;
        if (const QString name = nameOf(*accelerator); name == own || name == ofBaseline)
            continue;
        (other < *price ? below : above) = accelerator.get();
    }
    std::vector<OtherGpu> others;
    for (const Accelerator *accelerator : {below, above}) {
        if (accelerator == nullptr)
            continue;
        const Precision computed = *computedPrecision(wanted, accelerator->denseTflops);
        const double rate = accelerator->denseTflops[static_cast<std::size_t>(computed)].value_or(0);
        others.push_back({QString::fromStdString(accelerator->id),
                          nameOf(*accelerator),
                          {rate * teraflops, accelerator->memoryBandwidthGbS * gigabytes}});
    }
    return others;
}

} // namespace ridgepoint
