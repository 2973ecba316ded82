// What the advisor says, as plain texts: what holds the plan back in a sentence from the limit and the step's shares, and
// each change that is worth a try. Pure functions of figures; the panel only shows them.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QString>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/explore/advice.h"

namespace ridgepoint {

struct AdvisorText {
    QString caption;             ///< "What holds this plan back"
    QString sentence;            ///< "VRAM: the KV cache is full at 36 sequences."
    QString shortSentence;       ///< "VRAM is full at 36 sequences."
    QString firstLine, lastLine; ///< on the step's shares, and what would saturate compute
    QString none;                ///< instead of changes, where there are none

    bool operator==(const AdvisorText &) const = default;
};

/// One change on its card.
struct TryText {
    QString kind;   ///< "KV cache precision"
    QString change; ///< "FP8 to NVFP4"
    QString money;  ///< "$5.92"
    QString delta;  ///< "−50 %"; "per user" where the plan itself has no cost
    QString trade;  ///< "speed −23 %"; "135 users" where the plan itself has no speed
    bool cheaper = true;
    std::optional<bool> tradeBetter; ///< empty: neither
    QString toolTip;
    QString
        spoken; ///< "Try KV cache precision FP8 to NVFP4: 5 dollars 92 per user, minus 50 percent; speed minus 23 percent"
    QString undo;    ///< "Try NVFP4"
    QString inALine; ///< "KV cache precision FP8 to NVFP4, $5.92"

    bool operator==(const TryText &) const = default;
};

/// `mostParameters`: how large a model the hardware holds, where the plan does not run for want of memory and that is known.
/// Requires: `figures` are those of `scenario`, which is resolved; `advice` was given for them.
[[nodiscard]] AdvisorText advisorText(const Scenario &scenario, const Figures &figures,
                                      std::span<const Advice> advice, std::optional<double> mostParameters);

/// In the order of `advice`. Requires: as above.
[[nodiscard]] std::vector<TryText> tryTexts(const Scenario &scenario, const Figures &figures,
                                            std::span<const Advice> advice);

/// Whether both stand on the same kind of GPU.
[[nodiscard]] bool sameGpu(const Scenario &a, const Scenario &b);

/// "5 dollars 92", "105 dollars", "0.0512 dollars": money as it is spoken.
[[nodiscard]] QString spokenMoney(double usd);

} // namespace ridgepoint
