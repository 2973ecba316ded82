#include "app/report/folded_svg.h"

#include <algorithm>
#include <optional>

#include <QRegularExpression>
#include <QString>

namespace ridgepoint {

namespace {

constexpr qsizetype colourLength = 7; // "#1b1f26"

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isColourAt(const QByteArray &text, qsizetype at)
{
    const auto first = text.begin() + at + 1;
    return text[at] == '#' && at + colourLength <= text.size()
           && std::all_of(first, first + colourLength - 1, isHex);
}

/// Nothing where the two differ in more than colours.
std::optional<QByteArray> folded(const QByteArray &light, const QByteArray &dark, ThemedColours &colours)
{
    if (light.size() != dark.size())
        return std::nullopt;
    QByteArray result;
    result.reserve(light.size());
    for (qsizetype i = 0; i < light.size(); ++i) {
        if (isColourAt(light, i) && isColourAt(dark, i)) {
            result += colours.variable(light.mid(i, colourLength), dark.mid(i, colourLength));
            i += colourLength - 1;
        } else if (light[i] == dark[i]) {
            result += light[i];
        } else {
            return std::nullopt;
        }
    }
    return result;
}

} // namespace

QByteArray ThemedColours::variable(const QByteArray &light, const QByteArray &dark)
{
    const auto number = m_pairs.try_emplace({light, dark}, static_cast<int>(m_pairs.size())).first->second;
    return "var(--c" + QByteArray::number(number) + ")";
}

QByteArray ThemedColours::declarations(bool dark) const
{
    QByteArray text;
    for (const auto &[pair, number] : m_pairs)
        text += "--c" + QByteArray::number(number) + ":" + (dark ? pair.second : pair.first) + ";";
    return text;
}

QByteArray foldedSvg(const QByteArray &light, const QByteArray &dark, ThemedColours &colours)
{
    const QByteArray one = leanSvg(light);
    const QByteArray other = leanSvg(dark);
    if (const std::optional<QByteArray> both = folded(one, other, colours))
        return *both;
    return "<div class=\"light\">" + one + "</div><div class=\"dark\">" + other + "</div>";
}

QByteArray leanSvg(const QByteArray &svg)
{
    static const QRegularExpression empty(QStringLiteral("<g\\b[^>]*>\\s*</g>\\s*"));
    static const QRegularExpression control(
        QStringLiteral("[\\x{00}-\\x{08}\\x{0b}\\x{0c}\\x{0e}-\\x{1f}\\x{7f}\\x{fffe}\\x{ffff}]"));
    static const QRegularExpression space(QStringLiteral("\\s*\\n\\s*"));
    QString text = QString::fromUtf8(svg.mid(std::max<qsizetype>(svg.indexOf("<svg"), 0)));
    for (qsizetype before = -1; before != text.size();) { // a group may hold nothing but empty ones
        before = text.size();
        text.remove(empty);
    }
    text.replace(control, QStringLiteral("\uFFFD"));
    text.replace(space, QStringLiteral("\n"));
    return text.toUtf8();
}

} // namespace ridgepoint
