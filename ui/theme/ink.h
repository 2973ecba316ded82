// The colour of a text that stands on the window, by its name in the style sheet: "text2", "muted", "worse".
#pragma once

#include <QStyle>
#include <QWidget>

namespace ridgepoint {

/// Of a widget that is in sight already.
inline void setInk(QWidget &widget, const char *ink)
{
    widget.setProperty("ink", ink);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget); // the sheet looks at the property again
}

} // namespace ridgepoint
