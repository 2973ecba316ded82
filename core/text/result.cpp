#include "core/text/result.h"

#include <string_view>

#include "core/text/text.h"

namespace ridgepoint {

namespace {

// A line on the terminal has an end, whatever a file's keys and names are. Our own sentences are far shorter.
constexpr std::size_t longestPlace = 200;
constexpr std::size_t longestSentence = 600;

void append(std::string &line, std::string_view separator, std::string_view part)
{
    if (part.empty())
        return;
    if (!line.empty())
        line += separator;
    line += part;
}

} // namespace

std::string Error::message() const
{
    std::string what;
    if (!expected.empty())
        what = "expected " + quoted(expected, longestSentence);
    if (!found.empty()) // without what was expected it speaks for itself: "no such file"
        append(what, ", got ", quoted(found, longestSentence));
    append(what, "; ", quoted(advice, longestSentence));

    std::string line = quoted(file, longestPlace);
    append(line, ": ", quoted(place, longestPlace));
    append(line, ": ", what);
    return line;
}

Error Error::in(std::string name) const
{
    Error error = *this;
    error.file = std::move(name);
    return error;
}

} // namespace ridgepoint
