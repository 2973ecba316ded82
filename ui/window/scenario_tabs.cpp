#include "ui/window/scenario_tabs.h"

#include <algorithm>

#include <QEvent>

#include "app/document/document.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int narrowestTab = 110;
constexpr int widestTab = 220;

} // namespace

ScenarioTabs::ScenarioTabs(Document &document, QWidget *parent) : QTabBar(parent), m_document(document)
{
    setObjectName(QStringLiteral("scenarioTabs"));
    setAccessibleName(tr("Scenarios"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    connect(this, &QTabBar::currentChanged, this, &ScenarioTabs::show);
    connect(&document, &Document::planReplaced, this, &ScenarioTabs::reload);
    connect(&document, &Document::currentChanged, this, &ScenarioTabs::refresh);
    reload();
}

void ScenarioTabs::showNext()
{
    setCurrentIndex((currentIndex() + 1) % count());
}

void ScenarioTabs::show(int index)
{
    if (m_reloading || index < 0 || static_cast<std::size_t>(index) == m_document.current())
        return;
    if (!m_mayLeave || m_mayLeave())
        m_document.setCurrent(static_cast<std::size_t>(index));
    else
        refresh();
}

QSize ScenarioTabs::tabSizeHint(int index) const
{
    const QSize size = QTabBar::tabSizeHint(index);
    // The name of the chosen tab is bold; every tab has the room for it, so that choosing moves none.
    const QString name = tabText(index);
    QFont bold = font();
    bold.setBold(true);
    const int growth = QFontMetrics(bold).horizontalAdvance(name) - fontMetrics().horizontalAdvance(name);
    return {std::clamp(size.width() + std::max(growth, 0) + 2, narrowestTab, widestTab), size.height()};
}

QSize ScenarioTabs::minimumTabSizeHint(int index) const
{
    return {narrowestTab, QTabBar::minimumTabSizeHint(index).height()};
}

void ScenarioTabs::reload()
{
    m_reloading = true;
    while (count() > 0)
        removeTab(0);
    for (const Scenario &scenario : m_document.plan().scenarios) {
        const QString name = QString::fromStdString(scenario.name);
        const int index = addTab(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
        setTabToolTip(index, scenario.notes.empty()
                                 ? name
                                 : name + QLatin1Char('\n') + QString::fromStdString(scenario.notes));
    }
    applyTokens();
    m_reloading = false;
    refresh();
}

void ScenarioTabs::refresh()
{
    setCurrentIndex(static_cast<int>(m_document.current()));
}

void ScenarioTabs::applyTokens()
{
    const int baseline = static_cast<int>(m_document.plan().baseline);
    if (baseline < count())
        setTabIcon(baseline, tintedIcon(QStringLiteral("star"), tokensOf(palette()).text2));
}

void ScenarioTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTokens();
}

} // namespace ridgepoint
