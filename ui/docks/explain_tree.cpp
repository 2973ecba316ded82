#include "ui/docks/explain_tree.h"

#include <algorithm>

#include <QPainter>
#include <QSignalBlocker>

#include "app/document/document.h"
#include "core/explain/explain.h"
#include "core/explain/formula_words.h"
#include "core/explain/inputs_behind.h"
#include "ui/docks/explain_delegate.h"
#include "ui/docks/explain_step.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int indent = 16;
constexpr int levelsOpen = 2;

int depthOf(const QTreeWidgetItem &item)
{
    int depth = 0;
    for (const QTreeWidgetItem *parent = item.parent(); parent != nullptr; parent = parent->parent())
        ++depth;
    return depth;
}

QString text(const std::string &string)
{
    return QString::fromStdString(string);
}

QString toolTipOf(const Explanation &explanation, const QString &words)
{
    QString tip;
    const QString formula =
        explanation.formula.empty() ? QString() : text(explanation.symbol + " = " + explanation.formula);
    for (const QString &line : {text(explanation.name + ": " + explanation.valueText), words, formula})
        if (!line.isEmpty())
            tip += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    return tip;
}

} // namespace

ExplainTree::ExplainTree(Document &document, QWidget *parent) : QTreeWidget(parent), m_document(document)
{
    setObjectName(QStringLiteral("explainTree"));
    setAccessibleName(tr("Derivation"));
    setColumnCount(2); // the second holds the value for screen readers; the delegate draws both in the first
    setHeaderHidden(true);
    setColumnHidden(1, true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(indent);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ExplainDelegate(this));
    setMouseTracking(true);
    connect(this, &QTreeWidget::itemExpanded, this, &ExplainTree::refresh);
    connect(this, &QTreeWidget::itemActivated, this, &ExplainTree::choose);
    connect(this, &QTreeWidget::itemClicked, this, &ExplainTree::choose);
    connect(this, &QTreeWidget::itemEntered, this, &ExplainTree::pointAt);
    connect(this, &QAbstractItemView::viewportEntered, this, [this] { pointAt(nullptr); });
    connect(this, &QTreeWidget::currentItemChanged, this, &ExplainTree::unfoldChosen);
}

Explanation ExplainTree::stepOf(const std::string &figure) const
{
    return ridgepoint::explain(*findFigure(figure), m_document.scenario(), *m_document.figures(), 1);
}

void ExplainTree::showFigure(const std::string &figure)
{
    if (figure != m_figure)
        clear();
    m_figure = figure;
    refresh();
}

