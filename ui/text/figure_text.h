// Figures as core writes them, as Qt's strings: "323", "16.0", "$11.77", "56 %", "7.67 TB/s".
#pragma once

#include <string_view>

#include <QString>

#include "core/text/text.h"

namespace ridgepoint {

[[nodiscard]] inline QString countText(double value)
{
    return QString::fromStdString(formatCount(value));
}

[[nodiscard]] inline QString figureText(double value)
{
    return QString::fromStdString(formatFigure(value));
}

[[nodiscard]] inline QString moneyText(double usd)
{
    return QString::fromStdString(formatMoney(usd));
}

[[nodiscard]] inline QString shareText(double share)
{
    return QString::fromStdString(formatShare(share));
}

[[nodiscard]] inline QString siText(double value, std::string_view unit)
{
    return QString::fromStdString(formatSi(value, unit));
}

/// A time as it was typed: "50 ms".
[[nodiscard]] inline QString typedMilliseconds(double milliseconds)
{
    return QString::fromStdString(shortestNumber(milliseconds)) + QStringLiteral("\u2009ms");
}

} // namespace ridgepoint
