// Which theme is in force: the one a person chose, else the desktop's. The choice lasts from one start to the next.
#pragma once

#include <optional>

#include <QObject>

#include "ui/theme/tokens.h"

class QActionGroup;
class QMenu;

namespace ridgepoint {

class DesktopTheme;

class ThemeChoice : public QObject {
    Q_OBJECT

public:
    explicit ThemeChoice(QObject *parent = nullptr);

    /// Reads what was chosen last time and begins to listen to the desktop. Without this call the theme stays as it is
    /// until someone chooses.
    void followDesktop();
    [[nodiscard]] bool followsDesktop() const { return m_desktop != nullptr; }
    /// What was chosen; empty: as the desktop says.
    [[nodiscard]] std::optional<Theme> chosen() const { return m_chosen; }
    /// Empty: as the desktop says.
    void choose(std::optional<Theme> theme);
    /// The other one of light and dark.
    void toggle();
    /// Follow the desktop, Light, Dark.
    void fillMenu(QMenu &menu);

private:
    void apply();
    void reread();

    std::optional<Theme> m_chosen;
    DesktopTheme *m_desktop = nullptr;
    QActionGroup *m_actions = nullptr;
};

} // namespace ridgepoint
