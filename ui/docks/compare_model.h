// The comparison as an item model: a row for each input that differs and each figure, a column for each scenario. Texts are
// made when a view asks for them, so that thousands of scenarios cost what is in sight.
#pragma once

#include <QAbstractTableModel>

#include "ui/docks/compare_columns.h"
#include "ui/docks/compare_rows.h"

namespace ridgepoint {

class Document;

class CompareModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        heading = Qt::UserRole, ///< bool: the row is one
        unit,                   ///< of a row's head, where the cells do not write it
        name,                   ///< of the figure, or the input's pointer
        change,                 ///< "+49 %"; empty without
        rises,                  ///< bool
        better,                 ///< bool; no value where it is neither
        best,                   ///< bool: of its row
        reason,                 ///< why a figure is not there
        shown,                  ///< bool: the column is the scenario that the window shows
        starred                 ///< bool, of a column's head: the baseline
    };

    CompareModel(Document &document, QObject *parent);

    /// Takes what is known; rows come and go as inputs begin and cease to differ.
    void show(const CompareColumnList &columns, std::size_t baseline, std::size_t current);

    [[nodiscard]] const std::vector<CompareRow> &rows() const { return m_rows; }
    [[nodiscard]] const CompareColumnList &columns() const { return m_columns; }
    [[nodiscard]] std::size_t baseline() const { return m_baseline; }
    /// Null of a cell that shows none, or that is not known yet.
    [[nodiscard]] Figure number(const CompareRow &row, std::size_t column) const;
    [[nodiscard]] Figure changeAt(const CompareRow &row, std::size_t column) const;
    [[nodiscard]] bool isBest(std::size_t row, std::size_t column) const;
    [[nodiscard]] QString text(const CompareRow &row, std::size_t column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] std::vector<CompareRow> rowsNow() const;
    void takeRows(const std::vector<CompareRow> &rows);
    void findBest();
    [[nodiscard]] QString reasonAt(const CompareRow &row, std::size_t column) const;
    [[nodiscard]] QString spoken(std::size_t row, std::size_t column) const;
    [[nodiscard]] QString toolTip(std::size_t row, std::size_t column) const;
    [[nodiscard]] QVariant headOfColumn(std::size_t column, int role) const;
    [[nodiscard]] QVariant headOfRow(std::size_t row, int role) const;

    Document &m_document;
    CompareColumnList m_columns;
    std::vector<CompareRow> m_rows;
    std::vector<Figure> m_best; ///< one a row
    std::size_t m_baseline = 0;
    std::size_t m_current = 0;
};

} // namespace ridgepoint
