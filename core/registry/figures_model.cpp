// Figures of the model, of an element and of the machine.
#include "core/registry/figure_builder.h"

namespace ridgepoint::registry_detail {

namespace {

void addShapeSteps(FigureRows &rows)
{
    rows.push_back(
        figure("model.shape_parameters", "P_sum", "Parameters by the shape", "",
               [](auto &f) { return f.model.shapeParameters; })
            .named("Σ_layers (mixer + FFN + experts + norms) + V·d, twice unless tied; layers of config")
            .from("MODEL §2")
            .step()
            .row);
    rows.push_back(figure("model.shape_active_parameters", "A_sum", "Active parameters by the shape", "",
                          [](auto &f) { return f.model.shapeActiveParameters; })
                       .named("as P_sum, with k of the E routed experts in each layer; layers of config")
                       .from("MODEL §2")
                       .step()
                       .row);
    rows.push_back(
        figure("model.scale", "f_P", "Scale of the weights", "", [](auto &f) { return f.model.scale; })
            .is("P / P_sum")
            .from("MODEL §2")
            .step()
            .row);
    rows.push_back(figure("model.layer_parameters", "P_lay", "Parameters of layers without experts", "",
                          [](auto &f) { return f.model.layerParameters; })
                       .named("f_P·Σ_layers (mixer + FFN + norms), layers of config")
                       .from("MODEL §3")
                       .step()
                       .row);
    rows.push_back(figure("model.embedding_parameters", "P_emb", "Parameters of embedding and head", "",
                          [](auto &f) { return f.model.embeddingParameters; })
                       .named("f_P·V·d, twice unless tied; V of config")
                       .from("MODEL §2")
                       .step()
                       .row);
    rows.push_back(figure("model.expert_parameters", "P_exp", "Parameters of routed experts", "",
                          [](auto &f) { return f.model.expertParameters; })
                       .named("f_P·Σ_layers E·K_e, layers of config")
                       .from("MODEL §2")
                       .step()
                       .row);
    rows.push_back(figure("model.kv_elements_per_token", "kv_el", "KV elements per token", "",
                          [](auto &f) { return f.model.kvElementsPerToken; })
                       .named("Σ_layers ((kv_elements + e_i)/ρ + e_l), layers of config")
                       .from("MODEL §2 and §4")
                       .step()
                       .row);
    rows.push_back(
        figure("model.hidden_size", "d", "Hidden size", "", [](auto &f) { return f.model.hiddenSize; })
            .given()
            .from("hidden_size of the model's configuration")
            .step()
            .row);
    rows.push_back(figure("model.layers", "L", "Layers", "", [](auto &f) { return f.model.layers; })
                       .given()
                       .from("num_hidden_layers of the model's configuration")
                       .step()
                       .row);
    rows.push_back(figure("model.expert_layers", "L_e", "Layers with routed experts", "",
                          [](auto &f) { return f.model.expertLayers; })
                       .named("count of layers with routed experts in config")
                       .from("MODEL §2")
                       .step()
                       .row);
    rows.push_back(figure("model.experts_per_token", "K_L", "Experts per token, all layers", "",
                          [](auto &f) { return f.model.expertsPerTokenAllLayers; })
                       .named("Σ_layers k of config")
                       .from("MODEL §4")
                       .step()
                       .row);
    rows.push_back(figure("element.weight_bytes", "w_b", "Bytes of a weight", "bytes",
                          [](auto &f) { return f.element.weightBytes; })
                       .named("element_bytes(prec_w)")
                       .from("MODEL §1")
                       .step()
                       .row);
    rows.push_back(figure("element.expert_bytes", "x_b", "Bytes of an expert weight", "bytes",
                          [](auto &f) { return f.element.expertBytes; })
                       .named("element_bytes(prec_x), of prec_w where none is set")
                       .from("MODEL §1")
                       .step()
                       .row);
    rows.push_back(figure("element.embedding_bytes", "e_b", "Bytes of an embedding weight", "bytes",
                          [](auto &f) { return f.element.embeddingBytes; })
                       .named("element_bytes(prec_e)")
                       .from("MODEL §1")
                       .step()
                       .row);
    rows.push_back(figure("element.kv_bytes", "kv_b", "Bytes of a KV element", "bytes",
                          [](auto &f) { return f.element.kvBytes; })
                       .named("element_bytes(prec_kv)")
                       .from("MODEL §1")
                       .step()
                       .row);
    rows.push_back(figure("element.activation_bytes", "a_b", "Bytes of an activation", "bytes",
                          [](auto &f) { return f.element.activationBytes; })
                       .named("element_bytes(prec_a)")
                       .from("MODEL §1")
                       .step()
                       .row);
}

void addMachineSteps(FigureRows &rows)
{
    rows.push_back(
        figure("machine.gpus", "n", "GPUs of a replica", "GPUs", [](auto &f) { return f.machine.gpus; })
            .is("t·g·p")
            .counts()
            .from("MODEL §1")
            .step()
            .row);
    rows.push_back(
        figure("machine.compute_bits", "b_c", "Bits computed in", "",
               [](auto &f) { return f.machine.computeBits; })
            .named("bits of prec_c, as prec_w where none is set, or of its stand-in where the GPU has no "
                   "such rate, among R_fp32, R_bf16, R_fp16, R_fp8, R_int8, R_mxfp8, R_nvfp4, R_mxfp4")
            .from("EFFICIENCY, Formulas")
            .step()
            .row);
    rows.push_back(figure("machine.peak_flops", "Π", "Peak of one GPU", "FLOP/s",
                          [](auto &f) { return f.machine.peakFlops; })
                       .named("rate of prec_c, as prec_w where none is set, or of its stand-in where the GPU "
                              "has no such rate, among "
                              "R_fp32, R_bf16, R_fp16, "
                              "R_fp8, R_int8, R_mxfp8, R_nvfp4, R_mxfp4")
                       .from("MODEL §1")
                       .step()
                       .row);
    rows.push_back(figure("machine.bandwidth", "β", "Memory bandwidth of one GPU", "B/s",
                          [](auto &f) { return f.machine.bandwidth; })
                       .is("BW·1e9")
                       .from("MODEL §1")
                       .step()
                       .row);
    rows.push_back(figure("machine.fp4_factor", "φ_4", "Factor below 8 bits", "",
                          [](auto &f) { return f.machine.fp4Factor; })
                       .is("b_c < 8 ? η_4 : 1")
                       .from("EFFICIENCY, Formulas")
                       .step()
                       .row);
    rows.push_back(figure("machine.decode_share", "η_dec", "Share of peak in decode", "share",
                          [](auto &f) { return f.machine.decodeShare; })
                       .is("η_c·φ_4")
                       .from("EFFICIENCY, Formulas")
                       .step()
                       .row);
    rows.push_back(figure("machine.prefill_share", "η_pre", "Share of peak in prefill", "share",
                          [](auto &f) { return f.machine.prefillShare; })
                       .is("given(η_p, η_c)·φ_4")
                       .from("EFFICIENCY, Formulas")
                       .step()
                       .row);
    rows.push_back(figure("machine.all_reduce_link", "λ_t", "Link of all-reduces, reached", "B/s",
                          [](auto &f) { return f.machine.allReduceLink; })
                       .is("η_l·1e9·(t <= N_up ? Link : t <= N_host ? HostLink : Net)")
                       .from("MODEL §1")
                       .step()
                       .row);
    rows.push_back(figure("machine.all_to_all_link", "λ_e", "Link of expert traffic, reached", "B/s",
                          [](auto &f) { return f.machine.allToAllLink; })
                       .is("η_l·1e9·(t·g <= N_up ? Link : t·g <= N_host ? HostLink : Net)")
                       .from("MODEL §1")
                       .step()
                       .row);
    rows.push_back(figure("machine.stage_link", "λ_s", "Link between stages, reached", "B/s",
                          [](auto &f) { return f.machine.stageLink; })
                       .is("η_l·1e9·(n <= N_up ? Link : n <= N_host ? HostLink : Net)")
                       .from("MODEL §1")
                       .step()
                       .row);
    rows.push_back(figure("machine.power", "kW", "Average power of a GPU", "kW",
                          [](auto &f) { return f.machine.powerKilowatts; })
                       .is("TDP/1000·(1 + s_host)·u_pow")
                       .from("MODEL §6")
                       .step()
                       .row);
}

} // namespace

void addModelFigures(FigureRows &rows)
{
    rows.push_back(
        figure("model.parameters", "P", "Parameters", "", [](auto &f) { return f.model.parameters; })
            .is("given(P_set, P_sum)")
            .from("MODEL §2")
            .row);
    rows.push_back(figure("model.active_parameters", "P_a", "Active parameters", "",
                          [](auto &f) { return f.model.activeParameters; })
                       .is("A_sum·f_P")
                       .from("MODEL §2")
                       .row);
    rows.push_back(figure("model.kv_bytes_per_token", "K_tok", "KV cache per token", "bytes",
                          [](auto &f) { return f.model.kvBytesPerToken; })
                       .is("kv_el·kv_b")
                       .from("MODEL §4")
                       .lowerIsBetter()
                       .row);
    addShapeSteps(rows);
    addMachineSteps(rows);
}

} // namespace ridgepoint::registry_detail
