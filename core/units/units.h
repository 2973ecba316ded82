// Units as types: a quantity knows its dimension, so that bytes and FLOP, a day's hours and a month, or a rate and an
// amount cannot be mixed; such code does not compile (tests/compile_fail). There are no conversions but the named
// constants below, which themselves have dimensions. A bare double is a ratio or a count. Everything is SI.
#pragma once

#include <compare>

namespace ridgepoint {

/// Powers of the base units. Second, hour, month and year are units of their own on purpose.
struct Dimension {
    int byte = 0, flop = 0, second = 0, hour = 0, month = 0, year = 0, token = 0, dollar = 0, kilowatt = 0,
        joule = 0, kilogram = 0;

    constexpr bool operator==(const Dimension &) const = default;
    [[nodiscard]] constexpr Dimension plus(const Dimension &other, int sign) const
    {
        return {byte + sign * other.byte,   flop + sign * other.flop,        second + sign * other.second,
                hour + sign * other.hour,   month + sign * other.month,      year + sign * other.year,
                token + sign * other.token, dollar + sign * other.dollar,    kilowatt + sign * other.kilowatt,
                joule + sign * other.joule, kilogram + sign * other.kilogram};
    }
};

/// A number of one dimension; costs what a double costs.
template <Dimension D>
class Quantity {
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(double value) : m_value(value) {}
    /// The bare number, in the base units that the type names.
    [[nodiscard]] constexpr double value() const { return m_value; }

    constexpr Quantity &operator+=(Quantity other) { return *this = *this + other; }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.m_value + b.m_value); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.m_value - b.m_value); }
    friend constexpr Quantity operator-(Quantity a) { return Quantity(-a.m_value); }
    friend constexpr Quantity operator*(Quantity a, double b) { return Quantity(a.m_value * b); }
    friend constexpr Quantity operator*(double a, Quantity b) { return Quantity(a * b.m_value); }
    friend constexpr Quantity operator/(Quantity a, double b) { return Quantity(a.m_value / b); }
    friend constexpr auto operator<=>(Quantity a, Quantity b) = default;

private:
    double m_value = 0;
};

namespace units_detail {
template <Dimension D>
[[nodiscard]] constexpr auto make(double value)
{
    if constexpr (D == Dimension{})
        return value;
    else
        return Quantity<D>(value);
}
} // namespace units_detail

template <Dimension A, Dimension B>
[[nodiscard]] constexpr auto operator*(Quantity<A> a, Quantity<B> b)
{
    return units_detail::make<A.plus(B, 1)>(a.value() * b.value());
}

template <Dimension A, Dimension B>
[[nodiscard]] constexpr auto operator/(Quantity<A> a, Quantity<B> b)
{
    return units_detail::make<A.plus(B, -1)>(a.value() / b.value());
}

template <Dimension A>
[[nodiscard]] constexpr auto operator/(double a, Quantity<A> b)
{
    return units_detail::make<Dimension{}.plus(A, -1)>(a / b.value());
}

using Bytes = Quantity<Dimension{.byte = 1}>;
using Flop = Quantity<Dimension{.flop = 1}>;
using Seconds = Quantity<Dimension{.second = 1}>;
using Hours = Quantity<Dimension{.hour = 1}>;
using Months = Quantity<Dimension{.month = 1}>;
using Years = Quantity<Dimension{.year = 1}>;
using Tokens = Quantity<Dimension{.token = 1}>;
using Dollars = Quantity<Dimension{.dollar = 1}>;
using Kilowatts = Quantity<Dimension{.kilowatt = 1}>;

using BytesPerSecond = Quantity<Dimension{.byte = 1, .second = -1}>;
using FlopPerSecond = Quantity<Dimension{.flop = 1, .second = -1}>;
using FlopPerByte = Quantity<Dimension{.byte = -1, .flop = 1}>;
using TokensPerSecond = Quantity<Dimension{.second = -1, .token = 1}>;
using SecondsPerToken = Quantity<Dimension{.second = 1, .token = -1}>;
using PerSecond = Quantity<Dimension{.second = -1}>;
using PerYear = Quantity<Dimension{.year = -1}>;
using DollarsPerMonth = Quantity<Dimension{.month = -1, .dollar = 1}>;
using DollarsPerHour = Quantity<Dimension{.hour = -1, .dollar = 1}>;
using DollarsPerToken = Quantity<Dimension{.token = -1, .dollar = 1}>;
using DollarsPerKilowattHour = Quantity<Dimension{.hour = -1, .dollar = 1, .kilowatt = -1}>;
using DollarsPerKilowattMonth = Quantity<Dimension{.month = -1, .dollar = 1, .kilowatt = -1}>;
using JoulesPerToken = Quantity<Dimension{.token = -1, .joule = 1}>;
using KilogramsPerKilowattHour = Quantity<Dimension{.hour = -1, .kilowatt = -1, .kilogram = 1}>;
using KilogramsPerMonth = Quantity<Dimension{.month = -1, .kilogram = 1}>;

/// A month is 730.5 hours (MODEL, head): a year of 365.25 days by twelve.
inline constexpr Quantity<Dimension{.hour = 1, .month = -1}> hoursPerMonth{730.5};
inline constexpr Quantity<Dimension{.second = 1, .hour = -1}> secondsPerHour{3600};
inline constexpr Quantity<Dimension{.month = 1, .year = -1}> monthsPerYear{12};
inline constexpr Quantity<Dimension{.second = -1, .kilowatt = -1, .joule = 1}> joulesPerKilowattSecond{1000};

inline constexpr Bytes gigabyte{1e9};
inline constexpr BytesPerSecond gigabytePerSecond{1e9};
inline constexpr FlopPerSecond teraflopPerSecond{1e12};
inline constexpr Seconds millisecond{1e-3};
inline constexpr Seconds microsecond{1e-6};
inline constexpr Kilowatts watt{1e-3};
inline constexpr DollarsPerToken dollarPerMillionTokens{1e-6};

} // namespace ridgepoint
