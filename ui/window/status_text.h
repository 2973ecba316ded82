// The sentences of the status line.
#pragma once

#include <QString>

namespace ridgepoint {

class Document;

[[nodiscard]] QString fileStatus(const Document &document);     ///< "chat.ridge, saved"
[[nodiscard]] QString startStatus(const Document &document);    ///< "46 GPUs and 74 models in the catalogue"
[[nodiscard]] QString baselineStatus(const Document &document); ///< "Baseline: H200, FP8"
[[nodiscard]] QString
efficiencyStatus(const Document &document); ///< "Efficiency: calibrated (compute 43 %, memory 83 %)"
[[nodiscard]] QString catalogStatus(const Document &document); ///< "Catalogue 2026-11-23"

} // namespace ridgepoint