void ExplainTree::explain(const std::string &figure)
{
    showFigure(figure);
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void ExplainTree::refresh()
{
    if (!isVisible() || findFigure(m_figure) == nullptr)
        return;
    const bool isNew = topLevelItemCount() == 0;
    {
        const QSignalBlocker quiet(this);
        if (isNew)
            new QTreeWidgetItem(this);
        fill(*topLevelItem(0), stepOf(m_figure), isNew);
    }
    if (isNew)
        setCurrentItem(topLevelItem(0));
    unfoldChosen();
}

/// Fills what is unfolded and one level more: a whole derivation has thousands of steps.
void ExplainTree::fill(QTreeWidgetItem &item, const Explanation &explanation, bool open)
{
    const auto set = [&](int column, int role, const QString &content) {
        if (item.data(column, role).toString() != content)
            item.setData(column, role, content);
    };
    const QString words = text(inWords(explanation));
    set(0, Qt::DisplayRole, text(explanation.name));
    set(1, Qt::DisplayRole, text(explanation.valueText));
    set(0, ExplainDelegate::value, text(explanation.valueText));
    set(0, ExplainDelegate::secondLine, words);
    set(0, ExplainDelegate::figure, text(explanation.figure));
    set(0, Qt::ToolTipRole, toolTipOf(explanation, words));
    set(0, Qt::AccessibleTextRole, text(explanation.name + ", " + explanation.valueText + ", ") + words);
    item.setChildIndicatorPolicy(explanation.inputs.empty() ? QTreeWidgetItem::DontShowIndicator
                                                            : QTreeWidgetItem::ShowIndicator);
    if (open && depthOf(item) < levelsOpen)
        item.setExpanded(true);
    const int wanted = item.isExpanded() ? static_cast<int>(explanation.inputs.size()) : 0;
    while (item.childCount() > wanted)
        delete item.takeChild(item.childCount() - 1);
    for (int i = 0; i < wanted; ++i) {
        if (i == item.childCount())
            new QTreeWidgetItem(&item);
        const Explanation &input = explanation.inputs[static_cast<std::size_t>(i)];
        fill(*item.child(i), input.formula.empty() ? input : stepOf(input.figure), open);
    }
}

/// The chosen step shows its formula; the others keep to two lines.
void ExplainTree::unfoldChosen()
{
    if (m_pressed)
        return;
    if (m_unfolded != currentIndex())
        fold(itemFromIndex(m_unfolded));
    m_unfolded = currentIndex();
    unfold(currentItem());
}

void ExplainTree::unfold(QTreeWidgetItem *item)
{
    if (item == nullptr)
        return;
    const std::string name = item->data(0, ExplainDelegate::figure).toString().toStdString();
    const QTreeWidgetItem *parent = item->parent();
    Explanation step;
    if (findFigure(name) != nullptr) {
        step = stepOf(name);
    } else if (parent != nullptr) {
        const Explanation above = stepOf(parent->data(0, ExplainDelegate::figure).toString().toStdString());
        for (const Explanation &input : above.inputs)
            if (input.figure == name)
                step = input;
    }
    const int width = viewport()->width() - indent * (depthOf(*item) + 1) - ExplainDelegate::margins;
    const SharedStep before = item->data(0, ExplainDelegate::step).value<SharedStep>();
    const SharedStep after = explainStep(step, width);
    const QSignalBlocker quiet(this);
    item->setData(0, ExplainDelegate::step, QVariant::fromValue(after));
    if (!before || before->height != after->height)
        Q_EMIT itemDelegate()->sizeHintChanged(indexFromItem(item));
}

void ExplainTree::fold(QTreeWidgetItem *item)
{
    if (item == nullptr)
        return;
    item->setData(0, ExplainDelegate::step, QVariant());
    Q_EMIT itemDelegate()->sizeHintChanged(indexFromItem(item));
}

void ExplainTree::choose(QTreeWidgetItem *item)
{
    const QString name = item->data(0, ExplainDelegate::figure).toString();
    if (name.startsWith(QLatin1String("/model/config/")))
        Q_EMIT inputChosen(QStringLiteral("/model/preset"));
    else if (name.startsWith(QLatin1Char('/')))
        Q_EMIT inputChosen(name);
}

void ExplainTree::pointAt(const QTreeWidgetItem *item)
{
    const QString name = item == nullptr ? QString() : item->data(0, ExplainDelegate::figure).toString();
    if (name == m_pointedAt)
        return;
    m_pointedAt = name;
    QStringList pointers;
    if (!name.isEmpty())
        for (const std::string &pointer :
             inputsBehind(name.toStdString(), m_document.scenario(), *m_document.figures()))
            pointers << text(pointer);
    Q_EMIT inputsPointedAt(pointers);
}

void ExplainTree::showEvent(QShowEvent *event)
{
    QTreeWidget::showEvent(event);
    refresh();
}

void ExplainTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    unfoldChosen();
}

void ExplainTree::mousePressEvent(QMouseEvent *event)
{
    m_pressed = true;
    QTreeWidget::mousePressEvent(event);
}

QString ExplainTree::sourceTopic() const
{
    const SharedStep step = m_unfolded.data(ExplainDelegate::step).value<SharedStep>();
    return step ? step->topic : QString();
}

bool ExplainTree::isOnSource(QPoint place) const
{
    const QRect row = visualRect(m_unfolded);
    const SharedStep step = m_unfolded.data(ExplainDelegate::step).value<SharedStep>();
    return step && !step->topic.isEmpty() && row.contains(place)
           && place.y() > row.bottom() - step->sourceHeight();
}

void ExplainTree::mouseMoveEvent(QMouseEvent *event)
{
    QTreeWidget::mouseMoveEvent(event);
    viewport()->setCursor(isOnSource(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ExplainTree::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnSource(event->pos()))
        Q_EMIT helpRequested(sourceTopic());
    QTreeWidget::mouseReleaseEvent(event);
    m_pressed = false;
    unfoldChosen();
}

/// The arrow stands beside the name, also where the step is unfolded.
void ExplainTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QRect line(rect.left(), rect.top(), rect.width(),
                     std::min(rect.height(), ExplainDelegate::rowHeight));
    if (index == currentIndex())
        painter->fillRect(rect, tokensOf(palette()).accentSoft);
    QTreeWidget::drawBranches(painter, line, index);
}

void ExplainTree::leaveEvent(QEvent *event)
{
    QTreeWidget::leaveEvent(event);
    pointAt(nullptr);
}

} // namespace ridgepoint
