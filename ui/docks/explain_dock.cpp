#include "ui/docks/explain_dock.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/cli/explanation_tree.h"
#include "app/document/document.h"
#include "app/document/input_text.h"
#include "app/document/undo_text.h"
#include "ui/docks/dock_head.h"
#include "ui/docks/explain_tree.h"
#include "ui/docks/why_view.h"
#include "ui/inputs/segmented.h"
#include "ui/theme/fonts.h"
#include "ui/theme/line_label.h"

namespace ridgepoint {

namespace {

constexpr int dockWidth = 384;

} // namespace

ExplainDock::ExplainDock(Document &document, QWidget *parent)
    : QDockWidget(tr("Explain"), parent),
      m_document(document),
      m_title(new LineLabel(LineLabel::Ink::text, this)),
      m_form(new Segmented(this)),
      m_views(new QStackedWidget(this)),
      m_tree(new ExplainTree(document, this)),
      m_why(new WhyView(document, this))
{
    setObjectName(QStringLiteral("explainDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setMinimumWidth(dockWidth);
    m_form->setObjectName(QStringLiteral("explainDock.form"));
    m_form->setAccessibleName(tr("What is explained"));
    m_form->addItems({tr("How"), tr("Why it changed")});
    m_form->setToolTip(tr("How: what the figure is computed from\n"
                          "Why it changed: the inputs that differ, and what each of them brings"));
    connect(m_form, &QComboBox::currentIndexChanged, this, [this](int form) {
        Q_EMIT inputsPointedAt({});
        m_views->setCurrentIndex(form);
        refresh();
    });
    setDockHead(*this, m_title, m_form, tr("Close the derivation"));
    m_views->addWidget(m_tree);
    m_views->addWidget(m_why);
    connect(m_tree, &ExplainTree::inputChosen, this, &ExplainDock::inputChosen);
    connect(m_tree, &ExplainTree::inputsPointedAt, this, &ExplainDock::inputsPointedAt);
    connect(m_why, &WhyView::inputChosen, this, &ExplainDock::inputChosen);
    connect(m_why, &WhyView::inputsPointedAt, this, &ExplainDock::inputsPointedAt);
    connect(m_tree, &ExplainTree::helpRequested, this, &ExplainDock::helpRequested);
    follow(m_tree);
    follow(m_why->findChild<QAbstractItemView *>(QStringLiteral("whyList")));
    auto *body = new QWidget(this);
    body->setProperty("surface", "plain");
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_views, 1);
    layout->addWidget(buildFoot());
    setWidget(body);
    connect(&document, &Document::figuresChanged, this, &ExplainDock::refresh);
    connect(&document, &Document::planReplaced, this, &ExplainDock::refresh);
    connect(&document, &Document::scenariosChanged, this, &ExplainDock::refresh);
}

/// Ctrl+C and the menu in one of the views.
void ExplainDock::follow(QWidget *view)
{
    view->installEventFilter(this);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this,
            [this, view](QPoint place) { openMenu(view, place); });
}

QWidget *ExplainDock::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setProperty("surface", "plain");
    auto *hint = new LineLabel(LineLabel::Ink::text2, foot);
    hint->setFont(textFont(type::caption));
    hint->setText(tr("Click an input to find it"));
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(12, 4, 12, 4);
    line->setSpacing(8);
    line->addWidget(hint, 1);
    const auto add = [&](const char *name, const QString &text, const QString &tip,
                         void (ExplainDock::*copy)()) {
        auto *button = new QToolButton(foot);
        button->setObjectName(QStringLiteral("explainDock.") + QLatin1String(name));
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFont(textFont(type::caption));
        button->setFixedHeight(24);
        button->setProperty("surface", "square");
        connect(button, &QToolButton::clicked, this, copy);
        line->addWidget(button);
    };
    add("copyText", tr("  Copy text  "), tr("Copy as text (Ctrl+C)"), &ExplainDock::copyText);
    add("copyMarkdown", tr("  Markdown  "), tr("Copy as Markdown"), &ExplainDock::copyMarkdown);
    return foot;
}

void ExplainDock::explainFigure(const QString &name)
{
    const std::string figure = name.toStdString();
    if (findFigure(figure) == nullptr)
        return;
    m_figure = figure;
    show();
    raise();
    refresh();
    if (m_form->currentIndex() != how)
        return;
    m_tree->explain(m_figure);
    m_tree->setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(m_tree, &QTreeWidget::scrollToTop,
                              Qt::QueuedConnection); // once it has its size
}

void ExplainDock::setForm(Form form)
{
    m_form->setCurrentIndex(form);
}

void ExplainDock::refresh()
{
    const FigureRow *row = findFigure(m_figure);
    if (!isVisible() || row == nullptr)
        return;
    const QString title = tr("Explain: %1").arg(withinSentence(row->label));
    if (m_title->text() != title) {
        m_title->setText(title);
        m_title->setToolTip(tableText(row->label));
    }
    if (m_form->currentIndex() == how)
        m_tree->showFigure(m_figure);
    else
        m_why->explain(m_figure);
}

QString ExplainDock::text() const
{
    if (m_form->currentIndex() == why)
        return m_why->report() ? QString::fromStdString(cli::changeText(*m_why->report())) : QString();
    const Explanation whole = explain(*findFigure(m_figure), m_document.scenario(), *m_document.figures());
    return QString::fromStdString(whole.name + ": " + whole.valueText + "\n\n" + cli::textTree(whole));
}

QString ExplainDock::markdown() const
{
    if (m_form->currentIndex() == why)
        return m_why->report() ? QString::fromStdString(cli::changeMarkdown(*m_why->report())) : QString();
    const Explanation whole = explain(*findFigure(m_figure), m_document.scenario(), *m_document.figures());
    return QString::fromStdString(cli::markdownTree(whole));
}

void ExplainDock::copyText()
{
    if (const QString content = text(); !content.isEmpty()) {
        QGuiApplication::clipboard()->setText(content);
        Q_EMIT copied(tr("The figure and what it comes of are copied, as text."));
    }
}

void ExplainDock::copyMarkdown()
{
    if (const QString content = markdown(); !content.isEmpty()) {
        QGuiApplication::clipboard()->setText(content);
        Q_EMIT copied(tr("The figure and what it comes of are copied, as Markdown."));
    }
}

void ExplainDock::openMenu(const QWidget *view, QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("explainDock.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy as text"), QKeySequence(QKeySequence::Copy), this, &ExplainDock::copyText);
    menu->addAction(tr("Copy as &Markdown"), this, &ExplainDock::copyMarkdown);
    if (const QString topic = m_tree->sourceTopic(); view == m_tree && !topic.isEmpty())
        menu->addAction(tr("Read in the &model"), this, [this, topic] { Q_EMIT helpRequested(topic); });
    menu->popup(view->mapToGlobal(place));
}

bool ExplainDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyText();
        return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

void ExplainDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    refresh();
}

void ExplainDock::hideEvent(QHideEvent *event)
{
    QDockWidget::hideEvent(event);
    Q_EMIT inputsPointedAt({});
}

} // namespace ridgepoint
