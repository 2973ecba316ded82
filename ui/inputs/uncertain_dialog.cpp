#include "ui/inputs/uncertain_dialog.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "app/document/undo_text.h"
#include "core/explore/distribution.h"
#include "core/explore/usual_uncertainty.h"
#include "core/explore/variant.h"
#include "core/plan/uncertainty_check.h"
#include "ui/inputs/choice_box.h"
#include "ui/inputs/value_field.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int fieldWidth = 112;
constexpr int dialogWidth = 320;
const QLatin1String dialogName("uncertainDialog");

QString nameOf(Distribution distribution)
{
    switch (distribution) {
    case Distribution::triangular:
        return UncertainDialog::tr("Triangular");
    case Distribution::uniform:
        return UncertainDialog::tr("Uniform");
    case Distribution::normal:
        return UncertainDialog::tr("Normal");
    case Distribution::lognormal:
        break;
    }
    return UncertainDialog::tr("Lognormal");
}

QString nameOf(std::string_view key)
{
    const std::pair<std::string_view, QString> names[] = {{"low", UncertainDialog::tr("Low")},
                                                          {"mode", UncertainDialog::tr("Most likely")},
                                                          {"high", UncertainDialog::tr("High")},
                                                          {"mean", UncertainDialog::tr("Mean")},
                                                          {"sd", UncertainDialog::tr("Standard deviation")},
                                                          {"median", UncertainDialog::tr("Median")},
                                                          {"p90", UncertainDialog::tr("90th percentile")}};
    for (const auto &[name, text] : names)
        if (name == key)
            return text;
    return toQString(key);
}

} // namespace

void UncertainDialog::open(Document &document, const Parameter &parameter, QWidget *row)
{
    QWidget *window = row->window();
    for (UncertainDialog *other : window->findChildren<UncertainDialog *>(dialogName)) {
        if (&other->m_parameter != &parameter)
            continue; // what is typed there stays
        if (!other->isVisible()) {
            delete other;
            continue;
        }
        other->raise();
        other->activateWindow();
        return;
    }
    auto *dialog = new UncertainDialog(document, parameter, window);
    dialog->adjustSize();
    QPoint place = row->mapToGlobal(QPoint(row->width() + gap, 0));
    if (const QScreen *screen = window->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - dialog->width())));
        place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - dialog->height())));
    }
    dialog->move(place);
    dialog->show();
    dialog->m_fields.front()->setFocus(Qt::PopupFocusReason);
}

UncertainDialog::UncertainDialog(Document &document, const Parameter &parameter, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_parameter(parameter),
      m_distribution(new ChoiceBox(this)),
      m_range(new QLabel(this)),
      m_error(new QLabel(this)),
      m_certain(new QPushButton(tr("Certain again"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_set(new QPushButton(tr("Set"), this))
{
    setObjectName(dialogName);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Uncertain")); // of what, the first line says, which has more room
    setAccessibleName(tr("Uncertain: %1").arg(withinSentence(parameter.label)));
    setFixedWidth(dialogWidth);
    build();
    readPlan();
    // the fields are of one scenario: another closes them
    connect(&document, &Document::currentChanged, this, &QWidget::close);
    connect(&document, &Document::planReplaced, this, &QWidget::close);
    connect(m_distribution, &QComboBox::currentIndexChanged, this, &UncertainDialog::chooseDistribution);
    connect(m_set, &QPushButton::clicked, this, &UncertainDialog::set);
    connect(m_certain, &QPushButton::clicked, this, &UncertainDialog::makeCertain);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void UncertainDialog::build()
{
    auto *title = new QLabel(tableText(m_parameter.label), this);
    title->setFont(textFont(type::body, true));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_distribution->setObjectName(QStringLiteral("uncertainDialog.distribution"));
    m_distribution->setAccessibleName(tr("Distribution"));
    for (std::size_t i = 0; i < distributionNames.size(); ++i)
        m_distribution->addItem(nameOf(static_cast<Distribution>(i)));
    m_range->setObjectName(QStringLiteral("uncertainDialog.range"));
    m_range->setProperty("ink", "text2");
    m_error->setObjectName(QStringLiteral("uncertainDialog.error"));
    m_error->setProperty("ink", "worse");
    for (QLabel *line : {m_range, m_error}) {
        line->setFont(textFont(type::caption));
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
    }
    m_error->hide();
    m_certain->setObjectName(QStringLiteral("uncertainDialog.certain"));
    m_certain->setAutoDefault(false);
    m_cancel->setObjectName(QStringLiteral("uncertainDialog.cancel"));
    m_cancel->setAutoDefault(false);
    m_set->setObjectName(QStringLiteral("uncertainDialog.set"));
    m_set->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_certain);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_set);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(title);
    layout->addWidget(m_distribution);
    layout->addWidget(buildFields());
    layout->addWidget(m_range);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
}

QWidget *UncertainDialog::buildFields()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_names[i] = new QLabel(box);
        m_fields[i] = new ValueField(box);
        m_fields[i]->setObjectName(QStringLiteral("uncertainDialog.number%1").arg(i));
        m_fields[i]->setFixedWidth(fieldWidth);
        m_fields[i]->setBounds(m_parameter.range.low, m_parameter.range.high, m_parameter.slider.step);
        m_fields[i]->onEntry([this, i](const QString &entry) { return take(i, entry); });
        m_fields[i]->installEventFilter(this);
        connect(m_fields[i]->findChild<QLineEdit *>(), &QLineEdit::textEdited, this,
                [this, i](const QString &entry) { readTyped(i, entry); });
        connect(m_fields[i], &ValueField::restored, this, [this] { showError(QString()); });
        grid->addWidget(m_names[i], static_cast<int>(i), 0);
        grid->addWidget(m_fields[i], static_cast<int>(i), 1);
    }
    return box;
}

double UncertainDialog::present() const
{
    return presentNumber(m_parameter, m_document.scenario()).value_or(m_parameter.slider.low);
}

const Uncertainty *UncertainDialog::stated() const
{
    const std::vector<Uncertainty> &all = m_document.scenario().uncertainty;
    const auto found = std::ranges::find(all, m_parameter.pointer, &Uncertainty::input);
    return found == all.end() ? nullptr : &*found;
}

void UncertainDialog::readPlan()
{
    const Uncertainty *entry = stated();
    m_entry = entry != nullptr ? *entry : usualSpread(m_parameter, Distribution::triangular, present());
    const QSignalBlocker quiet(m_distribution);
    m_distribution->setCurrentIndex(static_cast<int>(m_entry.distribution));
    m_certain->setEnabled(entry != nullptr);
    writeFields();
}

void UncertainDialog::chooseDistribution(int index)
{
    const auto distribution = static_cast<Distribution>(index);
    const Uncertainty *entry = stated();
    m_entry = entry != nullptr && entry->distribution == distribution
                  ? *entry
                  : usualSpread(m_parameter, distribution, present());
    showError(QString());
    writeFields();
}

QString UncertainDialog::text(double value) const
{
    return inputText(m_parameter, value);
}

void UncertainDialog::writeFields()
{
    const std::vector<std::string_view> keys = numberKeys(m_entry.distribution);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const bool shown = i < keys.size();
        m_names[i]->setVisible(shown);
        m_fields[i]->setVisible(shown);
        if (!shown)
            continue;
        m_names[i]->setText(nameOf(keys[i]));
        m_fields[i]->setAccessibleName(
            tr("%1, %2").arg(tableText(m_parameter.label), nameOf(keys[i]).toLower()));
        m_fields[i]->showValue(m_entry.numbers[i], text(m_entry.numbers[i]), false);
    }
    tell();
}

