// How many users a replica serves: a share of them has a sequence decoding at a given moment, a binomial number, and the
// KV cache of the rest, who are reading, is kept, offloaded or dropped (MODEL §5).
#pragma once

#include <cmath>

#include "core/memory/fit.h"
#include "core/memory/sequence.h"
#include "core/units/units.h"

namespace ridgepoint {

/// What one user takes of a group's KV budget, over all users: mean and spread per user.
struct UserDemand {
    Bytes mean;
    Bytes spread;
};

/// Readers' KV recomputed or offloaded: mean a·S̄, variance a·(σ_S² + (1−a)·S̄²).
[[nodiscard]] inline UserDemand demandOfActive(const SequenceCost &sequence, double activeShare)
{
    const double mean = sequence.mean.value();
    const double spread = sequence.spread.value();
    const double variance = activeShare * (spread * spread + (1 - activeShare) * mean * mean);
    return {activeShare * sequence.mean, Bytes(std::sqrt(variance))};
}

/// Readers' KV kept in GPU memory: mean S̄, variance σ_S².
[[nodiscard]] inline UserDemand demandOfAll(const SequenceCost &sequence)
{
    return {sequence.mean, sequence.spread};
}

/// The largest real number of users whose mean + z·sd fits the budget of a group.
[[nodiscard]] inline double usersOfMemory(const UserDemand &demand, double z, Bytes budget)
{
    return largestCount(demand.mean, demand.spread, z, budget);
}

/// U with U·a + z·√(U·a·(1−a)) = B: users of whom B are active at the confidence asked for.
[[nodiscard]] inline double usersOfBatch(double batch, double activeShare, double z)
{
    return largestCount(activeShare, std::sqrt(activeShare * (1 - activeShare)), z, batch);
}

/// Host memory that readers' KV takes of a replica: U·(1−a)·S̄·t·p.
[[nodiscard]] inline Bytes hostBytesOfReaders(double users, double activeShare, Bytes sequence,
                                              const Layout &layout)
{
    return users * (1 - activeShare) * sequence * layout.tensor * layout.pipeline;
}

} // namespace ridgepoint
