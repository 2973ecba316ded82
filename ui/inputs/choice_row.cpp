#include "ui/inputs/choice_row.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "core/catalog/precision.h"
#include "core/evaluate/effective.h"
#include "ui/catalog/entry_text.h"
#include "ui/inputs/catalog_picker.h"
#include "ui/inputs/choice_box.h"
#include "ui/inputs/custom_dialog.h"
#include "ui/inputs/reset_dot.h"
#include "ui/inputs/segmented.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

/// The item's value, as the plan file writes it; an invalid variant stands for empty.
Value valueOf(const QVariant &data)
{
    return data.isValid() ? Value(data.toString().toStdString()) : Value();
}

QString ownModelText(const ModelChoice &model)
{
    return QCoreApplication::translate("Input", "%1 (own configuration)")
        .arg(QString::fromStdString(model.name));
}

} // namespace

ChoiceRow::Form ChoiceRow::formOf(const Parameter &parameter)
{
    constexpr std::size_t mostSegments = 3;
    if (parameter.kind != ParameterKind::choice)
        return Form::picker;
    return parameter.choices.size() <= mostSegments && !parameter.canBeEmpty() ? Form::segments
                                                                               : Form::narrow;
}

ChoiceRow::ChoiceRow(Document &document, const Parameter &parameter, QWidget *parent)
    : InputRow(document, parameter, parent), m_form(formOf(parameter)), m_box(makeBox())
{
    m_box->setObjectName(childName("combo"));
    m_box->setAccessibleName(spokenName());
    m_box->setToolTip(toolTipText());
    setToolTip(toolTipText());
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceRow::choose);
    buildLayout();
    reload();
    refreshMarks();
}

ChoiceBox *ChoiceRow::makeBox()
{
    if (m_form == Form::segments)
        return new Segmented(this);
    if (m_form == Form::narrow)
        return new ChoiceBox(this);
    auto *picker = new CatalogPicker(document(), parameter().kind, this);
    connect(picker, &CatalogPicker::customWanted, this, &ChoiceRow::showCustomDialog);
    return picker;
}

void ChoiceRow::buildLayout()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, m_form == Form::narrow ? 2 : 6);
    grid->setSpacing(0);
    if (m_form == Form::picker) {
        dot()->hide(); // there is no default model or GPU to go back to
        grid->addWidget(m_box, 0, 0, 1, 2);
        grid->addWidget(errorLabel(), 1, 0, 1, 2);
        return;
    }
    auto *caption = new QLabel(tableText(parameter().label), this);
    caption->setBuddy(m_box);
    caption->setToolTip(caption->text()); // it gives way to the choice
    caption->setMinimumWidth(0);
    caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (m_form == Form::segments) {
        grid->addWidget(dot(), 0, 0);
        grid->addWidget(caption, 0, 1);
        grid->addWidget(m_box, 0, 2);
        grid->addWidget(errorLabel(), 1, 1, 1, 2);
        grid->setColumnStretch(1, 1);
        return;
    }
    caption->setFont(textFont(type::caption));
    caption->setProperty("ink", "text2");
    caption->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    dot()->setFixedHeight(caption->sizeHint().height());
    grid->addWidget(caption, 0, 0);
    grid->addWidget(dot(), 0, 1);
    grid->addWidget(m_box, 1, 0, 1, 3);
    grid->addWidget(errorLabel(), 2, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(4);
}

QWidget *ChoiceRow::control() const
{
    return m_box;
}

void ChoiceRow::refreshMarks()
{
    m_box->showLocked(isLocked());
}

void ChoiceRow::reload()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    if (parameter().kind == ParameterKind::modelPreset)
        addModels();
    else if (parameter().kind == ParameterKind::acceleratorPreset)
        addAccelerators();
    else
        addChoices();
    refresh();
}

void ChoiceRow::addChoices()
{
    if (parameter().canBeEmpty()) {
        QString empty = inputText(parameter(), Value());
        if (!empty.isEmpty())
            empty[0] = empty[0].toUpper();
        m_box->addItem(empty);
    }
    for (const std::string_view choice : parameter().choices)
        m_box->addItem(choiceText(choice), toQString(choice));
}

