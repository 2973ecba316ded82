// The text of a formula as a tree, for setting it in type, saying it in words and computing it anew. Fractions are where the text
// divides: "a·b/c·d" is the fraction of a·b and c, times d.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ridgepoint {

struct FormulaTerm {
    enum class Kind {
        number,     ///< `text`: "730.5", "1e-6"
        symbol,     ///< `text`: "M_use", or a word that a choice may be: "rent"
        call,       ///< function `text` of the parts
        sum,        ///< of the parts
        negative,   ///< of the one part
        product,    ///< of the parts
        fraction,   ///< part 0 over part 1
        power,      ///< part 0 to the part 1
        comparison, ///< `text`: "<", "<=", ">", ">=", "=="; of parts 0 and 1
        both,       ///< parts 0 and 1 hold
        choice      ///< where part 0 holds part 1, else part 2
    };
    Kind kind = Kind::number;
    std::string text;
    std::vector<FormulaTerm> parts;

    bool operator==(const FormulaTerm &) const = default;
};

/// A formula's text with another text in the place of each symbol.
[[nodiscard]] std::string withSymbols(std::string_view formula,
                                      const std::function<std::string(std::string_view symbol)> &textOf);

/// The tree of an arithmetic formula; nothing where the text is none (a formula in words).
[[nodiscard]] std::optional<FormulaTerm> parseFormula(std::string_view text);

} // namespace ridgepoint
