// What the desktop says of light and dark: org.freedesktop.appearance of its settings portal, asked over D-Bus without
// waiting. Where there is no portal it says nothing.
#pragma once

#include <optional>

#include <QObject>

#include "ui/theme/tokens.h"

class QDBusVariant;

namespace ridgepoint {

class DesktopTheme : public QObject {
    Q_OBJECT

public:
    explicit DesktopTheme(QObject *parent = nullptr);

    /// Empty until the portal has answered, and where it has no preference.
    [[nodiscard]] std::optional<Theme> theme() const { return m_theme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QVariant &value);

    std::optional<Theme> m_theme;
};

} // namespace ridgepoint
