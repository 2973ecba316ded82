// Every number of a chart as a table, in a window of its own that stays open beside the work and follows it.
#pragma once

#include <QDialog>

#include "ui/charts/chart_export.h"

namespace ridgepoint {

class TableModel;

class DataTable : public QDialog {
    Q_OBJECT

public:
    DataTable(const QString &name, const QString &title, QWidget *parent);
    void show(const ChartTable &table);
    using QDialog::show;

private:
    TableModel *m_model;
};

} // namespace ridgepoint
