// What an import made of a config.json, for the terminal.
#pragma once

#include "app/cli/output.h"
#include "core/import/import_model.h"

namespace ridgepoint::cli {

/// Tables of what was understood and assumed, what was left out, and the parameter count beside the published one.
void writeImportReport(Output &output, const ImportedModel &model);

} // namespace ridgepoint::cli
