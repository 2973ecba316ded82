// The dot before an input: filled where its value differs from the default, and then a click resets it.
#pragma once

#include <QAbstractButton>

namespace ridgepoint {

class ResetDot : public QAbstractButton {
    Q_OBJECT

public:
    explicit ResetDot(QWidget *parent = nullptr);
    void showChanged(bool changed);
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_changed = false;
};

} // namespace ridgepoint
