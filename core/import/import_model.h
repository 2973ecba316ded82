// Import of a Hugging Face config.json: a model of one's own, with what was understood, what was assumed and the parameter
// count beside the published one. An architecture that the cost model cannot express is refused by name.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/model/shape.h"
#include "core/text/result.h"

namespace ridgepoint {

/// A key as it was read; `value` is as people read it: "5 120", "true", "52 × sliding_attention, 10 × full_attention".
struct UnderstoodKey {
    std::string key, meaning, value;
};

/// A key that was not there.
struct AssumedKey {
    std::string key, meaning, value;
    std::string reason; ///< "default of Gemma2Config"
};

/// A part of the file that the plan does not hold.
struct LeftOutKey {
    std::string key, reason;
};

/// What its makers say of a model that the catalogue knows.
struct PublishedCount {
    std::string name; ///< of the catalogue's entry
    double parameters = 0;
    std::optional<double> activeParameters;
};

struct ImportedModel {
    std::string name;   ///< proposed, never empty
    std::string config; ///< the keys that rules look at, assumed ones too, as JSON text: for readOwnModel
    ModelShape shape;
    std::string attention; ///< "grouped-query, 64 heads to 8; window of 1 024 tokens in 52 of 62 layers"
    std::vector<UnderstoodKey> understood;
    std::vector<AssumedKey> assumed;
    std::vector<LeftOutKey> leftOut;
    std::optional<PublishedCount> published; ///< empty: nobody's known to us

    /// Computed over published, less 1. Requires: published.
    [[nodiscard]] double deviation() const { return shape.parameters() / published->parameters - 1; }
};

/// Reads the text of a config.json. `fileName` helps to find a name and may be empty. An Error's place is a pointer within the
/// text, or line and column; it has no file.
[[nodiscard]] Result<ImportedModel> importModel(std::string_view text, std::string_view fileName,
                                                const Catalog &catalog);

} // namespace ridgepoint
