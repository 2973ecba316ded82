// A chart in two themes as one picture: where light and dark differ in colour alone, each pair of colours becomes a variable
// of the style sheet, and the picture is there once.
#pragma once

#include <map>
#include <utility>

#include <QByteArray>

namespace ridgepoint {

class ThemedColours {
public:
    /// "var(--c3)" for a pair of colours such as "#ffffff", "#1b1f26".
    [[nodiscard]] QByteArray variable(const QByteArray &light, const QByteArray &dark);
    /// The declarations of one theme: "--c0:#ffffff;--c1:#171c26".
    [[nodiscard]] QByteArray declarations(bool dark) const;

private:
    std::map<std::pair<QByteArray, QByteArray>, int> m_pairs;
};

/// For the body of an HTML page, without prolog; twice, in classes "light" and "dark", where more than colours differ.
[[nodiscard]] QByteArray foldedSvg(const QByteArray &light, const QByteArray &dark, ThemedColours &colours);

/// The picture from its <svg> on, without groups that hold nothing and without characters that XML does not have.
[[nodiscard]] QByteArray leanSvg(const QByteArray &svg);

} // namespace ridgepoint
