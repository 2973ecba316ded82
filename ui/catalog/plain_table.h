// A table of the dialogs: rows of one height divided by hairlines, one row chosen at a time, drawn by the tokens.
#pragma once

#include <QTableView>

namespace ridgepoint {

class PlainTable : public QTableView {
    Q_OBJECT

public:
    explicit PlainTable(QWidget *parent = nullptr);
};

} // namespace ridgepoint
