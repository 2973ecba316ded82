#include "ui/window/theme_choice.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QPalette>
#include <QSettings>

#include "ui/theme/desktop_theme.h"
#include "ui/theme/theme.h"

namespace ridgepoint {

namespace {

const QString chosenKey = QStringLiteral("theme/chosen");
const QString lastKey = QStringLiteral("theme/last"); // until the desktop has answered
const QString darkWord = QStringLiteral("dark");
const QString lightWord = QStringLiteral("light");

std::optional<Theme> themeIn(const QString &word)
{
    if (word == darkWord)
        return Theme::dark;
    if (word == lightWord)
        return Theme::light;
    return std::nullopt;
}

QString wordOf(Theme theme)
{
    return theme == Theme::dark ? darkWord : lightWord;
}

} // namespace

ThemeChoice::ThemeChoice(QObject *parent) : QObject(parent) {}

void ThemeChoice::followDesktop()
{
    m_desktop = new DesktopTheme(this);
    connect(m_desktop, &DesktopTheme::changed, this, &ThemeChoice::reread);
    reread();
}

/// Another window may have chosen since.
void ThemeChoice::reread()
{
    if (m_desktop != nullptr)
        m_chosen = themeIn(QSettings().value(chosenKey).toString());
    apply();
}

void ThemeChoice::choose(std::optional<Theme> theme)
{
    m_chosen = theme;
    if (m_desktop != nullptr)
        QSettings().setValue(chosenKey, theme ? wordOf(*theme) : QString());
    apply();
}

void ThemeChoice::toggle()
{
    choose(themeOf(QApplication::palette()) == Theme::dark ? Theme::light : Theme::dark);
}

void ThemeChoice::apply()
{
    const Theme present = themeOf(QApplication::palette());
    Theme wanted = present;
    if (m_chosen)
        wanted = *m_chosen;
    else if (m_desktop != nullptr)
        wanted = m_desktop->theme().value_or(
            themeIn(QSettings().value(lastKey).toString()).value_or(Theme::light));
    if (wanted != present)
        applyTheme(*qApp, wanted);
    if (m_desktop != nullptr && m_desktop->theme())
        QSettings().setValue(lastKey, wordOf(*m_desktop->theme()));
    if (m_actions != nullptr)
        m_actions->actions()[m_chosen ? (*m_chosen == Theme::dark ? 2 : 1) : 0]->setChecked(true);
}

void ThemeChoice::fillMenu(QMenu &menu)
{
    m_actions = new QActionGroup(this);
    const std::pair<QString, std::optional<Theme>> choices[] = {
        {tr("&Follow the desktop"), std::nullopt}, {tr("&Light"), Theme::light}, {tr("&Dark"), Theme::dark}};
    for (const auto &[text, theme] : choices) {
        QAction *action = menu.addAction(text, this, [this, theme = theme] { choose(theme); });
        action->setCheckable(true);
        m_actions->addAction(action);
    }
    m_actions->actions().first()->setChecked(true);
    connect(&menu, &QMenu::aboutToShow, this, &ThemeChoice::reread);
}

} // namespace ridgepoint
