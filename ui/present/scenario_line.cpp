#include "ui/present/scenario_line.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

// Pixels at a scale of 1.
constexpr double textSize = 16;
constexpr double apart = 24;
constexpr double lineWidth = 3;

} // namespace

ScenarioLine::ScenarioLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("presentationWindow.scenarios"));
}

void ScenarioLine::show(const QStringList &names, int current)
{
    m_names = names;
    m_current = current;
    setAccessibleName(
        tr("%1, scenario %2 of %3").arg(names.value(current)).arg(current + 1).arg(names.size()));
    update();
}

void ScenarioLine::setScale(double scale)
{
    m_scale = scale;
    update();
}

/// From the right: the counter, then the names backwards.
void ScenarioLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const QFont plain = textFont(qRound(textSize * m_scale));
    const QFont bold = textFont(qRound(textSize * m_scale), true);
    const int between = qRound(apart * m_scale);
    const auto widthOf = [&](int i) {
        return QFontMetrics(i == m_current ? bold : plain).horizontalAdvance(m_names[i]);
    };
    const QString counter = tr("%1 of %2").arg(m_current + 1).arg(m_names.size());
    const int counterWidth = QFontMetrics(plain).horizontalAdvance(counter);
    int wanted = counterWidth;
    for (int i = 0; i < m_names.size(); ++i)
        wanted += between + widthOf(i);
    const bool all = wanted <= width();

    QPainter painter(this);
    int right = width() - counterWidth;
    painter.setPen(tokens.muted);
    drawLine(painter, plain, QRect(right, 0, counterWidth, height()), counter);
    for (int i = static_cast<int>(m_names.size()) - 1; i >= 0; --i) {
        if (!all && i != m_current)
            continue;
        const int advance = std::min(widthOf(i), right - between);
        right -= between + advance;
        painter.setPen(i == m_current ? tokens.text : tokens.muted);
        drawLine(painter, i == m_current ? bold : plain, QRect(right, 0, advance, height()), m_names[i]);
        if (i == m_current)
            painter.fillRect(
                QRect(right, height() - qRound(lineWidth * m_scale), advance, qRound(lineWidth * m_scale)),
                tokens.accent);
    }
}

} // namespace ridgepoint
