#include "ui/present/present_slider.h"

#include "app/document/document.h"
#include "app/document/input_marks.h"
#include "app/document/input_text.h"
#include "ui/inputs/sensitivity_arrow.h"
#include "ui/inputs/value_slider.h"
#include "ui/present/present_label.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

// Pixels at a scale of 1.
constexpr double textSize = 18;
constexpr double lineHeight = 28;
constexpr double handleScale = 1.6; // of the slider in the window

} // namespace

PresentSlider::PresentSlider(Document &document, const Parameter &parameter, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_parameter(parameter),
      m_label(new PresentLabel(PresentLabel::Ink::text2, this)),
      m_value(new PresentLabel(PresentLabel::Ink::text, this)),
      m_slider(new ValueSlider(SliderScale(parameter), this))
{
    setObjectName(QStringLiteral("presentationWindow.input.")
                  + QString::fromStdString(parameter.dottedName()));
    m_label->setObjectName(objectName() + QStringLiteral(".label"));
    m_value->setObjectName(objectName() + QStringLiteral(".value"));
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_slider->setObjectName(objectName() + QStringLiteral(".slider"));
    m_slider->setAccessibleName(tableText(parameter.label));
    m_slider->setFocusPolicy(Qt::TabFocus); // the mouse leaves the arrow keys to the scenarios
    connect(m_slider, &ValueSlider::moveStarted, this, [this] { m_document.beginDrag(); });
    connect(m_slider, &ValueSlider::moveEnded, this, [this] { m_document.endDrag(); });
    connect(m_slider, &ValueSlider::moved, this, &PresentSlider::move);
    connect(m_slider, &ValueSlider::resetRequested, this, [this] {
        if (m_slider->isEnabled())
            static_cast<void>(bool(m_document.resetInput(m_parameter.pointer)));
    });
    connect(&document, &Document::currentChanged, m_slider, &ValueSlider::letGo);
    connect(&document, &Document::planReplaced, m_slider, &ValueSlider::letGo);
    connect(&document, &Document::changed, this, &PresentSlider::refresh);
    refresh();
}

void PresentSlider::move(double value)
{
    static_cast<void>(bool(m_document.moveInput(m_parameter.pointer, value)));
    refresh(); // also where it was refused: the handle returns
}

void PresentSlider::refresh()
{
    const Value shown = m_parameter.inForce(m_document.scenario());
    const double *number = std::get_if<double>(&shown);
    m_slider->showValue(number == nullptr ? std::nullopt : std::optional(*number));
    const Value standard = m_parameter.defaultValue();
    const double *usual = std::get_if<double>(&standard);
    m_slider->showDefault(usual == nullptr ? std::nullopt : std::optional(*usual));
    m_slider->setEnabled(!m_document.marks()->isLocked(m_parameter.pointer));
    const QString text = inputText(m_parameter, shown);
    if (text != m_value->text()) {
        m_value->setText(text);
        m_slider->setAccessibleDescription(text);
        place();
    }
}

void PresentSlider::showElasticity(std::optional<double> elasticity)
{
    m_slider->showTick(arrowPixels(elasticity));
}

void PresentSlider::setScale(double scale)
{
    m_scale = scale;
    m_slider->setMagnification(scale * handleScale);
}

void PresentSlider::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PresentSlider::place()
{
    const int line = qRound(lineHeight * m_scale);
    const QFont bold = textFont(qRound(textSize * m_scale), true);
    m_value->keepFont(bold);
    const int valueWidth = std::min(QFontMetrics(bold).horizontalAdvance(m_value->text()) + 1, width());
    m_value->setGeometry(width() - valueWidth, 0, valueWidth, line);
    m_label->keepFont(textFont(qRound(textSize * m_scale)));
    m_label->setGeometry(0, 0, std::max(width() - valueWidth - line / 2, 0), line);
    m_label->showCut(tableText(m_parameter.label));
    m_slider->setGeometry(0, line, width(), m_slider->height());
}

} // namespace ridgepoint
