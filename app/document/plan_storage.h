// Plans from and to files of the window. Reading is core's; writing replaces a file whole or leaves it as it was.
#pragma once

#include <QByteArray>
#include <QString>

#include "core/plan/plan.h"
#include "core/text/result.h"

namespace ridgepoint {

/// A plan and the fingerprint of the file's content that it was read from.
struct LoadedPlan {
    Plan plan;
    QByteArray fingerprint;
};

[[nodiscard]] Result<LoadedPlan> loadPlan(const QString &path, const Catalog &builtIn);

/// Returns the fingerprint of what stands in the file now.
[[nodiscard]] Result<QByteArray> savePlan(const Plan &plan, const QString &path);

} // namespace ridgepoint
