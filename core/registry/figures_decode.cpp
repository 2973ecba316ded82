// Figures of a decode pass: one GPU, one pass.
#include "core/registry/figure_builder.h"

namespace ridgepoint::registry_detail {

namespace {

void addOperations(FigureRows &rows)
{
    rows.push_back(figure("decode.ops.attention_projections.flops", "F_proj", "Attention projections, FLOP",
                          "FLOP", [](auto &f) { return f.decode.ops[0].flops; })
                       .named("f_P·Σ_layers 2·m·K/t; layers of config")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.ops.attention_projections.bytes", "D_proj", "Attention projections, bytes",
                          "bytes", [](auto &f) { return f.decode.ops[0].bytes; })
                       .named("f_P·Σ_layers K·w_b/t; layers of config")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.ops.attention_projections.seconds", "T_proj", "Attention projections, time",
                          "s", [](auto &f) { return f.decode.ops[0].seconds; })
                       .named("Σ_layers max(FLOP/(Π·η_dec), bytes/(β·η_m)) of F_proj and D_proj")
                       .from("MODEL §4; Williams, Waterman, Patterson, Roofline, CACM 2009")
                       .lowerIsBetter()
                       .row);
    rows.push_back(
        figure("decode.ops.attention.flops", "F_att", "Attention, FLOP", "FLOP",
               [](auto &f) { return f.decode.ops[1].flops; })
            .named("Σ_layers m·(pair_flop·(pairs + local) + f_i·c̄/ρ + 6·state)/t, pairs by c_50, c_90, "
                   "c_cut; layers of config")
            .from("MODEL §4")
            .lowerIsBetter()
            .row);
    rows.push_back(figure("decode.ops.attention.bytes", "D_att", "Attention, bytes", "bytes",
                          [](auto &f) { return f.decode.ops[1].bytes; })
                       .named("Σ_layers m_s·((κ·kv_elements·pairs + e_i·c̄/ρ + e_l·local)·kv_b + 8·state/t), "
                              "pairs by c_50, c_90, c_cut; layers of config")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.ops.attention.seconds", "T_att", "Attention, time", "s",
                          [](auto &f) { return f.decode.ops[1].seconds; })
                       .named("Σ_layers max(FLOP/(Π·η_dec), bytes/(β·η_m)) of F_att and D_att")
                       .from("MODEL §4; Williams, Waterman, Patterson, Roofline, CACM 2009")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.ops.ffn.flops", "F_ffn", "FFN, FLOP", "FLOP",
                          [](auto &f) { return f.decode.ops[2].flops; })
                       .named("f_P·Σ_layers 2·m·K/t; layers of config")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.ops.ffn.bytes", "D_ffn", "FFN, bytes", "bytes",
                          [](auto &f) { return f.decode.ops[2].bytes; })
                       .named("f_P·Σ_layers K·w_b/t; layers of config")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.ops.ffn.seconds", "T_ffn", "FFN, time", "s",
                          [](auto &f) { return f.decode.ops[2].seconds; })
                       .named("Σ_layers max(FLOP/(Π·η_dec), bytes/(β·η_m)) of F_ffn and D_ffn")
                       .from("MODEL §4; Williams, Waterman, Patterson, Roofline, CACM 2009")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.ops.experts.flops", "F_exp", "Routed experts, FLOP", "FLOP",
                          [](auto &f) { return f.decode.ops[3].flops; })
                       .named("f_P·Σ_layers 2·m·g·k·K_e/(t·g); layers of config")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.ops.experts.bytes", "D_exp", "Routed experts, bytes", "bytes",
                          [](auto &f) { return f.decode.ops[3].bytes; })
                       .named("f_P·Σ_layers E·(1 − (1 − k/E)^(m·g))·K_e·x_b/(t·g); layers of config")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.ops.experts.seconds", "T_exp", "Routed experts, time", "s",
                          [](auto &f) { return f.decode.ops[3].seconds; })
                       .named("Σ_layers max(FLOP/(Π·η_dec), bytes/(β·η_m)) of F_exp and D_exp")
                       .from("MODEL §4; Williams, Waterman, Patterson, Roofline, CACM 2009")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.ops.lm_head.flops", "F_head", "Output head, FLOP", "FLOP",
                          [](auto &f) { return f.decode.ops[4].flops; })
                       .named("f_P·2·m·V·d/t, V of config")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.ops.lm_head.bytes", "D_head", "Output head, bytes", "bytes",
                          [](auto &f) { return f.decode.ops[4].bytes; })
                       .named("f_P·V·d·e_b/t, V of config")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.ops.lm_head.seconds", "T_head", "Output head, time", "s",
                          [](auto &f) { return f.decode.ops[4].seconds; })
                       .is("max(F_head/(Π·η_dec), D_head/(β·η_m))")
                       .from("MODEL §4; Williams, Waterman, Patterson, Roofline, CACM 2009")
                       .lowerIsBetter()
                       .row);
}

