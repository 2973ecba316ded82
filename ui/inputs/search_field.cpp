#include "ui/inputs/search_field.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int fieldHeight = 24;
constexpr int fieldWidth = 144;
constexpr double radius = 4;

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_icon(new QAction(this))
{
    setObjectName(QStringLiteral("inputsSearch"));
    setAccessibleName(tr("Find an input"));
    setPlaceholderText(tr("Find an input"));
    setToolTip(tr("Find an input by label, symbol, pointer or what it does (Ctrl+K)"));
    setFrame(false);
    setFont(textFont(type::caption));
    setFixedSize(fieldWidth, fieldHeight);
    setClearButtonEnabled(true);
    addAction(m_icon, QLineEdit::LeadingPosition);
    tint();
}

void SearchField::tint()
{
    const Tokens &tokens = tokensOf(palette());
    if (m_ink == tokens.muted)
        return;
    m_ink = tokens.muted;
    m_icon->setIcon(tintedIcon(QStringLiteral("search"), m_ink));
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

/// With nothing in it to take back, undo and redo are the plan's.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!hasFocus() && text().isEmpty())
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.control, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace ridgepoint
