#include "app/document/plan_storage.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "core/plan/plan_file.h"

namespace ridgepoint {

namespace {

Error cannotWrite(const QString &why)
{
    Error error;
    error.expected = "a file that can be written";
    error.found = why.toStdString();
    return error;
}

} // namespace

Result<Plan> loadPlan(const QString &path, const Catalog &builtIn)
{
    return readPlanFile(QFile::encodeName(path).toStdString(), builtIn);
}

Result<Done> writePlanTo(QIODevice &device, const Plan &plan)
{
    const std::string text = writePlan(plan);
    const auto size = static_cast<qint64>(text.size());
    if (device.write(text.data(), size) != size)
        return cannotWrite(device.errorString());
    return Done{};
}

Result<Done> savePlan(const Plan &plan, const QString &path)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return cannotWrite(target.isDir() ? QStringLiteral("a folder") : QStringLiteral("a device"))
            .in(path.toStdString());

    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file.errorString()).in(path.toStdString());
    if (const Result<Done> written = writePlanTo(file, plan); !written)
        return written.error().in(path.toStdString());
    if (!file.commit())
        return cannotWrite(file.errorString()).in(path.toStdString());
    return Done{};
}

} // namespace ridgepoint
