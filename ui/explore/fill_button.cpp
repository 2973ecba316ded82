#include "ui/explore/fill_button.h"

#include <QEvent>

#include "ui/theme/tokens.h"

namespace ridgepoint {

FillButton::FillButton(const QString &pane, const QString &title, QWidget *parent) : QToolButton(parent)
{
    constexpr int side = 24;
    setObjectName(pane + QStringLiteral(".fill"));
    setProperty("surface", "bare");
    setFixedSize(side, side);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("%1: fill the page").arg(title));
    setToolTip(tr("Fill the page, or give the others their places back"));
    applyTokens();
}

void FillButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTokens();
}

/// The theme's by the parent: the style sheet changes the button's own palette.
void FillButton::applyTokens()
{
    setIcon(m_icon.in(QStringLiteral("expand"), tokensOf(parentWidget()->palette()).text2));
}

} // namespace ridgepoint
