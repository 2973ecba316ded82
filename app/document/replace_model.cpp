#include "app/document/replace_model.h"

#include <QCoreApplication>
#include <QUndoStack>

#include "app/document/document.h"
#include "app/document/edit_command.h"
#include "app/document/input_marks.h"
#include "core/registry/resolve.h"

namespace ridgepoint {

Result<Done> replaceModel(Document &document, ModelChoice model)
{
    for (const char *pointer : {"/model/preset", "/model/parameters"})
        if (document.marks()->isLocked(pointer))
            return Error{"", pointer, "an input that is not locked", "a locked one", "unlock it first"};
    const QString text =
        QCoreApplication::translate("Undo", "Use model %1").arg(QString::fromStdString(model.name));
    EditCommand::Edit edit{
        document.current(), document.scenario(), document.scenario(), {"/model/config"}, 0};
    edit.after.model = std::move(model);
    if (const Result<Done> fine = resolve(edit.after, document.plan().catalog); !fine)
        return fine;
    for (const Parameter &parameter : parameters())
        if (parameter.get(edit.before) != parameter.get(edit.after))
            edit.pointers.emplace_back(parameter.pointer);
    document.undoStack()->push(new EditCommand(document, std::move(edit), text));
    return Done{};
}

Result<Done> addModel(Document &document, ModelChoice model)
{
    Scenario scenario = document.scenario();
    scenario.name = model.name;
    scenario.model = std::move(model);
    if (const Result<Done> fine = resolve(scenario, document.plan().catalog); !fine)
        return fine;
    return document.addScenario(std::move(scenario), [](const QString &name) {
        return QCoreApplication::translate("Undo", "Add %1").arg(name);
    });
}

} // namespace ridgepoint
