// Plans from and to files of the window. Reading is core's; writing replaces a file whole or leaves it as it was.
#pragma once

#include <QString>

#include "core/plan/plan.h"
#include "core/text/result.h"

class QIODevice;

namespace ridgepoint {

[[nodiscard]] Result<Plan> loadPlan(const QString &path, const Catalog &builtIn);

/// Writes beside the file and renames. Refuses what is not a regular file, such as a device.
[[nodiscard]] Result<Done> savePlan(const Plan &plan, const QString &path);

/// All of a plan's text into an open device; the Error has no file. Not finished until the device is.
[[nodiscard]] Result<Done> writePlanTo(QIODevice &device, const Plan &plan);

} // namespace ridgepoint
