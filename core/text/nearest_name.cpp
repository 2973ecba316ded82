#include "core/text/text.h"

#include <algorithm>
#include <limits>

namespace ridgepoint {

namespace {

constexpr std::size_t longestList = 12;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same(char a, char b)
{
    return lower(a) == lower(b);
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
        return "did you mean '" + std::string(nearest) + "'?";
    if (candidates.empty() || candidates.size() > longestList)
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
