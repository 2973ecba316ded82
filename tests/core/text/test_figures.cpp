// Figures as people read them (ui/README §4). ⎵ in the expected texts stands for the thin space, - for the true minus.
#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <random>

#include "core/text/decimal.h"
#include "core/text/text.h"
#include "random_count.h"

namespace {

std::string plain(std::string text)
{
    const auto replaceAll = [&text](std::string_view from, std::string_view to) {
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    };
    replaceAll("\u2009", "⎵");
    replaceAll("\u2212", "-");
    return text;
}

struct Row {
    const char *name;
    double value;
    const char *text;
};

constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

TEST_CASE("a figure has three digits")
{
    const Row rows[] = {
        {"two before the point", 48.5, "48.5"},
        {"a fraction", 0.972, "0.972"},
        {"a whole one", 129, "129"},
        {"zeros that count are written", 5, "5.00"},
        {"groups from 1 000", 12650, "12⎵650"},
        {"a whole part is never rounded", 1234567.4, "1⎵234⎵567"},
        {"no exponent below", 0.0000123, "0.0000123"},
        {"no exponent above", 1e21, "1⎵000⎵000⎵000⎵000⎵000⎵000⎵000"},
        {"9.995 rounds up as on paper", 9.995, "10.0"},
        {"9.994 does not", 9.994, "9.99"},
        {"99.95 becomes a whole number", 99.95, "100"},
        {"99.94 does not", 99.94, "99.9"},
        {"999.6 gets a group", 999.6, "1⎵000"},
        {"999.4 gets none", 999.4, "999"},
        {"0.99995 becomes 1", 0.99995, "1.00"},
        {"0.9994 does not", 0.9994, "0.999"},
        {"a true minus", -3.2, "-3.20"},
        {"zero", 0, "0"},
        {"no minus before zero", -0.0, "0"},
        {"half away from zero below it too", -2.5e-1, "-0.250"},
        {"no number, no figure", infinity, "—"},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(plain(ridgepoint::formatFigure(row.value)) == row.text);
        }
}

TEST_CASE("a count is whole")
{
    const Row rows[] = {
        {"as it is", 12650, "12⎵650"},
        {"below 1 000", 999, "999"},
        {"rounded", 2.5, "3"},
        {"rounded into a group", 999.5, "1⎵000"},
        {"less than a half is none", 0.4, "0"},
        {"no minus before zero", -0.4, "0"},
        {"negative", -1234, "-1⎵234"},
        {"no number, no count", infinity, "—"},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(plain(ridgepoint::formatCount(row.value)) == row.text);
        }
}

TEST_CASE("money has cents below $100")
{
    const Row rows[] = {
        {"cents", 11.77, "$11.77"},
        {"cents that are zero", 4, "$4.00"},
        {"whole from $100", 120441, "$120⎵441"},
        {"$100.40", 100.4, "$100"},
        {"$99.99", 99.994, "$99.99"},
        {"a cent more is $100", 99.995, "$100"},
        {"per token to the cent", 0.972, "$0.97"},
        {"three digits below ten cents", 0.0972, "$0.0972"},
        {"ten cents", 0.1, "$0.10"},
        {"just below ten cents", 0.09996, "$0.10"},
        {"far below a cent", 0.00001234, "$0.0000123"},
        {"the minus stands before the $", -3.2, "-$3.20"},
        {"a debt of thousands", -4321, "-$4⎵321"},
        {"nothing", 0, "$0.00"},
        {"no number, no amount", -infinity, "—"},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(plain(ridgepoint::formatMoney(row.value)) == row.text);
        }
}

TEST_CASE("a unit gets its SI prefix")
{
    struct UnitRow {
        const char *name;
        double value;
        const char *unit;
        const char *text;
    };
    const UnitRow rows[] = {
        {"teraFLOP", 2.3e12, "FLOP", "2.30⎵TFLOP"},
        {"the rate of a GPU", 2.25e15, "FLOP/s", "2.25⎵PFLOP/s"},
        {"more than peta stays peta", 3e18, "FLOP/s", "3⎵000⎵PFLOP/s"},
        {"gigabytes", 192e9, "B", "192⎵GB"},
        {"milliseconds", 0.0238, "s", "23.8⎵ms"},
        {"microseconds", 4.5e-6, "s", "4.50⎵µs"},
        {"no kiloseconds", 12000, "s", "12⎵000⎵s"},
        {"rounding into the next prefix", 999.6, "FLOP", "1.00⎵kFLOP"},
        {"rounding into the next prefix below 1", 0.00099996, "s", "1.00⎵ms"},
        {"no prefix below 1 for what is counted", 0.25, "tok", "0.250⎵tok"},
        {"milliwatts", 0.25, "W", "250⎵mW"},
        {"without a unit", 12650, "", "12.7⎵k"},
        {"without a unit or prefix", 48.5, "", "48.5"},
        {"zero", 0, "B", "0⎵B"},
        {"negative", -2.3e12, "FLOP", "-2.30⎵TFLOP"},
        {"no number, no figure", infinity, "B", "—"},
    };
    for (const UnitRow &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(plain(ridgepoint::formatSi(row.value, row.unit)) == row.text);
        }
}

TEST_CASE("a share is told in per cent")
{
    const Row rows[] = {
        {"whole", 0.37, "37⎵%"},
        {"below one", 0.005, "0.5⎵%"},
        {"three digits at most", 0.37123, "37.1⎵%"},
        {"all", 1, "100⎵%"},
        {"nearly all", 0.9996, "100⎵%"},
        {"more than all", 12.5, "1⎵250⎵%"},
        {"none", 0, "0⎵%"},
        {"negative", -0.125, "-12.5⎵%"},
        {"zeros of a whole one stay", 0.2, "20⎵%"},
        {"no number, no share", infinity, "—"},
    };
    for (const Row &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(plain(ridgepoint::formatShare(row.value)) == row.text);
        }
}

TEST_CASE("a number is rounded to its first digits")
{
    struct Rounding {
        const char *name;
        double value;
        int digits;
        double rounded;
    };
    const Rounding rows[] = {
        {"upwards", 12.35, 3, 12.4}, // half away from zero, as on paper
        {"downwards", 12.34, 3, 12.3},
        {"to the double that is written so", 0.1 + 0.2, 4, 0.3},
        {"to the next power of ten", 999.6, 3, 1000},
        {"before the point", 123456, 2, 120000},
        {"a small one", 0.00001234, 2, 0.000012},
        {"a negative one", -4567, 1, -5000},
        {"one of few digits stays", 7, 3, 7},
        {"nothing", 0, 3, 0},
        {"what has no digits stays", infinity, 3, infinity},
        {"what would be beyond all doubles stays", std::numeric_limits<double>::max(), 2,
         std::numeric_limits<double>::max()}, // 1.8e308
    };
    for (const Rounding &row : rows)
        DYNAMIC_SECTION(row.name)
        {
            CHECK(ridgepoint::roundedToDigits(row.value, row.digits) == row.rounded);
        }
}

TEST_CASE("a figure is within half a unit of its third digit")
{
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> exponent(-6, 2);
    for (int left = randomCount(2000); left > 0; --left) {
        const double value = std::pow(10, exponent(random));
        const std::optional<double> shown = ridgepoint::parseNumber(ridgepoint::formatFigure(value));
        INFO(value);
        REQUIRE(shown);
        REQUIRE(std::abs(*shown - value) <= 0.00501 * value);
    }
}
