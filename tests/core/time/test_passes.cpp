// Whole passes of a small model by hand: each operation, each collective, the fixed times.
#include <catch2/catch.hpp>

#include "core/time/pass.h"
#include "tests/core/near.h"

using namespace ridgepoint;

namespace {

/// d 8, V 10: two dense layers and one with 8 experts of 60, 2 a token. Mixer 100, KV 12 elements of 4 heads.
ModelShape smallShape()
{
    LayerKind dense;
    dense.count = 2;
    dense.mixerParameters = 100;
    dense.kvElements = 12;
    dense.kvHeads = 4;
    dense.pairFlopDecode = 100;
    dense.pairFlopPrefill = 70;
    dense.ffnParameters = 200;
    LayerKind mixture = dense;
    mixture.count = 1;
    mixture.ffnParameters = 64;
    mixture.experts = 8;
    mixture.expertsPerToken = 2;
    mixture.expertParameters = 60;
    ModelShape shape;
    shape.kinds = {dense, mixture};
    shape.hiddenSize = 8;
    shape.layers = 3;
    shape.vocabulary = 10;
    return shape;
}

/// 1e3 FLOP/s in decode, 2e3 in prefill, 100 B/s; links of 50, 20 and 10 B/s; α 1 s, ω 2 s, τ 5 s.
PassModel modelOf(const ModelShape &shape, Layout layout)
{
    PassModel model;
    model.shape = &shape;
    model.totals = shape.totals();
    model.bytes = {.weights = 1, .experts = 0.5, .embedding = 2, .kvCache = 1, .activations = 2};
    model.layout = layout;
    model.machine.peak = FlopPerSecond(4e3);
    model.machine.bandwidth = BytesPerSecond(200);
    model.machine.decodeShare = 0.25;
    model.machine.prefillShare = 0.5;
    model.machine.memoryShare = 0.5;
    model.machine.collectiveLatency = Seconds(1);
    model.machine.layerOverhead = Seconds(2);
    model.machine.stepOverhead = Seconds(5);
    model.machine.allReduceLink = BytesPerSecond(50);
    model.machine.allToAllLink = BytesPerSecond(20);
    model.machine.stageLink = BytesPerSecond(10);
    const ContextDistribution context(Tokens(50), std::nullopt, std::nullopt);
    for (const LayerKind &kind : shape.kinds)
        model.decodeEntries.push_back(entriesRead(kind, context));
    return model;
}

struct ExpectedOperation {
    double flop, bytes, seconds;
};

void checkOperation(const OperationTotal &op, const ExpectedOperation &expected)
{
    CHECK(near(op.flop.value(), expected.flop, 1e-14));
    CHECK(near(op.bytes.value(), expected.bytes, 1e-14));
    CHECK(near(op.seconds.value(), expected.seconds, 1e-14));
}

} // namespace

TEST_CASE("experts that tokens touch")
{
    CHECK(near(expertsTouched(8, 2, 1), 2, 1e-15));
    CHECK(near(expertsTouched(8, 2, 2), 3.5, 1e-15)); // 8·(1 − 0.75²)
    CHECK(near(expertsTouched(8, 2, 1000), 8, 1e-15));
    CHECK(expertsTouched(8, 8, 1) == 8);
    CHECK(expertsTouched(8, 2, 0) == 0);
    CHECK(near(expertsTouched(256, 8, 1), 8, 1e-13));
}

TEST_CASE("a decode pass on one GPU: 4 sequences of 50")
{
    const ModelShape shape = smallShape();
    const Pass pass = decodePass(modelOf(shape, {}), 4);
    checkOperation(pass.ops[0], {2400, 300, 3});    // 3·(2·4·100; 100): each max(0.8, 1)
    checkOperation(pass.ops[1], {60000, 7200, 72}); // 3·(4·100·50; 4·12·50): max(20, 24)
    checkOperation(pass.ops[2], {3712, 464, 4.64}); // 2·(2·4·200; 200) + (2·4·64; 64): 2·2 + 0.64
    // 2·4·2·60 = 960 FLOP; 8·(1 − 0.75⁴) = 5.46875 experts of 60·0.5 bytes
    checkOperation(pass.ops[3], {960, 164.0625, 1.640625});
    checkOperation(pass.ops[4], {640, 160, 1.6}); // 2·4·80; 80·2
    CHECK(pass.collectives.total() == Seconds(0));
    CHECK(pass.fixed == Seconds(11)); // τ + 3·ω
    CHECK(near(pass.sum.seconds.value(), 82.880625, 1e-14));
    CHECK(near(pass.total().value(), 93.880625, 1e-14));
    CHECK(near(pass.sum.flop.value(), 67712, 1e-14));
    CHECK(near(pass.sum.bytes.value(), 8288.0625, 1e-14));
}

TEST_CASE("drafting checks more tokens of the same sequences")
{
    const ModelShape shape = smallShape();
    PassModel model = modelOf(shape, {});
    model.draftTokens = 3;
    const Pass pass = decodePass(model, 4);             // 16 tokens
    checkOperation(pass.ops[0], {9600, 300, 9.6});      // computing: 3·max(3.2, 1)
    checkOperation(pass.ops[1], {240000, 7200, 240});   // FLOP four times, bytes once a sequence
    CHECK(near(pass.ops[4].flop.value(), 2560, 1e-14)); // the head for every token
}

