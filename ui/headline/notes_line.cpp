#include "ui/headline/notes_line.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
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
    tintedIcon(QStringLiteral("warning"), tokens.muted).paint(&painter, indent, 0, iconSize, iconSize);
    const QFont font = textFont(type::caption);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(tokens.text2);
    const int left = indent + iconSize + 6;
    int room = width() - left;
    const QString more =
        m_notes.size() > 1 ? tr("and %n more", nullptr, static_cast<int>(m_notes.size()) - 1) : QString();
    QString text = m_notes.join(QStringLiteral("  "));
    if (metrics.horizontalAdvance(text) > room && !more.isEmpty()) {
        room -= metrics.horizontalAdvance(more) + 8;
        text = metrics.elidedText(m_notes.first(), Qt::ElideRight, room) + QStringLiteral("  ") + more;
    }
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(text, Qt::ElideRight, width() - left));
}

} // namespace ridgepoint
