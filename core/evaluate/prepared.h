// All of a scenario that does not depend on its batch, worked out once: the machine, memory, contexts, the prefill pass and
// the bounds that memory sets. Searches over batch and chart curves start from here.
#pragma once

#include <optional>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/memory/context.h"
#include "core/memory/sequence.h"
#include "core/time/pass.h"
#include "core/time/steady.h"
#include "core/users/users.h"

namespace ridgepoint {

struct Prepared {
    const Scenario *scenario;
    EfficiencyValues efficiency;
    PassModel passModel;
    Precision computed; ///< the precision that really computes
    double parameters;  ///< P: given with the plan, else the model's own
    ContextDistribution context;

    // memory of one GPU, bounds of one group (MODEL §3, §5)
    Bytes usable{}, overhead{}, weights{}, budget{};
    double z = 0; ///< Φ⁻¹(confidence)
    SequenceCost sequence{};
    double sequencesPerGroup = 0; ///< largest real count
    UserDemand demand{};
    double usersPerGroup = 0; ///< u, largest real count
    double maxSequences = 0;  ///< whole, of a replica

    // prefill (MODEL §4)
    Tokens prompt{}, cached{}, uncached{};
    Pass prefill{}; ///< all zero where less than a token is prefilled
    Seconds prefillSeconds{};
    Seconds returnSeconds{}; ///< of the offloaded KV cache
};

/// Requires: a resolved scenario (`resolve` of core/registry/resolve.h): entries set, rates and needed links known.
/// The scenario is not copied: it must outlive what is prepared of it.
[[nodiscard]] Prepared prepare(const Scenario &scenario);
Prepared prepare(Scenario &&) = delete;

/// What a replica does at a batch.
struct Operating {
    Pass pass;
    Seconds step{}; ///< of the pass, drafting included
    double tokensPerStep = 1;
    SecondsPerToken tpot{};
    Seconds ttft{};
    std::optional<SteadyState> steady{}; ///< empty without output tokens

    /// What the TPOT target is held against: the time between tokens, TPOT where there is no output.
    [[nodiscard]] SecondsPerToken perToken() const { return steady ? steady->interToken : tpot; }
};

[[nodiscard]] Operating operateAt(const Prepared &prepared, double batch);

/// Whether a stated target is kept.
[[nodiscard]] bool keepsTpot(const Scenario &scenario, const Operating &operating);
[[nodiscard]] bool keepsTtft(const Scenario &scenario, const Operating &operating);

/// The batch of a scenario and what set it (MODEL §4, `batch: "auto"`).
struct BatchChoice {
    std::optional<double> batch;
    Limit limit = Limit::memory;
};

[[nodiscard]] BatchChoice chooseBatch(const Prepared &prepared);

} // namespace ridgepoint