TEST_CASE("scaled weights scale their FLOP and bytes, attention stays")
{
    const ModelShape shape = smallShape();
    PassModel model = modelOf(shape, {});
    model.scale = 2;
    const Pass pass = decodePass(model, 4);
    checkOperation(pass.ops[0], {4800, 600, 6});
    checkOperation(pass.ops[1], {60000, 7200, 72});
    checkOperation(pass.ops[3], {1920, 328.125, 3.28125});
    checkOperation(pass.ops[4], {1280, 320, 3.2});
}

TEST_CASE("a decode pass over t 2, g 2, p 2: 16 sequences are 4 of each group and micro-batch")
{
    const ModelShape shape = smallShape();
    const PassModel model = modelOf(shape, {2, 2, 2});
    CHECK(model.sequencesOfGroup(16) == 4);
    const Pass pass = decodePass(model, 16);
    checkOperation(pass.ops[0], {1200, 150, 1.5});
    checkOperation(pass.ops[1], {30000, 3600, 36}); // κ = 2/4
    // M = 8: 2·8·2·60/4 = 480; 8·(1 − 0.75⁸) = 7.1990966796875 experts of 30 bytes over 4 GPUs
    checkOperation(pass.ops[3], {480, 53.993225097656250, 0.5399322509765625});
    CHECK(near(pass.collectives.allReduce.value(), 13.68, 1e-14)); // 2·3·(1 + 2·(1/2)·4·8·2/50)
    CHECK(near(pass.collectives.allToAll.value(), 6.8, 1e-14));    // 2·1·(1 + 64·2/2·(1 − 1/4)/20)
    CHECK(near(pass.collectives.transfers.value(), 6.4, 1e-14));   // 1·64/10
    CHECK(near(pass.collectives.total().value(), 26.88, 1e-14));
    CHECK(pass.fixed == Seconds(11)); // of all layers, also with stages
}

TEST_CASE("fewer sequences than groups and stages: a pass still carries one of each")
{
    const ModelShape shape = smallShape();
    const PassModel model = modelOf(shape, {1, 2, 2});
    CHECK(model.sequencesOfGroup(1) == 1);
    CHECK(model.sequencesOfGroup(3) == 1);
    CHECK(model.sequencesOfGroup(6) == 1.5);
    CHECK(decodePass(model, 1).total() == decodePass(model, 4).total());
}

TEST_CASE("collectives exist one by one")
{
    const ModelShape shape = smallShape();
    SECTION("tensor parallel alone: all-reduces")
    {
        const Collectives own = decodePass(modelOf(shape, {4, 1, 1}), 4).collectives;
        CHECK(near(own.allReduce.value(), 17.52, 1e-14)); // 6·(1 + 2·(3/4)·64/50)
        CHECK(own.total() == own.allReduce);
    }
    SECTION("attention replicas alone: all-to-alls in the layer with experts")
    {
        const Collectives own = decodePass(modelOf(shape, {1, 4, 1}), 16).collectives;
        CHECK(near(own.allToAll.value(), 11.6, 1e-14)); // 2·(1 + 64·2·(3/4)/20)
        CHECK(own.total() == own.allToAll);
    }
    SECTION("stages alone: transfers, without latency")
    {
        const Collectives own = decodePass(modelOf(shape, {1, 1, 3}), 12).collectives;
        CHECK(near(own.transfers.value(), 12.8, 1e-14)); // 2·64/10
        CHECK(own.total() == own.transfers);
    }
    SECTION("attention replicas of a dense model talk to nobody")
    {
        ModelShape dense = shape;
        dense.kinds.pop_back();
        CHECK(decodePass(modelOf(dense, {1, 4, 1}), 16).collectives.total() == Seconds(0));
    }
}

TEST_CASE("a prefill pass: 20 tokens behind 30, over t 2, g 2")
{
    const ModelShape shape = smallShape();
    const Pass pass = prefillPass(modelOf(shape, {2, 2, 1}), Tokens(30), Tokens(20));
    checkOperation(pass.ops[0], {6000, 150, 3});    // 3·(2·20·100/2; 50): max(1, 0.5) at 2e3 FLOP/s
    checkOperation(pass.ops[1], {84000, 900, 42});  // 3·(70·(1250 − 450)/2; (2/4)·12·50): max(14, 3)
    checkOperation(pass.ops[2], {9280, 232, 4.64}); // 2·(4000; 100) + (1280; 32)
    // M = 40: 2·40·2·60/4 = 2400; all but 8·0.75⁴⁰ = 8.0453e-5 experts of 30 bytes over 4 GPUs
    CHECK(near(pass.ops[3].flop.value(), 2400, 1e-14));
    CHECK(near(pass.ops[3].bytes.value(), 59.9993966048903, 1e-13));
    checkOperation(pass.ops[4], {80, 80, 0.8}); // the head once a prompt: 2·1·80/2; 80·2/2
    CHECK(near(pass.collectives.allReduce.value(), 44.4, 1e-14)); // 6·(1 + 2·(1/2)·20·8·2/50)
    CHECK(near(pass.collectives.allToAll.value(), 26, 1e-14));    // 2·(1 + 320·2/2·(3/4)/20)
    CHECK(pass.fixed == Seconds(11));
}
