#include "core/explain/formula_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

#include "core/text/text.h"

namespace ridgepoint {

namespace {

using Kind = FormulaTerm::Kind;
using Known = std::variant<std::monostate, double, bool, std::string>;

/// What a condition compares: a number, a word, or nothing that is known.
Known valueOf(const FormulaTerm &term, const Explanation &node)
{
    if (term.kind == Kind::number) {
        const std::optional<double> number = parseNumber(term.text);
        return number ? Known(*number) : Known();
    }
    if (term.kind == Kind::symbol) {
        const Explanation *input = inputOf(node, term.text);
        return input != nullptr ? input->value : Known(term.text);
    }
    if (term.kind != Kind::product)
        return {};
    double product = 1;
    for (const FormulaTerm &factor : term.parts) {
        const Known value = valueOf(factor, node);
        const double *number = std::get_if<double>(&value);
        if (number == nullptr)
            return {};
        product *= *number;
    }
    return product;
}

std::optional<bool> holds(const FormulaTerm &condition, const Explanation &node)
{
    if (condition.kind == Kind::both) {
        const std::optional<bool> first = holds(condition.parts[0], node);
        const std::optional<bool> second = holds(condition.parts[1], node);
        if (first == false || second == false)
            return false;
        return first && second ? std::optional(true) : std::nullopt;
    }
    if (condition.kind != Kind::comparison)
        return std::nullopt;
    const Known left = valueOf(condition.parts[0], node);
    const Known right = valueOf(condition.parts[1], node);
    if (left.index() != right.index() || std::holds_alternative<std::monostate>(left))
        return std::nullopt;
    if (condition.text == "==")
        return left == right;
    const double *a = std::get_if<double>(&left);
    const double *b = std::get_if<double>(&right);
    if (a == nullptr || b == nullptr)
        return std::nullopt;
    if (condition.text == "<")
        return *a < *b;
    if (condition.text == ">")
        return *a > *b;
    return condition.text == "<=" ? *a <= *b : *a >= *b;
}

/// "1e9", "1000", "1e-6": between GB and bytes, W and kW, µs and s.
bool changesUnit(const FormulaTerm &term)
{
    const std::optional<double> number = term.kind == Kind::number ? parseNumber(term.text) : std::nullopt;
    if (!number || *number <= 0 || *number == 1 || *number == 10)
        return false;
    const double exponent = std::log10(*number);
    return exponent == std::round(exponent);
}

/// A label among others, whose own comma would part it: "context (median)". A share that an engine reaches is called by that
/// of which it is one.
std::string labelOf(const Explanation &input)
{
    std::string label = lowerFirst(input.name);
    if (const std::size_t comma = label.find(", "); comma != std::string::npos)
        label.replace(comma, 2, " (").append(")");
    const bool reached = input.figure.starts_with("/efficiency/") && input.unit == "share";
    return reached ? "share of " + label : label;
}

bool leavesAlone(const FormulaTerm &factor)
{
    return changesUnit(factor) || (factor.kind == Kind::number && factor.text == "1");
}

/// Brackets around what binds less than what surrounds it.
enum Binding { loose, added, multiplied, alone };

class Speaker {
public:
    explicit Speaker(const Explanation &node) : m_node(node) {}

    std::string say(const FormulaTerm &term, Binding around = loose) const
    {
        switch (term.kind) {
        case Kind::number:
            return term.text;
        case Kind::symbol: {
            const Explanation *input = inputOf(m_node, term.text);
            return input != nullptr ? labelOf(*input) : term.text;
        }
        case Kind::call:
            return call(term, around);
        case Kind::sum:
            return bracketed(sum(term), around > added);
        case Kind::negative:
            return "\u2212" + say(term.parts[0], alone);
        case Kind::product:
            return product(term, around);
        case Kind::fraction:
            return fraction(term, around);
        case Kind::power:
            return say(term.parts[0], alone) + "^" + say(term.parts[1], alone);
        case Kind::comparison:
            return say(term.parts[0]) + " " + term.text + " " + say(term.parts[1]);
        case Kind::both:
            return say(term.parts[0]) + " and " + say(term.parts[1]);
        case Kind::choice:
            return say(term.parts[1]) + " where " + say(term.parts[0]) + ", else " + say(term.parts[2]);
        }
        return {};
    }

private:
    static std::string bracketed(const std::string &text, bool yes) { return yes ? "(" + text + ")" : text; }

