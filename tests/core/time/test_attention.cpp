// Attention of one layer by hand: entries that a query reads, token pairs of a prefill, FLOP and bytes.
#include <catch2/catch.hpp>

#include "core/time/attention.h"
#include "tests/core/near.h"

using namespace ridgepoint;

namespace {

/// 12 elements a token of 4 heads, 100 FLOP a pair in decode and 70 in prefill.
LayerKind grouped()
{
    LayerKind kind;
    kind.count = 1;
    kind.kvElements = 12;
    kind.kvHeads = 4;
    kind.pairFlopDecode = 100;
    kind.pairFlopPrefill = 70;
    return kind;
}

/// The same, one entry per 4 tokens, an index of 5 elements and 9 FLOP an entry, a local cache of 6 in a window of 30.
LayerKind compressed()
{
    LayerKind kind = grouped();
    kind.tokensPerEntry = 4;
    kind.indexElements = 5;
    kind.indexPairFlop = 9;
    kind.readLimit = 10;
    kind.localElements = 6;
    kind.localWindow = 30;
    return kind;
}

LayerKind stateSpace()
{
    LayerKind kind;
    kind.count = 1;
    kind.stateElements = 20;
    return kind;
}

double prefillPairs(double window, double readLimit, double rho, double cached, double uncached)
{
    LayerKind kind = grouped();
    kind.window = window;
    kind.readLimit = readLimit;
    kind.tokensPerEntry = rho;
    return prefillAttention(kind, Tokens(cached), Tokens(uncached), 1, 1).flop.value() / 70;
}

} // namespace

TEST_CASE("entries that a decode query reads")
{
    const ContextDistribution thousand(Tokens(1000), std::nullopt, std::nullopt);
    SECTION("are the whole context without a window")
    {
        CHECK(entriesRead(grouped(), thousand).pairs == 1000);
        CHECK(entriesRead(grouped(), thousand).index == 0);
        CHECK(entriesRead(grouped(), thousand).local == 0);
    }
    SECTION("are the window's where there is one")
    {
        LayerKind kind = grouped();
        kind.window = 128;
        CHECK(entriesRead(kind, thousand).pairs == 128);
        kind.window = 2000;
        CHECK(entriesRead(kind, thousand).pairs == 1000);
    }
    SECTION("are at most R, of 4 tokens each; the index has all 250, the local cache its 30")
    {
        CHECK(entriesRead(compressed(), thousand).pairs == 10); // min(1000, 10·4)/4
        CHECK(entriesRead(compressed(), thousand).index == 250);
        CHECK(entriesRead(compressed(), thousand).local == 30);
    }
    SECTION("are none in a layer of states")
    {
        CHECK(entriesRead(stateSpace(), thousand).pairs == 0);
    }
    SECTION("are a mean over log-normal contexts, cut at the window")
    {
        const ContextDistribution context(Tokens(100), Tokens(900), Tokens(5000));
        LayerKind kind = grouped();
        kind.window = 128;
        CHECK(entriesRead(kind, context).pairs == context.meanWithin(Tokens(128)).value());
        CHECK(near(entriesRead(compressed(), context).pairs, context.meanWithin(Tokens(40)).value() / 4,
                   1e-15));
        CHECK(near(entriesRead(compressed(), context).index, context.mean().value() / 4, 1e-15));
        CHECK(entriesRead(compressed(), context).local == context.meanWithin(Tokens(30)).value());
    }
}

TEST_CASE("decode attention of one layer")
{
    SECTION("grouped: 6 tokens checked for 3 sequences of 1000, over 2 GPUs")
    {
        const Operation op = decodeAttention(grouped(), {.pairs = 1000}, 6, 3, 2, 2);
        CHECK(op.flop == Flop(300000));  // 6·100·1000/2
        CHECK(op.bytes == Bytes(36000)); // 3·(2/4)·12·1000·2, once a sequence
    }
    SECTION("compressed: index and local window beside the entries read")
    {
        const Operation op =
            decodeAttention(compressed(), {.pairs = 10, .index = 250, .local = 30}, 6, 3, 2, 2);
        CHECK(op.flop == Flop(18750));  // 6·(100·(10 + 30) + 9·250)/2
        CHECK(op.bytes == Bytes(8940)); // 3·((2/4)·12·10 + 5·250 + 6·30)·2
    }
    SECTION("states: 6 FLOP an element and token, read and written once a sequence")
    {
        const Operation op = decodeAttention(stateSpace(), {}, 6, 3, 2, 2);
        CHECK(op.flop == Flop(360));   // 6·6·20/2
        CHECK(op.bytes == Bytes(240)); // 3·2·4·20/2
    }
}

TEST_CASE("pairs of a prefill of 50 tokens behind 100")
{
    struct Row {
        const char *what;
        double window, readLimit, rho, pairs;
    };
    const Row row = GENERATE(values<Row>({
        {"no window: 150²/2 − 100²/2", unlimited, unlimited, 1, 6250},
        {"window reached on the way, 120: (7200 + 30·120) − 5000", 120, unlimited, 1, 5800},
        {"window passed before, 80: (3200 + 70·80) − (3200 + 20·80)", 80, unlimited, 1, 4000},
        {"window of 150, just not left", 150, unlimited, 1, 6250},
        {"window of 1: one pair a token", 1, unlimited, 1, 50},
        {"entries of 4 tokens: 6250/4", unlimited, unlimited, 4, 1562.5},
        {"at most 10 entries of 4, so m = 40: ((800 + 110·40) − (800 + 60·40))/4", unlimited, 10, 4, 500},
        {"a window narrower than R: 20 before 40, ((200 + 130·20) − (200 + 80·20))/4", 20, 10, 4, 250},
    }));
    INFO(row.what);
    CHECK(near(prefillPairs(row.window, row.readLimit, row.rho, 100, 50), row.pairs, 1e-15));
}

TEST_CASE("a prefill without cached tokens has q²/2 pairs")
{
    CHECK(prefillPairs(unlimited, unlimited, 1, 0, 200000) == 2e10);
}

TEST_CASE("prefill attention of one layer")
{
    SECTION("windowed: reads what it still sees of the cache, and its own tokens")
    {
        LayerKind kind = grouped();
        kind.window = 80;
        const Operation op = prefillAttention(kind, Tokens(100), Tokens(50), 2, 2);
        CHECK(op.flop == Flop(140000)); // 70·4000/2
        CHECK(op.bytes == Bytes(1560)); // (2/4)·12·(80 + 50)·2
    }
    SECTION("compressed: index without limit, local window, R on FLOP alone")
    {
        const Operation op = prefillAttention(compressed(), Tokens(100), Tokens(50), 2, 2);
        // main 500 pairs as above; local window 30: (450 + 120·30) − (450 + 70·30) = 1500; index 6250/4 = 1562.5
        CHECK(op.flop == Flop((70 * (500 + 1500) + 9 * 1562.5) / 2));
        // entries 150/4 = 37.5, index the same, local 30 + 50: ((2/4)·12·37.5 + 5·37.5 + 6·80)·2
        CHECK(op.bytes == Bytes(1785));
    }
    SECTION("states: 6 FLOP an element and token, traffic once a pass")
    {
        const Operation op = prefillAttention(stateSpace(), Tokens(100), Tokens(50), 2, 2);
        CHECK(op.flop == Flop(3000)); // 6·20·50/2
        CHECK(op.bytes == Bytes(80)); // 2·4·20/2
    }
}
