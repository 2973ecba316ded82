#include "ui/charts/data_table.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace ridgepoint {

/// The rows of a chart's table. Another number of columns resets it, other numbers in the same form keep the place.
class TableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ChartTable &table)
    {
        if (table == m_table)
            return;
        const bool sameForm = table.head == m_table.head && table.rows.size() == m_table.rows.size();
        if (!sameForm)
            beginResetModel();
        m_table = table;
        if (!sameForm)
            endResetModel();
        else if (!m_table.rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount({}) - 1, columnCount({}) - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_table.head.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                                : Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::DisplayRole)
            return m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
        return {};
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return m_table.head.value(section);
        return QAbstractTableModel::headerData(section, orientation, role);
    }

private:
    ChartTable m_table;
};

DataTable::DataTable(const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent), m_model(new TableModel(this))
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *view = new QTableView(this);
    view->setObjectName(name + QStringLiteral(".view"));
    view->setAccessibleName(title);
    view->setModel(m_model);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setStretchLastSection(true);
    view->verticalHeader()->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(view);
    resize(640, 320);
}

void DataTable::show(const ChartTable &table)
{
    m_model->show(table);
}

} // namespace ridgepoint
