#include "core/text/text.h"

#include <algorithm>
#include <limits>

namespace ridgepoint {

namespace {

constexpr std::size_t longestList = 12;
constexpr std::size_t longestWord = 200; // what is longer is no name
constexpr std::size_t mostAlike = 3;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same(char a, char b)
{
    return lower(a) == lower(b);
}

/// "cost", "usd", "user" and "month" of "cost.usd_user_month".
std::vector<std::string_view> wordsOf(std::string_view name)
{
    constexpr std::string_view ends = "._/ -";
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find_first_of(ends, at), name.size());
        if (end > at)
            words.push_back(name.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, no part edited twice.
/// Boytsov, "Indexing methods for approximate dictionary searching", ACM JEA 2011, §2.1.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substituted = last[j - 1] + (same(a[i - 1], b[j - 1]) ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, substituted});
            if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1]))
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

/// The candidates that have most words in common with `word`, three at most: "cost.usd_user_month" for "cost.user".
std::vector<std::string_view> namesWithWordsOf(std::string_view word,
                                               std::span<const std::string_view> candidates)
{
    if (word.size() > longestWord)
        return {};
    const std::vector<std::string_view> asked = wordsOf(word);
    std::vector<std::string_view> best;
    std::size_t most = 1;
    for (const std::string_view candidate : candidates) {
        const std::vector<std::string_view> words = wordsOf(candidate);
        const auto isAmong = [&](std::string_view one) {
            return std::ranges::any_of(
                words, [&](std::string_view other) { return std::ranges::equal(one, other, same); });
        };
        const auto shared = static_cast<std::size_t>(std::ranges::count_if(asked, isAmong));
        if (shared > most)
            best.clear();
        if (shared >= most)
            most = shared, best.push_back(candidate);
    }
    best.resize(std::min(best.size(), mostAlike));
    return best;
}

/// "did you mean 'a', 'b' or 'c'?"; empty where there are none.
std::string didYouMean(std::span<const std::string_view> names)
{
    std::string advice;
    for (std::size_t i = 0; i < names.size(); ++i) {
        advice += i == 0 ? "did you mean '" : i + 1 < names.size() ? ", '" : " or '";
        advice.append(names[i]).append("'");
    }
    return advice.empty() ? advice : advice + "?";
}

} // namespace

std::string_view nearestName(std::string_view word, std::span<const std::string_view> candidates)
{
    std::string_view nearest;
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (const std::string_view candidate : candidates) {
        const std::size_t atLeast =
            std::max(word.size(), candidate.size()) - std::min(word.size(), candidate.size());
        if (2 * atLeast >= word.size()) // also keeps a key of a megabyte from costing anything
            continue;
        const std::size_t edits = distance(word, candidate);
        if (2 * edits < word.size() && edits < least) {
            least = edits;
            nearest = candidate;
        }
    }
    return nearest;
}

std::string adviceForUnknown(std::string_view word, std::span<const std::string_view> candidates)
{
    if (const std::string_view nearest = nearestName(word, candidates); !nearest.empty())
        return didYouMean({&nearest, 1});
    if (candidates.size() > longestList)
        return didYouMean(namesWithWordsOf(word, candidates));
    if (candidates.empty())
        return {};
    std::string advice = candidates.size() == 1 ? "known is " : "known are ";
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (i > 0)
            advice += i + 1 == candidates.size() ? " and " : ", ";
        advice += candidates[i];
    }
    return advice;
}

} // namespace ridgepoint
