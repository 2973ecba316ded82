// Curves of a plan: what it does at other batches, and what it costs at other contexts, shares of active users or users.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint {

/// A replica at one batch, in the steady state (decode alone where there is no output).
struct BatchPoint {
    double batch = 1;
    double speed = 0;      ///< tokens/s that one user sees: 1 / steady.inter_token_seconds
    double throughput = 0; ///< output tokens/s of one GPU
    double tpotSeconds = 0;
    Figure usdMillionOutputTokens;
    bool fits = true; ///< false: beyond what memory holds

    bool operator==(const BatchPoint &) const = default;
};

/// What a batch curve needs at least: its ends, what memory holds, the chosen batch and some powers of two.
inline constexpr std::size_t fewestBatchPoints = 8;

/// Batches 1 to what memory holds, and half as far again beyond it, whole, evenly spread on a logarithmic scale; what memory
/// holds, 1, 2, 4, 8… (every n-th power where there are more than points) and `chosen` are among them. At most `most` points
/// (fewestBatchPoints or more), ascending. Empty where not even one sequence fits.
/// Worked out from one `prepare`; nothing is evaluated. Requires: a resolved scenario; a chosen batch whole, ≥ 1.
[[nodiscard]] std::vector<BatchPoint> batchCurve(const Scenario &scenario, std::optional<double> chosen,
                                                 std::size_t most = 48);

/// What a cost curve runs over.
enum class CostAxis { context, activeShare, users };

struct CostPoint {
    double x = 0;        ///< the input's value: median context in tokens, share, users
    Figure usdUserMonth; ///< cost per user; of the fleet per user on the users' axis
    Figure usersPerReplica;

    bool operator==(const CostPoint &) const = default;
};

/// The input that an axis runs over: its pointer within the scenario.
[[nodiscard]] std::string_view pointerOf(CostAxis axis);

/// The figure that the curve shows: cost.usd_user_month, on the users' axis fleet.usd_user_month (with spare and part-filled
/// replicas, which few users share).
[[nodiscard]] Figure costOf(CostAxis axis, const Figures &figures);

/// Costs at `count` values from `low` to `high`, evenly spread on a logarithmic scale. On the context axis the 90th
/// percentile keeps its ratio to the median and the longest context gives way upwards, as when a person moves the median; a follower in `locked` stays.
/// Values are held within what the input may be, users whole, and none comes twice: so there may be fewer, ascending.
/// Requires: a resolved scenario, 0 < low < high, count ≥ 2.
[[nodiscard]] std::vector<CostPoint> costCurve(const Scenario &scenario, CostAxis axis, double low,
                                               double high, std::size_t count,
                                               std::span<const std::string> locked = {});

} // namespace ridgepoint
