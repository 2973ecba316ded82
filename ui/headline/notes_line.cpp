#include "ui/headline/notes_line.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int lineHeight = 16;
constexpr int iconSize = 16;
constexpr int indent = 14; // in line with the headline's figures

} // namespace

NotesLine::NotesLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("notes"));
    setFixedHeight(lineHeight);
    hide();
}

void NotesLine::showNotes(const QStringList &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    setToolTip(notes.join(QLatin1Char('\n')));
    setAccessibleName(tr("Notes: %1").arg(notes.join(QLatin1Char(' '))));
    setVisible(!notes.isEmpty());
    update();
}

QSize NotesLine::sizeHint() const
{
    return {200, lineHeight};
}

void NotesLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    m_icon.in(QStringLiteral("warning"), tokens.muted).paint(&painter, indent, 0, iconSize, iconSize);
    const QFont font = textFont(type::caption);
    painter.setPen(tokens.text2);
    const int left = indent + iconSize + 6;
    const int room = width() - left;
    const QString all = m_notes.join(QStringLiteral("  "));
    QString text = fitted(all, font, room).text;
    if (text != all && m_notes.size() > 1) {
        const QString more =
            QStringLiteral("  ") + tr("and %n more", nullptr, static_cast<int>(m_notes.size()) - 1);
        text = fitted(m_notes.first(), font, room - fitted(more, font, room).width).text + more;
    }
    drawLine(painter, font, QRect(left, 0, room, height()), text);
}

} // namespace ridgepoint
