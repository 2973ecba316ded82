// Inputs as the window writes and reads them: "32 B", "12 650 tok", "37 %", "$40 000", "FP8". Up to six digits; the exact value
// stays in the plan. The same in every locale, but that a typed number may have the locale's decimal mark.
#pragma once

#include <optional>
#include <string_view>

#include <QString>

#include "core/registry/parameters.h"
#include "core/text/written.h"

namespace ridgepoint {

/// A value with its unit; for empty what it stands for ("auto"), "none" where nothing is said. `digits` are significant ones;
/// whole parts keep all of theirs.
[[nodiscard]] QString inputText(const Parameter &parameter, const Value &value, int digits = 6);

/// The number of `inputText` and its unit.
[[nodiscard]] Written writtenInput(const Parameter &parameter, const Value &value, int digits = 6);

/// Counts that are too great for single ones to matter, written as "32 B": parameters of a model.
[[nodiscard]] bool isInBillions(const Parameter &parameter);

/// A word of the plan file as people know it: "FP8", "TensorRT-LLM", "Recompute".
[[nodiscard]] QString choiceText(std::string_view choice);

/// What a person may put before decimals beside a point, by the locale: ',' or '.'.
[[nodiscard]] char decimalMark();

/// What a person typed in the field of a number; nothing where it is not one. Empty text and the word for empty are null
/// where the input may be empty.
[[nodiscard]] std::optional<Value> parseInput(const Parameter &parameter, const QString &text,
                                              char decimalMark);

/// What a field takes, for the sentence beneath a bad entry: "a number from 0 % to 100 %".
[[nodiscard]] QString inputExpectation(const Parameter &parameter);

/// Ten digits without separators, for tool tips and copying.
[[nodiscard]] QString exactText(double value);

[[nodiscard]] QString toQString(std::string_view text);

/// A label, help or word for empty of the two tables, in the language of the window: they live in core, which knows English only.
/// Translators find them as the context "Tables" (tests/translations lists them).
[[nodiscard]] QString tableText(std::string_view english);

} // namespace ridgepoint
