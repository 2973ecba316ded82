// One change on a card: kind, change, cost per user, and what it costs in speed. Painted by hand at fixed places, so that new
// figures move nothing. A click, Enter or Space tries it; while the mouse or the keyboard is on it, it is previewed.
#pragma once

#include <QAbstractButton>

#include "ui/advisor/advisor_text.h"

namespace ridgepoint {

class TryCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit TryCard(QWidget *parent);

    void show(const TryText &text);
    [[nodiscard]] const TryText &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void previewed(bool on);

protected:
    bool event(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TryText m_text;
    bool m_ringed = false; ///< focus came by the keyboard
};

} // namespace ridgepoint
