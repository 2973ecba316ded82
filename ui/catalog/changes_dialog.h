// What the catalogue has changed of a plan's entries, `changesDialog`: each figure in the plan and in the catalogue, then the headline figures of
// every scenario now and after the update.
#pragma once

#include <QDialog>

class QStandardItemModel;

namespace ridgepoint {

class Document;

class ChangesDialog : public QDialog {
    Q_OBJECT

public:
    ChangesDialog(const Document &document, QWidget *parent);

Q_SIGNALS:
    void updateWanted();

private:
    void fill(const Document &document);

    QStandardItemModel *m_model;
};

} // namespace ridgepoint
