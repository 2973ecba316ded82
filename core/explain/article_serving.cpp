// Claims 11 to 19: what fits, how many are served, how fast.
#include "core/explain/article_claims.h"
#include "core/explain/article_verdict.h"
#include "core/text/text.h"

namespace ridgepoint::article_detail {

namespace {

void addMemoryRows(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    const auto &memory = article.reserved.figures.memory;
    const double weights = memory.weightsBytes.value_or(0);
    const double sequence = memory.kvBytesPerSequence.value_or(0);
    const double users = memory.maxSequences.value_or(0);
    const double withMargin = article.reservedWithMargin.figures.memory.maxSequences.value_or(0);
    rows.push_back({.number = 11,
                    .quantity = "Weights of the 32B model",
                    .article = "32 GB",
                    .computed = weights,
                    .unit = "bytes",
                    .shown = toPlaces(weights / 1e9, 1) + " GB",
                    .verdict = holdsIf(agrees(weights, 32e9)),
                    .why = {}});
    rows.push_back({.number = 12,
                    .quantity = "KV cache per user, 200k",
                    .article = "26.2 GB",
                    .computed = sequence,
                    .unit = "bytes",
                    .shown = toDigits(sequence / 1e9, 4) + " GB",
                    .verdict = holdsIf(agrees(sequence, 26.2e9)),
                    .why = {}});
    rows.push_back({.number = 13,
                    .quantity = "Users at full context",
                    .article = "6",
                    .computed = users,
                    .unit = "users",
                    .shown = formatCount(users),
                    .verdict = holdsIf(agrees(users, 6)),
                    .why = formatCount(withMargin) + " where a tenth of the memory is kept free."});
}

std::string withConfidence(double half, double safe)
{
    return formatCount(half) + "; " + formatCount(safe) + " at 99\u2009%";
}

void addUserRows(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    const std::vector<double> sequences = {article.paged.figures.memory.maxSequences.value_or(0),
                                           article.pagedSafe.figures.memory.maxSequences.value_or(0)};
    const double mean = article.paged.figures.memory.meanContextTokens.value_or(0);
    rows.push_back({.number = 14,
                    .quantity = "Users at 4–40k context, paged",
                    .article = "40–60",
                    .computed = sequences,
                    .unit = "users",
                    .shown = withConfidence(sequences[0], sequences[1]),
                    .verdict = verdictOfRange(sequences, 40, 60),
                    .why = "The order is right: log-normal with a tenth below 4k and a tenth above 40k (mean "
                           + formatCount(mean) + " tokens) fits " + formatCount(sequences[0])
                           + " in the mean, " + formatCount(sequences[1]) + " with 99\u2009% confidence."});
    const std::vector<double> users = {article.paged.figures.usersPerReplica.value_or(0),
                                       article.pagedSafe.figures.usersPerReplica.value_or(0)};
    rows.push_back({.number = 15,
                    .quantity = "Users with 80 % reading",
                    .article = "300–800",
                    .computed = users,
                    .unit = "users",
                    .shown = withConfidence(users[0], users[1]),
                    .verdict = verdictOfRange(users, 300, 800),
                    .why = "The upper end fails, even with the KV cache of those who read dropped."});
}

void addTimeRows(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    const Figures &figures = article.reserved.figures;
    const double batch = figures.batch.value_or(0);
    const double bandwidth = figures.machine.bandwidth.value_or(1);
    const double peak = figures.machine.peakFlops.value_or(1);
    const double cache = batch * figures.memory.kvBytesPerSequence.value_or(0);
    const double moved = figures.memory.weightsBytes.value_or(0) + cache;
    rows.push_back({.number = 16,
                    .quantity = "Bytes of a decode step",
                    .article = "190 GB",
                    .computed = moved,
                    .unit = "bytes",
                    .shown = toDigits(moved / 1e9, 4) + " GB",
                    .verdict = holdsIf(agrees(moved, 190e9)),
                    .why = "Weights and " + toDigits(cache / 1e9, 4) + " GB of KV cache."});

    const double memoryTime = moved / bandwidth;
    const double withoutEmbedding = figures.decode.memorySeconds.value_or(0);
    rows.push_back({.number = 17,
                    .quantity = "Memory time",
                    .article = "23.75 ms",
                    .computed = memoryTime,
                    .unit = "s",
                    .shown = toDigits(memoryTime * 1e3, 4) + " ms",
                    .verdict = holdsIf(agrees(memoryTime, 23.75e-3)),
                    .why = "With all weights; a decode step reads no embedding: "
                           + toDigits(withoutEmbedding * 1e3, 4) + " ms."});

    // All weights once more, as the article counts them: 2 FLOP for each and every sequence.
    const OperationFigures &attention =
        figures.decode.ops[static_cast<std::size_t>(OperationKind::attention)];
    const double ofWeights = 2 * batch * figures.model.parameters.value_or(0) / peak;
    const double ofAttention = attention.flops.value_or(0) / peak;
    const double computeTime = ofWeights + ofAttention;
    rows.push_back(
        {.number = 18,
         .quantity = "Compute time",
         .article = "0.14 ms",
         .computed = computeTime,
         .unit = "s",
         .shown = toDigits(computeTime * 1e3, 2) + " ms",
         .verdict = holdsIf(agrees(computeTime, 0.14e-3)),
         .why = toDigits(ofWeights * 1e3, 2) + " ms for weights and " + toDigits(ofAttention * 1e3, 2)
                + " ms for attention: the article's units do not go together, and it leaves attention out."});
}

/// The claim ends in 7 tokens/s each; the 42 on the way there is right.
void addSpeedRow(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    const auto &decode = article.reserved.figures.decode;
    const double each = decode.tokensPerSecondPerUser.value_or(0);
    const double all = decode.tokensPerSecond.value_or(0);
    const std::string first = agrees(each, 42) ? "42 is right, “7 each” is not" : "Neither number is right";
    rows.push_back({.number = 19,
                    .quantity = "Speed per user",
                    .article = "42, then “7 each”",
                    .computed = std::vector<double>{each, all},
                    .unit = "tokens/s",
                    .shown = toDigits(each, 3) + " each, " + toDigits(all, 3) + " in all",
                    .verdict = holdsIf(agrees(each, 7)),
                    .why = first + ": a pass gives every user of the batch a token."});
}

} // namespace

void addServingRows(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    addMemoryRows(rows, article);
    addUserRows(rows, article);
    addTimeRows(rows, article);
    addSpeedRow(rows, article);
}

} // namespace ridgepoint::article_detail
