// The deployments of the search as an item model: one a row, the goal last and bold. Which columns are worth their room is told,
// not decided here.
#pragma once

#include <QAbstractTableModel>

#include "ui/charts/chart_export.h"
#include "ui/explore/search_data.h"

namespace ridgepoint {

class SearchModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        gpu,
        layout,
        tensor,
        pipeline,
        attention,
        weights,
        kv,
        readers,
        ownership,
        batch,
        users,
        speed,
        firstToken,
        fleet,
        fleetCost,
        goal,
        columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<FoundDeployment> rows, const FigureRow *by, bool highest);
    [[nodiscard]] const std::vector<FoundDeployment> &rows() const { return m_rows; }
    /// The row of a deployment by its index in the space; -1 where it is not shown.
    [[nodiscard]] int rowOf(std::size_t index) const;
    /// Of the three numbers that the layout says in one.
    [[nodiscard]] static bool isPartOfLayout(int column)
    {
        return column == tensor || column == pipeline || column == attention;
    }
    /// Whether all rows say the same there.
    [[nodiscard]] bool isConstant(int column) const;
    /// Whether a cell of the column is marked †.
    [[nodiscard]] bool isDoubtful(int column) const;
    /// Whether the figure stands in the goal's column.
    [[nodiscard]] bool isGoal(int column) const;
    /// Every column of every row, numbers with all their digits.
    [[nodiscard]] ChartTable table() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const FoundDeployment &row, int column) const;
    [[nodiscard]] QString exact(const FoundDeployment &row, int column) const;
    [[nodiscard]] QString head(int column) const;
    [[nodiscard]] static QString doubt(const FoundDeployment &row, int column);

    std::vector<FoundDeployment> m_rows;
    const FigureRow *m_goal = nullptr;
    bool m_highest = false;
};

} // namespace ridgepoint
