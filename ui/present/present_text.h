// What the presentation says, as plain texts made from the figures: one sentence, a line of context, and the six figures.
#pragma once

#include <QString>
#include <QStringList>

#include "app/report/headline_text.h"
#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint {

/// A scenario with its figures, as the presentation compares it.
struct Presented {
    const Scenario &scenario;
    const Figures &figures;
};

struct PresentText {
    QString sentence;  ///< "165 users share one B200 at $11.77 a month each, 35.2 tokens a second."
    QString shortened; ///< the same without the speed, for a line that has no room for it
    QString speed; ///< "Each of them gets 35.2 tokens a second.", for beneath the shortened one; may be empty
    QStringList context; ///< sentences, the more important first
};

/// `baseline` is null where there is none to compare with. A plan that does not fit says so in place of figures.
[[nodiscard]] PresentText presentText(const Presented &plan, const Presented *baseline);

/// As in the window, but money from ten million on is short: "$12.5 M".
[[nodiscard]] HeadlineText presentFigure(const Headline &headline, const Presented &plan,
                                         const Presented *baseline);

} // namespace ridgepoint
