// A step of a derivation computed anew from the values of its inputs, by its formula's text, or, where that is in words, by core's
// function of that name. Nothing of the scenario is looked at but the layers that stand for the keys of its config.
#pragma once

#include "core/explain/explain.h"
#include "core/explain/formula.h"
#include "core/model/shape.h"

namespace recompute {

/// Inputs that a formula names, by symbol. A number that does not exist is NaN.
class Inputs {
public:
    explicit Inputs(const ridgepoint::Explanation &node) : m_node(node) {}

    /// NaN also where the node has no input of that symbol: what needs it then comes out wrong.
    [[nodiscard]] double number(std::string_view symbol) const;
    [[nodiscard]] std::optional<double> known(std::string_view symbol) const;
    [[nodiscard]] std::string word(std::string_view symbol) const;
    /// The inputs of the input of that symbol.
    [[nodiscard]] Inputs of(std::string_view symbol) const;

private:
    const ridgepoint::Explanation &m_node;
};

/// An arithmetic formula in more digits than a double has, and what its value may be off by where it is computed in doubles.
struct Amount {
    long double value = 0;
    long double noise = 0;
};
[[nodiscard]] Amount ofText(const ridgepoint::FormulaTerm &formula, const Inputs &inputs);

/// A figure whose formula is in words; NaN where there is none of that name. Requires: an explanation two levels deep.
[[nodiscard]] double ofWords(const ridgepoint::Explanation &node, const ridgepoint::ModelShape &shape);

} // namespace recompute
