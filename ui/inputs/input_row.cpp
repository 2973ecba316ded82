#include "ui/inputs/input_row.h"

#include <algorithm>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include "app/document/document.h"
#include "app/document/input_marks.h"
#include "app/document/input_text.h"
#include "core/explore/variant.h"
#include "ui/inputs/reset_dot.h"
#include "ui/inputs/uncertain_dialog.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

QString spokenUnit(std::string_view unit)
{
    const std::pair<std::string_view, const char *> words[] = {
        {"share", QT_TRANSLATE_NOOP("Input", "per cent")},
        {"tok", QT_TRANSLATE_NOOP("Input", "tokens")},
        {"GB", QT_TRANSLATE_NOOP("Input", "gigabytes")},
        {"GB/s", QT_TRANSLATE_NOOP("Input", "gigabytes a second")},
        {"ms", QT_TRANSLATE_NOOP("Input", "milliseconds")},
        {"µs", QT_TRANSLATE_NOOP("Input", "microseconds")},
        {"W", QT_TRANSLATE_NOOP("Input", "watts")},
        {"$", QT_TRANSLATE_NOOP("Input", "dollars")},
        {"TFLOP/s", QT_TRANSLATE_NOOP("Input", "teraflops a second")}};
    for (const auto &[name, word] : words)
        if (unit == name)
            return QCoreApplication::translate("Input", word);
    return toQString(unit);
}

} // namespace

InputRow::InputRow(Document &document, const Parameter &parameter, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_parameter(parameter),
      m_dot(new ResetDot(this)),
      m_error(new QLabel(this))
{
    setObjectName(QStringLiteral("input.") + QString::fromStdString(parameter.dottedName()));
    m_dot->setObjectName(childName("dot"));
    m_dot->setAccessibleName(tr("Reset %1").arg(tableText(parameter.label)));
    connect(m_dot, &QAbstractButton::clicked, this,
            [this] { refusesToMove() || accept(m_document.resetInput(m_parameter.pointer)); });

    m_error->setObjectName(childName("error"));
    m_error->setProperty("ink", "worse");
    m_error->setFont(textFont(type::caption));
    m_error->setWordWrap(true);
    m_error->hide();
}

bool InputRow::applies() const
{
    return m_parameter.appliesTo(m_document.scenario());
}

bool InputRow::matches(const QStringList &words) const
{
    QString text;
    for (const std::string_view part :
         {m_parameter.label, m_parameter.help, m_parameter.symbol, m_parameter.pointer, m_parameter.group})
        text += toQString(part).toLower() + QLatin1Char('\n');
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

Value InputRow::value() const
{
    return m_parameter.get(m_document.scenario());
}

Value InputRow::effectiveValue() const
{
    return m_parameter.inForce(m_document.scenario());
}

QString InputRow::childName(const char *part) const
{
    return objectName() + QLatin1Char('.') + QLatin1String(part);
}

QString InputRow::spokenName() const
{
    const QString label = tableText(m_parameter.label);
    return m_parameter.unit.empty() ? label : tr("%1, %2").arg(label, spokenUnit(m_parameter.unit));
}

QString InputRow::toolTipText() const
{
    QString text = tableText(m_parameter.help);
    if (!isNull(m_parameter.defaultValue()))
        text += QLatin1Char('\n') + tr("Default: %1").arg(inputText(m_parameter, m_parameter.defaultValue()));
    else if (!m_parameter.nullText.empty())
        text += QLatin1Char('\n') + tr("Empty: %1").arg(tableText(m_parameter.nullText));
    if (!m_parameter.source.empty())
        text += QLatin1Char('\n') + tr("Source: %1").arg(toQString(m_parameter.source));
    return text;
}

void InputRow::refreshDot()
{
    const Value standard = m_parameter.defaultValue();
    const bool changed = value() != standard;
    if (changed == m_dot->isChanged())
        return;
    m_dot->showChanged(changed);
    if (changed)
        m_dot->setToolTip(tr("Reset to %1").arg(inputText(m_parameter, standard)));
    else
        m_dot->setToolTip(QString());
}

void InputRow::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

bool InputRow::isLocked() const
{
    return m_document.marks()->isLocked(m_parameter.pointer);
}

bool InputRow::isPinned() const
{
    return m_document.marks()->isPinned(m_parameter.pointer);
}

bool InputRow::refusesToMove()
{
    if (!isLocked())
        return false;
    showError(hasSlider() ? tr("Locked: press Space to unlock") : tr("Locked: unlock it in its menu"));
    m_saysLocked = true;
    return true;
}

void InputRow::toggleLock()
{
    const bool locks = !isLocked();
    if (!locks && m_saysLocked)
        showError(QString());
    m_saysLocked = false;
    m_document.marks()->setLocked(m_parameter.pointer, locks);
}

void InputRow::togglePin()
{
    m_document.marks()->setPinned(m_parameter.pointer, !isPinned());
}

/// What is left to the row is its label and the room about it: a click there means the input.
void InputRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        control()->setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

/// Slider and field leave these keys to their row.
void InputRow::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier && hasSlider();
    if (plain && event->key() == Qt::Key_Space)
        return toggleLock();
    if (plain && event->key() == Qt::Key_P)
        return togglePin();
    if (plain && event->key() == Qt::Key_U)
        return askUncertainty();
    QWidget::keyPressEvent(event);
}

bool InputRow::mayBeUncertain() const
{
    const bool isStated =
        std::ranges::any_of(m_document.scenario().uncertainty,
                            [this](const Uncertainty &entry) { return entry.input == m_parameter.pointer; });
    return isStated || presentNumber(m_parameter, m_document.scenario()).has_value();
}

void InputRow::askUncertainty()
{
    if (mayBeUncertain())
        UncertainDialog::open(m_document, m_parameter, this);
}

void InputRow::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
}

void InputRow::openMenu(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(childName("menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *reset = menu->addAction(tr("Reset"), m_dot, &QAbstractButton::click);
    reset->setEnabled(m_dot->isChanged() && !isLocked());
    menu->addAction(isLocked() ? tr("Unlock") : tr("Lock"), this, &InputRow::toggleLock);
    if (hasSlider())
        menu->addAction(isPinned() ? tr("Unpin") : tr("Pin"), this, &InputRow::togglePin);
    if (m_parameter.kind == ParameterKind::number)
        menu->addAction(tr("Uncertain…"), this, &InputRow::askUncertainty)->setEnabled(mayBeUncertain());
    menu->addSeparator();
    menu->addAction(tr("Copy value"), this, [this] {
        const Value shown = effectiveValue();
        const double *number = std::get_if<double>(&shown);
        QGuiApplication::clipboard()->setText(number != nullptr ? exactText(*number)
                                                                : inputText(m_parameter, shown));
    });
    QAction *source = menu->addAction(tr("Where it comes from"), this, [this, place] {
        QToolTip::showText(place, tr("Source: %1").arg(toQString(m_parameter.source)), this);
    });
    source->setEnabled(!m_parameter.source.empty());
    menu->popup(place);
}

bool InputRow::accept(const Result<Done> &result)
{
    showError(result ? QString() : QString::fromStdString(result.error().message()));
    return static_cast<bool>(result);
}

} // namespace ridgepoint
