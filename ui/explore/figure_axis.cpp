#include "ui/explore/figure_axis.h"

#include <array>
#include <cmath>

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/text/text.h"
#include "ui/charts/cost_data.h"

namespace ridgepoint {

namespace {

constexpr double thousand = 1000;

struct Prefix {
    double factor;
    const char *name;
};

/// The largest that leaves `most` at one or above.
Prefix prefixFor(double most, bool fractions)
{
    constexpr std::array<Prefix, 6> large = {
        {{1e18, "E"}, {1e15, "P"}, {1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e3, "k"}}};
    for (const Prefix &prefix : large)
        if (!fractions && most >= prefix.factor)
            return prefix;
    if (!fractions || most >= 1)
        return {1, ""};
    return most >= 1e-3 ? Prefix{1e-3, "m"} : Prefix{1e-6, "µ"};
}

/// To so many significant digits, written as short as it goes.
QString shortNumber(double value, int digits)
{
    if (value == 0)
        return QStringLiteral("0");
    const double step = std::pow(10, std::floor(std::log10(std::abs(value))) - (digits - 1));
    const double rounded =
        step < 1 ? std::round(value / step) / std::round(1 / step) : std::round(value / step) * step;
    const double size = std::abs(rounded);
    const QString text = size >= 10 * thousand      ? compactCount(size)
                         : std::trunc(size) == size ? countText(size)
                                                    : plainText(size);
    return rounded < 0 ? QChar(0x2212) + text : text;
}

} // namespace

FigureAxis::FigureAxis(const FigureRow &figure, double most) : m_figure(&figure)
{
    const std::string_view unit = figure.unit;
    if (unit == "share") {
        m_factor = 0.01;
        m_unit = QStringLiteral("%");
        return;
    }
    m_unit = toQString(unit);
    const bool isTime = unit == "s";
    if (!isTime && unit != "bytes" && unit != "B/s" && unit != "FLOP" && unit != "FLOP/s")
        return;
    const Prefix prefix = prefixFor(most, isTime);
    m_factor = prefix.factor;
    m_unit = QString::fromUtf8(prefix.name) + (unit == "bytes" ? QStringLiteral("B") : m_unit);
}

QString FigureAxis::title() const
{
    if (m_figure == nullptr)
        return {};
    const QString label = tableText(m_figure->label);
    return m_unit.isEmpty() ? label : QCoreApplication::translate("Explore", "%1, %2").arg(label, m_unit);
}

QString FigureAxis::tick(double value) const
{
    constexpr int digits = 4;
    const QString text = shortNumber(value / m_factor, digits);
    return m_unit.startsWith(QLatin1Char('$')) ? QLatin1Char('$') + text : text;
}

QString FigureAxis::cell(double value) const
{
    const double shown = value / m_factor;
    return shortNumber(shown, std::abs(shown) >= 100 && std::abs(shown) < 10 * thousand ? 3 : 2);
}

QString valueText(const FigureRow &figure, double value)
{
    return QString::fromStdString(figure.unit.starts_with('$') ? formatMoney(value)
                                                               : formatValue(figure, value));
}

} // namespace ridgepoint
