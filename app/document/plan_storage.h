// Plans from files, for the window. Reading is core's; how they are saved is told in save_job.h.
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

} // namespace ridgepoint
