#include "core/registry/figure_groups.h"

#include <algorithm>
#include <array>

namespace ridgepoint {

namespace {

/// Figures whose names begin alike stand under one heading; the first row that fits counts.
struct Group {
    std::string_view prefix;
    std::string_view heading;
};
constexpr std::array groups = {
    Group{"model.", "Model"},
    Group{"memory.", "Memory of one GPU"},
    Group{"batch", "Batch of a replica"},
    Group{"limit", "Batch of a replica"},
    Group{"targets.", "Batch of a replica"},
    Group{"roofline.", "Roofline"},
    Group{"decode.ops.", "Operations of a decode pass, one GPU"},
    Group{"decode.", "Decode, without the prefills in between"},
    Group{"prefill.", "Prefill"},
    Group{"ttft_seconds", "Prefill"},
    Group{"steady.", "Steady state of a replica, prefills included"},
    Group{"users_per_replica", "Users"},
    Group{"cost.", "Cost"},
    Group{"api.", "The same work bought by the token"},
    Group{"energy.", "Energy"},
    Group{"fleet.", "Fleet"},
};

} // namespace

std::string_view figureHeading(std::string_view name)
{
    const auto group =
        std::ranges::find_if(groups, [&](const Group &g) { return name.starts_with(g.prefix); });
    return group == groups.end() ? std::string_view() : group->heading;
}

} // namespace ridgepoint
