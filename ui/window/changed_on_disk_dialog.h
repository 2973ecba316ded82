// Asks before a file is overwritten that somebody else has changed since it was opened or saved: `changedOnDiskDialog`. Cancel
// leaves both as they are. It deletes itself.
#pragma once

#include <QMessageBox>

namespace ridgepoint {

class ChangedOnDiskDialog : public QMessageBox {
    Q_OBJECT

public:
    ChangedOnDiskDialog(const QString &name, QWidget *window);

Q_SIGNALS:
    void reloadChosen();   ///< what is on disk; the changes here are given up
    void keepMineChosen(); ///< what is on disk is overwritten
    void saveAsChosen();   ///< both stay

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTokens();
};

} // namespace ridgepoint
