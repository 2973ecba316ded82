#include "ui/inputs/number_row.h"

#include <QHelpEvent>
#include <QSignalBlocker>
#include <QToolTip>

#include "app/document/document.h"
#include "app/document/input_marks.h"
#include "app/document/input_text.h"
#include "core/explore/tornado.h"
#include "ui/inputs/mark_button.h"
#include "ui/inputs/reset_dot.h"
#include "ui/inputs/segmented.h"
#include "ui/inputs/sensitivity_arrow.h"
#include "ui/inputs/value_field.h"
#include "ui/inputs/value_slider.h"

namespace ridgepoint {

namespace {

constexpr int ownDigits = 6;
constexpr int foreignDigits = 4; // of what the catalogue or a preset says
enum Mode { automatic, manual };

std::optional<double> numberOf(const Value &value)
{
    const double *number = std::get_if<double>(&value);
    return number == nullptr ? std::nullopt : std::optional(*number);
}

} // namespace

NumberRow::NumberRow(Document &document, const Parameter &parameter, Form form, QWidget *parent)
    : InputRow(document, parameter, parent), m_form(form)
{
    buildMode(); // in the order in which Tab goes
    m_field = new ValueField(this);
    m_field->setObjectName(childName("spin"));
    m_field->setAccessibleName(spokenName());
    m_field->setAccessibleDescription(tableText(parameter.help));
    m_field->setBounds(parameter.range.low, parameter.range.high, parameter.slider.step);
    if (parameter.slider.scale != Scale::none)
        m_scale.emplace(parameter);
    if (m_scale && form == Form::full) {
        m_slider = new ValueSlider(*m_scale, this);
        m_slider->setObjectName(childName("slider"));
        m_slider->setAccessibleName(spokenName());
        connectSlider();
    }
    setToolTip(toolTipText());
    buildMarks();
    connectField();
    setSizePolicy(form == Form::full ? QSizePolicy::Ignored : QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedHeight(rowHeight());
    if (m_mode != nullptr)
        followBatch();
    refreshMarks();
}

void NumberRow::buildMarks()
{
    m_lock = new MarkButton(QStringLiteral("lock"), QStringLiteral("unlock"), this);
    m_lock->setObjectName(childName("lock"));
    m_lock->setAccessibleName(tr("Lock %1").arg(tableText(parameter().label)));
    m_lock->setToolTip(tr("Lock: neither a hand nor a search moves it (Space)"));
    connect(m_lock, &QAbstractButton::clicked, this, [this] { toggleLock(); });

    m_pin = new MarkButton(QStringLiteral("pinned"), QStringLiteral("pin"), this);
    m_pin->setObjectName(childName("pin"));
    m_pin->setAccessibleName(tr("Pin %1").arg(tableText(parameter().label)));
    m_pin->setToolTip(tr("Pin: its slider stands in the presentation (P)"));
    connect(m_pin, &QAbstractButton::clicked, this, [this] { togglePin(); });

    m_more = new MarkButton(QStringLiteral("more"), QStringLiteral("more"), this);
    m_more->setObjectName(childName("more"));
    m_more->setCheckable(false);
    m_more->setAccessibleName(tr("More on %1").arg(tableText(parameter().label)));
    m_more->setToolTip(tr("Lock, pin, uncertain…"));
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { openMenu(m_more->mapToGlobal(QPoint(0, MarkButton::height))); });
}

/// The batch is found by the program or set by hand; a switch says which.
void NumberRow::buildMode()
{
    if (parameter().nullWord.empty() || m_form == Form::compact)
        return;
    m_mode = new Segmented(this);
    m_mode->setObjectName(childName("mode"));
    m_mode->setAccessibleName(tr("%1, found or by hand").arg(tableText(parameter().label)));
    m_mode->addItem(tr("Auto"));
    m_mode->addItem(tr("Manual"));
    m_mode->setToolTip(toolTipText());
    connect(m_mode, &QComboBox::currentIndexChanged, this, &NumberRow::chooseMode);
}

void NumberRow::chooseMode(int mode)
{
    if (!refusesToMove()) {
        const double start = m_found.value_or(m_scale ? m_scale->low() : parameter().range.low);
        accept(document().setInput(parameter().pointer, mode == manual ? Value(start) : Value()));
    }
    refresh();
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
    const std::optional<double> number = numberOf(shown);
    if (m_form == Form::compact && number)
        return exactText(*number);          // the caption says of what
    if (m_mode != nullptr && isNull(shown)) // that it is found, the switch says
        return m_found ? inputText(parameter(), *m_found, digits) : QStringLiteral("—");
    return inputText(parameter(), shown, digits);
}

void NumberRow::connectSlider()
{
    m_slider->installEventFilter(this);
    connect(m_slider, &ValueSlider::moveStarted, this, [this] { document().beginDrag(); });
    connect(m_slider, &ValueSlider::moveEnded, this, [this] { document().endDrag(); });
    connect(m_slider, &ValueSlider::moved, this, &NumberRow::move);
    connect(&document(), &Document::currentChanged, m_slider, &ValueSlider::letGo);
    connect(&document(), &Document::planReplaced, m_slider, &ValueSlider::letGo);
    connect(m_slider, &ValueSlider::resetRequested, this,
            [this] { refusesToMove() || accept(document().resetInput(parameter().pointer)); });
}

void NumberRow::connectField()
{
    m_field->installEventFilter(this);
    m_field->onEntry([this](const QString &entry) { return take(entry); });
    connect(m_field, &ValueField::restored, this, [this] { showError(QString()); });
    connect(m_field, &ValueField::badChanged, this, &InputRow::badChanged);
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
    if (!refusesToMove())
        accept(document().moveInput(parameter().pointer, wanted));
    refresh(); // also where it was refused: the handle returns
}

bool NumberRow::take(const QString &entry)
{
    if (refusesToMove())
        return false;
    const std::optional<Value> typed = parseInput(parameter(), entry, decimalMark());
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
        m_slider->showValue(number);
        m_slider->showDefault(numberOf(parameter().defaultValue()));
        showUncertainty();
    }
    if (m_mode != nullptr) {
        const QSignalBlocker quiet(m_mode);
        m_mode->setCurrentIndex(own ? manual : automatic);
        if (m_slider->isVisibleTo(this) != own) {
            m_slider->setVisible(own);
            place();
        }
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

void NumberRow::refreshMarks()
{
    m_lock->setChecked(isLocked());
    m_pin->setChecked(isPinned());
    reveal();
    place();
}

void NumberRow::showUncertainty()
{
    const std::optional<Ends> ends = endsByRange(parameter(), document().scenario());
    m_slider->showBand(ends ? std::optional(std::pair(ends->low, ends->high)) : std::nullopt);
}

QWidget *NumberRow::control() const
{
    return m_field;
}

void NumberRow::showElasticity(std::optional<double> elasticity)
{
    m_elasticity = elasticity;
    if (m_slider != nullptr)
        m_slider->showTick(arrowPixels(elasticity));
}

void NumberRow::showLimit(const std::optional<FitLimit> &limit)
{
    if (m_slider != nullptr)
        m_slider->showLimit(limit ? std::optional(limit->edge) : std::nullopt, !limit || limit->above);
    m_field->showGuilty(limit.has_value());
    if (m_guilty == limit.has_value())
        return;
    m_guilty = limit.has_value();
    update();
}

/// The slider's value text with what the tick says.
void NumberRow::describe()
{
    if (m_slider == nullptr || !m_described)
        return;
    QString text = m_described->first;
    const QString sentence = arrowSentence(m_elasticity);
    if (!sentence.isEmpty())
        text = tr("%1. %2").arg(text, sentence);
    if (m_guilty)
        text = tr("%1. The plan does not fit with this value").arg(text);
    if (text != m_slider->accessibleDescription())
        m_slider->setAccessibleDescription(text);
}

void NumberRow::showError(const QString &sentence)
{
    if (m_form == Form::compact)
        return Q_EMIT sentenceChanged(sentence);
    InputRow::showError(sentence);
    place();
}

bool NumberRow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_focused = event->type() == QEvent::FocusIn;
        reveal();
        break;
    case QEvent::ToolTip: // made when it is asked for, not with every move
        if (watched == m_slider && !arrowSentence(m_elasticity).isEmpty()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                               toolTip() + QLatin1Char('\n') + arrowSentence(m_elasticity), m_slider);
            return true;
        }
        break;
    default:
        break;
    }
    return InputRow::eventFilter(watched, event);
}

} // namespace ridgepoint
