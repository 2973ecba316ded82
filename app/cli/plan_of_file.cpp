#include "app/cli/plan_of_file.h"

#include "core/plan/plan_file.h"

namespace ridgepoint::cli {

Result<Plan> planOfFile(const std::string &file)
{
    return readPlanFile(file, builtInCatalog());
}

} // namespace ridgepoint::cli
