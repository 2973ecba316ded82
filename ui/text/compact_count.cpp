#include "ui/text/compact_count.h"

#include <array>
#include <charconv>

#include "core/text/si_prefix.h"
#include "core/text/text.h"

namespace ridgepoint {

QString compactCount(double value)
{
    constexpr double thousand = 1000;
    constexpr int digits = 4;
    constexpr double almost = thousand - 0.05; // four digits round it up to the next prefix
    const int highest = prefixesOf("").highest;
    int prefix = 0;
    while (value >= almost && prefix < highest) {
        value /= thousand;
        ++prefix;
    }
    QString number;
    if (value >= almost) { // there is no next one
        number = QString::fromStdString(formatCount(value));
    } else {
        std::array<char, 32> text{};
        const std::to_chars_result end =
            std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, digits);
        number = QString::fromLatin1(text.data(), end.ptr - text.data());
    }
    return prefix == 0 ? number : number + QChar(0x2009) + QString::fromLatin1(prefixLetter(prefix));
}

} // namespace ridgepoint
