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
#include "ui/inputs/choice_box.h"
#include "ui/inputs/reset_dot.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

/// The item's value, as the plan file writes it; an invalid variant stands for empty.
Value valueOf(const QVariant &data)
{
    return data.isValid() ? Value(data.toString().toStdString()) : Value();
}

} // namespace

ChoiceRow::ChoiceRow(Document &document, const Parameter &parameter, QWidget *parent)
    : InputRow(document, parameter, parent), m_box(new ChoiceBox(this))
{
    m_box->setObjectName(childName("combo"));
    m_box->setAccessibleName(spokenName());
    m_box->setToolTip(toolTipText());
    connect(m_box, &QComboBox::activated, this, &ChoiceRow::choose);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, isNarrow() ? 2 : 6);
    grid->setSpacing(0);
    if (isNarrow()) {
        auto *caption = new QLabel(toQString(parameter.label), this);
        caption->setFont(textFont(type::caption));
        caption->setProperty("ink", "text2");
        caption->setBuddy(m_box);
        caption->setMinimumWidth(0);
        dot()->setFixedHeight(caption->sizeHint().height());
        grid->addWidget(caption, 0, 0);
        grid->addWidget(dot(), 0, 1);
        grid->addWidget(m_box, 1, 0, 1, 3);
        grid->addWidget(errorLabel(), 2, 0, 1, 3);
        grid->setColumnStretch(2, 1);
        grid->setHorizontalSpacing(4);
    } else {
        dot()->hide(); // there is no default model or GPU to go back to
        grid->addWidget(m_box, 0, 0, 1, 2);
        grid->addWidget(errorLabel(), 1, 0, 1, 2);
    }
    reload();
}

bool ChoiceRow::isNarrow() const
{
    return parameter().kind == ParameterKind::choice;
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

void ChoiceRow::addItem(const std::string &name, const std::string &id, bool usable)
{
    m_box->addItem(QString::fromStdString(name), QString::fromStdString(id));
    auto *model = qobject_cast<QStandardItemModel *>(m_box->model());
    if (!usable && model != nullptr)
        model->item(m_box->count() - 1)->setEnabled(false);
}

void ChoiceRow::addModels()
{
    const ModelChoice &model = document().scenario().model;
    if (model.preset.empty())
        m_box->addItem(tr("%1 (own configuration)").arg(QString::fromStdString(model.name)));
    for (const auto &entry : document().plan().catalog.models)
        if (entry->listed || entry->id == model.preset)
            addItem(entry->name, entry->id);
}

void ChoiceRow::addAccelerators()
{
    const Scenario &scenario = document().scenario();
    const Precision wanted = wantedComputePrecision(scenario);
    if (scenario.hardware.preset.empty())
        m_box->addItem(scenario.hardware.name ? QString::fromStdString(*scenario.hardware.name)
                                              : tr("Custom GPU"));
    for (const auto &entry : document().plan().catalog.accelerators)
        if (entry->listed || entry->id == scenario.hardware.preset)
            addItem(entry->name, entry->id, computedPrecision(wanted, entry->denseTflops).has_value());
}

void ChoiceRow::choose(int index)
{
    accept(document().setInput(parameter().pointer, valueOf(m_box->itemData(index))));
    refresh(); // also where it was refused
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

void ChoiceRow::refresh()
{
    if (parameter().pointer == "/precision/compute")
        nameStandIns();
    const Value own = value();
    const std::string *id = std::get_if<std::string>(&own);
    const int index = id != nullptr ? m_box->findData(QString::fromStdString(*id)) : 0;
    if (!isNarrow() && (index < 0 || valueOf(m_box->itemData(index)) != own))
        return reload(); // the scenario's model is not in the list: a config of its own, or another catalogue
    if (m_box->currentIndex() != index)
        m_box->setCurrentIndex(index);
    const bool standsForAnother = id == nullptr && parameter().effective != nullptr;
    m_box->showInstead(standsForAnother ? inputText(parameter(), effectiveValue()) : QString());
    m_box->setAccessibleDescription(standsForAnother ? inputText(parameter(), effectiveValue()) : QString());
    refreshDot();
    dot()->setVisible(isNarrow());
}

} // namespace ridgepoint
