#include "app/document/earlier_states.h"

#include <QUndoStack>

#include "app/document/document.h"
#include "app/document/edit_command.h"

namespace ridgepoint {

std::vector<EarlierState> earlierStates(const Document &document, std::size_t most)
{
    std::vector<EarlierState> states;
    const QUndoStack &stack = *document.undoStack();
    for (int step = stack.index() - 1; step >= 0 && states.size() < most; --step) {
        const auto *command = dynamic_cast<const EditCommand *>(stack.command(step));
        if (command == nullptr)
            break;
        if (command->edit().scenario == document.current())
            states.push_back({step, command->text(), &command->edit().before});
    }
    return states;
}

} // namespace ridgepoint
