#include "ui/docks/explain_dock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "core/explain/explain.h"
#include "ui/docks/dock_head.h"
#include "ui/docks/explain_delegate.h"

namespace ridgepoint {

namespace {

constexpr int dockWidth = 384;
constexpr int indent = 16;
constexpr int levelsOpen = 2;

int depthOf(const QTreeWidgetItem &item)
{
    int depth = 0;
    for (const QTreeWidgetItem *parent = item.parent(); parent != nullptr; parent = parent->parent())
        ++depth;
    return depth;
}

/// What stands under a name: the formula with its numbers, or where a leaf comes from.
QString secondLine(const Explanation &explanation)
{
    if (explanation.formula.empty())
        return QString::fromStdString(explanation.source);
    const QString formula = QString::fromStdString(explanation.symbol + " = " + explanation.formula);
    return explanation.substituted.empty() || explanation.substituted == explanation.formula
               ? formula
               : formula + QStringLiteral(" = ") + QString::fromStdString(explanation.substituted);
}

QString toolTipOf(const Explanation &explanation)
{
    QString text =
        QStringLiteral("<p style='white-space:pre-wrap'>%1</p>")
            .arg(QString::fromStdString(explanation.name + ": " + explanation.valueText).toHtmlEscaped());
    for (const std::string &line : {explanation.symbol + " = " + explanation.formula,
                                    "= " + explanation.substituted, explanation.source})
        if (line.size() > 3)
            text += QStringLiteral("<p>%1</p>").arg(QString::fromStdString(line).toHtmlEscaped());
    return text;
}

void append(QString &text, const QTreeWidgetItem &item, int depth)
{
    text += QString(2 * depth, QLatin1Char(' ')) + item.text(0) + QStringLiteral(": ") + item.text(1)
            + QStringLiteral("  ") + item.data(0, ExplainDelegate::secondLine).toString() + QLatin1Char('\n');
    if (item.isExpanded())
        for (int i = 0; i < item.childCount(); ++i)
            append(text, *item.child(i), depth + 1);
}

} // namespace

ExplainDock::ExplainDock(Document &document, QWidget *parent)
    : QDockWidget(tr("Explain"), parent),
      m_document(document),
      m_title(new QLabel(this)),
      m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("explainDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setDockHead(*this, m_title, nullptr, tr("Close the derivation"));

    m_tree->setObjectName(QStringLiteral("explainTree"));
    m_tree->setAccessibleName(tr("Derivation"));
    m_tree->setColumnCount(
        2); // the second holds the value for screen readers; the delegate draws both in the first
    m_tree->setHeaderHidden(true);
    m_tree->setColumnHidden(1, true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(indent);
    m_tree->setUniformRowHeights(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setItemDelegate(new ExplainDelegate(m_tree));
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ExplainDock::fillAgain);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QString name = item->data(0, ExplainDelegate::figure).toString();
        if (name.startsWith(QLatin1Char('/')))
            Q_EMIT inputChosen(name);
    });
    setWidget(m_tree);
    setMinimumWidth(dockWidth);
    connect(&document, &Document::figuresChanged, this, &ExplainDock::refresh);
    connect(&document, &Document::planReplaced, this, &ExplainDock::refresh);
}

void ExplainDock::explainFigure(const QString &name)
{
    const std::string figure = name.toStdString();
    if (findFigure(figure) == nullptr)
        return;
    if (figure != m_figure)
        m_tree->clear();
    m_figure = figure;
    show();
    raise();
    refresh();
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(m_tree, &QTreeWidget::scrollToTop,
                              Qt::QueuedConnection); // once it has its size
}

bool ExplainDock::explanationOf(Explanation &explanation) const
{
    const FigureRow *row = findFigure(m_figure);
    if (row == nullptr)
        return false;
    explanation = explain(*row, m_document.scenario(), *m_document.figures());
    return true;
}

void ExplainDock::refresh()
{
    Explanation explanation;
    if (!isVisible() || !explanationOf(explanation))
        return;
    m_title->setText(tr("Explain: %1").arg(QString::fromStdString(explanation.name)));
    const bool isNew = m_tree->topLevelItemCount() == 0;
    if (isNew)
        new QTreeWidgetItem(m_tree);
    const QSignalBlocker quiet(m_tree);
    fill(*m_tree->topLevelItem(0), explanation, isNew);
}

/// Fills what is in sight and one level more: a whole derivation has hundreds of nodes.
void ExplainDock::fill(QTreeWidgetItem &item, const Explanation &explanation, bool open)
{
    const auto set = [&](int column, int role, const QString &text) {
        if (item.data(column, role).toString() != text)
            item.setData(column, role, text);
    };
    set(0, Qt::DisplayRole, QString::fromStdString(explanation.name));
    set(1, Qt::DisplayRole, QString::fromStdString(explanation.valueText));
    set(0, ExplainDelegate::value, QString::fromStdString(explanation.valueText));
    set(0, ExplainDelegate::secondLine, secondLine(explanation));
    set(0, ExplainDelegate::figure, QString::fromStdString(explanation.figure));
    set(0, Qt::ToolTipRole, toolTipOf(explanation));
    set(0, Qt::AccessibleTextRole,
        QString::fromStdString(explanation.name + ", " + explanation.valueText + ", ")
            + secondLine(explanation));
    item.setChildIndicatorPolicy(explanation.inputs.empty() ? QTreeWidgetItem::DontShowIndicator
                                                            : QTreeWidgetItem::ShowIndicator);
    if (open && depthOf(item) < levelsOpen)
        item.setExpanded(true);
    const bool inSight = item.isExpanded();
    const int wanted = inSight ? static_cast<int>(explanation.inputs.size()) : 0;
    while (item.childCount() > wanted)
        delete item.takeChild(item.childCount() - 1);
    for (int i = 0; i < wanted; ++i) {
        if (i == item.childCount())
            new QTreeWidgetItem(&item);
        fill(*item.child(i), explanation.inputs[static_cast<std::size_t>(i)], open);
    }
}

void ExplainDock::fillAgain(QTreeWidgetItem *)
{
    refresh();
}

QString ExplainDock::text() const
{
    QString text;
    if (m_tree->topLevelItemCount() > 0)
        append(text, *m_tree->topLevelItem(0), 0);
    return text;
}

bool ExplainDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(text());
        return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

void ExplainDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    refresh();
}

} // namespace ridgepoint
