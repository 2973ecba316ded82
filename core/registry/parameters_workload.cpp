// Inputs that say for whom: contexts, replies, users and what they were promised.
#include "core/evaluate/effective.h"
#include "core/registry/row_builder.h"

namespace ridgepoint::registry_detail {

void addWorkloadRows(Rows &rows)
{
    constexpr std::string_view mooncake = "Mooncake conversation trace (resources/catalog/workloads.json)";
    rows.push_back(number(
                       "/workload/context_tokens/median", "c_50", "Context, median", "tok",
                       [](auto &s) -> auto & { return s.workload.contextTokens.median; })
                       .range(1, 1e8)
                       .logarithmic(1, 2e6)
                       .help("Live context of a sequence, half of them shorter.")
                       .source(mooncake)
                       .parameter);
    rows.push_back(
        number(
            "/workload/context_tokens/p90", "c_90", "Context, 90th percentile", "tok",
            [](auto &s) -> auto & { return s.workload.contextTokens.p90; })
            .range(1, 1e8)
            .null("= median")
            .logarithmic(1, 2e6)
            .help("One sequence in ten is longer; not above the median: every context is the median.")
            .source(mooncake)
            .parameter);
    rows.push_back(number(
                       "/workload/max_context_tokens", "c_max", "Longest context", "tok",
                       [](auto &s) -> auto & { return s.workload.maxContextTokens; })
                       .range(1, 1e8)
                       .comesWith("/model/preset")
                       .null("model's limit")
                       .effective([](const Scenario &s) {
                           const std::optional<double> longest = effectiveMaxContextTokens(s);
                           return longest ? Value(*longest) : Value();
                       })
                       .logarithmic(256, 1e7)
                       .help("Contexts are cut here; reserved KV holds this much for every sequence.")
                       .source("max_position_embeddings of the model's configuration")
                       .parameter);
    rows.push_back(number(
                       "/workload/output_tokens", "o", "Output per reply", "tok",
                       [](auto &s) -> auto & { return s.workload.outputTokens; })
                       .range(0, 1e7)
                       .logarithmic(1, 131072)
                       .help("Tokens of a reply; 0: decoding alone, no steady state.")
                       .source(mooncake)
                       .parameter);
    rows.push_back(number(
                       "/workload/cached_prompt_share", "share_c", "Prompt from cache", "share",
                       [](auto &s) -> auto & { return s.workload.cachedPromptShare; })
                       .range(0, 1)
                       .linear(0, 1, 0.01)
                       .help("Share of a prompt whose KV is found in cache.")
                       .source(mooncake)
                       .parameter);
    rows.push_back(
        number(
            "/workload/active_share", "a", "Users active at once", "share",
            [](auto &s) -> auto & { return s.workload.activeShare; })
            .rangeAbove(0, 1)
            .logarithmic(0.001, 1)
            .help("Share of users with a sequence decoding at a given moment; faster decoding lowers it.")
            .source("seconds of a reply by seconds between requests (resources/catalog/README.md)")
            .parameter);
    rows.push_back(
        number(
            "/workload/users", "U_all", "Users", "", [](auto &s) -> auto & { return s.workload.users; })
            .whole()
            .range(1, 1e10)
            .null("no fleet")
            .logarithmic(1, 1e9)
            .help("Users that the fleet serves.")
            .source("round number")
            .parameter);
    rows.push_back(number(
                       "/workload/tpot_slo_ms", "T_tpot", "Slowest token allowed", "ms",
                       [](auto &s) -> auto & { return s.workload.tpotSloMs; })
                       .under("serving")
                       .rangeAbove(0, 1e7)
                       .null("no target")
                       .logarithmic(1, 1000)
                       .help("TPOT target (SLO): the longest time between tokens that a user may see.")
                       .source("MODEL §4")
                       .parameter);
    rows.push_back(number(
                       "/workload/ttft_slo_ms", "T_ttft", "First token within", "ms",
                       [](auto &s) -> auto & { return s.workload.ttftSloMs; })
                       .under("serving")
                       .rangeAbove(0, 1e7)
                       .null("no target")
                       .logarithmic(10, 60000)
                       .help("TTFT target (SLO): the longest time to a reply's first token, without queue.")
                       .source("MODEL §4")
                       .parameter);
}

} // namespace ridgepoint::registry_detail
