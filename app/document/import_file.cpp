#include "app/document/import_file.h"

#include "core/plan/own_model.h"
#include "core/plan/plan_file.h"
#include "core/registry/resolve.h"
#include "core/text/json.h"

namespace ridgepoint {

Result<ImportedModel> importFile(const std::string &path, const Catalog &catalog)
{
    const Result<std::string> text = readFileText(path);
    if (!text)
        return text.error();
    Result<ImportedModel> model = importModel(text.value(), path == "-" ? "" : path, catalog);
    if (!model)
        return model.error().in(path == "-" ? "standard input" : path);
    return model;
}

Result<ImportedModel> importText(std::string_view text, const std::string &source, const Catalog &catalog)
{
    if (text.size() > largestFileBytes)
        return Error{source, "", "text of at most 64 MiB", "a longer one", ""};
    Result<ImportedModel> model = importModel(text, "", catalog);
    if (!model)
        return model.error().in(source);
    return model;
}

Result<Plan> planOfImport(const ImportedModel &model, const Catalog &builtIn)
{
    Result<ModelChoice> choice = readOwnModel(model.name, model.config);
    if (!choice)
        return choice.error();
    Plan plan = newPlan(builtIn, builtIn.models.front()->id, builtIn.accelerators.front()->id);
    plan.title = model.name;
    Scenario &scenario = plan.scenarios.front();
    scenario.model = std::move(choice).value();
    if (const Result<Done> fine = resolve(scenario, plan.catalog); !fine)
        return fine.error();
    return plan;
}

} // namespace ridgepoint
