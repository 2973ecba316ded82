#include "ui/inputs/number_row.h"

#include <QGridLayout>
#include <QLabel>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "ui/inputs/reset_dot.h"
#include "ui/inputs/value_field.h"
#include "ui/inputs/value_slider.h"

namespace ridgepoint {

namespace {

constexpr int ownDigits = 6;
constexpr int foreignDigits = 4; // of what the catalogue or a preset says

std::optional<double> numberOf(const Value &value)
{
    const double *number = std::get_if<double>(&value);
    return number == nullptr ? std::nullopt : std::optional(*number);
}

char decimalMark(const QLocale &locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? ',' : '.';
}

} // namespace

NumberRow::NumberRow(Document &document, const Parameter &parameter, QWidget *parent)
    : InputRow(document, parameter, parent), m_field(new ValueField(this))
{
    m_field->setObjectName(childName("spin"));
    m_field->setAccessibleName(spokenName());
    m_field->setAccessibleDescription(toQString(parameter.help));
    m_field->setBounds(parameter.range.low, parameter.range.high, parameter.slider.step);
    if (parameter.slider.scale != Scale::none) {
        m_scale.emplace(parameter);
        m_slider = new ValueSlider(*m_scale, this);
        m_slider->setObjectName(childName("slider"));
        m_slider->setAccessibleName(spokenName());
        connectSlider();
    }
    connectField();
    buildLayout();
    if (parameter.pointer == "/serving/batch")
        followBatch();
}

/// An empty batch is found by the evaluation, so it is read when that has been done and not with every change.
void NumberRow::followBatch()
{
    const auto read = [this] {
        m_found = document().figures()->batch;
        refresh();
    };
    connect(&document(), &Document::figuresChanged, this, read);
    read();
}

std::optional<double> NumberRow::shownNumber() const
{
    const Value shown = effectiveValue();
    return isNull(shown) ? m_found : numberOf(shown);
}

QString NumberRow::shownText(const Value &shown, bool own) const
{
    const int digits = own ? ownDigits : foreignDigits;
    const QString text = inputText(parameter(), shown, digits);
    return isNull(shown) && m_found ? tr("%1, %2").arg(inputText(parameter(), *m_found, digits), text) : text;
}

void NumberRow::buildLayout()
{
    auto *label = new QLabel(toQString(parameter().label), this);
    label->setBuddy(m_field);
    label->setMinimumWidth(0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setToolTip(toolTipText());

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 2);
    grid->setSpacing(0);
    grid->addWidget(dot(), 0, 0);
    grid->addWidget(label, 0, 1);
    grid->addWidget(m_field, 0, 2);
    if (m_slider != nullptr)
        grid->addWidget(m_slider, 1, 0, 1, 3);
    grid->addWidget(errorLabel(), 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
}

void NumberRow::connectSlider()
{
    connect(m_slider, &ValueSlider::moveStarted, this, [this] { document().beginDrag(); });
    connect(m_slider, &ValueSlider::moveEnded, this, [this] { document().endDrag(); });
    connect(m_slider, &ValueSlider::moved, this, &NumberRow::move);
    connect(m_slider, &ValueSlider::resetRequested, this,
            [this] { accept(document().resetInput(parameter().pointer)); });
}

void NumberRow::connectField()
{
    m_field->onEntry([this](const QString &entry) { return take(entry); });
    connect(m_field, &ValueField::restored, this, [this] { showError(QString()); });
    connect(m_field, &ValueField::valueWanted, this, &NumberRow::move);
    connect(&document(), &Document::currentChanged, m_field, &ValueField::dropEntry);
    connect(&document(), &Document::planReplaced, m_field, &ValueField::dropEntry);
    connect(m_field, &ValueField::stepped, this, [this](int steps) {
        const std::optional<double> now = shownNumber();
        if (m_scale)
            move(now ? m_scale->stepped(*now, steps) : m_scale->low());
    });
}

void NumberRow::move(double wanted)
{
    accept(document().moveInput(parameter().pointer, wanted));
    refresh(); // also where it was refused: the handle returns
}

bool NumberRow::take(const QString &entry)
{
    const std::optional<Value> typed = parseInput(parameter(), entry, decimalMark(locale()));
    if (!typed || !check(parameter(), *typed)) {
        showError(tr("Expected %1").arg(inputExpectation(parameter())));
        return false;
    }
    const bool taken = accept(document().setInput(parameter().pointer, *typed));
    if (taken)
        refresh();
    return taken;
}

void NumberRow::refresh()
{
    const bool own = !isNull(value());
    const Value shown = effectiveValue();
    const std::optional<double> number = shownNumber();
    const QString text = shownText(shown, own);
    m_field->showValue(number, text, !own);
    if (m_slider != nullptr) {
        const Value standard = parameter().defaultValue();
        m_slider->showValue(number);
        m_slider->showDefault(numberOf(standard));
    }
    refreshDot();
    const std::pair described(text, number);
    if (m_described == described)
        return;
    m_described = described;
    m_field->setToolTip(number ? exactText(*number) : QString());
    if (m_slider != nullptr)
        m_slider->setAccessibleDescription(isNull(shown) ? text : inputText(parameter(), shown));
}

} // namespace ridgepoint
