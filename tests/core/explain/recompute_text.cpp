#include <algorithm>
#include <cmath>
#include <limits>

#include "core/text/text.h"
#include "tests/core/explain/recompute.h"

using namespace ridgepoint;

namespace recompute {

namespace {

using Kind = FormulaTerm::Kind;

constexpr long double none = std::numeric_limits<long double>::quiet_NaN();
constexpr long double rounding = std::numeric_limits<double>::epsilon();

/// A result that is rounded once more.
Amount rounded(long double value, long double noise)
{
    return {value, noise + std::abs(value) * rounding};
}

Amount product(const Amount &a, const Amount &b)
{
    return rounded(a.value * b.value, std::abs(a.value) * b.noise + std::abs(b.value) * a.noise);
}

Amount quotient(const Amount &a, const Amount &b)
{
    const long double value = a.value / b.value;
    return rounded(value, (a.noise + std::abs(value) * b.noise) / std::abs(b.value));
}

Amount power(const Amount &base, const Amount &exponent)
{
    const long double value = std::pow(base.value, exponent.value);
    if (base.value <= 0)
        return rounded(value, 0);
    return rounded(value, std::abs(value)
                              * (std::abs(exponent.value / base.value) * base.noise
                                 + std::abs(std::log(base.value)) * exponent.noise));
}

/// MODEL §3: the root of the quadratic, in the form that does not cancel.
Amount fit(const Amount &mean, const Amount &sd, const Amount &z, const Amount &budget)
{
    if (budget.value <= 0)
        return {};
    const long double b = z.value * sd.value;
    const long double root = 2 * budget.value / (b + std::sqrt(b * b + 4 * mean.value * budget.value));
    return rounded(std::min(root * root, 1e300L), 0);
}

bool sideOf(const FormulaTerm &condition, const Inputs &inputs)
{
    if (condition.kind == Kind::both)
        return sideOf(condition.parts[0], inputs) && sideOf(condition.parts[1], inputs);
    const std::string word = inputs.word(condition.parts[0].text);
    if (!word.empty())
        return word == condition.parts[1].text;
    const long double a = ofText(condition.parts[0], inputs).value;
    const long double b = ofText(condition.parts[1], inputs).value;
    return condition.text == "<"    ? a < b
           : condition.text == ">"  ? a > b
           : condition.text == "<=" ? a <= b
                                    : a >= b;
}

Amount ofCall(const FormulaTerm &call, const Inputs &inputs)
{
    std::vector<Amount> arguments;
    for (const FormulaTerm &part : call.parts)
        arguments.push_back(ofText(part, inputs));
    const auto exists = [](const Amount &amount) { return !std::isnan(amount.value); };
    const Amount &first = arguments.front();
    if (call.text == "floor")
        return {std::floor(first.value + 1e-12L * std::max(1.0L, first.value)), 0};
    if (call.text == "ceil")
        return {std::ceil(first.value), 0};
    if (call.text == "sqrt")
        return rounded(std::sqrt(first.value),
                       first.value > 0 ? first.noise / (2 * std::sqrt(first.value)) : 0);
    if (call.text == "fit")
        return fit(arguments[0], arguments[1], arguments[2], arguments[3]);
    if (call.text == "given")
        return exists(first) ? first : arguments[1];
    if (call.text == "max")
        return first.value > arguments[1].value ? first : arguments[1];
    Amount result{call.text == "total" ? 0 : none, 0};
    for (const Amount &amount : arguments) {
        if (!exists(amount))
            continue;
        if (call.text == "total")
            result = rounded(result.value + amount.value, result.noise + amount.noise);
        else if (call.text == "least" && !(result.value <= amount.value))
            result = amount;
    }
    return result;
}

} // namespace

Amount ofText(const FormulaTerm &formula, const Inputs &inputs)
{
    const auto part = [&](std::size_t i) { return ofText(formula.parts[i], inputs); };
    switch (formula.kind) {
    case Kind::number:
        return {static_cast<long double>(*parseNumber(formula.text)), 0};
    case Kind::symbol:
        return {inputs.number(formula.text), 0};
    case Kind::call:
        return ofCall(formula, inputs);
    case Kind::negative:
        return {-part(0).value, part(0).noise};
    case Kind::fraction:
        return quotient(part(0), part(1));
    case Kind::power:
        return power(part(0), part(1));
    case Kind::choice:
        return part(sideOf(formula.parts[0], inputs) ? 1 : 2);
    case Kind::sum:
    case Kind::product:
        break;
    case Kind::comparison:
    case Kind::both:
        return {none, 0};
    }
    Amount result = part(0);
    for (std::size_t i = 1; i < formula.parts.size(); ++i) {
        const Amount next = part(i);
        result = formula.kind == Kind::product
                     ? product(result, next)
                     : rounded(result.value + next.value, result.noise + next.noise);
    }
    return result;
}

double Inputs::number(std::string_view symbol) const
{
    return known(symbol).value_or(std::numeric_limits<double>::quiet_NaN());
}

std::optional<double> Inputs::known(std::string_view symbol) const
{
    for (const Explanation &input : m_node.inputs)
        if (input.symbol == symbol)
            if (const double *value = std::get_if<double>(&input.value))
                return *value;
    return std::nullopt;
}

std::string Inputs::word(std::string_view symbol) const
{
    for (const Explanation &input : m_node.inputs)
        if (input.symbol == symbol)
            if (const std::string *value = std::get_if<std::string>(&input.value))
                return *value;
    return {};
}

Inputs Inputs::of(std::string_view symbol) const
{
    return Inputs(*std::ranges::find(m_node.inputs, symbol, &Explanation::symbol));
}

} // namespace recompute
