// Figures as core writes them, as Qt's strings: "323", "16.0", "$11.77", "56 %", "7.67 TB/s".
#pragma once

#include <algorithm>
#include <string_view>

#include <QString>

#include "core/text/text.h"

namespace ridgepoint {

inline constexpr double billion = 1e9;

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

/// The shortest text that reads back to the same value: "1234.5".
[[nodiscard]] inline QString plainText(double value)
{
    return QString::fromStdString(shortestNumber(value));
}

/// Great counts, of parameters: "32.0 B".
[[nodiscard]] inline QString billionsText(double count)
{
    return figureText(count / billion) + QStringLiteral("\u2009B");
}

/// In whole per cent: "56 %".
[[nodiscard]] inline QString percentText(double share)
{
    return countText(share * 100) + QStringLiteral("\u2009%");
}

/// A change in whole per cent: "+49 %".
[[nodiscard]] inline QString signedPercent(double change)
{
    return (change > 0 ? QStringLiteral("+") : QString()) + percentText(change);
}

/// What chooses the plural form of a sentence with so many of something.
[[nodiscard]] inline int pluralForm(double count)
{
    return static_cast<int>(std::clamp(count, 0.0, billion));
}

/// A target as it was typed: "50 ms", "2 s".
[[nodiscard]] inline QString typedMilliseconds(double milliseconds)
{
    constexpr double second = 1000;
    return milliseconds < second ? plainText(milliseconds) + QStringLiteral("\u2009ms")
                                 : plainText(milliseconds / second) + QStringLiteral("\u2009s");
}

} // namespace ridgepoint
