// Text that is data as a tool tip: Qt takes what looks like markup for markup.
#pragma once

#include <QString>

namespace ridgepoint {

[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace ridgepoint