    std::string joined(const std::vector<FormulaTerm> &terms, std::string_view between, std::string_view last,
                       Binding around) const
    {
        std::string text;
        for (std::size_t i = 0; i < terms.size(); ++i)
            text.append(i == 0 ? "" : i + 1 == terms.size() ? last : between).append(say(terms[i], around));
        return text;
    }
    std::string sum(const FormulaTerm &term) const
    {
        std::string text;
        for (const FormulaTerm &part : term.parts) {
            const bool negative = part.kind == Kind::negative;
            if (part.text == "0" && &part != &term.parts.back())
                continue; // the side of a choice that has nothing to add
            if (part.text == "0" && !text.empty())
                continue;
            if (!text.empty())
                text += negative ? " \u2212 " : " + ";
            text += say(negative && !text.empty() ? part.parts[0] : part, negative ? multiplied : added);
        }
        return text;
    }
    std::string product(const FormulaTerm &term, Binding around) const
    {
        const std::vector<FormulaTerm> factors = factorsOf(term);
        if (factors.size() == 1)
            return say(factors.front(), around);
        return bracketed(joined(factors, " × ", " × ", multiplied), around > multiplied);
    }
    std::string fraction(const FormulaTerm &term, Binding around) const
    {
        const FormulaTerm &divisor = term.parts[1];
        if (changesUnit(divisor))
            return say(term.parts[0], around);
        return bracketed(say(term.parts[0], multiplied) + " ÷ " + say(divisor, alone), around > multiplied);
    }
    /// Those that more than the unit depends on.
    static std::vector<FormulaTerm> factorsOf(const FormulaTerm &product)
    {
        std::vector<FormulaTerm> factors;
        std::ranges::remove_copy_if(product.parts, std::back_inserter(factors), leavesAlone);
        return factors.empty() ? product.parts : factors;
    }
    std::string call(const FormulaTerm &term, Binding around) const
    {
        const std::vector<FormulaTerm> &arguments = term.parts;
        if (term.text == "floor" || term.text == "ceil")
            return bracketed(say(arguments[0]) + (term.text == "floor" ? ", rounded down" : ", rounded up"),
                             around > loose);
        if (term.text == "max" && arguments[1].text == "0")
            return bracketed(say(arguments[0]) + ", at least 0", around > loose);
        if (term.text == "max")
            return "the larger of " + joined(arguments, ", ", " and ", loose);
        if (term.text == "least")
            return "the least of " + joined(existing(arguments), ", ", " and ", loose);
        if (term.text == "total")
            return bracketed(joined(existing(arguments), " + ", " + ", added), around > added);
        if (term.text == "given")
            return say(isKnown(arguments[0]) ? arguments[0] : arguments[1], around);
        if (term.text == "fit") // of mean, spread, quantile and budget
            return bracketed(say(arguments[3], multiplied) + " ÷ " + say(arguments[0], multiplied)
                                 + ", with headroom",
                             around > loose);
        if (term.text == "element_bytes")
            return "bytes of one element in " + formatOf(arguments[0]);
        if (term.text == "sqrt")
            return "√(" + say(arguments[0]) + ")";
        return term.text + "(" + joined(arguments, ", ", ", ", loose) + ")";
    }
    /// "fp8"
    std::string formatOf(const FormulaTerm &term) const
    {
        const Explanation *input = inputOf(m_node, term.text);
        const std::string *word = input != nullptr ? std::get_if<std::string>(&input->value) : nullptr;
        return word != nullptr ? *word : say(term);
    }
    bool isKnown(const FormulaTerm &term) const
    {
        const Explanation *input = inputOf(m_node, term.text);
        return input == nullptr || !std::holds_alternative<std::monostate>(input->value);
    }
    /// Arguments that do not exist count for nothing.
    std::vector<FormulaTerm> existing(const std::vector<FormulaTerm> &arguments) const
    {
        std::vector<FormulaTerm> found;
        std::ranges::copy_if(arguments, std::back_inserter(found),
                             [&](const FormulaTerm &argument) { return isKnown(argument); });
        return found.empty() ? arguments : found;
    }

