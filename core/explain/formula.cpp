#include "core/explain/formula.h"

#include "core/registry/figure_rows.h"

namespace ridgepoint {

namespace {

using Kind = FormulaTerm::Kind;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

FormulaTerm term(Kind kind, std::vector<FormulaTerm> parts, std::string text = {})
{
    return {kind, std::move(text), std::move(parts)};
}

FormulaTerm productOf(std::vector<FormulaTerm> factors)
{
    return factors.size() == 1 ? std::move(factors.front()) : term(Kind::product, std::move(factors));
}

/// Recursive descent over the text. What it cannot read makes `failed`.
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text), m_symbols(symbolsOf(text)) {}

    std::optional<FormulaTerm> read()
    {
        FormulaTerm whole = choice();
        skipBlanks();
        return m_failed || !m_rest.empty() ? std::nullopt : std::optional(std::move(whole));
    }

private:
    void skipBlanks()
    {
        while (m_rest.starts_with(' '))
            m_rest.remove_prefix(1);
    }
    bool take(std::string_view sign)
    {
        skipBlanks();
        if (!m_rest.starts_with(sign))
            return false;
        m_rest.remove_prefix(sign.size());
        return true;
    }
    void expect(std::string_view sign) { m_failed = !take(sign) || m_failed; }

    FormulaTerm choice()
    {
        FormulaTerm condition = both();
        if (m_failed || !take("?"))
            return condition;
        FormulaTerm yes = choice();
        expect(":");
        if (m_failed)
            return condition;
        FormulaTerm no = choice();
        return term(Kind::choice, {std::move(condition), std::move(yes), std::move(no)});
    }
    FormulaTerm both()
    {
        FormulaTerm left = comparison();
        while (!m_failed && take("&&"))
            left = term(Kind::both, {std::move(left), comparison()});
        return left;
    }
    FormulaTerm comparison()
    {
        FormulaTerm left = sum();
        for (const std::string_view sign : {"<=", ">=", "==", "<", ">"})
            if (!m_failed && take(sign))
                return term(Kind::comparison, {std::move(left), sum()}, std::string(sign));
        return left;
    }
    FormulaTerm sum()
    {
        std::vector<FormulaTerm> terms = {product()};
        while (!m_failed) {
            if (take("+"))
                terms.push_back(product());
            else if (take("−") || take("-"))
                terms.push_back(term(Kind::negative, {product()}));
            else
                break;
        }
        return terms.size() == 1 ? std::move(terms.front()) : term(Kind::sum, std::move(terms));
    }
    /// Factors since the last division wait in `run`: they are the numerator of the next one.
    FormulaTerm product()
    {
        std::vector<FormulaTerm> factors;
        std::vector<FormulaTerm> run = {sign()};
        while (!m_failed) {
            if (take("·") || take("*")) {
                run.push_back(sign());
            } else if (take("/")) {
                if (run.empty()) { // a / b / c
                    FormulaTerm &last = factors.back();
                    last.parts[1] = term(Kind::product, {std::move(last.parts[1]), sign()});
                    continue;
                }
                FormulaTerm numerator = productOf(std::move(run));
                run.clear();
                factors.push_back(term(Kind::fraction, {std::move(numerator), sign()}));
            } else {
                break;
            }
        }
        std::move(run.begin(), run.end(), std::back_inserter(factors));
        return productOf(std::move(factors));
    }
    FormulaTerm sign()
    {
        if (take("−") || take("-"))
            return term(Kind::negative, {power()});
        return power();
    }
    FormulaTerm power()
    {
        FormulaTerm base = atom();
        if (!m_failed && take("^"))
            return term(Kind::power, {std::move(base), sign()});
        return base;
    }
    FormulaTerm atom()
    {
        if (take("(")) {
            FormulaTerm inside = choice();
            expect(")");
            return inside;
        }
        if (!m_rest.empty() && isDigit(m_rest.front()))
            return number();
        while (m_next < m_symbols.size() && m_symbols[m_next].data() < m_rest.data())
            ++m_next;
        if (m_next == m_symbols.size() || m_symbols[m_next].data() != m_rest.data()) {
            m_failed = true;
            return {};
        }
        std::string name(m_symbols[m_next]);
        m_rest.remove_prefix(name.size());
        if (!m_rest.starts_with('('))
            return term(Kind::symbol, {}, std::move(name));
        m_rest.remove_prefix(1);
        std::vector<FormulaTerm> arguments = {choice()};
        while (!m_failed && take(","))
            arguments.push_back(choice());
        expect(")");
        return term(Kind::call, std::move(arguments), std::move(name));
    }
    FormulaTerm number()
    {
        std::size_t end = 0;
        const auto digits = [&] {
            while (end < m_rest.size() && (isDigit(m_rest[end]) || m_rest[end] == '.'))
                ++end;
        };
        digits();
        if (end + 1 < m_rest.size() && m_rest[end] == 'e'
            && (isDigit(m_rest[end + 1]) || m_rest[end + 1] == '-')) {
            end += 2;
            digits();
        }
        FormulaTerm result = term(Kind::number, {}, std::string(m_rest.substr(0, end)));
        m_rest.remove_prefix(end);
        return result;
    }

    std::string_view m_rest;
    std::vector<std::string_view> m_symbols; ///< views into the same text
    std::size_t m_next = 0;
    bool m_failed = false;
};

} // namespace

std::string withSymbols(std::string_view formula,
                        const std::function<std::string(std::string_view symbol)> &textOf)
{
    std::string text;
    std::size_t done = 0;
    for (const std::string_view symbol : symbolsOf(formula)) {
        const auto at = static_cast<std::size_t>(symbol.data() - formula.data());
        text.append(formula.substr(done, at - done)).append(textOf(symbol));
        done = at + symbol.size();
    }
    return text.append(formula.substr(done));
}

std::optional<FormulaTerm> parseFormula(std::string_view text)
{
    return text.empty() ? std::nullopt : Reader(text).read();
}

} // namespace ridgepoint
