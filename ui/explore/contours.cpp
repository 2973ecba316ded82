#include "ui/explore/contours.h"

#include <array>
#include <cmath>

#include "ui/charts/plot_style.h"

namespace ridgepoint {

namespace {

struct Corner {
    QPointF at;
    double value;
};

/// Where the level lies between two corners on either side of it.
QPointF between(const Corner &a, const Corner &b, double level)
{
    return a.at + (b.at - a.at) * ((level - a.value) / (b.value - a.value));
}

void addSquare(std::vector<QLineF> &lines, const std::array<Corner, 4> &corners, double level)
{
    std::vector<QPointF> crossings; // around the square
    double sum = 0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Corner &a = corners[i], &b = corners[(i + 1) % corners.size()];
        sum += a.value;
        if ((a.value >= level) != (b.value >= level))
            crossings.push_back(between(a, b, level));
    }
    if (crossings.size() == 2) {
        lines.emplace_back(crossings[0], crossings[1]);
        return;
    }
    if (crossings.size() != 4)
        return;
    // a saddle: the mean says which two corners hang together
    const bool joined = (sum / 4 >= level) == (corners[0].value >= level);
    lines.emplace_back(crossings[0], crossings[joined ? 1 : 3]);
    lines.emplace_back(crossings[2], crossings[joined ? 3 : 1]);
}

} // namespace

std::vector<QLineF> contourLines(const std::vector<std::optional<double>> &values, std::size_t columns,
                                 double level)
{
    std::vector<QLineF> lines;
    const std::size_t rows = columns > 0 ? values.size() / columns : 0;
    for (std::size_t y = 0; y + 1 < rows; ++y)
        for (std::size_t x = 0; x + 1 < columns; ++x) {
            std::array<Corner, 4> corners;
            constexpr std::array<std::array<std::size_t, 2>, 4> around = {{{0, 0}, {1, 0}, {1, 1}, {0, 1}}};
            bool whole = true;
            for (std::size_t i = 0; i < around.size(); ++i) {
                const std::size_t column = x + around[i][0], row = y + around[i][1];
                const std::optional<double> &value = values[row * columns + column];
                whole = whole && value.has_value();
                corners[i] = {{static_cast<double>(column), static_cast<double>(row)}, value.value_or(0)};
            }
            if (whole)
                addSquare(lines, corners, level);
        }
    return lines;
}

std::vector<double> contourLevels(double low, double high)
{
    std::vector<double> levels;
    if (!(high > low))
        return levels;
    constexpr double decade = 10, parts = 5;
    if (low > 0 && high / low > decade) {
        const bool sparse = high / low > 1000;
        for (int power = static_cast<int>(std::floor(std::log10(low))); std::pow(10, power) <= high; ++power)
            for (const double digit : {1.0, 2.0, 5.0})
                if (const double level = digit * std::pow(10, power);
                    level > low && level < high && (!sparse || digit == 1))
                    levels.push_back(level);
        return levels;
    }
    const double step = roundedStep((high - low) / parts);
    for (double i = std::floor(low / step) + 1; i * step < high; ++i)
        levels.push_back(i * step);
    return levels;
}

} // namespace ridgepoint
