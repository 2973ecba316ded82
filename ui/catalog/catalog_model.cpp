#include "ui/catalog/catalog_model.h"

#include <algorithm>

namespace ridgepoint {

void CatalogModel::show(CatalogSheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

int CatalogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int CatalogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.columns.size());
}

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const SheetCell &cell = m_sheet.rows[static_cast<std::size_t>(index.row())].cells[column];
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && !m_sheet.columns[column].numeric))
        return cell.text;
    if (role == Qt::TextAlignmentRole)
        return QVariant((m_sheet.columns[column].numeric ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    return {};
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const SheetColumn &column = m_sheet.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole)
        return column.toolTip;
    if (role == Qt::TextAlignmentRole)
        return QVariant((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

CatalogFilter::CatalogFilter(CatalogModel *model) : QSortFilterProxyModel(model), m_model(model)
{
    setSourceModel(model);
}

void CatalogFilter::setWords(const QString &text)
{
    m_words = text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

const SheetRow *CatalogFilter::rowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_model->sheet().rows[static_cast<std::size_t>(mapToSource(index).row())];
}

int CatalogFilter::rowOf(const std::string &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rowAt(index(row, 0))->id == id)
            return row;
    return -1;
}

bool CatalogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QString &within = m_model->sheet().rows[static_cast<std::size_t>(row)].search;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return within.contains(word); });
}

bool CatalogFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto cellOf = [this](const QModelIndex &index) -> const SheetCell & {
        return m_model->sheet()
            .rows[static_cast<std::size_t>(index.row())]
            .cells[static_cast<std::size_t>(index.column())];
    };
    const SheetCell &one = cellOf(left);
    const SheetCell &other = cellOf(right);
    if (one.known != other.known)
        return one.known == (sortOrder() == Qt::AscendingOrder);
    if (one.number && other.number)
        return *one.number < *other.number;
    return QString::localeAwareCompare(one.text, other.text) < 0;
}

} // namespace ridgepoint
