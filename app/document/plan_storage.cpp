#include "app/document/plan_storage.h"

#include <QFile>

#include "app/files/fingerprint.h"
#include "app/files/whole_file.h"
#include "core/plan/plan_file.h"

namespace ridgepoint {

Result<LoadedPlan> loadPlan(const QString &path, const Catalog &builtIn)
{
    const std::string name = QFile::encodeName(path).toStdString();
    const Result<std::string> text = readFileText(name);
    if (!text)
        return text.error();
    Result<Plan> plan = readPlan(text.value(), builtIn);
    if (!plan)
        return plan.error().in(name == "-" ? "standard input" : name);
    return LoadedPlan{std::move(plan).value(), fingerprintOf(text.value())};
}

Result<QByteArray> savePlan(const Plan &plan, const QString &path)
{
    const std::string text = writePlan(plan);
    if (const Result<Done> written = writeWholeFile(path, QByteArray::fromStdString(text)); !written)
        return written.error();
    return fingerprintOf(text);
}

} // namespace ridgepoint
