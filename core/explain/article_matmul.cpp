// Claims 1 to 10: matrix products, and the machine that they run on.
#include <cmath>

#include "core/explain/article_claims.h"
#include "core/explain/article_verdict.h"
#include "core/model/shape.h"
#include "core/text/text.h"
#include "core/time/matmul.h"

namespace ridgepoint::article_detail {

namespace {

// Two products of sizes without a common factor, to find what a count is proportional to.
constexpr Matmul samples[] = {{.rows = 2, .inner = 3, .columns = 5}, {.rows = 7, .inner = 11, .columns = 13}};

/// "2NMd" where `count` is 2 of `unit` for every sample; empty where it is no multiple of it.
template <class Count, class Unit>
std::string multipleOf(Count count, Unit unit, std::string_view name)
{
    const double factor = count(samples[0]) / unit(samples[0]);
    if (count(samples[1]) / unit(samples[1]) != factor)
        return {};
    return (factor == 1 ? std::string() : shortestNumber(factor)) + std::string(name);
}

std::string flopFormula()
{
    return multipleOf([](const Matmul &m) { return m.flop().value(); },
                      [](const Matmul &m) { return m.rows * m.columns * m.inner; }, "NMd");
}

std::string readFormula()
{
    return multipleOf([](const Matmul &m) { return m.elementsRead(); },
                      [](const Matmul &m) { return m.inner * (m.rows + m.columns); }, "d(N+M)");
}

std::string writeFormula()
{
    return multipleOf([](const Matmul &m) { return m.elementsWritten(); },
                      [](const Matmul &m) { return m.rows * m.columns; }, "NM");
}

void addFormulaRows(std::vector<ArticleRow> &rows)
{
    ArticleRow flop{.number = 1,
                    .quantity = "Matmul FLOP, N·d by d·M",
                    .article = "2NMd",
                    .computed = flopFormula(),
                    .unit = "FLOP",
                    .shown = flopFormula(),
                    .verdict = {},
                    .why = {}};
    flop.verdict = holdsIf(flop.shown == flop.article);
    rows.push_back(std::move(flop));

    const std::string both = readFormula() + " read + " + writeFormula() + " written";
    ArticleRow accesses{.number = 2,
                        .quantity = "Memory accesses, tiled",
                        .article = "d(N+M)",
                        .computed = both,
                        .unit = "elements",
                        .shown = both,
                        .verdict = {},
                        .why = {}};
    accesses.verdict = readFormula() != accesses.article ? Verdict::doesNotHold
                       : writeFormula().empty()          ? Verdict::holds
                                                         : Verdict::holdsInPart;
    accesses.why = "Holds for what is read; the product's " + writeFormula() + " elements are written too.";
    rows.push_back(std::move(accesses));
}

void addPrefillRows(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    const double d = article.reserved.scenario.model.entry->shape->hiddenSize;
    const Matmul product{
        .rows = article.reserved.scenario.workload.contextTokens.median, .inner = d, .columns = d};
    const double flop = product.flop().value();
    const double accesses = product.elementsRead();
    const double ratio = flop / accesses;

    rows.push_back({.number = 3,
                    .quantity = "Prefill X·W_k, N 200k",
                    .article = "26 trillion FLOP",
                    .computed = flop,
                    .unit = "FLOP",
                    .shown = toDigits(flop / 1e12, 4) + " trillion",
                    .verdict = holdsIf(agrees(flop, 26e12)),
                    .why = "26 is cut, not rounded."});
    rows.push_back({.number = 4,
                    .quantity = "Its memory accesses",
                    .article = "1.7 billion",
                    .computed = accesses,
                    .unit = "elements",
                    .shown = toDigits(accesses / 1e9, 5) + " billion",
                    .verdict = holdsIf(agrees(accesses, 1.7e9)),
                    .why = {}});
    const bool sameOrder = std::floor(std::log10(ratio)) == std::floor(std::log10(10000.0));
    rows.push_back({.number = 5,
                    .quantity = "Compute against memory",
                    .article = "10,000×",
                    .computed = ratio,
                    .unit = "FLOP/element",
                    .shown = formatCount(ratio) + "×",
                    .verdict = agrees(ratio, 10000) ? Verdict::holds
                               : sameOrder          ? Verdict::holdsInPart
                                                    : Verdict::doesNotHold,
                    .why = "The order of magnitude is right."});
}

/// The width whose d² the article's number of FLOP comes from, a whole number of heads.
double widthBehind(double flop, double headSize)
{
    return std::round(std::sqrt(flop / 2) / headSize) * headSize;
}

void addDecodeRows(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    const double d = article.reserved.scenario.model.entry->shape->hiddenSize;
    const double headSize = d / article.reserved.scenario.model.entry->shape->queryHeads;
    const Matmul product{.rows = 1, .inner = d, .columns = d};
    const double statedFlop = 52.4e6;
    const double statedAccesses = 26.2e6;
    const double other = widthBehind(statedFlop, headSize);
    const Matmul narrower{.rows = 1, .inner = other, .columns = other};
    const auto why = [&](double stated, double computed) {
        if (!agrees(computed, stated))
            return std::string("No width gives this number.");
        return toDigits(stated / 1e6, 3) + " million is that of d = " + shortestNumber(other)
               + ", not of d = " + shortestNumber(d) + ".";
    };
    const double flop = product.flop().value();
    const double accesses = product.elementsRead();
    rows.push_back({.number = 6,
                    .quantity = "Decode matmul FLOP",
                    .article = "52.4 million",
                    .computed = flop,
                    .unit = "FLOP",
                    .shown = toDigits(flop / 1e6, 4) + " million",
                    .verdict = holdsIf(agrees(flop, statedFlop)),
                    .why = why(statedFlop, narrower.flop().value())});
    rows.push_back({.number = 7,
                    .quantity = "Its memory accesses",
                    .article = "26.2 million",
                    .computed = accesses,
                    .unit = "elements",
                    .shown = toDigits(accesses / 1e6, 3) + " million",
                    .verdict = holdsIf(agrees(accesses, statedAccesses)),
                    .why = why(statedAccesses, narrower.elementsRead())});
}

void addMachineRows(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    const Figures &figures = article.reserved.figures;
    const OperationFigures &projections =
        figures.decode.ops[static_cast<std::size_t>(OperationKind::attentionProjections)];
    const OperationFigures &attention =
        figures.decode.ops[static_cast<std::size_t>(OperationKind::attention)];
    // Of one sequence: a weight is read once for the batch, its FLOP are done for each.
    const double weights =
        projections.flops.value_or(0) / projections.bytes.value_or(1) / figures.batch.value_or(1);
    const double ofAttention = attention.flops.value_or(0) / attention.bytes.value_or(1);
    const double balance = figures.roofline.balanceFlopPerByte.value_or(0);
    const double batch = figures.roofline.saturatingBatch.value_or(0);

    rows.push_back({.number = 8,
                    .quantity = "Decode intensity",
                    .article = "2 : 1",
                    .computed = weights,
                    .unit = "FLOP/byte",
                    .shown = toDigits(weights, 1) + " : 1",
                    .verdict = holdsIf(agrees(weights, 2)),
                    .why = {}});
    rows.push_back({.number = 9,
                    .quantity = "B200 balance",
                    .article = "562.5",
                    .computed = balance,
                    .unit = "FLOP/byte",
                    .shown = toDigits(balance, 4) + " FLOP/byte",
                    .verdict = holdsIf(agrees(balance, 562.5)),
                    .why = {}});
    const bool attentionToo = ofAttention >= balance;
    rows.push_back({.number = 10,
                    .quantity = "Batch that saturates",
                    .article = "281",
                    .computed = batch,
                    .unit = "sequences",
                    .shown = toDigits(batch, 5),
                    .verdict = !agrees(batch, 281) ? Verdict::doesNotHold
                               : attentionToo      ? Verdict::holds
                                                   : Verdict::holdsInPart,
                    .why = "For weight matmuls only: attention stays at " + toDigits(ofAttention, 2)
                           + " FLOP/byte at any batch."});
}

} // namespace

void addMatmulRows(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    addFormulaRows(rows);
    addPrefillRows(rows, article);
    addDecodeRows(rows, article);
    addMachineRows(rows, article);
}

} // namespace ridgepoint::article_detail
