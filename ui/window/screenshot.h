// A picture of the window: drawn once everything that waits for the event loop has been drawn.
#pragma once

#include <string>

#include <QSize>

#include "core/text/result.h"

class QWidget;

namespace ridgepoint {

/// Writes the window, already shown, as a PNG of exactly `pixels`.
[[nodiscard]] Result<Done> writeScreenshot(QWidget &window, QSize pixels, const std::string &path);

} // namespace ridgepoint
