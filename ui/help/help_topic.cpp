#include "ui/help/help_topic.h"

#include <QAbstractItemView>
#include <QAction>
#include <QToolButton>

#include "app/document/input_text.h"
#include "app/reference/pages.h"
#include "app/report/headline_text.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"
#include "ui/docks/compare_model.h"
#include "ui/docks/explain_delegate.h"
#include "ui/help/input_words.h"
#include "ui/help/places.h"

namespace ridgepoint {

namespace {

const QString inputPrefix = QStringLiteral("input.");
const QString headlinePrefix = QStringLiteral("headline.");

/// Of "input.workload.active_share.slider" the row, and "slider".
const Parameter *parameterOf(const QString &objectName, QString &part)
{
    if (!objectName.startsWith(inputPrefix))
        return nullptr;
    const Parameter *best = nullptr;
    for (const Parameter &parameter : parameters()) {
        const QString name = inputPrefix + QString::fromStdString(parameter.dottedName());
        if (objectName != name && !objectName.startsWith(name + QLatin1Char('.')))
            continue;
        if (best == nullptr || best->pointer.size() < parameter.pointer.size()) {
            best = &parameter;
            part = objectName.mid(name.size() + 1);
        }
    }
    return best;
}

const FigureRow *figureOf(const QString &objectName)
{
    if (!objectName.startsWith(headlinePrefix))
        return nullptr;
    const QString key = objectName.mid(headlinePrefix.size()).section(QLatin1Char('.'), 0, 0);
    for (const Headline &headline : headlines())
        if (key == toQString(headline.key))
            return findFigure(headline.figure);
    return nullptr;
}

/// The name of a figure or pointer of an input at the current row of a derivation or comparison.
QString currentName(const QWidget &widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    if (view == nullptr || !view->currentIndex().isValid())
        return {};
    if (view->objectName() == QLatin1String("explainTree"))
        return view->currentIndex().siblingAtColumn(0).data(ExplainDelegate::figure).toString();
    if (view->objectName() == QLatin1String("compareTable"))
        return view->model()
            ->headerData(view->currentIndex().row(), Qt::Vertical, CompareModel::name)
            .toString();
    return {};
}

QString topicOf(const Parameter &parameter)
{
    return QStringLiteral("inputs.html#") + QString::fromStdString(parameter.dottedName());
}

QString topicOf(const FigureRow &row)
{
    return QStringLiteral("figures.html#") + toQString(row.name);
}

QString topicOfName(const QString &name)
{
    const std::string text = name.toStdString();
    if (const Parameter *parameter = findParameter(text))
        return topicOf(*parameter);
    const FigureRow *row = findFigure(text);
    return row != nullptr ? topicOf(*row) : QString();
}

/// What a part of an input's row does, before what the input is.
QString partText(const QString &part)
{
    if (part == QLatin1String("slider"))
        return QWidget::tr("Drag it, or use the arrow keys; the mark on the groove is the default.");
    if (part == QLatin1String("spin"))
        return QWidget::tr("Type a value, also with a unit: 40k, 1.5 TB/s, 20%.");
    if (part == QLatin1String("dot"))
        return QWidget::tr("Filled where the value differs from the default; a click resets it.");
    if (part == QLatin1String("lock"))
        return QWidget::tr("Locked, neither your hand nor advice nor a search moves the input.");
    if (part == QLatin1String("pin"))
        return QWidget::tr("Pinned, the input stays in sight in the presentation.");
    return {};
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

/// What the widget says itself: a tool button its action's tool tip, with the key.
QString ownText(const QWidget &widget)
{
    const auto *button = qobject_cast<const QToolButton *>(&widget);
    const QAction *action = button != nullptr ? button->defaultAction() : nullptr;
    if (action == nullptr)
        return {};
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    QString text = action->toolTip();
    if (!key.isEmpty() && !text.contains(key))
        text += QStringLiteral(" (%1)").arg(key);
    return paragraph(text);
}

QString textOfNamed(const QString &objectName)
{
    QString part;
    if (const Parameter *parameter = parameterOf(objectName, part))
        return inputWords(*parameter, partText(part));
    if (const FigureRow *row = figureOf(objectName))
        return QString::fromStdString(reference::figureText(*row));
    const Place *place = placeOf(objectName);
    return place != nullptr ? paragraph(textOf(*place)) : QString();
}

} // namespace

QString helpTopic(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const QString topic = topicOfName(currentName(*widget)); !topic.isEmpty())
            return topic;
        QString part;
        if (const Parameter *parameter = parameterOf(widget->objectName(), part))
            return topicOf(*parameter);
        if (const FigureRow *row = figureOf(widget->objectName()))
            return topicOf(*row);
        if (const Place *place = placeOf(widget->objectName()))
            return QLatin1String(place->topic);
    }
    return QStringLiteral("guide.html");
}

QString whatsThisText(const QWidget *widget)
{
    if (widget == nullptr)
        return {};
    const QString own = widget->whatsThis().isEmpty() ? ownText(*widget) : widget->whatsThis();
    if (!own.isEmpty())
        return own;
    for (; widget != nullptr; widget = widget->parentWidget())
        if (const QString text = textOfNamed(widget->objectName()); !text.isEmpty())
            return text;
    return {};
}

} // namespace ridgepoint
