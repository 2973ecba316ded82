// What people type in fields: with prefixes, units, groups and either decimal mark; and what is no number.
#include <catch2/catch.hpp>

#include <cmath>
#include <random>
#include <span>

#include "core/text/text.h"
#include "random_count.h"

using ridgepoint::parseTyped;

namespace {

struct Row {
    const char *text;
    const char *unit;
    std::optional<double> value;
    char decimalMark = '.';
};

void checkRows(std::span<const Row> rows)
{
    for (const Row &row : rows)
        DYNAMIC_SECTION("'" << row.text << "' in a field of '" << row.unit << "' where the decimal mark is "
                            << row.decimalMark)
        {
            CHECK(parseTyped(row.text, row.unit, row.decimalMark) == row.value);
        }
}

constexpr std::nullopt_t nothing = std::nullopt;

} // namespace

TEST_CASE("a number in a field is read")
{
    const Row rows[] = {
        {"7", "", 7.0},          {" 7 ", "", 7.0},
        {"0.5", "", 0.5},        {".5", "", 0.5},
        {"5.", "", 5.0},         {"+3", "", 3.0},
        {"-3", "", -3.0},        {"\u2212 3", "", -3.0},
        {"2e5", "tok", 2e5},     {"2E-3", "", 2e-3},
        {"1.5e+3", "", 1500.0},  {"007", "", 7.0},
        {"0", "%", 0.0},         {"12650 tok", "tok", 12650.0},
        {"4 GPUs", "GPUs", 4.0}, {"5k users", "", 5000.0},
    };
    checkRows(rows);
}

TEST_CASE("groups of three digits are read")
{
    const Row rows[] = {
        {"12 650", "tok", 12650.0},
        {"12\u2009650", "tok", 12650.0},
        {"12\u00A0650", "tok", 12650.0},
        {"12\u202F650\u2009tok", "tok", 12650.0},
        {"12,650", "tok", 12650.0},
        {"1,234,567.5", "tok", 1234567.5},
        {"1_000_000", "tok", 1e6},
        {"12,650", "tok", 12.65, ','},
        {"0,5", "", 0.5, ','},
        {"0.5", "", 0.5, ','},
        {"1.234,5", "", 1234.5, ','},
        {"1,234.5", "", 1234.5, ','},
        {"12 650,5", "tok", 12650.5, ','},
        {"0,5", "", nothing},
        {"0,500", "", nothing},
        {"12,65", "", nothing},
        {"1234,567", "", nothing},
        {"12 34", "", nothing},
        {"12 6500", "", nothing},
        {"1,234 567", "", nothing},
        {"1,,000", "", nothing},
        {"1.2.3", "", nothing},
        {"1,2,3", "", nothing, ','},
    };
    checkRows(rows);
}

TEST_CASE("a letter multiplies")
{
    const Row rows[] = {
        {"40k", "tok", 40e3},  {"40 K", "tok", 40e3},    {"1.5M", "tok", 1.5e6},     {"32B", "tok", 32e9},
        {"32b", "", 32e9},     {"2G", "", 2e9},          {"5T", "parameters", 5e12}, {"12k tok", "tok", 12e3},
        {"32", "B", 32.0},     {"32B", "B", 32.0},       {"500M", "B", 0.5},         {"5 T", "B", 5000.0},
        {"$40k", "$", 40e3},   {"40 k$", "$", 40e3},     {"$ 1.2M", "$", 1.2e6},     {"1.5k", "GB/s", 1500.0},
        {"192G", "GB", 192.0}, {"1.5T", "GB/s", 1500.0}, {"2k", "ms", 2000.0},       {"5m", "tok", nothing},
        {"2M", "ms", nothing}, {"3k", "%", nothing},     {"40kk", "tok", nothing},   {"k", "tok", nothing},
    };
    checkRows(rows);
}

TEST_CASE("per cent are read")
{
    const Row rows[] = {
        {"20", "%", 0.2},      {"20%", "%", 0.2},      {"20 %", "%", 0.2},           {"0.1", "%", 0.001},
        {"8", "%/year", 0.08}, {"8%", "%/year", 0.08}, {"8 %/year", "%/year", 0.08}, {"125 %", "–", 1.25},
        {"7", "%", 0.07},      {"29", "%", 0.29},      {"20 %", "tok", nothing},     {"20 GB", "%", nothing},
    };
    checkRows(rows);
}

