// What the help has to say on a control: the page and place that F1 goes to, and the words of "What's this?". Inputs and figures
// are found by the names of their widgets (ui/README §2), their words in the two tables.
#pragma once

#include <QString>

class QWidget;

namespace ridgepoint {

/// "inputs.html#workload.active_share"; "guide.html" for what has no place of its own, and for null.
[[nodiscard]] QString helpTopic(const QWidget *widget);

/// As rich text; empty where neither the widget nor what it stands in has words.
[[nodiscard]] QString whatsThisText(const QWidget *widget);

} // namespace ridgepoint
