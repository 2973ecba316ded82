#include "ui/article/article_bars.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int barHeight = 20;
constexpr int gap = 8;
constexpr int air = 6; // between a bar's end and its text

} // namespace

ArticleBars::ArticleBars(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("articleBars"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ArticleBars::show(const std::vector<ArticleNumber> &numbers)
{
    m_numbers = numbers;
    QStringList spoken;
    for (const ArticleNumber &number : m_numbers)
        spoken.append(labelOf(number));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setVisible(!m_numbers.empty());
    updateGeometry();
    update();
}

QString ArticleBars::labelOf(const ArticleNumber &number) const
{
    const QString who = number.ofModel ? tr("Model") : tr("Article");
    const QString value = QString::fromStdString(number.value);
    return number.name.empty() ? tr("%1 %2").arg(who, value)
                               : tr("%1, %2: %3").arg(who, QString::fromStdString(number.name), value);
}

QSize ArticleBars::sizeHint() const
{
    const int count = static_cast<int>(m_numbers.size());
    return {240, count * barHeight + std::max(count - 1, 0) * gap + 2 * gap};
}

/// The text stands within its bar where that is long enough for it, else behind it.
void ArticleBars::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    double longest = 0;
    for (const ArticleNumber &number : m_numbers)
        longest = std::max(longest, number.number);
    if (longest <= 0)
        return;
    QPainter painter(this);
    const QFont font = textFont(type::caption, true);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int y = gap;
    for (const ArticleNumber &number : m_numbers) {
        const QString text = labelOf(number);
        const int length =
            std::max(static_cast<int>(std::lround((width() - 1) * number.number / longest)), 2);
        const QColor ink = number.ofModel ? tokens.text : tokens.ghost;
        painter.fillRect(1, y, length, barHeight, ink);
        const bool inside = metrics.horizontalAdvance(text) + 2 * air <= length;
        painter.setPen(inside ? tokens.panel : tokens.text);
        const QRect box = inside ? QRect(1, y, length - air, barHeight)
                                 : QRect(1 + length + air, y, width() - length - air, barHeight);
        painter.drawText(box, Qt::AlignVCenter | (inside ? Qt::AlignRight : Qt::AlignLeft), text);
        y += barHeight + gap;
    }
    painter.setPen(QPen(tokens.control, 1));
    painter.drawLine(0, 0, 0, y);
}

} // namespace ridgepoint
