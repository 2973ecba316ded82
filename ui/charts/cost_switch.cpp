#include "ui/charts/cost_switch.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QPainterPath>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int segmentHeight = 24;
constexpr int air = 10; // at both sides of a word
constexpr double radius = 4;

/// One segment; the first and the last are round at their outer ends.
class Segment : public QAbstractButton {
public:
    Segment(QWidget *parent, bool first, bool last) : QAbstractButton(parent), m_first(first), m_last(last)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
    }

    void setWord(const QString &word)
    {
        setText(word);
        setFixedSize(QFontMetrics(textFont(type::caption, true)).horizontalAdvance(word) + 2 * air,
                     segmentHeight);
    }

    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }

protected:
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // Neighbours share a border: each but the last leaves its right one to the next.
        QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, m_last ? -0.5 : 0.5, -0.5);
        if (!m_first)
            frame.setLeft(-radius);
        if (!m_last)
            frame.setRight(width() + radius);
        const double ring = hasFocus() ? 2 : 1;
        painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.hair, ring));
        painter.setBrush(isChecked() ? tokens.accentSoft : underMouse() ? tokens.hover : tokens.panel);
        painter.drawRoundedRect(frame, radius, radius);
        if (!m_first)
            painter.drawLine(QPointF(0.5, 1), QPointF(0.5, segmentHeight - 1));
        painter.setPen(isChecked() ? tokens.accent : tokens.text2);
        painter.setFont(textFont(type::caption, isChecked()));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    bool m_first, m_last;
};

struct Words {
    const char *name, *word, *shortWord, *spoken;
};

constexpr Words words[] = {
    {"context", QT_TRANSLATE_NOOP("ridgepoint::CostSwitch", "Context"),
     QT_TRANSLATE_NOOP("ridgepoint::CostSwitch", "Context"),
     QT_TRANSLATE_NOOP("ridgepoint::CostSwitch", "Cost per user against context")},
    {"active_share", QT_TRANSLATE_NOOP("ridgepoint::CostSwitch", "Active share"),
     QT_TRANSLATE_NOOP("ridgepoint::CostSwitch", "Share"),
     QT_TRANSLATE_NOOP("ridgepoint::CostSwitch", "Cost per user against active share")},
    {"users", QT_TRANSLATE_NOOP("ridgepoint::CostSwitch", "Users"),
     QT_TRANSLATE_NOOP("ridgepoint::CostSwitch", "Users"),
     QT_TRANSLATE_NOOP("ridgepoint::CostSwitch", "Cost per user against users")}};

} // namespace

CostSwitch::CostSwitch(QWidget *parent) : QWidget(parent)
{
    auto *group = new QButtonGroup(this);
    for (std::size_t i = 0; i < std::size(words); ++i) {
        auto *segment = new Segment(this, i == 0, i + 1 == std::size(words));
        segment->setObjectName(QStringLiteral("chart.cost.axis.") + QLatin1String(words[i].name));
        segment->setAccessibleName(tr(words[i].spoken));
        segment->setToolTip(tr(words[i].spoken));
        group->addButton(segment, static_cast<int>(i));
        m_segments.push_back(segment);
        connect(segment, &QAbstractButton::toggled, this, [this](bool checked) {
            if (checked)
                Q_EMIT axisChanged();
        });
    }
    setShort(false);
    m_segments.front()->setChecked(true);
}

CostAxis CostSwitch::axis() const
{
    for (std::size_t i = 0; i < m_segments.size(); ++i)
        if (m_segments[i]->isChecked())
            return static_cast<CostAxis>(i);
    return CostAxis::context;
}

void CostSwitch::setAxis(CostAxis axis)
{
    m_segments[static_cast<std::size_t>(axis)]->setChecked(true);
}

void CostSwitch::setShort(bool isShort)
{
    int x = 0;
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        auto *segment = static_cast<Segment *>(m_segments[i]);
        segment->setWord(tr(isShort ? words[i].shortWord : words[i].word));
        segment->move(x, 0);
        x += segment->width();
    }
    setFixedSize(x, segmentHeight);
}

} // namespace ridgepoint
