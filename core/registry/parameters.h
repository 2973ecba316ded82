// The table of inputs: each is one row, and from the row come reading, checking and writing of plan files, error texts,
// `--set`, sliders and fields, undo texts and the reference table. Adding an input touches its row, its field in Scenario,
// the formula and a test; nothing else.
#pragma once

#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/evaluate/scenario.h"
#include "core/text/result.h"

namespace ridgepoint {

/// What an input holds, as the plan file writes it: null, a number, or text (a choice, a preset's id, free text).
using Value = std::variant<std::monostate, double, std::string>;

[[nodiscard]] inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

enum class ParameterKind {
    number,
    choice,      ///< one of `choices`
    modelPreset, ///< id of a model in the catalogue
    acceleratorPreset,
    text
};

/// Numbers that an input may be.
struct Range {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool lowOpen = false;
    bool highOpen = false;

    [[nodiscard]] bool contains(double value) const;
    [[nodiscard]] std::string text() const; ///< "(0, 1]"
};

/// logOfComplement: by the logarithm of 1 − x, for shares whose nines matter.
enum class Scale { none, linear, logarithmic, logOfComplement };

/// What is useful to drag, in the plan file's unit. `step`: an arrow key's, absolute on a linear scale, a share of the value
/// on a logarithmic one, a share of 1 − x on the last. A parameter without a slider has Scale::none.
struct SliderRange {
    Scale scale = Scale::none;
    double low = 0;
    double high = 0;
    double step = 0;
};

struct Parameter {
    std::string_view pointer; ///< within the scenario: "/workload/active_share"
    std::string_view symbol;  ///< in formulas: "a"
    std::string_view label;   ///< "Users active at once"
    std::string_view
        unit; ///< of the plan file: "GB", "GB/s", "ms", "tok"; "share" is shown as per cent; "" none
    std::string_view
        group; ///< of the inputs dock: model, hardware, workload, serving, economics, efficiency; "" none
    ParameterKind kind = ParameterKind::number;
    bool whole = false;
    bool nullable =
        false; ///< the plan file may say null; where it may not, leaving the key out can still mean "empty"
    bool more = false;              ///< shown only under the group's More
    std::string_view preset = {};   ///< pointer of the preset that an empty one has its value from; "" none
    std::string_view nullText = {}; ///< what empty stands for: "auto", "no target", "the catalogue's"
    std::string_view nullWord = {}; ///< the word that the plan file has for empty, in place of null: "auto"
    Range range;
    SliderRange slider;
    std::span<const std::string_view> choices;
    std::string_view help;                    ///< one line
    std::string_view source;                  ///< of the default, or what to cite
    Value (*get)(const Scenario &) = nullptr; ///< as written: null where the catalogue or a preset decides
    void (*set)(Scenario &, const Value &) = nullptr; ///< Requires: a value that `check` let through
    Value (*effective)(const Scenario &) =
        nullptr; ///< with null replaced by what it stands for. Requires: resolved
    bool (*applies)(const Scenario &) =
        nullptr; ///< false: has no effect now (rent while buying); hidden in the window

    /// The initial value of the field: null where the catalogue, a preset or another input decides.
    [[nodiscard]] Value defaultValue() const;
    /// The value written, else what empty stands for. Requires: resolved.
    [[nodiscard]] Value inForce(const Scenario &scenario) const;
    /// Whether the input has an effect now.
    [[nodiscard]] bool appliesTo(const Scenario &scenario) const;
    /// Whether it names an entry of the catalogue.
    [[nodiscard]] bool isPreset() const;
    /// Whether the input may be empty at all.
    [[nodiscard]] bool canBeEmpty() const;
    /// What may stand here, for errors and help: "a number in (0, 1]", "null or a whole number in [1, 1000000]",
    /// "one of recompute, offload, keep".
    [[nodiscard]] std::string expectation() const;
    /// The id by which the window's widgets are named: "workload.active_share".
    [[nodiscard]] std::string dottedName() const;
};

/// All inputs, in the order of the plan file and the inputs dock. Built once; immutable.
[[nodiscard]] std::span<const Parameter> parameters();

/// Null where there is none of that pointer.
[[nodiscard]] const Parameter *findParameter(std::string_view pointer);

/// The row of a pointer that a user wrote, or an Error naming the nearest (place: the pointer).
[[nodiscard]] Result<const Parameter *> parameterNamed(std::string_view pointer);

/// Whether a parameter may hold `value`: kind, range, whole numbers, choices. Catalogue ids are checked by `resolve`.
/// The Error's place is the parameter's pointer.
[[nodiscard]] Result<Done> check(const Parameter &parameter, const Value &value);

/// A value as JSON writes it, for errors.
[[nodiscard]] std::string valueText(const Value &value);

} // namespace ridgepoint
