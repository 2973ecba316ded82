// What the six headline cells say, as plain text: the figure, its unit, its change against the baseline, or why it is not there.
// Pure functions of figures; the cells only show it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <QString>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/text/written.h"

namespace ridgepoint {

struct Headline {
    std::string_view key;    ///< of the object name: headline.<key>
    const char *title;       ///< "Users per replica"
    const char *shortTitle;  ///< where room is scarce
    std::string_view figure; ///< of `headlineFigures`: whose derivation ƒ shows
    Written (*written)(double value);
    QString (*unit)(const Figures &figures) = nullptr;    ///< null: that of `written`
    Figure (*number)(const Figures &figures) = nullptr;   ///< null: that of the figure
    QString (*toolTip)(const Figures &figures) = nullptr; ///< a further line of it; may be empty
};

/// The cells in their order.
[[nodiscard]] const std::array<Headline, 6> &headlines();

struct HeadlineText {
    QString number;      ///< "165"; "—" where there is none
    QString unit;        ///< "on 1 GPU"; may be empty
    QString reason;      ///< why there is none; empty where there is one
    QString shortReason; ///< the same in the few words that a cell has room for
    QString change;      ///< "+49 %", "same"; empty without a baseline to compare with
    QString from;        ///< "from 111"
    bool up = false;
    std::optional<bool> better; ///< empty: the same, or nothing to compare
    QString toolTip;
    QString spoken; ///< "Cost per user, $11.77 /month, −15 % from $13.78, better"
};

/// "1 GPU", "1 200 GPUs".
[[nodiscard]] QString gpusText(double count);

/// Texts of one cell. `isBaseline`: the scenario is the baseline itself.
[[nodiscard]] HeadlineText headlineText(const Headline &headline, const Scenario &scenario,
                                        const Figures &figures, const Figures &baseline, bool isBaseline);

} // namespace ridgepoint
