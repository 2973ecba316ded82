// The JSON object of `evaluate`: figures nested as the dots of their names say, in the order of the table of figures. Where each
// brace and key goes is worked out once, so that thousands of scenarios are written as fast as their numbers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/evaluate/scenario.h"
#include "core/registry/figure_rows.h"

namespace ridgepoint::cli {

class FigureJson {
public:
    /// Objects are indented by `indent` spaces from their second line on.
    explicit FigureJson(std::size_t indent);

    /// Appends one scenario's object, without a newline behind it.
    void append(std::string &out, const Scenario &scenario, const Figures &figures) const;

private:
    struct Member {
        std::string before; ///< all text between the value before and this one
        const FigureRow *row;
    };
    std::string m_begin; ///< up to the name's value
    std::vector<Member> m_members;
    std::string m_end;
};

/// A string, or a figure, as JSON without a newline behind it.
[[nodiscard]] std::string jsonText(std::string_view text);
[[nodiscard]] std::string jsonOfFigure(const FigureValue &value);

} // namespace ridgepoint::cli
