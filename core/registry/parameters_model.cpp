// Inputs that say what is served: the scenario's name, the model and its number formats.
#include "core/evaluate/effective.h"
#include "core/model/shape.h"
#include "core/registry/row_builder.h"

namespace ridgepoint::registry_detail {

namespace {

constexpr std::array<std::string_view, 8> computePrecisionNames = {"fp32", "bf16",  "fp16",  "fp8",
                                                                   "int8", "mxfp8", "nvfp4", "mxfp4"};
constexpr std::array<std::string_view, 4> activationPrecisionNames = {"fp32", "bf16", "fp16", "fp8"};

Value nameOf(Precision precision)
{
    return std::string(precisionNames[static_cast<std::size_t>(precision)]);
}

bool hasExperts(const Scenario &scenario)
{
    return scenario.model.entry && scenario.model.entry->shape->hasExperts();
}

void addPrecisionRows(Rows &rows)
{
    constexpr std::string_view bytes = "MODEL §1: bytes of an element, block scales included";
    rows.push_back(
        choice<precisionNames>(
            "/precision/weights", "prec_w", "Weights", [](auto &s) -> auto & { return s.precision.weights; })
            .under("model")
            .help("Number format of the layers' weight matrices.")
            .source(bytes)
            .parameter);
    rows.push_back(
        choice<precisionNames>(
            "/precision/experts", "prec_x", "Experts", [](auto &s) -> auto & { return s.precision.experts; })
            .under("model")
            .more()
            .null("as weights")
            .effective(
                [](const Scenario &s) { return nameOf(s.precision.experts.value_or(s.precision.weights)); })
            .applies(hasExperts)
            .help("Number format of the routed experts' weights.")
            .source(bytes)
            .parameter);
    rows.push_back(choice<precisionNames>(
                       "/precision/embedding", "prec_e", "Embedding",
                       [](auto &s) -> auto & { return s.precision.embedding; })
                       .under("model")
                       .more()
                       .help("Number format of the embedding and the output head.")
                       .source(bytes)
                       .parameter);
    rows.push_back(choice<precisionNames>(
                       "/precision/kv_cache", "prec_kv", "KV cache",
                       [](auto &s) -> auto & { return s.precision.kvCache; })
                       .under("model")
                       .help("Number format of cached keys and values.")
                       .source(bytes)
                       .parameter);
    Row compute = choice<computePrecisionNames>(
        "/precision/compute", "prec_c", "Compute", [](auto &s) -> auto & { return s.precision.compute; });
    compute.parameter.nullable = false; // absent is as weights; null is not a word of the file
    rows.push_back(std::move(compute)
                       .under("model")
                       .null("as weights")
                       .effective([](const Scenario &s) { return nameOf(wantedComputePrecision(s)); })
                       .help("Precision that matrix units compute in; where the GPU has no such rate, the "
                             "next that it has.")
                       .source("resources/catalog/README.md: when a rate is empty")
                       .parameter);
    rows.push_back(choice<activationPrecisionNames>(
                       "/precision/activations", "prec_a", "Activations",
                       [](auto &s) -> auto & { return s.precision.activations; })
                       .under("model")
                       .more()
                       .help("Number format of what GPUs send each other.")
                       .source(bytes)
                       .parameter);
}

} // namespace

void addModelRows(Rows &rows)
{
    rows.push_back(text(
                       ParameterKind::text, "/name", "Name", [](auto &s) -> auto & { return s.name; })
                       .under("")
                       .help("Name of the scenario; unique in its plan.")
                       .parameter);
    rows.push_back(text(
                       ParameterKind::text, "/notes", "Notes", [](auto &s) -> auto & { return s.notes; })
                       .under("")
                       .help("Free text that stays with the scenario.")
                       .parameter);
    rows.push_back(text(
                       ParameterKind::modelPreset, "/model/preset", "Model",
                       [](auto &s) -> auto & { return s.model.preset; })
                       .help("A model of the catalogue, by its id.")
                       .source("resources/catalog/models.json")
                       .parameter);
    rows.push_back(
        number(
            "/model/parameters", "P_set", "Parameters", "",
            [](auto &s) -> auto & { return s.model.parameters; })
            .range(1e6, 1e15)
            .comesWith("/model/preset")
            .null("model's own")
            .effective([](const Scenario &s) { return Value(effectiveParameters(s)); })
            .logarithmic(0.1e9, 5e12)
            .help("Scales every weight of the model's shape to this count; KV cache and states keep theirs.")
            .source("the model's configuration")
            .parameter);
    addPrecisionRows(rows);
}

} // namespace ridgepoint::registry_detail
