// The machine: roofline of an operation, balance, and which link joins how many GPUs.
#include <catch2/catch.hpp>

#include "core/time/machine.h"
#include "core/time/matmul.h"
#include "core/time/operation.h"
#include "tests/core/near.h"

using namespace ridgepoint;

TEST_CASE("an operation takes the slower of computing and reading")
{
    const Rates rates{FlopPerSecond(100), BytesPerSecond(10)};
    CHECK(operationTime({Flop(1000), Bytes(20)}, rates) == Seconds(10));
    CHECK(operationTime({Flop(1000), Bytes(200)}, rates) == Seconds(20));
    CHECK(operationTime({Flop(1000), Bytes(100)}, rates) == Seconds(10)); // at the ridge both
    CHECK(operationTime({}, rates) == Seconds(0));
}

TEST_CASE("balance and saturating batch of the article's B200")
{
    Machine machine;
    machine.peak = FlopPerSecond(4500e12);
    machine.bandwidth = BytesPerSecond(8e12);
    CHECK(machine.balance() == FlopPerByte(562.5));
    CHECK(machine.saturatingBatch(1) == 281.25);
    CHECK(machine.saturatingBatch(2) == 562.5);
    machine.decodeShare = 0.5; // half the compute, a quarter of the bandwidth: twice the ratio
    machine.memoryShare = 0.25;
    CHECK(machine.saturatingBatch(1) == 562.5);
    CHECK(machine.balance() == FlopPerByte(562.5)); // of the peaks
    CHECK(machine.decodeRate() == FlopPerSecond(2250e12));
    CHECK(machine.memoryRate() == BytesPerSecond(2e12));
}

TEST_CASE("the link between GPUs")
{
    const LinkFigures boards{
        .linkGbS = 450, .hostLinkGbS = 64, .scaleOutGbS = 50, .scaleUpDomain = 4, .devicesPerHost = 8};
    struct Row {
        const char *what;
        double gpus, rate;
    };
    const Row row = GENERATE(values<Row>({{"one GPU needs none, and would have the scale-up link", 1, 450},
                                          {"within the scale-up domain", 2, 450},
                                          {"a full scale-up domain", 4, 450},
                                          {"beyond it, within a host: PCIe", 5, 64},
                                          {"a full host", 8, 64},
                                          {"beyond a host: the network", 9, 50},
                                          {"a thousand", 1024, 50}}));
    INFO(row.what);
    CHECK(linkBetween(boards, row.gpus) == row.rate);
}

TEST_CASE("a scale-up domain wider than a host reaches beyond it")
{
    const LinkFigures rack{
        .linkGbS = 900, .hostLinkGbS = 450, .scaleOutGbS = 50, .scaleUpDomain = 72, .devicesPerHost = 4};
    CHECK(linkBetween(rack, 8) == 900);
    CHECK(linkBetween(rack, 72) == 900);
    CHECK(linkBetween(rack, 73) == 50);
}

TEST_CASE("a link that is not known is not another one")
{
    LinkFigures links{.linkGbS = std::nullopt,
                      .hostLinkGbS = 64,
                      .scaleOutGbS = 50,
                      .scaleUpDomain = 1,
                      .devicesPerHost = 8};
    CHECK(linkBetween(links, 1) == std::nullopt);
    CHECK(linkBetween(links, 2) == 64);
    links.hostLinkGbS = std::nullopt;
    CHECK(linkBetween(links, 2) == std::nullopt);
    links.scaleOutGbS = std::nullopt;
    CHECK(linkBetween(links, 9) == std::nullopt);
    CHECK(linkKind(links, 9) == LinkKind::network);
}

TEST_CASE("a matrix product, as the article counts it")
{
    const Matmul keys{.rows = 200000, .inner = 8192, .columns = 1024}; // X·W_k: rows 3 and 4 of MODEL §7
    CHECK(keys.flop() == Flop(3355443200000));                         // 2·200000·1024·8192
    CHECK(keys.elementsRead() == 1646788608);                          // 8192·(200000 + 1024)
    CHECK(keys.elementsWritten() == 204800000);
}
