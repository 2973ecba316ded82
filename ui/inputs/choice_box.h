// The combo box of an input, drawn by the tokens. The wheel moves it only where it has the focus.
#pragma once

#include <QComboBox>

#include "ui/theme/tinted_icon.h"

namespace ridgepoint {

class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Text to show in place of the chosen item's, in grey: what an empty input stands for.
    void showInstead(const QString &text);
    void showLocked(bool locked);
    /// Outlined as one of those by which the plan does not fit.
    void showGuilty(bool guilty);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QString m_instead;
    TintedIcon m_lockIcon;
    bool m_locked = false;
    bool m_guilty = false;
};

} // namespace ridgepoint
