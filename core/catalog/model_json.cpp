#include "core/catalog/catalog.h"
#include "core/catalog/entry_fields.h"
#include "core/model/shape.h"

namespace ridgepoint {

using nlohmann::ordered_json;

namespace {

constexpr EntryRule fixedCount{.low = 1e6, .high = 1e15}; // as /model/parameters
constexpr EntryRule publishedCount{.low = 0, .high = 1e15, .openLow = true};

using Field = EntryField<ModelEntry>;

constexpr std::array modelFields = {
    Field{"id", &ModelEntry::id, requiredText},
    Field{"name", &ModelEntry::name, requiredText, "Name"},
    Field{"config", std::monostate{}, {.required = true}, "Configuration", "", true},
    Field{"parameters", &ModelEntry::parameters, fixedCount, "Parameters", "", true},
    Field{"published_parameters", &ModelEntry::publishedParameters, publishedCount, "Published parameters"},
    Field{"published_active_parameters", &ModelEntry::publishedActiveParameters, publishedCount,
          "Published active parameters"},
    Field{"released", &ModelEntry::released, anyText, "Released"},
    Field{"license", &ModelEntry::license, anyText, "Licence"},
    Field{"note", &ModelEntry::note, anyText, "Note"},
    Field{"sources", &ModelEntry::sources, anyText, "Sources"},
    Field{"listed", &ModelEntry::listed},
};

/// Its keys stay as text too: saving a plan writes them as they came.
EntryProblem readConfig(const ordered_json &config, ModelEntry &entry)
{
    if (!config.is_object())
        return Error{.file = {},
                     .place = pointerTo("", "config"),
                     .expected = "an object with config.json keys",
                     .found = quotedJson(config),
                     .advice = {}};
    Result<ModelShape> shape = readModelShape(config);
    if (!shape) {
        Error error = shape.error();
        error.place = pointerTo("", "config") + error.place;
        return error;
    }
    entry.shape = std::make_shared<const ModelShape>(std::move(shape).value());
    // Text of a plan is valid UTF-8; the handler keeps a caller that breaks this from making dump() throw.
    entry.config = config.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
    return std::nullopt;
}

} // namespace

Result<std::shared_ptr<const ModelEntry>> readModelEntry(const ordered_json &entry)
{
    auto model = std::make_shared<ModelEntry>();
    if (EntryProblem problem = readEntryFields(entry, modelFields, *model))
        return *std::move(problem);
    if (EntryProblem problem = readConfig(*entry.find("config"), *model))
        return *std::move(problem);
    return std::shared_ptr<const ModelEntry>(std::move(model));
}

ordered_json writeModelEntry(const ModelEntry &entry)
{
    ordered_json json = writeEntryFields(entry, modelFields);
    if (Result<ordered_json> config = parseJson(entry.config))
        json["config"] = std::move(config).value();
    return json;
}

std::vector<EntryLine> entryLines(const ModelEntry &entry)
{
    std::vector<EntryLine> lines = linesOfFields(entry, modelFields);
    for (EntryLine &line : lines)
        if (line.pointer == "/config") {
            line.kind = EntryLineKind::config;
            line.value = entry.config;
        }
    return lines;
}

} // namespace ridgepoint
