#include "app/document/plan_storage.h"

#include <QFile>

#include "app/files/fingerprint.h"
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

} // namespace ridgepoint
