// Figures of memory, of one GPU and of a replica.
#include "core/registry/figure_builder.h"

namespace ridgepoint::registry_detail {

namespace {

void addMemorySteps(FigureRows &rows)
{
    rows.push_back(figure("memory.max_context_tokens", "c_cut", "Longest context", "tokens",
                          [](auto &f) { return f.memory.maxContextTokens; })
                       .named("c_max, else the larger of max_position_embeddings in config and c_50")
                       .from("MODEL §3")
                       .step()
                       .row);
    rows.push_back(
        figure("memory.sequence_spread_bytes", "σ_S", "Spread of a sequence", "bytes",
               [](auto &f) { return f.memory.sequenceSpreadBytes; })
            .named("Σ_caches bytes per token·sd[min(X, window)]; X log-normal by c_50 and c_90, cut at "
                   "c_cut; at kv_b, over t GPUs and p stages; 0 where alloc is reserved; layers of config")
            .from("MODEL §3")
            .step()
            .row);
    rows.push_back(figure("memory.confidence_quantile", "z", "Standard deviations of headroom", "",
                          [](auto &f) { return f.memory.confidenceQuantile; })
                       .named("Φ⁻¹(conf)")
                       .from("MODEL §3")
                       .step()
                       .row);
    rows.push_back(figure("memory.sequences_per_group", "x_seq", "Sequences that fit a group", "",
                          [](auto &f) { return f.memory.sequencesPerGroup; })
                       .is("fit(S̄, σ_S, z, M_kv)")
                       .from("MODEL §3; Kwon et al., PagedAttention, SOSP 2023")
                       .step()
                       .higherIsBetter()
                       .row);
    rows.push_back(figure("memory.bytes_per_user", "S̄_u", "KV cache per user, mean", "bytes",
                          [](auto &f) { return f.memory.meanBytesPerUser; })
                       .is("idle == keep ? S̄ : a·S̄")
                       .from("MODEL §5")
                       .step()
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("memory.spread_bytes_per_user", "σ_u", "KV cache per user, spread", "bytes",
                          [](auto &f) { return f.memory.spreadBytesPerUser; })
                       .is("idle == keep ? σ_S : sqrt(a·(σ_S^2 + (1 − a)·S̄^2))")
                       .from("MODEL §5")
                       .step()
                       .row);
    rows.push_back(figure("memory.users_per_group", "u", "Users that fit a group", "",
                          [](auto &f) { return f.memory.usersPerGroup; })
                       .is("fit(S̄_u, σ_u, z, M_kv)")
                       .from("MODEL §5")
                       .step()
                       .higherIsBetter()
                       .row);
}

} // namespace

void addMemoryFigures(FigureRows &rows)
{
    rows.push_back(figure("memory.usable_bytes", "M_use", "Usable memory", "bytes",
                          [](auto &f) { return f.memory.usableBytes; })
                       .is("Mem·1e9·u_m")
                       .from("MODEL §3")
                       .higherIsBetter()
                       .row);
    rows.push_back(figure("memory.weights_bytes", "M_w", "Weights", "bytes",
                          [](auto &f) { return f.memory.weightsBytes; })
                       .is("(P_lay·w_b/t + P_emb·e_b/t + P_exp·x_b/(t·g)) / p")
                       .from("MODEL §3; Pope et al., Efficiently Scaling Transformer Inference, 2022")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("memory.overhead_bytes", "M_ovh", "Overhead", "bytes",
                          [](auto &f) { return f.memory.overheadBytes; })
                       .is("O_gb·1e9")
                       .from("MODEL §3")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("memory.kv_budget_bytes", "M_kv", "Left for the KV cache", "bytes",
                          [](auto &f) { return f.memory.kvBudgetBytes; })
                       .is("M_use − M_ovh − M_w")
                       .from("MODEL §3")
                       .higherIsBetter()
                       .row);
    rows.push_back(
        figure("memory.kv_bytes_per_sequence", "S̄", "KV cache of a sequence", "bytes",
               [](auto &f) { return f.memory.kvBytesPerSequence; })
            .named("E[S(X)] + b/2·Σ_layers (κ·kv_elements/ρ + e_i/ρ + e_l)·kv_b/p, with S(c) = [Σ_layers "
                   "(κ·kv_elements·min(c, W)/ρ + e_i·c/ρ + e_l·min(c, W_l))·kv_b + 4·state/t]/p; S(c_cut) "
                   "where alloc is reserved; X by c_50, c_90, c_cut; layers of config")
            .from("MODEL §3; Kwon et al., PagedAttention, SOSP 2023")
            .lowerIsBetter()
            .row);
    rows.push_back(figure("memory.mean_context_tokens", "c̄", "Mean context", "tokens",
                          [](auto &f) { return f.memory.meanContextTokens; })
                       .named("E[min(log-normal by c_50 and c_90, c_cut)]")
                       .from("MODEL §3")
                       .row);
    rows.push_back(figure("memory.max_sequences", "B_mem", "Sequences that fit a replica", "",
                          [](auto &f) { return f.memory.maxSequences; })
                       .is("idle == keep ? floor(a·g·floor(u)) : g·floor(x_seq)")
                       .counts()
                       .from("MODEL §3 and §5")
                       .higherIsBetter()
                       .row);
    rows.push_back(figure("memory.host_bytes", "M_host", "Host memory of readers", "bytes",
                          [](auto &f) { return f.memory.hostBytes; })
                       .is("U·(1 − a)·S̄·t·p")
                       .from("MODEL §5")
                       .lowerIsBetter()
                       .row);
    addMemorySteps(rows);
}

} // namespace ridgepoint::registry_detail