    const Explanation &m_node;
};

/// "a·b/c" as "a × b ÷ c".
std::string spaced(const std::string &text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 2, "·") == 0) {
            result += " × ";
            ++i;
        } else {
            result += text[i] == '/' ? " ÷ " : std::string(1, text[i]);
        }
    }
    return result;
}

/// A formula in words already: labels in place of its symbols. Sums over layers are told by what goes into them.
std::string namedInWords(const Explanation &node)
{
    std::string_view formula = node.formula;
    constexpr std::string_view quantile = "Φ⁻¹(";
    if (formula.starts_with(quantile) && node.inputs.size() == 1)
        return "normal quantile of " + labelOf(node.inputs[0]);
    const bool sum = formula.find("Σ") != std::string_view::npos;
    if (sum || formula.starts_with("E[")) {
        std::string list;
        for (const Explanation &input : node.inputs)
            if (!input.figure.starts_with("/model/config/"))
                list += (list.empty() ? "" : ", ") + labelOf(input);
        return std::string(sum ? "summed over the layers" : "mean") + (list.empty() ? "" : ", by " + list);
    }
    for (const std::string_view tail : {"; layers of config", ", layers of config"})
        if (formula.ends_with(tail))
            formula.remove_suffix(tail.size());
    return spaced(withSymbols(formula, [&](std::string_view symbol) {
        const Explanation *input = inputOf(node, symbol);
        return input != nullptr ? labelOf(*input) : std::string(symbol);
    }));
}

/// The first letter, behind brackets.
std::string upperFirst(std::string text)
{
    const std::size_t first = text.find_first_not_of('(');
    if (first != std::string::npos)
        text[first] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[first])));
    return text;
}

} // namespace

std::string lowerFirst(std::string_view label)
{
    std::string text(label);
    const auto isUpper = [&](std::size_t at) {
        return at < text.size() && std::isupper(static_cast<unsigned char>(text[at])) != 0;
    };
    const bool abbreviation =
        isUpper(1) || (text.size() > 1 && std::isdigit(static_cast<unsigned char>(text[1])) != 0);
    if (isUpper(0) && !abbreviation)
        text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

const Explanation *inputOf(const Explanation &node, std::string_view symbol)
{
    const auto found = std::ranges::find(node.inputs, symbol, &Explanation::symbol);
    return found == node.inputs.end() ? nullptr : &*found;
}

FormulaTerm inForce(const FormulaTerm &term, const Explanation &node)
{
    if (term.kind == Kind::choice)
        if (const std::optional<bool> yes = holds(term.parts[0], node))
            return inForce(term.parts[*yes ? 1 : 2], node);
    FormulaTerm result{term.kind, term.text, {}};
    for (const FormulaTerm &part : term.parts)
        result.parts.push_back(inForce(part, node));
    return result;
}

std::string inWords(const Explanation &node)
{
    if (node.formula.empty())
        return node.source;
    const std::optional<FormulaTerm> formula = parseFormula(node.formula);
    if (!formula)
        return upperFirst(namedInWords(node));
    return upperFirst(Speaker(node).say(inForce(*formula, node)));
}

} // namespace ridgepoint
