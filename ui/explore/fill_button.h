// ⤢ in the head of a pane: lets it have the whole page, and gives the others their places back.
#pragma once

#include <QToolButton>

#include "ui/theme/tinted_icon.h"

namespace ridgepoint {

class FillButton : public QToolButton {
    Q_OBJECT

public:
    /// Is named <pane>.fill and speaks of `title`.
    FillButton(const QString &pane, const QString &title, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTokens();

    TintedIcon m_icon;
};

} // namespace ridgepoint
