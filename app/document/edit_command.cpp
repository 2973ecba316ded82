#include "app/document/edit_command.h"

#include <algorithm>

#include "app/document/document.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

namespace {

bool sameInputs(const EditCommand::Edit &edit)
{
    return std::all_of(edit.pointers.begin(), edit.pointers.end(), [&](const std::string &pointer) {
        const Parameter *parameter = findParameter(pointer);
        return parameter != nullptr && parameter->get(edit.before) == parameter->get(edit.after);
    });
}

} // namespace

EditCommand::EditCommand(Document &document, Edit edit, const QString &text)
    : QUndoCommand(text), m_document(document), m_edit(std::move(edit))
{}

void EditCommand::undo()
{
    m_document.replaceScenario(m_edit.scenario, m_edit.before, m_edit.pointers);
}

void EditCommand::redo()
{
    m_document.replaceScenario(m_edit.scenario, m_edit.after, m_edit.pointers);
}

int EditCommand::id() const
{
    constexpr int editsOfInputs = 1;
    return m_edit.drag != 0 ? editsOfInputs : -1;
}

bool EditCommand::mergeWith(const QUndoCommand *command)
{
    const Edit &later = static_cast<const EditCommand *>(command)->edit(); // the same id, so the same class
    if (later.drag != m_edit.drag || later.scenario != m_edit.scenario)
        return false;
    m_edit.after = later.after;
    for (const std::string &pointer : later.pointers)
        if (std::find(m_edit.pointers.begin(), m_edit.pointers.end(), pointer) == m_edit.pointers.end())
            m_edit.pointers.push_back(pointer);
    setText(command->text());
    setObsolete(sameInputs(m_edit));
    return true;
}

} // namespace ridgepoint
