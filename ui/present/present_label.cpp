#include "ui/present/present_label.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

QColor colorOf(PresentLabel::Ink ink, const Tokens &tokens)
{
    switch (ink) {
    case PresentLabel::Ink::text:
        return tokens.text;
    case PresentLabel::Ink::text2:
        return tokens.text2;
    case PresentLabel::Ink::better:
        return tokens.better;
    case PresentLabel::Ink::worse:
        return tokens.worse;
    case PresentLabel::Ink::muted:
        break;
    }
    return tokens.muted;
}

/// As much of the text as so many lines of the width hold, the last one with … where something is left.
QString cut(const QString &text, const QFont &font, int width, int lines)
{
    QTextLayout layout(text, font);
    QStringList cutLines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (cutLines.size() + 1 == lines) {
            cutLines.append(QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        cutLines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return cutLines.join(QLatin1Char('\n'));
}

} // namespace

PresentLabel::PresentLabel(Ink ink, QWidget *parent) : QLabel(parent), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void PresentLabel::setInk(Ink ink)
{
    if (m_ink == ink)
        return;
    m_ink = ink;
    update();
}

void PresentLabel::keepFont(const QFont &font)
{
    m_font = font;
    setFont(font);
}

void PresentLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool mayLoseIt = event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
    if (mayLoseIt && m_font && font() != *m_font)
        setFont(*m_font);
}

void PresentLabel::showCut(const QString &text)
{
    const int lines = std::max(height() / QFontMetrics(font()).lineSpacing(), 1);
    const QString shown = cut(text, font(), width(), lines);
    if (shown == this->text())
        return;
    setText(shown);
    setAccessibleName(text);
}

void PresentLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(colorOf(m_ink, tokensOf(palette())));
    painter.drawText(rect(), int(alignment()), text());
}

} // namespace ridgepoint
