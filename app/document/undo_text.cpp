#include "app/document/undo_text.h"

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

QString withinSentence(std::string_view label)
{
    QString text = tableText(label);
    const bool abbreviation = text.size() > 1 && text[1].isUpper();
    if (!text.isEmpty() && !abbreviation)
        text[0] = text[0].toLower();
    return text;
}

QString undoText(const InputChange &change)
{
    const Parameter *parameter = findParameter(change.pointer);
    if (parameter == nullptr)
        return QString::fromStdString(change.pointer);
    return QCoreApplication::translate("Undo", "Set %1 to %2")
        .arg(withinSentence(parameter->label), inputText(*parameter, change.value));
}

} // namespace ridgepoint
