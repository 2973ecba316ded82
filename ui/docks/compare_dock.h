// All scenarios side by side: inputs that differ, then figures with their change against the baseline. The table is named
// compareTable and follows the plan while it is in sight; other scenarios than the shown one are evaluated when it comes into
// sight, a few at a time.
#pragma once

#include <QDockWidget>
#include <QTimer>

#include "ui/docks/compare_columns.h"

class QLabel;
class QTableView;

namespace ridgepoint {

class CompareModel;
class Segmented;

class CompareDock : public QDockWidget {
    Q_OBJECT

public:
    explicit CompareDock(Document &document, QWidget *parent = nullptr);

    /// Puts the whole table on the clipboard, for spreadsheets and for documents.
    void copyTable();

Q_SIGNALS:
    void copied(const QString &sentence);
    void scenarioChosen(std::size_t index); ///< is to be shown
    void explainRequested(const QString &figure);
    void duplicateRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    [[nodiscard]] QWidget *buildEmpty();
    void follow();
    void refresh();
    void refreshSoon();
    void evaluateSome();
    void showKnown();
    void sizeRows();
    void explainRow(int row);
    void openCell(const QModelIndex &index);
    void openMenu(QPoint place, const QModelIndex &index);

    Document &m_document;
    CompareColumns m_columns;
    CompareModel *m_model;
    QTableView *m_table;
    QWidget *m_empty;
    QLabel *m_note;
    Segmented *m_form;
    QTimer m_refresh, m_slices;
};

} // namespace ridgepoint
