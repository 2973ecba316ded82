#include "ui/inputs/focus_ring.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int ringWidth = 2;
constexpr double radius = 5;

bool takesRing(const QWidget *control)
{
    return qobject_cast<const QAbstractSpinBox *>(control) || qobject_cast<const QComboBox *>(control)
           || qobject_cast<const QToolButton *>(control) || qobject_cast<const QLineEdit *>(control);
}

} // namespace

FocusRing::FocusRing(QWidget *area) : QWidget(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *control)
{
    const bool mine = control != nullptr && parentWidget()->isAncestorOf(control) && takesRing(control);
    if (m_control == (mine ? control : nullptr))
        return;
    watch(false);
    m_control = mine ? control : nullptr;
    watch(true);
    place();
}

/// The control moves when anything above it in the area does.
void FocusRing::watch(bool on)
{
    for (QWidget *widget = m_control; widget != nullptr && widget != parentWidget();
         widget = widget->parentWidget()) {
        if (on)
            widget->installEventFilter(this);
        else
            widget->removeEventFilter(this);
    }
}

void FocusRing::place()
{
    if (m_control == nullptr || !m_control->isVisible())
        return hide();
    const QRect box(m_control->mapTo(parentWidget(), QPoint(0, 0)), m_control->size());
    setGeometry(box.adjusted(-ringWidth, -ringWidth, ringWidth, ringWidth));
    show();
    raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette()).accent, ringWidth));
    constexpr double half = ringWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

} // namespace ridgepoint
