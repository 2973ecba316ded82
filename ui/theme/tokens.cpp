#include "ui/theme/tokens.h"

#include <QPalette>

namespace ridgepoint {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens lightTokens()
{
    Tokens tokens;
    tokens.window = rgb(0xEEF0F3), tokens.panel = rgb(0xFFFFFF), tokens.inset = rgb(0xF6F7F9);
    tokens.hair = rgb(0xDDE1E7), tokens.grid = rgb(0xE8EBEF), tokens.hover = rgb(0xE4E8ED);
    tokens.control = rgb(0x7D8796);
    tokens.text = rgb(0x171C26), tokens.text2 = rgb(0x454E5C), tokens.muted = rgb(0x5F6978);
    tokens.accent = rgb(0x0B5CAD), tokens.onAccent = rgb(0xFFFFFF), tokens.accentSoft = rgb(0xE2EDF8);
    tokens.weights = rgb(0x0072B2), tokens.kv = rgb(0xB54A00), tokens.prefill = rgb(0x00805F);
    tokens.kvSoft = rgb(0xF2C9A8), tokens.target = rgb(0x8A3D7B);
    tokens.ghost = rgb(0x667080), tokens.over = rgb(0x7A8494), tokens.held = rgb(0xC9CED6);
    tokens.better = rgb(0x00654B), tokens.worse = rgb(0xA34300);
    tokens.warnBackground = rgb(0xFFF4E5);
    return tokens;
}

Tokens darkTokens()
{
    Tokens tokens;
    tokens.window = rgb(0x12151A), tokens.panel = rgb(0x1B1F26), tokens.inset = rgb(0x232831);
    tokens.hair = rgb(0x343B46), tokens.grid = rgb(0x2A303A), tokens.hover = rgb(0x2C323C);
    tokens.control = rgb(0x7F8A9A);
    tokens.text = rgb(0xECEFF4), tokens.text2 = rgb(0xBFC6D1), tokens.muted = rgb(0x97A1AF);
    tokens.accent = rgb(0x62A8EA), tokens.onAccent = rgb(0x0C1218), tokens.accentSoft = rgb(0x1E3550);
    tokens.weights = rgb(0x56A9E8), tokens.kv = rgb(0xF08A45), tokens.prefill = rgb(0x2FBF95);
    tokens.kvSoft = rgb(0x6B4124), tokens.target = rgb(0xD68AC4);
    tokens.ghost = rgb(0x8D97A6), tokens.over = rgb(0x929CAA), tokens.held = rgb(0x48505C);
    tokens.better = rgb(0x4CCBA4), tokens.worse = rgb(0xF59A5B);
    tokens.warnBackground = rgb(0x35281A);
    return tokens;
}

} // namespace

const Tokens &tokensOf(Theme theme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return theme == Theme::dark ? dark : light;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return tokensOf(themeOf(palette));
}

Theme themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
               ? Theme::dark
               : Theme::light;
}

} // namespace ridgepoint
