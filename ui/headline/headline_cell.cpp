#include "ui/headline/headline_cell.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLabel>
#include <QToolButton>

#include "ui/headline/figure_label.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int buttonSize = 20;
constexpr int left = 14;
constexpr int right = 6;
constexpr int top = 7;
constexpr int titleHeight = 20;
constexpr int reasonHeight = 30; // two lines

} // namespace

HeadlineCell::HeadlineCell(const Headline &headline, QWidget *parent)
    : QWidget(parent),
      m_headline(headline),
      m_title(new QLabel(this)),
      m_value(new FigureLabel(this)),
      m_delta(new ChangeLabel(this)),
      m_explain(new QToolButton(this))
{
    const QString name =
        QStringLiteral("headline.")
        + QString::fromUtf8(headline.key.data(), static_cast<qsizetype>(headline.key.size()));
    setObjectName(name);
    m_value->setObjectName(name + QStringLiteral(".value"));
    m_delta->setObjectName(name + QStringLiteral(".delta"));
    m_explain->setObjectName(name + QStringLiteral(".explain"));

    m_title->setProperty("ink", "text2");
    m_explain->setText(QStringLiteral("\u0192"));
    m_explain->setProperty("surface", "square");
    m_explain->setFixedSize(buttonSize, buttonSize);
    m_explain->setFocusPolicy(Qt::TabFocus);
    m_explain->setAccessibleName(
        tr("Explain %1").arg(QCoreApplication::translate("HeadlineWords", headline.title)));
    m_explain->setToolTip(tr("How this figure comes about"));
    connect(m_explain, &QToolButton::clicked, this, &HeadlineCell::explainRequested);

    setCompact(false, type::headline);
}

void HeadlineCell::setCompact(bool compact, int largest)
{
    m_value->setLargest(largest);
    m_compact = compact;
    chooseParts();
}

/// Where there is no room for both, the reason stands in the place of the dash.
void HeadlineCell::chooseParts()
{
    m_value->setVisible(!m_compact || !m_absent);
    m_delta->setVisible(!m_compact || m_absent);
    placeParts();
}

QSize HeadlineCell::minimumSizeHint() const
{
    return {96, 0};
}

void HeadlineCell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

void HeadlineCell::placeParts()
{
    const int room = std::max(width() - left - right, 1);
    m_explain->move(width() - right - buttonSize, top);
    const int titleRoom = std::max(room - buttonSize - 2, 1);
    const QString title =
        QCoreApplication::translate("HeadlineWords", m_compact ? m_headline.shortTitle : m_headline.title);
    m_title->setFixedSize(titleRoom, titleHeight);
    m_title->setText(m_title->fontMetrics().elidedText(title, Qt::ElideRight, titleRoom));
    m_title->setToolTip(m_title->text() == title ? QString() : title);
    m_title->move(left, top + 1);
    m_value->setFixedSize(room, m_value->sizeHint().height());
    m_value->move(left, top + titleHeight + 2);
    m_delta->setFixedSize(room, m_absent ? reasonHeight : m_delta->sizeHint().height());
    m_delta->move(left, m_compact ? m_value->y() : m_value->geometry().bottom() + 2);
}

void HeadlineCell::setDimmed(bool dimmed)
{
    m_value->setDimmed(dimmed);
}

void HeadlineCell::show(const HeadlineText &text)
{
    m_value->showFigure(text.number, text.unit);
    if (text.reason.isEmpty())
        m_delta->showChange(text.change, text.from, text.up, text.better);
    else
        m_delta->showReason(text.shortReason);
    if (m_absent == text.reason.isEmpty()) {
        m_absent = !text.reason.isEmpty();
        chooseParts();
    }
    const QString change = (text.change + QLatin1Char(' ') + text.from).trimmed();
    const QString tip = text.reason.isEmpty() ? text.toolTip + QLatin1Char('\n') + change : text.reason;
    if (m_value->toolTip() != tip) {
        m_value->setToolTip(tip);
        m_delta->setToolTip(tip);
    }
    setAccessibleName(text.spoken);
}

} // namespace ridgepoint
