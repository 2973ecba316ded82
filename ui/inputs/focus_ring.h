// The 2-px ring outside of the control that has the focus (ui/README §10): one transparent layer over an area of controls
// that follows the focus from one to the next. Sliders and group headers draw their own, which have no room beside them.
#pragma once

#include <QPointer>
#include <QWidget>

namespace ridgepoint {

class FocusRing : public QWidget {
    Q_OBJECT

public:
    /// Around controls within `area`, whose child it becomes.
    explicit FocusRing(QWidget *area);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *control);
    void place();
    void watch(bool on);

    QPointer<QWidget> m_control;
};

} // namespace ridgepoint
