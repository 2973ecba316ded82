// The speed of one user's tokens: of the steady state, of decode alone without output (MODEL §4).
#include <catch2/catch.hpp>

#include "core/evaluate/user_speed.h"
#include "worked.h"

using namespace ridgepoint;

TEST_CASE("a user sees the inverse of the time between tokens of the steady state")
{
    Figures figures;
    figures.decode.tpotSeconds = 0.02;
    figures.steady.interTokenSeconds = 0.025;
    CHECK(secondsPerToken(figures) == Figure(0.025));
    CHECK(speedOfUser(figures) == Figure(40.0)); // 1 / 0.025
    CHECK(steadySpeedOfUser(figures) == Figure(40.0));
}

TEST_CASE("without output a user's speed is that of decode alone, and none is told of the steady state")
{
    Figures figures;
    figures.decode.tpotSeconds = 0.02;
    CHECK(secondsPerToken(figures) == Figure(0.02));
    CHECK(speedOfUser(figures) == Figure(50.0)); // 1 / 0.02
    CHECK(steadySpeedOfUser(figures) == std::nullopt);

    const Figures evaluated =
        evaluate(with(scenarioOf("llama-3.1-8b", "h100-sxm"), {{"/workload/output_tokens", 0.0}}));
    REQUIRE(evaluated.decode.tokensPerSecondPerUser);
    CHECK(agree(speedOfUser(evaluated).value_or(0), *evaluated.decode.tokensPerSecondPerUser));
    CHECK(steadySpeedOfUser(evaluated) == std::nullopt);
}

TEST_CASE("a plan that does not run has no speed, nor has one whose tokens take no time")
{
    Figures figures;
    CHECK(speedOfUser(figures) == std::nullopt);
    figures.steady.interTokenSeconds = 0;
    CHECK(speedOfUser(figures) == std::nullopt);
    CHECK(steadySpeedOfUser(figures) == std::nullopt);
}
