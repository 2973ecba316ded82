#include "ui/window/scenario_tabs.h"

#include <QEvent>

#include "app/document/document.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

ScenarioTabs::ScenarioTabs(Document &document, QWidget *parent) : QTabBar(parent), m_document(document)
{
    setObjectName(QStringLiteral("scenarioTabs"));
    setAccessibleName(tr("Scenarios"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_reloading && index >= 0)
            m_document.setCurrent(static_cast<std::size_t>(index));
    });
    connect(&document, &Document::planReplaced, this, &ScenarioTabs::reload);
    connect(&document, &Document::currentChanged, this, &ScenarioTabs::refresh);
    reload();
}

void ScenarioTabs::showNext()
{
    setCurrentIndex((currentIndex() + 1) % count());
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
