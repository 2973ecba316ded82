// Users of a replica by hand: how many are active at the confidence asked for, what they take of memory, and host memory.
#include <catch2/catch.hpp>

#include "core/users/users.h"
#include "tests/core/near.h"

using namespace ridgepoint;

TEST_CASE("users of whom B are active")
{
    SECTION("at the mean: B/a")
    {
        CHECK(near(usersOfBatch(6, 0.2, 0), 30, 1e-15));
    }
    SECTION("with headroom: 100·0.2 + 2·√(100·0.2·0.8) = 28")
    {
        CHECK(near(usersOfBatch(28, 0.2, 2), 100, 1e-14));
    }
    SECTION("all active at once: exactly B, no spread")
    {
        CHECK(usersOfBatch(17, 1, 2.3) == 17);
    }
    SECTION("almost nobody active: (B/a) less the headroom, √U·√a = (−z + √(z² + 4·B))/2 as a goes to 0")
    {
        // B 2, z 1: √(U·a) = (−1 + 3)/2 = 1
        CHECK(near(usersOfBatch(2, 1e-12, 1), 1e12, 1e-9));
    }
}

TEST_CASE("what a user takes of memory")
{
    const SequenceCost sequence{Bytes(10), Bytes(3)};
    SECTION("readers' cache dropped or offloaded: 0.2·10, √(0.2·(9 + 0.8·100))")
    {
        CHECK(near(demandOfActive(sequence, 0.2).mean.value(), 2, 1e-15));
        CHECK(near(demandOfActive(sequence, 0.2).spread.value(), 4.219004621945797, 1e-14)); // √17.8
    }
    SECTION("all active: a sequence each")
    {
        CHECK(demandOfActive(sequence, 1).mean == Bytes(10));
        CHECK(demandOfActive(sequence, 1).spread == Bytes(3));
    }
    SECTION("readers' cache kept: a sequence each")
    {
        CHECK(demandOfAll(sequence).mean == Bytes(10));
        CHECK(demandOfAll(sequence).spread == Bytes(3));
    }
}

TEST_CASE("users that a group's memory holds")
{
    CHECK(near(usersOfMemory({Bytes(5), Bytes(3)}, 0, Bytes(52)), 10.4, 1e-15));
    CHECK(near(usersOfMemory({Bytes(4), Bytes(3)}, 2, Bytes(28)), 4, 1e-14)); // 4·4 + 2·3·√4
    CHECK(usersOfMemory({Bytes(4), Bytes(3)}, 2, Bytes(-1)) == 0);
}

TEST_CASE("host memory of those who read: 100·0.8·10·2·3")
{
    CHECK(near(hostBytesOfReaders(100, 0.2, Bytes(10), {2, 5, 3}).value(), 4800, 1e-15));
    CHECK(hostBytesOfReaders(100, 1, Bytes(10), {}) == Bytes(0));
}
