// What a sequence holds of memory, by hand, over caches of every sort: full, windowed, compressed with index and local
// window, and constant states.
#include <catch2/catch.hpp>

#include "core/memory/sequence.h"
#include "core/memory/weights.h"
#include "tests/core/near.h"

using namespace ridgepoint;

namespace {

LayerKind cache(int count, double elements, double heads)
{
    LayerKind kind;
    kind.count = count;
    kind.kvElements = elements;
    kind.kvHeads = heads;
    return kind;
}

ModelShape everySort()
{
    LayerKind windowed = cache(3, 16, 4);
    windowed.window = 100;
    LayerKind compressed = cache(1, 20, 1);
    compressed.tokensPerEntry = 4;
    compressed.indexElements = 8;
    compressed.localElements = 6;
    compressed.localWindow = 50;
    LayerKind states;
    states.count = 4;
    states.stateElements = 10;
    ModelShape shape;
    shape.kinds = {cache(2, 16, 4), windowed, compressed, states};
    return shape;
}

const Layout twoByTwo{.tensor = 2, .attentionReplicas = 1, .pipeline = 2};

} // namespace

TEST_CASE("κ: the share of a token's KV that a rank keeps")
{
    struct Row {
        double heads, tensor, share;
    };
    const Row row = GENERATE(values<Row>({{8, 1, 1},
                                          {8, 2, 0.5},
                                          {8, 3, 1.0 / 3},
                                          {8, 8, 0.125},
                                          {8, 16, 0.125}, // a head cannot be split
                                          {1, 1, 1},
                                          {1, 8, 1}})); // a latent cache lies whole on every rank
    CHECK(near(kvShareOfRank(cache(1, 1, row.heads), row.tensor), row.share, 1e-15));
}

TEST_CASE("S(c), summed over the layers")
{
    // c 400, 2 bytes, t 2, p 2:
    //   full        2·(0.5·16·400)·2                     = 12800
    //   windowed    3·(0.5·16·100)·2                     =  4800
    //   compressed  (20·400/4 + 8·400/4 + 6·50)·2        =  6200
    //   states      4·(4·10/2)                           =    80
    //   together 23880, over 2 stages                    = 11940
    CHECK(sequenceBytes(everySort(), Tokens(400), 2, twoByTwo) == Bytes(11940));
    // c 40, below every window: 2·8·40·2 = 1280, 3·8·40·2 = 1920, (200 + 80 + 240)·2 = 1040, 80: 4320/2
    CHECK(sequenceBytes(everySort(), Tokens(40), 2, twoByTwo) == Bytes(2160));
    // no tokens: the states alone
    CHECK(sequenceBytes(everySort(), Tokens(0), 2, twoByTwo) == Bytes(40));
    // attention replicas each hold their own sequences
    CHECK(sequenceBytes(everySort(), Tokens(400), 2, {.tensor = 2, .attentionReplicas = 9, .pipeline = 2})
          == Bytes(11940));
}

TEST_CASE("a paged sequence takes half a block more")
{
    // A token adds 2·8 + 3·8 + (5 + 2 + 6) = 53 elements; 16/2·53·2 bytes over 2 stages = 424.
    const ContextDistribution fixed(Tokens(400), std::nullopt, std::nullopt);
    const SequenceCost cost = pagedSequence(everySort(), fixed, Tokens(16), 2, twoByTwo);
    CHECK(cost.mean == Bytes(11940 + 424));
    CHECK(cost.spread == Bytes(0));
}

TEST_CASE("mean and spread of a paged sequence over its caches")
{
    const ContextDistribution context(Tokens(200), Tokens(900), Tokens(5000));
    const SequenceCost cost = pagedSequence(everySort(), context, Tokens(16), 2, twoByTwo);
    const double all = context.mean().value();
    const double in100 = context.meanWithin(Tokens(100)).value();
    const double in50 = context.meanWithin(Tokens(50)).value();
    CHECK(
        near(cost.mean.value(), ((16 + 7) * all * 2 + 24 * in100 * 2 + 6 * in50 * 2 + 80) / 2 + 424, 1e-14));
    const double sd = context.spread().value();
    const double sd100 = context.spreadWithin(Tokens(100)).value();
    const double sd50 = context.spreadWithin(Tokens(50)).value();
    CHECK(near(cost.spread.value(), ((16 + 7) * sd + 24 * sd100 + 6 * sd50) * 2 / 2, 1e-14));
    CHECK(sd50 < sd100);
    CHECK(sd100 < sd);
}

TEST_CASE("without cache and state a sequence takes nothing")
{
    ModelShape shape;
    shape.kinds = {LayerKind{}};
    shape.kinds[0].count = 3;
    const ContextDistribution context(Tokens(200), Tokens(900), Tokens(5000));
    CHECK(pagedSequence(shape, context, Tokens(16), 2, twoByTwo).mean == Bytes(0));
    CHECK(sequenceBytes(shape, Tokens(200), 2, twoByTwo) == Bytes(0));
}

TEST_CASE("weights of one GPU")
{
    // 4 layers of mixer 192, router 48, norms 16, 6 experts of 72; d 8, V 10:
    // P_layers 4·256 + 8 = 1032, P_experts 4·6·72 = 1728, P_embedding_and_head 160.
    ModelShape shape;
    LayerKind kind;
    kind.count = 4;
    kind.mixerParameters = 192;
    kind.ffnParameters = 48;
    kind.normParameters = 16;
    kind.experts = 6;
    kind.expertsPerToken = 2;
    kind.expertParameters = 72;
    shape.kinds = {kind};
    shape.hiddenSize = 8;
    shape.layers = 4;
    shape.vocabulary = 10;
    const ElementBytes bytes{.weights = 1, .experts = 0.5, .embedding = 2};
    SECTION("alone: 1032 + 1728/2 + 160·2")
    {
        CHECK(weightsOfOneGpu(shape.totals(), 1, bytes, {}) == Bytes(2216));
    }
    SECTION("spread, and scaled by 2: (1032·2/2 + 160·2·2/2 + 1728·2·0.5/6)/2")
    {
        CHECK(near(weightsOfOneGpu(shape.totals(), 2, bytes, {2, 3, 2}).value(), 820, 1e-15));
    }
    SECTION("with a tied embedding: 80 fewer at 2 bytes")
    {
        shape.tiedEmbeddings = true;
        CHECK(weightsOfOneGpu(shape.totals(), 1, bytes, {}) == Bytes(2056));
    }
}
