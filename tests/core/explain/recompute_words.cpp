#include <cmath>
#include <functional>
#include <limits>
#include <map>

#include "core/catalog/precision.h"
#include "core/memory/sequence.h"
#include "core/time/pass.h"
#include "core/time/steady.h"
#include "tests/core/explain/recompute.h"

using namespace ridgepoint;

namespace recompute {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double elementBytes(const std::string &format)
{
    // Block scales: 8 bits for each 32 elements, nvfp4 for each 16, int4 with a 16-bit scale for each 64.
    static const std::map<std::string, double> bits = {{"fp32", 32},
                                                       {"bf16", 16},
                                                       {"fp16", 16},
                                                       {"fp8", 8},
                                                       {"int8", 8},
                                                       {"mxfp8", 8 + 8 / 32.0},
                                                       {"nvfp4", 4 + 8 / 16.0},
                                                       {"mxfp4", 4 + 8 / 32.0},
                                                       {"int4", 4 + 16 / 64.0}};
    return bits.at(format) / 8;
}

/// The format that is computed in, by the rates among the inputs.
std::size_t computedFormat(const Inputs &in, DenseRates &rates)
{
    std::size_t wanted = 0;
    for (std::size_t i = 0; i < precisionNames.size(); ++i) {
        rates[i] = in.known("R_" + std::string(precisionNames[i]));
        if (in.word("prec_c") == precisionNames[i])
            wanted = i;
    }
    return static_cast<std::size_t>(computedPrecision(static_cast<Precision>(wanted), rates).value());
}

ContextDistribution context(const Inputs &in)
{
    const auto tokens = [&](std::string_view symbol) {
        const std::optional<double> count = in.known(symbol);
        return count ? std::optional(Tokens(*count)) : std::nullopt;
    };
    return {Tokens(in.number("c_50")), tokens("c_90"), tokens("c_cut")};
}

SequenceCost sequence(const Inputs &in, const ModelShape &shape, double kvBytes, double block)
{
    const Layout layout{in.number("t"), none, in.number("p")};
    if (in.word("alloc") == "reserved")
        return {sequenceBytes(shape, Tokens(in.number("c_cut")), kvBytes, layout), Bytes(0)};
    return pagedSequence(shape, context(in), Tokens(block), kvBytes, layout);
}

/// What the inputs say of model and machine; the rest is NaN.
PassModel passModel(const Inputs &in, const ModelShape &shape)
{
    PassModel model;
    model.shape = &shape;
    model.totals = shape.totals();
    model.scale = in.number("f_P");
    model.bytes = {in.number("w_b"), in.number("x_b"), in.number("e_b"), in.number("kv_b"), in.number("a_b")};
    model.layout = {in.number("t"), in.known("g").value_or(1), 1};
    model.machine.peak = FlopPerSecond(in.number("Π"));
    model.machine.bandwidth = BytesPerSecond(in.number("β"));
    model.machine.decodeShare = in.number("η_dec");
    model.machine.prefillShare = in.number("η_pre");
    model.machine.memoryShare = in.number("η_m");
    return model;
}

/// A decode pass of `m` tokens in each group.
OperationTotal decoded(const Inputs &in, const ModelShape &shape, std::size_t slot, double m)
{
    const PassModel model = passModel(in, shape);
    PassModel one = model;
    for (const LayerKind &kind : shape.kinds)
        one.decodeEntries.push_back(entriesRead(kind, ContextDistribution(Tokens(1), {}, {})));
    return decodePass(one, m * model.layout.attentionReplicas).ops[slot];
}

/// Attention of one layer of a kind in a decode pass.
Operation attention(const LayerKind &kind, const Inputs &in, double kvBytes, double m, double sequences)
{
    EntriesRead read = entriesRead(kind, context(in));
    if (read.index > 0)
        read.index = in.number("c̄") / kind.tokensPerEntry;
    return decodeAttention(kind, read, m, sequences, kvBytes, in.number("t"));
}

Rates rates(const Inputs &in, std::string_view share)
{
    return {FlopPerSecond(in.number("Π") * in.number(share)),
            BytesPerSecond(in.number("β") * in.number("η_m"))};
}

double attentionSeconds(const Inputs &in, const ModelShape &shape)
{
    const Inputs flop = in.of("F_att");
    const Inputs bytes = in.of("D_att");
    double sum = 0;
    for (const LayerKind &kind : shape.kinds)
        sum += operationTime({attention(kind, flop, none, flop.number("m"), none).flop,
                              attention(kind, bytes, bytes.number("kv_b"), none, bytes.number("m_s")).bytes},
                             rates(in, "η_dec"))
                   .value()
               * kind.count;
    return sum;
}

double expertSeconds(const Inputs &in, const ModelShape &shape)
{
    double sum = 0;
    for (const LayerKind &kind : shape.kinds) {
        if (kind.experts == 0)
            continue;
        ModelShape one = shape;
        one.kinds = {kind};
        const Inputs flop = in.of("F_exp");
        const Inputs bytes = in.of("D_exp");
        sum += operationTime({decoded(flop, one, 3, flop.number("m")).flop,
                              decoded(bytes, one, 3, bytes.number("m")).bytes},
                             rates(in, "η_dec"))
                   .value();
    }
    return sum;
}

/// Matrices of the layers are alike but for their size, so the slower side is the same in all.
double matrixSeconds(const Inputs &in, std::string_view flop, std::string_view bytes)
{
    return operationTime({Flop(in.number(flop)), Bytes(in.number(bytes))}, rates(in, "η_dec")).value();
}

double prefillSeconds(const Inputs &in, const ModelShape &shape)
{
    if (in.number("F_pre") == 0)
        return 0;
    const Inputs bytes = in.of("D_pre");
    PassModel model = passModel(bytes, shape); // F_pre has the same f_P, t, s and q
    const PassModel machine = passModel(in, shape);
    model.machine = machine.machine;
    return prefillPass(model, Tokens(bytes.number("s")), Tokens(bytes.number("q"))).sum.seconds.value();
}

double targetBatch(const Inputs &in, const ModelShape &shape)
{
    if (const std::optional<double> byHand = in.known("B_set"))
        return *byHand;
    PassModel model = passModel(in, shape);
    model.layout.pipeline = in.number("p");
    model.draftTokens = in.number("k_d");
    model.machine.stepOverhead = Seconds(in.number("T_fix"));
    model.machine.collectiveLatency = Seconds(in.number("α") * 1e-6);
    model.machine.allReduceLink = BytesPerSecond(in.known("λ_t").value_or(0));
    model.machine.allToAllLink = BytesPerSecond(in.known("λ_e").value_or(0));
    model.machine.stageLink = BytesPerSecond(in.known("λ_s").value_or(0));
    for (const LayerKind &kind : shape.kinds)
        model.decodeEntries.push_back(entriesRead(kind, context(in)));
    const double o = in.number("o");
    const auto keeps = [&](double batch) {
        const double step =
            decodePass(model, batch).total().value() * (model.draftTokens > 0 ? 1 + in.number("h") : 1);
        const double prefill = in.number("T_pre") / (model.layout.attentionReplicas * model.layout.pipeline);
        const double perToken = step / in.number("y") + (o > 0 ? prefill * batch / o : 0);
        const double first = in.number("θ") * 1e-3 + in.number("T_pre") + step + in.number("T_ret");
        return !(perToken > in.number("T_tpot") * 1e-3)
               && !(first > in.number("T_ttft") * 1e-3); // no target: NaN
    };
    double good = 0;
    double bad = std::min(in.number("B_mem"), in.known("B_max").value_or(1e300)) + 1;
    while (bad - good > 1) {
        const double middle = std::floor((good + bad) / 2);
        if (middle == good || middle == bad)
            break;
        (keeps(middle) ? good : bad) = middle;
    }
    return good;
}

using Function = std::function<double(const Inputs &, const ModelShape &)>;

void addModel(std::map<std::string, Function> &all)
{
    all["model.shape_parameters"] = [](auto &, auto &shape) { return shape.parameters(); };
    all["model.shape_active_parameters"] = [](auto &, auto &shape) { return shape.activeParameters(); };
    all["model.layer_parameters"] = [](auto &in, auto &shape) {
        return in.number("f_P") * shape.totals().layers;
    };
    all["model.embedding_parameters"] = [](auto &in, auto &shape) {
        return in.number("f_P") * (shape.tiedEmbeddings ? 1 : 2) * shape.vocabulary * in.number("d");
    };
    all["model.expert_parameters"] = [](auto &in, auto &shape) {
        return in.number("f_P") * shape.totals().experts;
    };
    all["model.kv_elements_per_token"] = [](auto &, auto &shape) {
        return shape.totals().kvElementsPerToken;
    };
    all["model.expert_layers"] = [](auto &, auto &shape) { return shape.totals().expertLayers; };
    all["model.experts_per_token"] = [](auto &, auto &shape) {
        return shape.totals().expertsPerTokenAllLayers;
    };
    all["element.weight_bytes"] = [](auto &in, auto &) { return elementBytes(in.word("prec_w")); };
    all["element.expert_bytes"] = [](auto &in, auto &) { return elementBytes(in.word("prec_x")); };
    all["element.embedding_bytes"] = [](auto &in, auto &) { return elementBytes(in.word("prec_e")); };
    all["element.kv_bytes"] = [](auto &in, auto &) { return elementBytes(in.word("prec_kv")); };
    all["element.activation_bytes"] = [](auto &in, auto &) { return elementBytes(in.word("prec_a")); };
    all["machine.compute_bits"] = [](auto &in, auto &) {
        DenseRates known;
        return bitsPerElement(static_cast<Precision>(computedFormat(in, known)));
    };
    all["machine.peak_flops"] = [](auto &in, auto &) {
        DenseRates known;
        return *known[computedFormat(in, known)] * 1e12;
    };
}

void addMemory(std::map<std::string, Function> &all)
{
    all["memory.max_context_tokens"] = [](auto &in, auto &shape) {
        return in.known("c_max").value_or(std::max(*shape.maxPositionEmbeddings, in.number("c_50")));
    };
    all["memory.sequence_spread_bytes"] = [](auto &in, auto &shape) {
        return sequence(in, shape, in.number("kv_b"), 1).spread.value();
    };
    all["memory.kv_bytes_per_sequence"] = [](auto &in, auto &shape) {
        return sequence(in, shape, in.number("kv_b"), in.number("b")).mean.value();
    };
    all["memory.mean_context_tokens"] = [](auto &in, auto &) { return context(in).mean().value(); };
    all["memory.confidence_quantile"] = [](auto &in, auto &) { return normalQuantile(in.number("conf")); };
}

void addTimes(std::map<std::string, Function> &all)
{
    const auto flop = [](std::size_t slot) {
        return [slot](const Inputs &in, const ModelShape &shape) {
            return decoded(in, shape, slot, in.number("m")).flop.value();
        };
    };
    const auto bytes = [](std::size_t slot) {
        return [slot](const Inputs &in, const ModelShape &shape) {
            return decoded(in, shape, slot, in.known("m").value_or(1)).bytes.value();
        };
    };
    const std::string op = "decode.ops.";
    for (const auto &[slot, name] : {std::pair(0, "attention_projections"), std::pair(2, "ffn"),
                                     std::pair(3, "experts"), std::pair(4, "lm_head")}) {
        all[op + name + ".flops"] = flop(static_cast<std::size_t>(slot));
        all[op + name + ".bytes"] = bytes(static_cast<std::size_t>(slot));
    }
    all[op + "attention.flops"] = [](auto &in, auto &shape) {
        double sum = 0;
        for (const LayerKind &kind : shape.kinds)
            sum += attention(kind, in, none, in.number("m"), none).flop.value() * kind.count;
        return sum;
    };
    all[op + "attention.bytes"] = [](auto &in, auto &shape) {
        double sum = 0;
        for (const LayerKind &kind : shape.kinds)
            sum += attention(kind, in, in.number("kv_b"), none, in.number("m_s")).bytes.value() * kind.count;
        return sum;
    };
    all[op + "attention_projections.seconds"] = [](auto &in, auto &) {
        return matrixSeconds(in, "F_proj", "D_proj");
    };
    all[op + "attention.seconds"] = attentionSeconds;
    all[op + "ffn.seconds"] = [](auto &in, auto &) { return matrixSeconds(in, "F_ffn", "D_ffn"); };
    all[op + "experts.seconds"] = expertSeconds;
    all["prefill.flops"] = [](auto &in, auto &shape) {
        return in.number("q") < 1
                   ? 0
                   : prefillPass(passModel(in, shape), Tokens(in.number("s")), Tokens(in.number("q")))
                         .sum.flop.value();
    };
    all["prefill.bytes"] = [](auto &in, auto &shape) {
        return in.number("q") < 1
                   ? 0
                   : prefillPass(passModel(in, shape), Tokens(in.number("s")), Tokens(in.number("q")))
                         .sum.bytes.value();
    };
    all["prefill.operation_seconds"] = prefillSeconds;
    all["prefill.return_seconds"] = [](auto &in, auto &shape) {
        if (in.word("idle") != "offload" || !(in.number("s") > 0) || !in.known("HostLink"))
            return 0.0;
        const Layout layout{in.number("t"), none, in.number("p")};
        return sequenceBytes(shape, Tokens(in.number("s")), in.number("kv_b"), layout).value()
               / (in.number("HostLink") * 1e9 * in.number("η_l"));
    };
    all["batch_within_targets"] = targetBatch;
}

} // namespace

double ofWords(const Explanation &node, const ModelShape &shape)
{
    static const std::map<std::string, Function> functions = [] {
        std::map<std::string, Function> all;
        addModel(all);
        addMemory(all);
        addTimes(all);
        return all;
    }();
    const auto found = functions.find(node.figure);
    return found == functions.end() ? none : found->second(Inputs(node), shape);
}

} // namespace recompute
