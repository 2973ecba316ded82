// How the keys of a catalogue entry map to the fields of its struct, each declared once. From the table come reading
// with every check, writing in a fixed order, and the names that "did you mean" knows. Entries also stand in plan files
// (`resolved`), so they are read as strictly as any other part of a plan.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/catalog/entry_lines.h"
#include "core/catalog/precision.h"
#include "core/text/json.h"
#include "core/text/result.h"

namespace ridgepoint {

/// What a key's value may be. Texts know only `required`: then they are not empty.
struct EntryRule {
    bool required = false;
    double low = 0;
    double high = 0;
    bool openLow = false;
    bool whole = false;
};

inline constexpr EntryRule anyText{};
inline constexpr EntryRule requiredText{.required = true};

template <class Entry>
struct EntryField {
    std::string_view key;
    /// std::monostate: a key that the entry's own reader and writer see to; here it only has its place in the order.
    std::variant<std::monostate, std::string Entry::*, std::vector<std::string> Entry::*, double Entry::*,
                 std::optional<double> Entry::*, bool Entry::*, DenseRates Entry::*>
        member;
    EntryRule rule = anyText;
    std::string_view label = {}; ///< for people; empty: never shown
    std::string_view unit = {};  ///< "GB", "$"
    bool computed = false;       ///< figures of a plan depend on it
};

using EntryProblem = std::optional<Error>;

// Reads `json` into `out`. A required value may not be null; any other that is null leaves `out` as it is.
[[nodiscard]] EntryProblem readEntryValue(const nlohmann::ordered_json &json, const std::string &pointer,
                                          const EntryRule &rule, std::string &out);
[[nodiscard]] EntryProblem readEntryValue(const nlohmann::ordered_json &json, const std::string &pointer,
                                          const EntryRule &rule, std::vector<std::string> &out);
[[nodiscard]] EntryProblem readEntryValue(const nlohmann::ordered_json &json, const std::string &pointer,
                                          const EntryRule &rule, double &out);
[[nodiscard]] EntryProblem readEntryValue(const nlohmann::ordered_json &json, const std::string &pointer,
                                          const EntryRule &rule, std::optional<double> &out);
[[nodiscard]] EntryProblem readEntryValue(const nlohmann::ordered_json &json, const std::string &pointer,
                                          const EntryRule &rule, bool &out);
[[nodiscard]] EntryProblem readEntryValue(const nlohmann::ordered_json &json, const std::string &pointer,
                                          const EntryRule &rule, DenseRates &out);

// Writes a value under `key`, and nothing where it says no more than its absence would.
void writeEntryValue(nlohmann::ordered_json &json, std::string_view key, const std::string &value);
void writeEntryValue(nlohmann::ordered_json &json, std::string_view key,
                     const std::vector<std::string> &value);
void writeEntryValue(nlohmann::ordered_json &json, std::string_view key, double value);
void writeEntryValue(nlohmann::ordered_json &json, std::string_view key, std::optional<double> value);
void writeEntryValue(nlohmann::ordered_json &json, std::string_view key, const DenseRates &value);

/// The error of a value that is not an object, or of the first key that `known` has not; nothing where all are known.
[[nodiscard]] EntryProblem checkEntryKeys(const nlohmann::ordered_json &json, std::string_view pointer,
                                          const std::vector<std::string_view> &known);

/// The error of a required key that is not there.
[[nodiscard]] Error missingEntryKey(std::string_view key);

template <class Entry, std::size_t Count>
[[nodiscard]] EntryProblem readEntryFields(const nlohmann::ordered_json &json,
                                           const std::array<EntryField<Entry>, Count> &fields, Entry &entry)
{
    std::vector<std::string_view> known;
    for (const EntryField<Entry> &field : fields)
        known.push_back(field.key);
    if (EntryProblem problem = checkEntryKeys(json, "", known))
        return problem;
    for (const EntryField<Entry> &field : fields) {
        const auto value = json.find(field.key);
        if (value == json.end()) {
            if (field.rule.required)
                return missingEntryKey(field.key);
            continue;
        }
        const auto read = [&](auto member) -> EntryProblem {
            if constexpr (std::is_same_v<decltype(member), std::monostate>)
                return std::nullopt;
            else
                return readEntryValue(*value, pointerTo("", field.key), field.rule, entry.*member);
        };
        if (EntryProblem problem = std::visit(read, field.member))
            return problem;
    }
    return std::nullopt;
}

/// All fields in the table's order; a monostate's key is null until the caller fills it.
template <class Entry, std::size_t Count>
[[nodiscard]] nlohmann::ordered_json writeEntryFields(const Entry &entry,
                                                      const std::array<EntryField<Entry>, Count> &fields)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const EntryField<Entry> &field : fields) {
        const auto write = [&](auto member) {
            if constexpr (std::is_same_v<decltype(member), std::monostate>)
                json[std::string(field.key)] = nullptr;
            else if constexpr (std::is_same_v<decltype(member), bool Entry::*>) {
                if (entry.*member != Entry{}.*member)
                    json[std::string(field.key)] = entry.*member;
            } else
                writeEntryValue(json, field.key, entry.*member);
        };
        std::visit(write, field.member);
    }
    return json;
}

// A field's lines, as entryLines gives them, appended to `lines`.
void addEntryLines(std::vector<EntryLine> &lines, const EntryLine &form, const std::string &value);
void addEntryLines(std::vector<EntryLine> &lines, const EntryLine &form,
                   const std::vector<std::string> &value);
void addEntryLines(std::vector<EntryLine> &lines, const EntryLine &form, std::optional<double> value);
void addEntryLines(std::vector<EntryLine> &lines, const EntryLine &form, const DenseRates &value);

/// The lines of all fields with a label, in the table's order; a monostate's has no value until the caller fills it.
template <class Entry, std::size_t Count>
[[nodiscard]] std::vector<EntryLine> linesOfFields(const Entry &entry,
                                                   const std::array<EntryField<Entry>, Count> &fields)
{
    std::vector<EntryLine> lines;
    for (const EntryField<Entry> &field : fields) {
        if (field.label.empty())
            continue;
        const EntryLine form{
            pointerTo("", field.key), std::string(field.label), field.unit, EntryLineKind::text,
            field.computed,           field.rule.required,      {}};
        const auto add = [&](auto member) {
            if constexpr (std::is_same_v<decltype(member), std::monostate>)
                lines.push_back(form);
            else if constexpr (!std::is_same_v<decltype(member), bool Entry::*>)
                addEntryLines(lines, form, entry.*member);
        };
        std::visit(add, field.member);
    }
    return lines;
}

} // namespace ridgepoint
