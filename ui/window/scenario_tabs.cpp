#include "ui/window/scenario_tabs.h"

#include <algorithm>
#include <utility>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include "app/document/document.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/window/scenario_clipboard.h"

namespace ridgepoint {

namespace {

constexpr int narrowestTab = 110;
constexpr int widestTab = 220;
constexpr int editorInset = 8;
constexpr qsizetype mostSizes = 1000;
constexpr std::size_t mostTabs = 40; ///< a bar of thousands takes seconds to lay out

/// A name whose & stands for itself and not for a shortcut.
QString tabLabel(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ScenarioTabs::ScenarioTabs(Document &document, QWidget *parent)
    : QTabBar(parent), m_document(document), m_editor(new QLineEdit(this))
{
    setObjectName(QStringLiteral("scenarioTabs"));
    setAccessibleName(tr("Scenarios"));
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::StrongFocus); // copy and paste act on the tab that was clicked
    m_editor->setObjectName(QStringLiteral("scenarioTabs.name"));
    m_editor->setAccessibleName(tr("Name of the scenario"));
    m_editor->installEventFilter(this);
    m_editor->hide();
    connect(m_editor, &QLineEdit::returnPressed, this, &ScenarioTabs::takeName);
    connect(this, &QTabBar::currentChanged, this, &ScenarioTabs::show);
    connect(this, &QTabBar::tabMoved, this, [this](int, int to) { m_dragTo = to; });
    connect(&document, &Document::planReplaced, this, &ScenarioTabs::reload);
    connect(&document, &Document::scenariosChanged, this, &ScenarioTabs::reload);
    connect(&document, &Document::currentChanged, this, &ScenarioTabs::refresh);
    reload();
}

void ScenarioTabs::showNext(int step)
{
    const std::size_t many = m_document.plan().scenarios.size();
    if (mayChange())
        m_document.setCurrent((m_document.current() + (step < 0 ? many - 1 : 1)) % many);
}

void ScenarioTabs::shiftShown(int step)
{
    const std::size_t from = m_document.current();
    if (mayChange() && (step > 0 || from > 0))
        m_document.moveScenario(from, step > 0 ? from + 1 : from - 1);
}

std::size_t ScenarioTabs::scenarioAt(int tab) const
{
    return m_first + static_cast<std::size_t>(tab);
}

/// Whether what is being written may be left: it is taken first.
bool ScenarioTabs::mayChange()
{
    takeName();
    return !m_mayLeave || m_mayLeave();
}

void ScenarioTabs::show(int index)
{
    if (m_reloading || m_dragFrom >= 0 || index < 0 || scenarioAt(index) == m_document.current())
        return;
    if (mayChange())
        m_document.setCurrent(scenarioAt(index));
    else
        refresh();
}

void ScenarioTabs::duplicate(int index)
{
    if (!mayChange())
        return;
    if (const Result<Done> done = m_document.duplicateScenario(scenarioAt(index)); !done)
        Q_EMIT message(QString::fromStdString(done.error().message()));
}

void ScenarioTabs::copy(int index)
{
    if (mayChange())
        copyScenario(m_document, scenarioAt(index));
}

void ScenarioTabs::paste()
{
    if (!mayChange())
        return;
    const Result<Done> done = pasteScenarios(m_document);
    Q_EMIT message(done ? QString() : QString::fromStdString(done.error().message()));
}

void ScenarioTabs::fillMenu(QMenu &menu, int index)
{
    const std::size_t at = scenarioAt(index);
    menu.addAction(tr("&Rename"), QKeySequence(Qt::Key_F2), this, [this, index] { rename(index); });
    menu.addAction(tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), this,
                   [this, index] { duplicate(index); });
    menu.addAction(tr("&Copy"), QKeySequence(QKeySequence::Copy), this, [this, index] { copy(index); });
    menu.addAction(tr("&Paste"), QKeySequence(QKeySequence::Paste), this, &ScenarioTabs::paste);
    const auto add = [&](const QString &text, bool possible, auto act) {
        QAction *action = menu.addAction(text, this, [this, act] {
            if (mayChange())
                act();
        });
        action->setEnabled(possible);
    };
    Document &document = m_document;
    const std::size_t many = document.plan().scenarios.size();
    add(tr("Make it the &baseline"), at != document.plan().baseline,
        [&document, at] { document.setBaseline(at); });
    menu.addSeparator();
    add(tr("Move &left"), at > 0, [&document, at] { document.moveScenario(at, at - 1); });
    add(tr("Move r&ight"), at + 1 < many, [&document, at] { document.moveScenario(at, at + 1); });
    menu.addSeparator();
    add(tr("De&lete"), many > 1, [&document, at] { document.removeScenario(at); });
}

void ScenarioTabs::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? currentIndex() : tabAt(event->pos());
    if (index < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("scenarioTabs.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, index);
    menu->popup(byKey ? mapToGlobal(tabRect(index).bottomLeft()) : event->globalPos());
}

void ScenarioTabs::rename(int index)
{
    if (index < 0)
        return;
    m_renamed = index;
    m_editor->setText(QString::fromStdString(m_document.plan().scenarios[scenarioAt(index)].name));
    m_editor->setGeometry(tabRect(index).adjusted(editorInset, 6, -editorInset, -4));
    m_editor->show();
    m_editor->selectAll();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ScenarioTabs::takeName()
{
    if (m_renamed < 0)
        return;
    const std::size_t index = scenarioAt(m_renamed);
    m_renamed = -1;
    m_editor->hide();
    setFocus(Qt::OtherFocusReason);
    if (const Result<Done> renamed = m_document.renameScenario(index, m_editor->text()); !renamed)
        Q_EMIT message(QString::fromStdString(renamed.error().message()));
}

bool ScenarioTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut)
        takeName();
    if (watched == m_editor && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_renamed = -1;
        m_editor->hide();
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QTabBar::eventFilter(watched, event);
}

void ScenarioTabs::mousePressEvent(QMouseEvent *event)
{
    QTabBar::mousePressEvent(event);
    const int pressed = tabAt(event->position().toPoint());
    const bool shown =
        pressed >= 0 && scenarioAt(pressed) == m_document.current(); // else leaving was refused
    m_dragFrom = event->button() == Qt::LeftButton && shown ? pressed : -1;
    m_dragTo = m_dragFrom;
}

/// While a tab is dragged the bar alone moves; the plan follows when it is let go, in one step.
void ScenarioTabs::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    const int from = std::exchange(m_dragFrom, -1);
    if (event->button() == Qt::LeftButton && from >= 0 && m_dragTo != from)
        m_document.moveScenario(scenarioAt(from), scenarioAt(m_dragTo));
    reload(); // whatever came in the meantime, the bar is what the plan says
}

void ScenarioTabs::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int index = tabAt(event->pos());
    if (index >= 0 && event->button() == Qt::LeftButton)
        rename(index);
}

