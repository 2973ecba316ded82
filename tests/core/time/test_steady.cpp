// Speculation and the steady state by hand.
#include <catch2/catch.hpp>

#include <cmath>

#include "core/time/steady.h"
#include "tests/core/near.h"

using namespace ridgepoint;

TEST_CASE("tokens of a step")
{
    struct Row {
        const char *what;
        double drafts, acceptance, tokens;
    };
    const Row row = GENERATE(values<Row>({{"no drafts: one token", 0, 0.7, 1},
                                          {"1 + 0.5 + 0.25 + 0.125", 3, 0.5, 1.875},
                                          {"1 + 0.7 + 0.49 + 0.343", 3, 0.7, 2.533},
                                          {"all accepted: drafts and one more", 3, 1, 4},
                                          {"none accepted", 5, 0, 1},
                                          {"no drafts, all accepted", 0, 1, 1},
                                          {"(1 − 0.9^65)/0.1", 64, 0.9, 9.989388833880035}}));
    INFO(row.what);
    CHECK(near(tokensPerStep(row.drafts, row.acceptance), row.tokens, 1e-14));
}

TEST_CASE("tokens of a step near full acceptance lose no digits")
{
    // (1 − (1 − ε)^(k+1))/ε = k + 1 − ε·k·(k + 1)/2 + ε²·(k − 1)·k·(k + 1)/6 − …
    const double e = 1e-8;
    CHECK(near(tokensPerStep(64, 1 - e), 65 - e * 64 * 65 / 2 + e * e * 63 * 64 * 65 / 6, 1e-14));
}

TEST_CASE("steady state of continuous batching")
{
    // Prefill 2 s of which four groups and stages do one each, 100 tokens at 20 ms with 10 at once:
    // a reply takes 2/4 + 100·0.02/10 = 0.7 s.
    const SteadyState steady =
        steadyState(Seconds(2), 4, Tokens(100), Tokens(300), SecondsPerToken(0.02), 10);
    CHECK(near(steady.reply.value(), 0.7, 1e-15));
    CHECK(near(steady.decodeOfReply.value(), 0.2, 1e-15));
    CHECK(near(steady.requests.value(), 1 / 0.7, 1e-15));
    CHECK(near(steady.output.value(), 100 / 0.7, 1e-15));
    CHECK(near(steady.total.value(), 400 / 0.7, 1e-15));
    CHECK(near(steady.interToken.value(), 0.07, 1e-15)); // 0.7·10/100
    CHECK(near(steady.decodeShare(), 2.0 / 7, 1e-15));
}

TEST_CASE("without prefill the time between tokens is TPOT")
{
    const SteadyState steady = steadyState(Seconds(0), 1, Tokens(0.25), Tokens(0), SecondsPerToken(0.02), 10);
    CHECK(near(steady.interToken.value(), 0.02, 1e-15));
    CHECK(steady.decodeShare() == 1);
}
