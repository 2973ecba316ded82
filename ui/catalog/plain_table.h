// A table of the dialogs: rows of one height divided by hairlines, one row chosen at a time, drawn by the tokens.
#pragma once

#include <optional>

#include <QTableView>

#include "ui/theme/tokens.h"

namespace ridgepoint {

class PlainTable : public QTableView {
    Q_OBJECT

public:
    explicit PlainTable(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTokens();

    std::optional<Theme> m_theme;
};

} // namespace ridgepoint