void ChoiceRow::addModels()
{
    const ModelChoice &model = document().scenario().model;
    if (model.preset.empty())
        m_box->addItem(ownModelText(model));
    for (const auto &entry : document().plan().catalog.models)
        if (entry->listed || entry->id == model.preset)
            m_box->addItem(entryTitle(*entry), QString::fromStdString(entry->id));
}

void ChoiceRow::addAccelerators()
{
    const Scenario &scenario = document().scenario();
    const Precision wanted = wantedComputePrecision(scenario);
    if (scenario.hardware.preset.empty())
        m_box->addItem(scenario.hardware.name ? QString::fromStdString(*scenario.hardware.name)
                                              : tr("Custom GPU"));
    auto *model = qobject_cast<QStandardItemModel *>(m_box->model());
    for (const auto &entry : document().plan().catalog.accelerators) {
        if (!entry->listed && entry->id != scenario.hardware.preset)
            continue;
        m_box->addItem(entryTitle(*entry), QString::fromStdString(entry->id));
        if (model != nullptr && !computedPrecision(wanted, entry->denseTflops))
            model->item(m_box->count() - 1)->setEnabled(false);
    }
}

/// Also where a screen reader or a test sets the index; what `refresh` shows is blocked.
void ChoiceRow::choose(int index)
{
    if (index >= 0 && !refusesToMove())
        accept(document().setInput(parameter().pointer, valueOf(m_box->itemData(index))));
    refresh(); // also where it was refused
}

void ChoiceRow::showCustomDialog()
{
    if (!refusesToMove())
        openCustomDialog(document(), parameter().kind, this);
}

void ChoiceRow::nameStandIns()
{
    auto *model = qobject_cast<QStandardItemModel *>(m_box->model());
    for (int i = 0; i < m_box->count() && model != nullptr; ++i) {
        const QString id = m_box->itemData(i).toString();
        const auto *name = std::find(precisionNames.begin(), precisionNames.end(), id.toStdString());
        if (name == precisionNames.end())
            continue;
        const auto wanted = static_cast<Precision>(name - precisionNames.begin());
        const std::optional<Precision> used = computedPrecision(document().scenario(), wanted);
        QString text = choiceText(*name);
        if (used && *used != wanted)
            text = tr("%1 (as %2)").arg(text, choiceText(precisionNames[static_cast<std::size_t>(*used)]));
        if (m_box->itemText(i) != text)
            m_box->setItemText(i, text);
        if (model->item(i)->isEnabled() != used.has_value())
            model->item(i)->setEnabled(used.has_value());
    }
}

void ChoiceRow::nameOwnModel()
{
    const QString name = ownModelText(document().scenario().model);
    if (m_box->itemText(0) != name)
        m_box->setItemText(0, name);
}

void ChoiceRow::refresh()
{
    if (parameter().pointer == "/precision/compute")
        nameStandIns();
    const Value own = value();
    const std::string *id = std::get_if<std::string>(&own);
    const int index = id != nullptr ? m_box->findData(QString::fromStdString(*id)) : 0;
    if (m_form == Form::picker && (index < 0 || valueOf(m_box->itemData(index)) != own))
        return reload(); // the scenario's model is not in the list: a config of its own, or another catalogue
    if (m_box->currentIndex() != index) {
        const QSignalBlocker quiet(m_box);
        m_box->setCurrentIndex(index);
        m_box->update();
    }
    if (id == nullptr && parameter().kind == ParameterKind::modelPreset)
        nameOwnModel();
    const bool standsForAnother = id == nullptr && parameter().effective != nullptr;
    m_box->showInstead(standsForAnother ? inputText(parameter(), effectiveValue()) : QString());
    m_box->setAccessibleDescription(standsForAnother ? inputText(parameter(), effectiveValue()) : QString());
    refreshDot();
    dot()->setVisible(m_form != Form::picker);
}

} // namespace ridgepoint
