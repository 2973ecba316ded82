// The list of the catalogue browser as Qt's views want it: a model of a sheet, and a filter over it by words.
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "ui/catalog/catalog_sheet.h"

namespace ridgepoint {

class CatalogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(CatalogSheet sheet);
    [[nodiscard]] const CatalogSheet &sheet() const { return m_sheet; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CatalogSheet m_sheet;
};

/// Rows that have all the words. What is not known stays last in either direction; without a sort column the catalogue's order.
class CatalogFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CatalogFilter(CatalogModel *model);

    void setWords(const QString &text);
    /// Null for an invalid index.
    [[nodiscard]] const SheetRow *rowAt(const QModelIndex &index) const;
    /// Where the entry of that id stands; -1 where it is not shown.
    [[nodiscard]] int rowOf(const std::string &id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    CatalogModel *m_model;
    QStringList m_words;
};

} // namespace ridgepoint
