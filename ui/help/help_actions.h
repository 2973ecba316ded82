// The Help menu's part of a window: F1 opens the help at what has the keyboard, Shift+F1 asks what a control is. Both work in the
// window's dialogs too.
#pragma once

#include <QObject>
#include <QPointer>

class QMenu;

namespace ridgepoint {

class HelpWindow;
class MainWindow;

class HelpActions : public QObject {
    Q_OBJECT

public:
    explicit HelpActions(MainWindow &window);

    /// Guide, Inputs and figures, Keyboard, What's this.
    void fillMenu(QMenu &menu);
    /// The help at a page and place: "inputs.html#workload.active_share".
    void show(const QString &topic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QWidget *widget) const;

    MainWindow &m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace ridgepoint
