#include "ui/explore/input_chooser.h"

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

InputChooser::InputChooser(const Document &document, QWidget *parent, const QString &none)
    : SearchedBox(parent), m_document(document), m_none(none)
{
    if (!m_none.isEmpty())
        addItem(m_none, QString());
    for (const Parameter &parameter : parameters())
        if (parameter.kind == ParameterKind::number)
            addItem(tableText(parameter.label), toQString(parameter.pointer));
    setToolTip(currentText());
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        setToolTip(currentText()); // the box may be too narrow for it
        Q_EMIT inputChosen();
    });
}

const Parameter *InputChooser::currentInput() const
{
    return findParameter(currentData().toString().toStdString());
}

void InputChooser::setCurrentInput(std::string_view pointer)
{
    if (const int index = findData(toQString(pointer)); index >= 0)
        setCurrentIndex(index);
}

CatalogRows InputChooser::rows() const
{
    CatalogRows rows{{tr("Input"), tr("Unit"), tr("Belongs to")}, {}, false};
    if (!m_none.isEmpty())
        rows.rows.push_back({QString(), {m_none, {}, {}}, m_none.toLower(), {}});
    for (const Parameter &parameter : parameters()) {
        if (parameter.kind != ParameterKind::number)
            continue;
        const bool applies = parameter.appliesTo(m_document.scenario());
        const QString label = tableText(parameter.label), pointer = toQString(parameter.pointer);
        const QString group = toQString(parameter.group);
        rows.rows.push_back({pointer,
                             {label, toQString(parameter.unit == "share" ? "%" : parameter.unit), group},
                             QStringList{label, pointer, group}.join(QLatin1Char(' ')).toLower(),
                             applies ? QString() : tr("It has no effect on this plan now.")});
    }
    return rows;
}

} // namespace ridgepoint
