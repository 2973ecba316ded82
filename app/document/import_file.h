// A config.json from a file, standard input or pasted text: one way in for the command line and the window, so that both say
// the same of the same file.
#pragma once

#include <string>
#include <string_view>

#include "core/import/import_model.h"
#include "core/plan/plan.h"
#include "core/text/result.h"

namespace ridgepoint {

/// Within the limits of a plan file (readFileText); `path` may be "-". The Error names the file.
[[nodiscard]] Result<ImportedModel> importFile(const std::string &path, const Catalog &catalog);
/// The same from text that has no file; the Error names `source` in its place.
[[nodiscard]] Result<ImportedModel> importText(std::string_view text, const std::string &source,
                                               const Catalog &catalog);

/// A plan with one scenario, all defaults on the first accelerator of the catalogue, as a new plan has, with this model.
[[nodiscard]] Result<Plan> planOfImport(const ImportedModel &model, const Catalog &builtIn);

} // namespace ridgepoint
