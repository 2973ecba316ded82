#include "ui/inputs/custom_gpu_page.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "ui/inputs/entry_field.h"

namespace ridgepoint {

namespace {

constexpr int fieldWidth = 136;
constexpr int columnGap = 24;
constexpr int lineGap = 8;
constexpr int exactDigits = 10;

/// The inputs that state a figure of the GPU itself, its name first.
std::vector<const Parameter *> figuresOfGpu()
{
    std::vector<const Parameter *> figures;
    for (const Parameter &parameter : parameters()) {
        const bool price = parameter.pointer == "/economics/accelerator_price_usd"
                           || parameter.pointer == "/economics/rent_usd_gpu_hour";
        if ((parameter.pointer.starts_with("/hardware/")
             && parameter.kind != ParameterKind::acceleratorPreset)
            || price)
            figures.push_back(&parameter);
    }
    return figures;
}

/// What stands there while the input is empty: the catalogue's figure with its unit.
QString catalogueText(const Parameter &parameter, Scenario scenario)
{
    parameter.set(scenario, Value());
    const Value figure = parameter.inForce(scenario);
    return isNull(figure) ? QStringLiteral("—") : inputText(parameter, figure, exactDigits);
}

} // namespace

CustomGpuPage::CustomGpuPage(Document &document, QWidget *parent) : CustomPage(parent), m_document(document)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(lineGap);
    grid->setHorizontalSpacing(lineGap);
    grid->setColumnMinimumWidth(2, columnGap);
    const std::vector<const Parameter *> figures = figuresOfGpu();
    const int lines = static_cast<int>(figures.size() + 1) / 2;
    for (int i = 0; i < static_cast<int>(figures.size()); ++i)
        addLine(*grid, *figures[static_cast<std::size_t>(i)], i % lines, i < lines ? 0 : 3);
    grid->setRowStretch(lines, 1);
}

void CustomGpuPage::addLine(QGridLayout &grid, const Parameter &parameter, int row, int column)
{
    const QString name = QString::fromStdString(parameter.dottedName());
    auto *label = new QLabel(tableText(parameter.label), this);
    auto *field = new EntryField(this);
    field->setObjectName(QStringLiteral("custom.") + name);
    field->setAccessibleName(
        parameter.unit.empty() ? label->text() : tr("%1, %2").arg(label->text(), toQString(parameter.unit)));
    field->setToolTip(tableText(parameter.help));
    field->setFixedWidth(fieldWidth);
    if (parameter.kind == ParameterKind::number)
        field->setAlignment(Qt::AlignRight);
    label->setBuddy(field);
    connect(field, &QLineEdit::textEdited, this, &CustomGpuPage::judge);
    grid.addWidget(label, row, column);
    grid.addWidget(field, row, column + 1);
    m_lines.push_back({&parameter, field});
}

void CustomGpuPage::load()
{
    const Scenario &scenario = m_document.scenario();
    for (const Line &line : m_lines) {
        line.field->setPlaceholderText(catalogueText(*line.parameter, scenario));
        if (line.field->isModified())
            continue;
        const Value own = line.parameter->get(scenario);
        line.field->setText(isNull(own) ? QString() : inputText(*line.parameter, own, exactDigits));
    }
    judge();
}

std::optional<Value> CustomGpuPage::entryOf(const Line &line) const
{
    const QString text = line.field->text().trimmed();
    std::optional<Value> entry;
    if (line.parameter->kind == ParameterKind::number)
        entry = parseInput(*line.parameter, text, decimalMark());
    else
        entry = text.isEmpty() ? Value() : Value(text.toStdString());
    return entry && check(*line.parameter, *entry) ? entry : std::nullopt;
}

void CustomGpuPage::judge()
{
    QString sentence;
    for (const Line &line : m_lines) {
        const bool bad = line.field->isModified() && !entryOf(line);
        line.field->showBad(bad);
        if (bad && sentence.isEmpty())
            sentence = tr("%1: expected %2")
                           .arg(tableText(line.parameter->label), inputExpectation(*line.parameter));
    }
    const bool good = sentence.isEmpty();
    Q_EMIT judged(good, good ? tr("Empty fields keep the catalogue's figures, shown in grey.") : sentence);
}

std::vector<InputChange> CustomGpuPage::changes() const
{
    std::vector<InputChange> changes;
    for (const Line &line : m_lines) // what was not edited keeps its value to the bit
        if (const std::optional<Value> entry = entryOf(line); line.field->isModified() && entry)
            changes.push_back({std::string(line.parameter->pointer), *entry});
    return changes;
}

Result<Done> CustomGpuPage::apply()
{
    return m_document.setInputs(changes(), tr("Set figures of the GPU"));
}

} // namespace ridgepoint
