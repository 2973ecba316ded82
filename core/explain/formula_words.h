// A step of a derivation in a line of words: "Price of a replica ÷ users per replica" in place of C_price / U.
#pragma once

#include <string>
#include <string_view>

#include "core/explain/explain.h"
#include "core/explain/formula.h"

namespace ridgepoint {

/// The formula with labels in place of symbols; of a choice the side that holds. Factors that only change the unit are left out.
/// For a leaf its source.
[[nodiscard]] std::string inWords(const Explanation &node);

/// The formula's side that is in force, all choices in it decided by the node's inputs; the term itself where they cannot tell.
[[nodiscard]] FormulaTerm inForce(const FormulaTerm &term, const Explanation &node);

/// The input of a symbol; null where it stands for a word or a function.
[[nodiscard]] const Explanation *inputOf(const Explanation &node, std::string_view symbol);

/// A label within a sentence: "users active at once", but "KV cache" as it is.
[[nodiscard]] std::string lowerFirst(std::string_view label);

} // namespace ridgepoint
