// An icon kept as it was last drawn: tinting takes longer than a frame has.
#pragma once

#include <QColor>
#include <QIcon>

#include "ui/theme/icons.h"

namespace ridgepoint {

class TintedIcon {
public:
    [[nodiscard]] const QIcon &in(const QString &name, const QColor &ink)
    {
        if (m_name != name || m_ink != ink) {
            m_icon = tintedIcon(name, ink);
            m_name = name;
            m_ink = ink;
        }
        return m_icon;
    }

private:
    QIcon m_icon;
    QString m_name;
    QColor m_ink;
};

} // namespace ridgepoint
