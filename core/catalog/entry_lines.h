// A catalogue entry as lines of label, unit and value, from the same tables by which it is read and written: what browsing,
// comparing and editing entries go by.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/catalog/entries.h"

namespace ridgepoint {

/// Not known, a number or text.
using EntryValue = std::variant<std::monostate, double, std::string>;

enum class EntryLineKind {
    text,
    texts, ///< several, each ended by a line break
    number,
    config ///< JSON text of an object
};

struct EntryLine {
    std::string pointer;   ///< within the entry: "/memory_gb", "/dense_tflops/fp8"
    std::string label;     ///< "Memory", as the input of the same meaning where there is one
    std::string_view unit; ///< "GB"; empty: none
    EntryLineKind kind = EntryLineKind::text;
    bool computed = false; ///< figures of a plan depend on it
    bool required = false;
    EntryValue value;
};

/// Every line that an entry of this kind can have, in the file's order, those not known among them.
[[nodiscard]] std::vector<EntryLine> entryLines(const ModelEntry &entry);
[[nodiscard]] std::vector<EntryLine> entryLines(const Accelerator &entry);

/// The keys of a model's config, each a line: numbers, else their JSON text.
[[nodiscard]] std::vector<EntryLine> configLines(const ModelEntry &entry);

} // namespace ridgepoint
