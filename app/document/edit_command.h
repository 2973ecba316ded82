// Undo commands of a document. They alone change its plan.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <QUndoCommand>

#include "core/evaluate/scenario.h"

namespace ridgepoint {

class Document;

/// One scenario before and after one action of the user's. It keeps both whole: they are small, and what is undone is then
/// what stood there, to the bit. Moves within one drag merge.
class EditCommand : public QUndoCommand {
public:
    struct Edit {
        std::size_t scenario = 0;
        Scenario before, after;
        std::vector<std::string> pointers; ///< the inputs that differ
        int drag = 0;                      ///< 0: no drag, merges with nothing
    };

    EditCommand(Document &document, Edit edit, const QString &text);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    /// Takes over a later move of the same drag; obsolete where the drag came back to where it began.
    bool mergeWith(const QUndoCommand *command) override;

    [[nodiscard]] const Edit &edit() const { return m_edit; }

private:
    Document &m_document;
    Edit m_edit;
};

} // namespace ridgepoint