void addDecodeSteps(FigureRows &rows)
{
    rows.push_back(figure("decode.sequences_per_group", "m_s", "Sequences of a group in a pass", "",
                          [](auto &f) { return f.decode.sequencesPerGroup; })
                       .is("max(B/(g·p), 1)")
                       .from("MODEL §4")
                       .step()
                       .row);
    rows.push_back(figure("decode.tokens_per_group", "m", "Tokens of a group in a pass", "tokens",
                          [](auto &f) { return f.decode.tokensPerGroup; })
                       .is("m_s·(1 + k_d)")
                       .from("MODEL §4")
                       .step()
                       .row);
    rows.push_back(figure("decode.all_reduce_seconds", "T_ar", "All-reduces", "s",
                          [](auto &f) { return f.decode.allReduceSeconds; })
                       .is("t > 1 ? 2·L·(α·1e-6 + 2·(t − 1)/t·m·d·a_b/λ_t) : 0")
                       .from("MODEL §4; Pope et al., 2022")
                       .step()
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.all_to_all_seconds", "T_a2a", "Expert traffic", "s",
                          [](auto &f) { return f.decode.allToAllSeconds; })
                       .is("g > 1 && L_e > 0 ? 2·(L_e·α·1e-6 + K_L·m·d·a_b/t·(1 − 1/(t·g))/λ_e) : 0")
                       .from("MODEL §4; How to Scale Your Model, 2025")
                       .step()
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.transfer_seconds", "T_tr", "Transfers between stages", "s",
                          [](auto &f) { return f.decode.transferSeconds; })
                       .is("p > 1 ? (p − 1)·m·d·a_b/λ_s : 0")
                       .from("MODEL §4")
                       .step()
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.operation_seconds", "T_ops", "Operations", "s",
                          [](auto &f) { return f.decode.operationSeconds; })
                       .is("total(T_proj, T_att, T_ffn, T_exp, T_head)")
                       .from("MODEL §4")
                       .step()
                       .lowerIsBetter()
                       .row);
    rows.push_back(
        figure("decode.pass_seconds", "T_pass", "Pass", "s", [](auto &f) { return f.decode.passSeconds; })
            .is("T_ops + T_com + T_fix")
            .from("EFFICIENCY, Formulas")
            .step()
            .lowerIsBetter()
            .row);
    rows.push_back(figure("decode.tokens_per_step", "y", "Tokens a step yields a sequence", "tokens",
                          [](auto &f) { return f.decode.tokensPerStep; })
                       .is("γ < 1 ? (1 − γ^(k_d + 1))/(1 − γ) : k_d + 1")
                       .from("Leviathan, Kalman, Matias, Speculative Decoding, ICML 2023")
                       .step()
                       .higherIsBetter()
                       .row);
}

} // namespace

void addDecodeFigures(FigureRows &rows)
{
    rows.push_back(figure("decode.step_seconds", "T_step", "Decode step", "s",
                          [](auto &f) { return f.decode.stepSeconds; })
                       .is("T_pass·(k_d > 0 ? 1 + h : 1)")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.tpot_seconds", "TPOT", "Time per token, decode alone", "s",
                          [](auto &f) { return f.decode.tpotSeconds; })
                       .is("T_step / y")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.tokens_per_second_per_user", "v", "Speed for one user, decode alone",
                          "tokens/s", [](auto &f) { return f.decode.tokensPerSecondPerUser; })
                       .is("1 / TPOT")
                       .from("MODEL §4")
                       .higherIsBetter()
                       .row);
    rows.push_back(figure("decode.tokens_per_second", "v_rep", "Decode throughput of a replica", "tokens/s",
                          [](auto &f) { return f.decode.tokensPerSecond; })
                       .is("B / TPOT")
                       .from("MODEL §4: a pass yields its tokens for every sequence")
                       .higherIsBetter()
                       .row);
    rows.push_back(
        figure("decode.flops", "F", "FLOP of a decode pass", "FLOP", [](auto &f) { return f.decode.flops; })
            .is("total(F_proj, F_att, F_ffn, F_exp, F_head)")
            .from("MODEL §4")
            .lowerIsBetter()
            .row);
    rows.push_back(
        figure("decode.bytes", "D", "Bytes of a decode pass", "bytes", [](auto &f) { return f.decode.bytes; })
            .is("total(D_proj, D_att, D_ffn, D_exp, D_head)")
            .from("MODEL §4")
            .lowerIsBetter()
            .row);
    rows.push_back(figure("decode.intensity_flop_per_byte", "I", "Intensity of a decode pass", "FLOP/byte",
                          [](auto &f) { return f.decode.intensityFlopPerByte; })
                       .is("F / D")
                       .from("Williams, Waterman, Patterson, Roofline, CACM 2009")
                       .higherIsBetter()
                       .row);
    rows.push_back(figure("decode.memory_seconds", "T_mem", "Memory time of a decode pass", "s",
                          [](auto &f) { return f.decode.memorySeconds; })
                       .is("D / (β·η_m)")
                       .from("EFFICIENCY, Formulas")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.compute_seconds", "T_cmp", "Compute time of a decode pass", "s",
                          [](auto &f) { return f.decode.computeSeconds; })
                       .is("F / (Π·η_dec)")
                       .from("EFFICIENCY, Formulas")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.communication_seconds", "T_com", "Communication of a decode pass", "s",
                          [](auto &f) { return f.decode.communicationSeconds; })
                       .is("T_ar + T_a2a + T_tr")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("decode.fixed_seconds", "T_fix", "Fixed time of a decode pass", "s",
                          [](auto &f) { return f.decode.fixedSeconds; })
                       .is("(τ + L·ω)·1e-6")
                       .from("EFFICIENCY, Formulas")
                       .lowerIsBetter()
                       .row);
    addOperations(rows);
    addDecodeSteps(rows);
}

} // namespace ridgepoint::registry_detail
