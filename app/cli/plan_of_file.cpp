#include "app/cli/plan_of_file.h"

#include "core/plan/plan_file.h"

namespace ridgepoint::cli {

Result<Plan> planOfFile(const std::string &file)
{
    const Result<std::string> text = readFileText(file);
    if (!text)
        return text.error();
    Result<Plan> plan = readPlan(text.value(), builtInCatalog());
    if (!plan)
        return plan.error().in(file == "-" ? "standard input" : file);
    return plan;
}

} // namespace ridgepoint::cli
