// An entry of one's own, `ownEntryDialog`: a field for every line that an entry of its kind can have, checked while one types by the rules by
// which files are read. Saving writes the user catalogue.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include <QDialog>

#include "core/catalog/entry_lines.h"
#include "core/plan/catalog_changes.h"

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ridgepoint {

class EntryField;
class OwnEntries;

class OwnEntryDialog : public QDialog {
    Q_OBJECT

public:
    /// For a new entry, all fields empty.
    OwnEntryDialog(OwnEntries &own, EntryKind kind, QWidget *parent);

    /// Fills the fields; `asCopy`: for a new entry, else that one is edited.
    void startFrom(const ModelEntry &entry, bool asCopy);
    void startFrom(const Accelerator &entry, bool asCopy);

private:
    struct Line {
        EntryLine line;
        EntryField *field = nullptr;      ///< of one line of text
        QPlainTextEdit *editor = nullptr; ///< of several
        [[nodiscard]] QString text() const;
    };

    void buildForm(QGridLayout &grid);
    void addLine(QGridLayout &grid, Line &line);
    void beginWithName();
    void fill(const EntryHead &entry, const std::vector<EntryLine> &lines, bool asCopy);
    void judge();
    void save();
    /// What was entered as the JSON of an entry; the Error's place is a line's pointer.
    [[nodiscard]] Result<nlohmann::ordered_json> entered() const;
    [[nodiscard]] std::optional<Error> problem() const;
    [[nodiscard]] QString labelOf(const std::string &place) const;

    OwnEntries &m_own;
    EntryKind m_kind;
    std::string m_id; ///< of the entry that is edited; empty: a new one
    std::vector<Line> m_lines;
    QLabel *m_sentence;
    QPushButton *m_save;
};

} // namespace ridgepoint