/// What the numbers come to, where they go together.
void UncertainDialog::tell()
{
    constexpr double tail = 0.05;
    const bool fine = static_cast<bool>(checkUncertainty(m_entry));
    const auto at = [&](double p) {
        constexpr int digits = 3; // they are rounded thoughts
        return inputText(m_parameter, nearestAllowed(m_parameter, quantile(m_entry, m_parameter.range, p)),
                         digits);
    };
    m_range->setText(
        fine
            ? tr("9 of 10 draws from %1 to %2; the plan has %3.").arg(at(tail), at(1 - tail), text(present()))
            : tr("The plan has %1.").arg(text(present())));
}

std::optional<double> UncertainDialog::numberIn(const QString &entry) const
{
    const std::optional<Value> typed = parseInput(m_parameter, entry, decimalMark());
    const double *number = typed ? std::get_if<double>(&*typed) : nullptr;
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

/// While it is being typed: what the numbers come to, as far as it is one.
void UncertainDialog::readTyped(std::size_t field, const QString &entry)
{
    const double before = m_fields[field]->value(); // more exact than it is written
    const std::optional<double> number = entry == text(before) ? before : numberIn(entry);
    if (!number)
        return;
    m_entry.numbers[field] = *number;
    showError(QString());
    tell();
}

bool UncertainDialog::take(std::size_t field, const QString &entry)
{
    const std::optional<double> number = numberIn(entry);
    if (!number) {
        showError(tr("Expected %1").arg(inputExpectation(m_parameter)));
        return false;
    }
    m_entry.numbers[field] = *number;
    m_fields[field]->showValue(*number, text(*number), false);
    showError(QString());
    tell();
    return true;
}

std::vector<Uncertainty> UncertainDialog::others() const
{
    std::vector<Uncertainty> others = m_document.scenario().uncertainty;
    std::erase_if(others, [&](const Uncertainty &entry) { return entry.input == m_parameter.pointer; });
    return others;
}

void UncertainDialog::set()
{
    for (ValueField *field : m_fields)
        if (!field->isHidden() && !field->commit())
            return;
    std::vector<Uncertainty> all = m_document.scenario().uncertainty;
    const auto place = std::ranges::find(all, m_parameter.pointer, &Uncertainty::input);
    if (place != all.end())
        *place = m_entry;
    else
        all.push_back(m_entry);
    const Result<Done> done = m_document.setUncertainty(
        std::move(all), tr("Make %1 uncertain").arg(withinSentence(m_parameter.label)));
    if (done) {
        close();
        return;
    }
    const Error &error = done.error();
    const std::string key = error.place.substr(error.place.rfind('/') + 1);
    showError(key == "uncertainty"
                  ? tr("Expected %1.").arg(QString::fromStdString(error.expected))
                  : tr("%1: expected %2, got %3.")
                        .arg(nameOf(std::string_view(key)), QString::fromStdString(error.expected),
                             QString::fromStdString(error.found)));
}

/// The keys of a dialog; by itself a field takes Enter and Esc for its own entry.
bool UncertainDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            set();
            return true;
        }
        if (key == Qt::Key_Escape) {
            reject();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void UncertainDialog::makeCertain()
{
    const Result<Done> done = m_document.setUncertainty(
        others(), tr("Make %1 certain again").arg(withinSentence(m_parameter.label)));
    if (done)
        close();
    else
        showError(QString::fromStdString(done.error().message()));
}

void UncertainDialog::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    adjustSize();
}

} // namespace ridgepoint