void ScenarioTabs::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete) {
        if (mayChange())
            m_document.removeScenario(m_document.current());
    } else {
        QTabBar::keyPressEvent(event);
    }
}

QSize ScenarioTabs::tabSizeHint(int index) const
{
    if (m_filling)
        return {narrowestTab, m_tabHeight}; // asked for all tabs at each that is changed
    const QString name = tabText(index);
    QSize &known = m_sizes[{name, tabIcon(index).isNull()}];
    if (known.isValid())
        return known;
    const QSize size = QTabBar::tabSizeHint(index);
    // The name of the chosen tab is bold; every tab has the room for it, so that choosing moves none.
    QFont bold = font();
    bold.setBold(true);
    const int growth = QFontMetrics(bold).horizontalAdvance(name) - fontMetrics().horizontalAdvance(name);
    m_tabHeight = size.height();
    known = {std::clamp(size.width() + std::max(growth, 0) + 2, narrowestTab, widestTab), size.height()};
    return known;
}

QSize ScenarioTabs::minimumTabSizeHint(int) const
{
    return {narrowestTab, m_tabHeight};
}

void ScenarioTabs::reload()
{
    m_renamed = -1;
    m_editor->hide();
    if (m_sizes.size() > mostSizes)
        m_sizes.clear();
    fill();
    setElideMode(elideMode()); // lays the tabs out, once, by their real sizes
    updateGeometry();          // a bar that is not yet shown does not ask for it itself
}

/// Of very many scenarios the bar has those about the one that is shown; it moves on when that one comes to its end.
std::size_t ScenarioTabs::firstTab() const
{
    const std::size_t many = m_document.plan().scenarios.size(), shown = m_document.current();
    if (many <= mostTabs)
        return 0;
    const std::size_t last = many - mostTabs;
    const bool within = m_first <= last && (shown > m_first || (shown == 0 && m_first == 0))
                        && (shown + 1 < m_first + mostTabs || (m_first == last && shown + 1 == many));
    return within ? m_first : std::min(shown - std::min(shown, mostTabs / 2), last);
}

/// Makes the tabs what the plan says.
void ScenarioTabs::fill()
{
    const QScopedValueRollback guard(m_reloading, true);
    const QScopedValueRollback sizes(m_filling, true);
    const std::vector<Scenario> &scenarios = m_document.plan().scenarios;
    m_first = firstTab();
    const int shown = static_cast<int>(std::min(scenarios.size(), mostTabs));
    while (count() > shown)
        removeTab(count() - 1);
    for (int index = 0; index < shown; ++index) {
        const Scenario &scenario = scenarios[scenarioAt(index)];
        const QString name = QString::fromStdString(scenario.name);
        if (index == count())
            addTab(QString());
        if (tabText(index) != tabLabel(name))
            setTabText(index, tabLabel(name));
        setTabToolTip(index, scenario.notes.empty()
                                 ? name
                                 : name + QLatin1Char('\n') + QString::fromStdString(scenario.notes));
    }
    applyTokens();
    setCurrentIndex(static_cast<int>(m_document.current() - m_first));
}

void ScenarioTabs::refresh()
{
    if (firstTab() != m_first)
        return reload();
    const QScopedValueRollback guard(m_reloading, true);
    setCurrentIndex(static_cast<int>(m_document.current() - m_first));
}

void ScenarioTabs::applyTokens()
{
    const std::size_t baseline = m_document.plan().baseline;
    const QIcon star = tintedIcon(QStringLiteral("star"), tokensOf(palette()).text2);
    for (int index = 0; index < count(); ++index)
        if (scenarioAt(index) == baseline)
            setTabIcon(index, star);
        else if (!tabIcon(index).isNull())
            setTabIcon(index, QIcon());
}

void ScenarioTabs::paintEvent(QPaintEvent *event)
{
    QTabBar::paintEvent(event);
    if (!hasFocus() || currentIndex() < 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(tabRect(currentIndex())).adjusted(4, 5, -4, -3), 4, 4);
}

void ScenarioTabs::changeEvent(QEvent *event)
{
    m_sizes.clear(); // font or style may be others
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTokens();
}

} // namespace ridgepoint
