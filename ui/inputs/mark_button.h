// A small button with one icon in an input's row: the lock and the pin. It is drawn while it is set, and otherwise only
// while its row is under the mouse or has the focus; it always keeps its place, so that nothing moves when it appears.
#pragma once

#include <QAbstractButton>

#include "ui/theme/tinted_icon.h"

namespace ridgepoint {

class MarkButton : public QAbstractButton {
    Q_OBJECT

public:
    /// Icons of resources/icons, for set and not set.
    MarkButton(const QString &setIcon, const QString &openIcon, QWidget *parent);

    /// Whether it is drawn although it is not set.
    void reveal(bool revealed);
    [[nodiscard]] bool isShown() const { return isChecked() || m_revealed; }
    [[nodiscard]] QSize sizeHint() const override;

    static constexpr int width = 20;
    static constexpr int height = 24;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_setIcon, m_openIcon;
    bool m_revealed = false;
    TintedIcon m_icon;
};

} // namespace ridgepoint
