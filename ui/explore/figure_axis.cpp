#include "ui/explore/figure_axis.h"

#include <cmath>

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/text/decimal.h"
#include "core/text/si_prefix.h"
#include "core/text/text.h"
#include "ui/text/compact_count.h"

namespace ridgepoint {

namespace {

constexpr double thousand = 1000;

/// The largest prefix that leaves `most` at one or above, in steps of a thousand.
int thousandsIn(double most, PrefixRange range)
{
    int thousands = range.highest;
    while (thousands > range.lowest && most < std::pow(thousand, thousands))
        --thousands;
    return thousands;
}

/// To so many significant digits, written as short as it goes.
QString shortNumber(double value, int digits)
{
    if (value == 0)
        return QStringLiteral("0");
    const double rounded = roundedToDigits(value, digits);
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
    if (unit != "s" && unit != "bytes" && unit != "B/s" && unit != "FLOP" && unit != "FLOP/s")
        return;
    const int thousands = thousandsIn(most, prefixesOf(unit));
    m_factor = std::pow(thousand, thousands);
    m_unit = toQString(prefixLetter(thousands)) + (unit == "bytes" ? QStringLiteral("B") : m_unit);
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
