// The list that a picker opens: a line to search in, over a table of entries with their figures. Arrows and Enter choose, Esc
// closes; the last row may ask for an entry of one's own. It deletes itself when it closes.
#pragma once

#include <QFrame>

#include "ui/inputs/catalog_rows.h"

class QLineEdit;
class QModelIndex;
class QStandardItemModel;
class QTableView;

namespace ridgepoint {

class CatalogPopup : public QFrame {
    Q_OBJECT

public:
    CatalogPopup(CatalogRows rows, const QString &current, QWidget *parent);

    /// Beneath the box, or above it where there is no room below, with `search` typed already.
    void openUnder(const QWidget &box, const QString &search);

Q_SIGNALS:
    void chosen(const QString &id);
    void customWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void fillTable();
    void filter(const QString &text);
    void selectFirst();
    void take(const QModelIndex &index);
    [[nodiscard]] int customRow() const;

    CatalogRows m_rows;
    QString m_current;
    QLineEdit *m_search;
    QTableView *m_view;
    QStandardItemModel *m_model;
};

} // namespace ridgepoint
