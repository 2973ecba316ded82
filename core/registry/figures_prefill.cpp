// Figures of prefill, of the time to the first token and of the steady state.
#include "core/registry/figure_builder.h"

namespace ridgepoint::registry_detail {

namespace {

void addPrefillSteps(FigureRows &rows)
{
    rows.push_back(figure("prefill.cached_tokens", "s", "Prompt tokens found in cache", "tokens",
                          [](auto &f) { return f.prefill.cachedTokens; })
                       .is("idle == recompute ? 0 : share_c·Q")
                       .from("MODEL §4")
                       .step()
                       .higherIsBetter()
                       .row);
    rows.push_back(figure("prefill.flops", "F_pre", "FLOP of a prefill pass", "FLOP",
                          [](auto &f) { return f.prefill.flops; })
                       .named("f_P·2·q·Σ_layers K/t + Σ_layers pair_flop·(pairs(s + q) − pairs(s))/ρ/t, "
                              "of one GPU; layers of config")
                       .from("MODEL §4")
                       .step()
                       .lowerIsBetter()
                       .row);
    rows.push_back(
        figure("prefill.bytes", "D_pre", "Bytes of a prefill pass", "bytes",
               [](auto &f) { return f.prefill.bytes; })
            .named("f_P·weights that q tokens of g groups touch, at w_b, x_b, e_b, over t and g GPUs, "
                   "and KV of s + q tokens at kv_b; layers of config")
            .from("MODEL §4")
            .step()
            .lowerIsBetter()
            .row);
    rows.push_back(figure("prefill.operation_seconds", "T_pre_ops", "Operations of prefill", "s",
                          [](auto &f) { return f.prefill.operationSeconds; })
                       .named("Σ_operations max(FLOP/(Π·η_pre), bytes/(β·η_m)) of F_pre and D_pre")
                       .from("MODEL §4")
                       .step()
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("prefill.communication_seconds", "T_pre_com", "Communication of prefill", "s",
                          [](auto &f) { return f.prefill.communicationSeconds; })
                       .is("q < 1 ? 0 : (t > 1 ? 2·L·(α·1e-6 + 2·(t − 1)/t·q·d·a_b/λ_t) : 0)"
                           " + (g > 1 && L_e > 0 ? 2·(L_e·α·1e-6 + K_L·q·d·a_b/t·(1 − 1/(t·g))/λ_e) : 0)"
                           " + (p > 1 ? (p − 1)·q·d·a_b/λ_s : 0)")
                       .from("MODEL §4")
                       .step()
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("prefill.fixed_seconds", "T_pre_fix", "Fixed time of prefill", "s",
                          [](auto &f) { return f.prefill.fixedSeconds; })
                       .is("q < 1 ? 0 : (τ + L·ω)·1e-6")
                       .from("EFFICIENCY, Formulas")
                       .step()
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("prefill.return_seconds", "T_ret", "Return of offloaded KV", "s",
                          [](auto &f) { return f.prefill.returnSeconds; })
                       .named("S(s)/(HostLink·1e9·η_l) where idle is offload and s > 0, 0 where HostLink is "
                              "not known; S(s) at kv_b over t and p; layers of config")
                       .from("MODEL §4")
                       .step()
                       .lowerIsBetter()
                       .row);
}

} // namespace

void addPrefillFigures(FigureRows &rows)
{
    rows.push_back(figure("prefill.prompt_tokens", "Q", "Prompt", "tokens",
                          [](auto &f) { return f.prefill.promptTokens; })
                       .is("max(c̄ − o/2, 0)")
                       .from("MODEL §4")
                       .row);
    rows.push_back(figure("prefill.uncached_tokens", "q", "Prompt tokens to prefill", "tokens",
                          [](auto &f) { return f.prefill.uncachedTokens; })
                       .is("Q − s")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(
        figure("prefill.seconds", "T_pre", "Prefill", "s", [](auto &f) { return f.prefill.seconds; })
            .is("q < 1 ? 0 : T_pre_ops + T_pre_com + T_pre_fix")
            .from("MODEL §4")
            .lowerIsBetter()
            .row);
    rows.push_back(
        figure("ttft_seconds", "TTFT", "Time to first token", "s", [](auto &f) { return f.ttftSeconds; })
            .is("θ·1e-3 + T_pre + T_step + T_ret")
            .from("EFFICIENCY, Formulas; without queue")
            .lowerIsBetter()
            .row);
    addPrefillSteps(rows);
    rows.push_back(figure("steady.output_tokens_per_second", "v_out", "Output of a replica", "tokens/s",
                          [](auto &f) { return f.steady.outputTokensPerSecond; })
                       .is("o / T_reply")
                       .from("MODEL §4")
                       .higherIsBetter()
                       .row);
    rows.push_back(figure("steady.requests_per_second", "r", "Replies of a replica", "1/s",
                          [](auto &f) { return f.steady.requestsPerSecond; })
                       .is("1 / T_reply")
                       .from("MODEL §4")
                       .higherIsBetter()
                       .row);
    rows.push_back(figure("steady.total_tokens_per_second", "v_all", "Tokens processed by a replica",
                          "tokens/s", [](auto &f) { return f.steady.totalTokensPerSecond; })
                       .is("(q + o) / T_reply")
                       .from("MODEL §4")
                       .higherIsBetter()
                       .row);
    rows.push_back(figure("steady.decode_share", "σ_dec", "Decode share of the time", "share",
                          [](auto &f) { return f.steady.decodeShare; })
                       .is("(o·TPOT/B) / T_reply")
                       .from("MODEL §4")
                       .row);
    rows.push_back(figure("steady.inter_token_seconds", "ITL", "Time between tokens", "s",
                          [](auto &f) { return f.steady.interTokenSeconds; })
                       .is("T_reply·B/o")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("steady.reply_seconds", "T_reply", "Replica time of a reply", "s",
                          [](auto &f) { return f.steady.replySeconds; })
                       .is("T_pre/(g·p) + o·TPOT/B")
                       .from("MODEL §4")
                       .step()
                       .lowerIsBetter()
                       .row);
}

} // namespace ridgepoint::registry_detail
