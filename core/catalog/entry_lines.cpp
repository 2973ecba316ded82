#include "core/catalog/entry_lines.h"

#include <algorithm>
#include <cctype>

#include "core/catalog/entry_fields.h"

namespace ridgepoint {

using nlohmann::ordered_json;

namespace {

EntryLine lineOf(const EntryLine &form, EntryLineKind kind, EntryValue value)
{
    EntryLine line = form;
    line.kind = kind;
    line.value = std::move(value);
    return line;
}

EntryValue known(std::optional<double> value)
{
    return value ? EntryValue(*value) : EntryValue();
}

std::string upperCase(std::string_view text)
{
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return upper;
}

} // namespace

void addEntryLines(std::vector<EntryLine> &lines, const EntryLine &form, const std::string &value)
{
    lines.push_back(lineOf(form, EntryLineKind::text, value.empty() ? EntryValue() : EntryValue(value)));
}

void addEntryLines(std::vector<EntryLine> &lines, const EntryLine &form,
                   const std::vector<std::string> &value)
{
    std::string text;
    for (const std::string &one : value)
        text += one + '\n';
    lines.push_back(lineOf(form, EntryLineKind::texts, text.empty() ? EntryValue() : EntryValue(text)));
}

void addEntryLines(std::vector<EntryLine> &lines, const EntryLine &form, std::optional<double> value)
{
    lines.push_back(lineOf(form, EntryLineKind::number, known(value)));
}

void addEntryLines(std::vector<EntryLine> &lines, const EntryLine &form, const DenseRates &value)
{
    for (std::size_t i = 0; i < precisionNames.size(); ++i) {
        if (static_cast<Precision>(i) == Precision::int4) // stored, never computed
            continue;
        EntryLine line = lineOf(form, EntryLineKind::number, known(value[i]));
        line.pointer = pointerTo(form.pointer, precisionNames[i]);
        line.label += ' ' + upperCase(precisionNames[i]);
        lines.push_back(std::move(line));
    }
}

std::vector<EntryLine> configLines(const ModelEntry &entry)
{
    const Result<ordered_json> config = parseJson(entry.config);
    std::vector<EntryLine> lines;
    if (!config)
        return lines;
    for (const auto &[key, value] : config.value().items()) {
        EntryLine line{pointerTo("/config", key), key, {}, EntryLineKind::text, true, false, {}};
        if (value.is_number()) {
            line.kind = EntryLineKind::number;
            line.value = value.get<double>();
        } else {
            line.value = value.is_string()
                             ? value.get<std::string>()
                             : value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace ridgepoint
