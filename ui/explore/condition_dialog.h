// One more condition on what the search may find: a figure, at most or at least, and a value.
#pragma once

#include <QDialog>

#include "core/explore/search.h"

class QLabel;
class QLineEdit;

namespace ridgepoint {

class FigureChooser;
class Segmented;

class ConditionDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConditionDialog(QWidget *parent);

Q_SIGNALS:
    void added(const ridgepoint::Bound &bound);

private:
    void showUnit();
    void add();

    FigureChooser *m_figure;
    Segmented *m_side;
    QLineEdit *m_value;
    QLabel *m_unit, *m_error;
};

} // namespace ridgepoint
