// Where the parts of a number's row stand, and what it paints itself: its label and the sign of warning.
#include <QLabel>
#include <QPainter>

#include "app/document/input_text.h"
#include "ui/inputs/mark_button.h"
#include "ui/inputs/number_row.h"
#include "ui/inputs/reset_dot.h"
#include "ui/inputs/segmented.h"
#include "ui/inputs/value_field.h"
#include "ui/inputs/value_slider.h"
#include "ui/theme/fonts.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int lineHeight = 24;
constexpr int sliderTop = 22;
constexpr int fullHeight = 44;
constexpr int flatHeight = 30; // without a slider
constexpr int labelLeft = 12;
constexpr int gap = 4;
constexpr int wideField = 112;
constexpr int narrowField = 96;
constexpr int modeField = 64;
constexpr int compactField = 40;
constexpr int narrowRow = 264; // of a dock below 300
constexpr int compactDot = 10;
constexpr int warningSize = 16;

} // namespace

QString NumberRow::caption() const
{
    const QString label = tableText(parameter().label);
    return m_form == Form::full ? label : label.section(QLatin1Char(' '), 0, 0).toLower();
}

int NumberRow::lineWidth() const
{
    return compactDot + QFontMetrics(textFont(type::caption)).horizontalAdvance(caption()) + gap + 2
           + compactField;
}

QSize NumberRow::sizeHint() const
{
    return {m_form == Form::compact ? lineWidth() : 240, rowHeight()};
}

QSize NumberRow::minimumSizeHint() const
{
    return {m_form == Form::compact ? lineWidth() : 120, rowHeight()};
}

/// With the sentence beneath, where there is one.
int NumberRow::rowHeight() const
{
    const int error = errorLabel()->isHidden() ? 0 : errorLabel()->height() + gap;
    if (m_form == Form::compact)
        return lineHeight; // its sentence is shown by the line
    const bool slides = m_slider != nullptr && !m_slider->isHidden();
    return (slides ? fullHeight : flatHeight) + error;
}

void NumberRow::resizeEvent(QResizeEvent *event)
{
    InputRow::resizeEvent(event);
    place();
}

void NumberRow::place()
{
    if (m_pin == nullptr)
        return; // still being made
    if (m_form == Form::compact)
        return placeCompact();
    placeLine();
    const bool slides = m_slider != nullptr && !m_slider->isHidden();
    if (m_slider != nullptr)
        m_slider->setGeometry(0, sliderTop, width(), m_slider->height());
    if (!errorLabel()->isHidden()) {
        const int room = width() - labelLeft;
        errorLabel()->setGeometry(labelLeft, slides ? fullHeight : lineHeight, room,
                                  errorLabel()->heightForWidth(room));
    }
    setFixedHeight(rowHeight());
    update();
}

void NumberRow::placeLine()
{
    const bool longUnit = parameter().unit.size() >= 7; // "$130/kW-month" has no room in a narrow field
    int fieldWidth = width() < narrowRow && !longUnit ? narrowField : wideField;
    if (m_mode != nullptr)
        fieldWidth = modeField;
    m_field->setFixedWidth(fieldWidth);
    m_field->move(width() - fieldWidth, 1);
    int right = m_field->x() - gap;
    if (m_mode != nullptr) {
        right -= m_mode->sizeHint().width() + gap;
        m_mode->setGeometry(right + gap, 0, m_mode->sizeHint().width(), lineHeight);
    }
    m_marksRight = right + gap / 2;
    placeMarks();
    dot()->move(0, 0);
}

/// What is not drawn takes no room: a label loses none to it.
void NumberRow::placeMarks()
{
    int right = m_marksRight;
    for (MarkButton *mark : {m_more, m_pin, m_lock}) {
        mark->move(right - MarkButton::width, 0);
        if (mark->isShown())
            right -= MarkButton::width;
    }
}

void NumberRow::placeCompact()
{
    m_field->setFixedWidth(compactField);
    m_field->move(width() - compactField, 1);
    dot()->setFixedWidth(compactDot);
    dot()->move(0, 0);
    m_lock->move(0, 0);
    m_lock->setVisible(isLocked());
    m_more->setVisible(false); // the whole row has the menu
    m_pin->setVisible(false);  // no slider that could stand in the presentation
}

/// What is left of the line between dot and marks that are drawn.
QRect NumberRow::labelRect() const
{
    if (m_form == Form::compact) {
        const int left = isLocked() ? MarkButton::width : compactDot;
        return {left, 0, m_field->x() - gap - left, lineHeight};
    }
    int right = (m_mode != nullptr ? m_mode->x() : m_field->x()) + gap / 2;
    bool marked = false;
    for (const MarkButton *mark : {m_more, m_pin, m_lock})
        if (mark->isShown()) {
            right = mark->x();
            marked = true;
        }
    if (m_guilty)
        right = marked ? right - warningSize - gap : m_marksRight - warningSize;
    return {labelLeft, 0, right - gap - labelLeft, lineHeight};
}

void NumberRow::reveal()
{
    const bool revealed = (m_hovered || m_focused) && m_form == Form::full;
    m_lock->reveal(revealed);
    m_pin->reveal(revealed && m_slider != nullptr);
    m_more->reveal(revealed);
    if (m_form == Form::full)
        placeMarks();
    update();
}

void NumberRow::enterEvent(QEnterEvent *event)
{
    InputRow::enterEvent(event);
    m_hovered = true;
    reveal();
}

void NumberRow::leaveEvent(QEvent *event)
{
    InputRow::leaveEvent(event);
    m_hovered = false;
    reveal();
}

void NumberRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const QRect line = labelRect();
    const QFont font = textFont(m_form == Form::full ? type::body : type::caption);
    QPainter painter(this);
    painter.setPen(m_form == Form::full ? tokens.text : tokens.text2);
    drawLine(painter, font, line, caption());
    if (m_guilty && m_form == Form::full)
        m_warning.in(QStringLiteral("warning"), tokens.worse)
            .paint(&painter, line.right() + gap, (lineHeight - warningSize) / 2, warningSize, warningSize);
}

} // namespace ridgepoint
