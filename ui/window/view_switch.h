// The switch in the tool bar between the pages of a plan: Plan | Explore | Article check, as buttons side by side, with the same choices for a menu.
#pragma once

#include <vector>

#include <QWidget>

class QAbstractButton;
class QAction;
class QMenu;

namespace ridgepoint {

class ViewSwitch : public QWidget {
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget *parent = nullptr);

    /// Shows which page is in sight; −1: none of them.
    void setShown(int view);
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    void chosen(int view); ///< in the order of MainWindow::View

private:
    std::vector<QAbstractButton *> m_buttons;
    std::vector<QAction *> m_actions;
};

} // namespace ridgepoint
