// Undo commands that add, remove, move or star scenarios. What they do and how it is taken back are given as two functions.
#pragma once

#include <functional>

#include <QUndoCommand>

namespace ridgepoint {

class StructureCommand : public QUndoCommand {
public:
    StructureCommand(const QString &text, std::function<void()> apply, std::function<void()> revert)
        : QUndoCommand(text), m_apply(std::move(apply)), m_revert(std::move(revert))
    {}

    void redo() override { m_apply(); }
    void undo() override { m_revert(); }

private:
    std::function<void()> m_apply, m_revert;
};

} // namespace ridgepoint
