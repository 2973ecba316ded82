#include "ui/article/verdict_bar.h"

#include <numeric>

#include <QPainter>

#include "ui/article/article_text.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int barHeight = 8;
constexpr int gapOfParts = 2;
constexpr int textTop = 18;
constexpr int wholeHeight = 40;
constexpr int apart = 24; // between two counts

/// Of the bar, where a word's ink would be too dark for an area that says little.
QColor areaOf(Verdict verdict, const Tokens &tokens)
{
    return verdict == Verdict::holds         ? tokens.prefill
           : verdict == Verdict::holdsInPart ? tokens.held
                                             : tokens.kv;
}

} // namespace

VerdictBar::VerdictBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("articleShares"));
    setFixedHeight(wholeHeight);
}

void VerdictBar::show(std::span<const ArticleRow> rows)
{
    m_counts = {};
    for (const ArticleRow &row : rows)
        ++m_counts[static_cast<std::size_t>(row.verdict)];
    QStringList counts;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        counts.append(verdictCount(static_cast<Verdict>(i), m_counts[i]));
    setAccessibleName(counts.join(QStringLiteral(", ")));
    update();
}

QSize VerdictBar::sizeHint() const
{
    return {320, wholeHeight};
}

void VerdictBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const auto all = std::accumulate(m_counts.begin(), m_counts.end(), std::size_t{0});
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    const auto xOf = [&](std::size_t count) {
        return all == 0 ? 0 : static_cast<int>(static_cast<std::size_t>(width()) * count / all);
    };
    std::size_t before = 0;
    int x = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const auto verdict = static_cast<Verdict>(i);
        const int left = xOf(before);
        before += m_counts[i];
        const int right = before == all ? width() : xOf(before) - gapOfParts;
        painter.fillRect(QRect(QPoint(left, 0), QPoint(right - 1, barHeight - 1)), areaOf(verdict, tokens));

        const QString text = verdictCount(verdict, m_counts[i]);
        const QString number = QString::number(m_counts[i]);
        const QFont bold = textFont(type::body, true);
        const int baseline = textTop + QFontMetrics(bold).ascent();
        painter.setPen(verdictInk(verdict, tokens));
        painter.setFont(bold);
        painter.drawText(x, baseline, number);
        x += QFontMetrics(bold).horizontalAdvance(number);
        painter.setFont(textFont(type::body));
        const QString rest = text.startsWith(number) ? text.mid(number.size()) : text;
        painter.drawText(x, baseline, rest);
        x += QFontMetrics(textFont(type::body)).horizontalAdvance(rest) + apart;
    }
}

} // namespace ridgepoint