TEST_CASE("units of the same kind are converted")
{
    const Row rows[] = {
        {"1.5 TB/s", "GB/s", 1500.0},
        {"900 GB", "GB", 900.0},
        {"192gb", "GB", 192.0},
        {"500 MB", "GB", 0.5},
        {"80 GiB", "GB", 85.89934592}, // 80 · 2^30
        {"400 Gb/s", "GB/s", 50.0},
        {"400 Gbit/s", "GB/s", 50.0},
        {"400Gbps", "GB/s", 50.0},
        {"50 GBps", "GB/s", 50.0},
        {"1.2 kW", "W", 1200.0},
        {"2 MW", "W", 2e6},
        {"2.3 PFLOP/s", "TFLOP/s", 2300.0},
        {"989 TFLOPS", "TFLOP/s", 989.0},
        {"2 EFLOP/s", "TFLOP/s", 2e6},
        {"2 s", "ms", 2000.0},
        {"250 µs", "ms", 0.25},
        {"250 \u03BCs", "ms", 0.25},
        {"250us", "ms", 0.25},
        {"3 ms", "µs", 3000.0},
        {"1 min", "ms", 60000.0},
        {"4 years", "years", 4.0},
        {"18 months", "years", 1.5},
        {"350 g/kWh", "kg/kWh", 0.35},
        {"4 $/GPU-h", "$/GPU-h", 4.0},
        {"$4/GPU-hour", "$/GPU-h", 4.0},
        {"$4", "$/GPU-h", 4.0},
        {"$3/M tok", "$/M tok", 3.0},
        {"-$3", "$", -3.0},
        {"$-3", "$", -3.0},
        {"30000 USD", "$", 30000.0},
        {"130 $/kW-month", "$/kW-month", 130.0},
    };
    checkRows(rows);
}

TEST_CASE("what is no number, or of another kind, is not read")
{
    const Row rows[] = {
        {"", "", nothing},
        {" ", "", nothing},
        {"-", "", nothing},
        {".", "", nothing},
        {"12 apples", "", nothing},
        {"1..2", "", nothing},
        {"--3", "", nothing},
        {"-+3", "", nothing},
        {"nan", "", nothing},
        {"inf", "", nothing},
        {"0x10", "", nothing},
        {"1e", "", nothing},
        {"1e400", "", nothing},
        {"1e99999999999", "", nothing},
        {"2 s", "GB", nothing},
        {"2 GB", "GB/s", nothing},
        {"2 GB/s", "GB", nothing},
        {"$5", "tok", nothing},
        {"5 W", "$", nothing},
        {"$$5", "$", nothing},
        {"4 $/kWh", "$/GPU-h", nothing},
        {"400 gb/s", "GB/s", nothing},
        {"5\xFF", "", nothing},
        {"GB", "GB", nothing},
        {"1/2", "", nothing},
        {"5-3", "", nothing},
        {"12e5e5", "", nothing},
        {"1 e5", "", nothing},
    };
    checkRows(rows);
    SECTION("a text of a megabyte")
    {
        CHECK_FALSE(parseTyped(std::string(1u << 20, '1'), ""));
    }
}

TEST_CASE("what is shown is read back")
{
    SECTION("a figure")
    {
        CHECK(parseTyped(ridgepoint::formatFigure(-12650), "tok") == -12650.0);
    }
    SECTION("a figure where the decimal mark is a comma")
    {
        CHECK(parseTyped(ridgepoint::formatFigure(48.5), "GB", ',') == 48.5);
    }
    SECTION("an amount")
    {
        CHECK(parseTyped(ridgepoint::formatMoney(-120441), "$") == -120441.0);
    }
    SECTION("a share")
    {
        CHECK(parseTyped(ridgepoint::formatShare(0.375), "%") == 0.375);
    }
    SECTION("bytes")
    {
        CHECK(parseTyped(ridgepoint::formatSi(192e9, "B"), "GB") == 192.0);
    }
    SECTION("a time")
    {
        CHECK(parseTyped(ridgepoint::formatSi(0.0045, "s"), "µs") == 4500.0);
    }
}

TEST_CASE("random texts give a finite number or nothing")
{
    constexpr std::string_view pieces[] = {"1", "0",  "9",  ".", ",", " ",      "e",    "-", "k",
                                           "B", "GB", "/s", "$", "%", "\u2009", "\xE2", "µ"};
    constexpr std::string_view units[] = {"", "GB", "%", "$", "tok", "ms", "B", "TFLOP/s", "$/M tok"};
    std::mt19937 random(11);
    int numbers = 0;
    for (int left = randomCount(20'000); left > 0; --left) {
        std::string text;
        for (auto count = random() % 8; count > 0; --count)
            text += pieces[random() % std::size(pieces)];
        const std::optional<double> value =
            parseTyped(text, units[random() % std::size(units)], left % 2 == 0 ? '.' : ',');
        INFO(text);
        REQUIRE((!value || std::isfinite(*value)));
        numbers += value ? 1 : 0;
    }
    CHECK(numbers > 0);
}
