// The files of a package that are made from the program's own definitions: completions of three shells, the manual page, and the
// reference of inputs, figures and the model as HTML. `ridgepoint generate` writes them; the window's help shows the last three.
#pragma once

#include <string>
#include <string_view>

#include "core/text/result.h"

namespace ridgepoint {
struct FigureRow;
struct Parameter;
} // namespace ridgepoint

namespace ridgepoint::reference {

[[nodiscard]] std::string bashCompletion();
[[nodiscard]] std::string zshCompletion();
[[nodiscard]] std::string fishCompletion();
/// In the language of man(7).
[[nodiscard]] std::string manualPage();

/// Every input with what it may be, its default, help and source. An input's anchor is its dotted name.
[[nodiscard]] std::string inputsPage();
/// Every figure with unit, formula, what that refers to, and source. A figure's anchor is its name.
[[nodiscard]] std::string figuresPage();

/// The model's definition, core/README.md. Section 4 has the anchor "s4", its second part "efficiency".
[[nodiscard]] std::string modelPage();
/// Where the first section stands that a source names ("MODEL §4; Roofline"): "model.html#s4"; empty where it names none.
[[nodiscard]] std::string modelTopic(std::string_view source);
/// HTML in which every "MODEL §4" leads there.
[[nodiscard]] std::string withModelLinks(std::string_view text);

/// What the two tables call things, as a source file for lupdate.
[[nodiscard]] std::string tableTexts();

/// What the pages say on one input or figure.
[[nodiscard]] std::string inputText(const Parameter &parameter);
[[nodiscard]] std::string figureText(const FigureRow &row);

/// A page of HTML with its figures worked out anew. A figure stands in `<data value="PLAN NAME">…</data>`: PLAN is an example of
/// resources/examples ("chat", of scenario 1 "chat#1"), followed by inputs to be set (/workload/users=5000) and, last, the name of a
/// figure or the pointer of an input. The Error names the value that cannot be worked out.
[[nodiscard]] Result<std::string> withPresentFigures(std::string_view page);

} // namespace ridgepoint::reference
