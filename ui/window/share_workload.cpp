#include "ui/window/share_workload.h"

#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QUndoStack>

#include "app/document/document.h"
#include "app/document/structure_command.h"
#include "core/compare/inputs_compared.h"
#include "core/registry/input_change.h"

namespace ridgepoint {

namespace {

struct Share {
    std::size_t scenario;
    std::vector<InputChange> changes;
};

/// What is in force and not what is written: an empty longest context is another one with another model.
Result<std::vector<Share>> sharesOf(const Document &document)
{
    std::vector<Share> shares;
    for (std::size_t at = 0; at < document.plan().scenarios.size(); ++at) {
        Scenario other = document.plan().scenarios[at];
        Share share{at, {}};
        for (const Parameter &parameter : parameters())
            if (Value asked = parameter.inForce(document.scenario());
                isOfWorkload(parameter) && asked != parameter.inForce(other))
                share.changes.push_back({std::string(parameter.pointer), std::move(asked)});
        if (share.changes.empty())
            continue;
        if (const Result<Done> fine = setInputs(other, share.changes, document.plan().catalog); !fine)
            return fine.error().in(other.name);
        shares.push_back(std::move(share));
    }
    return shares;
}

} // namespace

Result<Done> shareWorkload(Document &document)
{
    const Result<std::vector<Share>> shares = sharesOf(document);
    if (!shares)
        return shares.error();
    if (shares.value().empty())
        return Done{};
    const std::size_t shown = document.current();
    const QString text = QCoreApplication::translate("Document", "Use the workload of %1 in all scenarios")
                             .arg(QString::fromStdString(document.scenario().name));
    // an edit shows its scenario, done or undone; at both ends the one that is shown now comes back
    const auto showAgain = [&] {
        const auto show = [&document, shown] { document.setCurrent(shown); };
        document.undoStack()->push(new StructureCommand(text, show, show));
    };
    document.undoStack()->beginMacro(text);
    showAgain();
    for (const Share &share : shares.value()) {
        document.setCurrent(share.scenario);
        static_cast<void>(bool(document.setInputs(share.changes, text))); // looked at before
    }
    showAgain();
    document.undoStack()->endMacro();
    return Done{};
}

} // namespace ridgepoint
