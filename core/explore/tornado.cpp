#include "core/explore/tornado.h"

#include <algorithm>
#include <cmath>

#include "core/explore/distribution.h"
#include "core/explore/variant.h"

namespace ridgepoint {

namespace {

Figure figureAt(const Scenario &scenario, const Catalog &catalog, const FigureRow &figure,
                const Parameter &parameter, double value)
{
    Variant variant(scenario, catalog);
    variant.set(parameter, value);
    const std::optional<Figures> figures = variant.evaluate();
    return figures ? numberOf(figure, *figures) : std::nullopt;
}

template <class EndsOf>
std::vector<TornadoBar> tornado(const Scenario &scenario, const Catalog &catalog, const FigureRow &figure,
                                EndsOf endsOf)
{
    std::vector<TornadoBar> bars;
    for (const Parameter &parameter : parameters()) {
        const std::optional<Ends> ends = endsOf(parameter);
        if (!ends)
            continue;
        TornadoBar bar;
        bar.parameter = &parameter;
        bar.ends = *ends;
        bar.atLow = figureAt(scenario, catalog, figure, parameter, ends->low);
        bar.atHigh = figureAt(scenario, catalog, figure, parameter, ends->high);
        if (bar.atLow && bar.atHigh)
            bar.swing = std::abs(*bar.atHigh - *bar.atLow);
        bars.push_back(bar);
    }
    std::stable_sort(bars.begin(), bars.end(), [](const TornadoBar &a, const TornadoBar &b) {
        return a.swing.value_or(-1) > b.swing.value_or(-1);
    });
    return bars;
}

} // namespace

std::optional<Ends> endsByShare(const Parameter &parameter, const Scenario &scenario, double share)
{
    const std::optional<double> present = presentNumber(parameter, scenario);
    if (!present || *present == 0 || !parameter.appliesTo(scenario))
        return std::nullopt;
    double low = *present * (1 - share), high = *present * (1 + share);
    if (parameter.slider.scale
        == Scale::logOfComplement) { // its nines matter: 99 % becomes 98.9 % and 99.1 %
        low = 1 - (1 - *present) * (1 + share);
        high = 1 - (1 - *present) * (1 - share);
    }
    if (parameter.whole) {
        low = std::floor(low);
        high = std::ceil(high);
    }
    return Ends{nearestAllowed(parameter, low), nearestAllowed(parameter, high)};
}

std::optional<Ends> endsByRange(const Parameter &parameter, const Scenario &scenario)
{
    const auto stated = std::find_if(scenario.uncertainty.begin(), scenario.uncertainty.end(),
                                     [&](const Uncertainty &u) { return u.input == parameter.pointer; });
    if (stated == scenario.uncertainty.end() || !parameter.appliesTo(scenario))
        return std::nullopt;
    const bool bounded =
        stated->distribution == Distribution::triangular || stated->distribution == Distribution::uniform;
    const double tail = bounded ? 0 : 0.05;
    return Ends{nearestAllowed(parameter, quantile(*stated, parameter.range, tail)),
                nearestAllowed(parameter, quantile(*stated, parameter.range, 1 - tail))};
}

std::vector<TornadoBar> tornadoByShare(const Scenario &scenario, const Catalog &catalog,
                                       const FigureRow &figure, double share)
{
    return tornado(scenario, catalog, figure,
                   [&](const Parameter &parameter) { return endsByShare(parameter, scenario, share); });
}

std::vector<TornadoBar> tornadoByRange(const Scenario &scenario, const Catalog &catalog,
                                       const FigureRow &figure)
{
    return tornado(scenario, catalog, figure,
                   [&](const Parameter &parameter) { return endsByRange(parameter, scenario); });
}

} // namespace ridgepoint
