// The dialog `recoverDialog`: the plans that a program left behind unsaved, each with its age and what differs from its file,
// to recover, to discard or to keep for later. It opens nothing itself, and deletes itself; what is still in it then is kept.
#pragma once

#include <map>
#include <vector>

#include <QDialog>

#include "app/recovery/unsaved_files.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ridgepoint {

class RecoverDialog : public QDialog {
    Q_OBJECT

public:
    /// Requires: one copy at least.
    RecoverDialog(std::vector<LeftBehind> copies, const Catalog &builtIn, QWidget *window);
    ~RecoverDialog() override;

    /// Requires: an id from `recoverRequested` that was not removed.
    [[nodiscard]] const UnsavedWork &work(int id) const { return m_copies.at(id).work; }
    /// Removes the copy and its row; the dialog closes with the last one.
    void remove(int id);

Q_SIGNALS:
    void recoverRequested(int id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeRow(int id, const Catalog &builtIn);
    void makeFirstDefault();
    void applyTokens();

    std::map<int, LeftBehind> m_copies;
    std::map<int, QWidget *> m_rows;
    QLabel *m_icon;
};

} // namespace ridgepoint
