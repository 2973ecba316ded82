#include "ui/inputs/value_field.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSpinBox>
#include <QTimer>
#include <QWheelEvent>

#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int fieldWidth = 112;
constexpr int fieldHeight = 22;
constexpr double radius = 4;

void drawArrow(QPainter &painter, const QRectF &box, bool up)
{
    constexpr double half = 3;
    const QPointF middle = box.center();
    const double tip = up ? -half / 2 : half / 2;
    painter.drawPolygon(
        QPolygonF({middle + QPointF(-half, -tip), middle + QPointF(half, -tip), middle + QPointF(0, tip)}));
}

/// Ctrl+E and Ctrl+K, which a line of text would take for moves to its end.
bool meansTheWindow(const QKeyEvent &event)
{
    return event.modifiers() == Qt::ControlModifier && (event.key() == Qt::Key_E || event.key() == Qt::Key_K);
}

bool undoesOrRedoes(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

/// Space locks and P pins the input; neither begins a number.
bool isMarkKey(const QKeyEvent &event)
{
    return event.modifiers() == Qt::NoModifier && (event.key() == Qt::Key_Space || event.key() == Qt::Key_P);
}

} // namespace

ValueField::ValueField(QWidget *parent) : QAbstractSpinBox(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setFrame(false);
    setFixedHeight(fieldHeight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeyboardTracking(false);
    lineEdit()->setFrame(false);
    lineEdit()->installEventFilter(this);
    applyInk();
}

QSize ValueField::sizeHint() const
{
    return {fieldWidth, fieldHeight};
}

void ValueField::setBounds(double minimum, double maximum, double singleStep)
{
    m_minimum = minimum;
    m_maximum = maximum;
    m_singleStep = singleStep;
}

void ValueField::showValue(std::optional<double> value, const QString &text, bool muted)
{
    m_value = value;
    const bool typing = hasFocus() && lineEdit()->text() != m_shown;
    if (m_shown == text && m_muted == muted)
        return;
    m_shown = text;
    m_muted = muted;
    applyInk();
    if (typing && m_bad)
        return; // the entry is still to be mended
    lineEdit()->setText(text);
    if (hasFocus())
        lineEdit()->selectAll();
}

void ValueField::applyInk()
{
    const Tokens &tokens = tokensOf(palette());
    QPalette ink = lineEdit()->palette();
    const QColor wanted = m_muted ? tokens.muted : tokens.text;
    if (ink.color(QPalette::Active, QPalette::Text) == wanted)
        return;
    ink.setColor(QPalette::Active, QPalette::Text, wanted);
    ink.setColor(QPalette::Inactive, QPalette::Text, wanted);
    lineEdit()->setPalette(ink);
}

void ValueField::showGuilty(bool guilty)
{
    if (m_guilty == guilty)
        return;
    m_guilty = guilty;
    update();
}

void ValueField::setBad(bool bad)
{
    update();
    if (m_bad == bad)
        return;
    m_bad = bad;
    Q_EMIT badChanged(bad);
}

bool ValueField::commit()
{
    const QString entry = lineEdit()->text();
    if (entry == m_shown && !m_bad)
        return true;
    const bool good = entry == m_shown || !m_take || m_take(entry);
    setBad(!good);
    if (!good)
        return false;
    lineEdit()->setText(m_shown); // as the value is written, also where it came out the same
    Q_EMIT restored();
    return true;
}

void ValueField::restore()
{
    dropEntry();
    lineEdit()->selectAll();
}

void ValueField::dropEntry()
{
    if (isUntouched() && !m_bad)
        return;
    setBad(false);
    lineEdit()->setText(m_shown);
    Q_EMIT restored();
}

bool ValueField::isUntouched() const
{
    return lineEdit()->text() == m_shown;
}

void ValueField::stepBy(int steps)
{
    if (commit())
        Q_EMIT stepped(steps);
}

QAbstractSpinBox::StepEnabled ValueField::stepEnabled() const
{
    return StepUpEnabled | StepDownEnabled;
}

QValidator::State ValueField::validate(QString &, int &) const
{
    return QValidator::Acceptable; // judged as a whole when it is committed
}

/// A style sheet that is applied to the text's widget takes its colours away; it gets them back before it is painted.
bool ValueField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange)
        applyInk();
    return QAbstractSpinBox::eventFilter(watched, event);
}

bool ValueField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && (meansTheWindow(*static_cast<QKeyEvent *>(event))
            || (isUntouched() && undoesOrRedoes(*static_cast<QKeyEvent *>(event))))) {
        event->ignore(); // nothing typed to take back: the plan's undo is meant
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && !commit())
            return true;
    }
    return QAbstractSpinBox::event(event);
}

void ValueField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (commit())
            lineEdit()->selectAll();
        return;
    }
    if (event->key() == Qt::Key_Escape)
        return restore();
    if ((undoesOrRedoes(*event) || isMarkKey(*event)) && isUntouched())
        return event->ignore(); // the plan's undo, the row's lock or pin
    QAbstractSpinBox::keyPressEvent(event);
}

void ValueField::focusInEvent(QFocusEvent *event)
{
    QAbstractSpinBox::focusInEvent(event);
    if (!m_bad)
        lineEdit()->selectAll();
}

void ValueField::focusOutEvent(QFocusEvent *event)
{
    QAbstractSpinBox::focusOutEvent(event);
    lineEdit()->deselect();
    const bool leaves = event->reason() == Qt::MouseFocusReason || event->reason() == Qt::TabFocusReason
                        || event->reason() == Qt::BacktabFocusReason
                        || event->reason() == Qt::OtherFocusReason;
    if (leaves && !commit())
        QTimer::singleShot(0, this, [this] { setFocus(Qt::OtherFocusReason); });
}

/// What cannot be seen cannot be mended: a bad entry would hold the window without a word.
void ValueField::hideEvent(QHideEvent *event)
{
    QAbstractSpinBox::hideEvent(event);
    if (!event->spontaneous())
        dropEntry();
}

void ValueField::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus())
        return event->ignore(); // the dock scrolls
    QAbstractSpinBox::wheelEvent(event);
}

/// The row's menu, but that of the text while something is typed.
void ValueField::contextMenuEvent(QContextMenuEvent *event)
{
    if (isUntouched())
        return event->ignore();
    QAbstractSpinBox::contextMenuEvent(event);
}

void ValueField::resizeEvent(QResizeEvent *event)
{
    QAbstractSpinBox::resizeEvent(event);
    placeText();
}

/// Keeps the text off the frame, which the field draws itself.
void ValueField::placeText()
{
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QRect text =
        style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxEditField, this);
    lineEdit()->setGeometry(text.adjusted(3, 2, 0, -2));
}

void ValueField::changeEvent(QEvent *event)
{
    QAbstractSpinBox::changeEvent(event);
    placeText();
    if (event->type() == QEvent::PaletteChange)
        applyInk();
}

void ValueField::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool warns = m_bad || m_guilty;
    const double pen = warns ? 2 : 1; // the ring of the focus is outside
    painter.setPen(QPen(warns ? tokens.worse : hasFocus() ? tokens.accent : tokens.control, pen));
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);

    QStyleOptionSpinBox option;
    initStyleOption(&option);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text2);
    for (const auto control : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const QRectF box = style()->subControlRect(QStyle::CC_SpinBox, &option, control, this);
        drawArrow(painter, box.translated(0, control == QStyle::SC_SpinBoxUp ? 0.5 : -0.5),
                  control == QStyle::SC_SpinBoxUp);
    }
}

} // namespace ridgepoint
