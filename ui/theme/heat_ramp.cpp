#include "ui/theme/heat_ramp.h"

#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

/// After ColorBrewer's Blues (Harrower and Brewer 2003), a darker end added.
constexpr std::array<QRgb, heatSteps> ramp = {0xffeff6fc, 0xffdae8f5, 0xffc0d8ec, 0xff9ac6e0, 0xff6cafd6,
                                              0xff4494c9, 0xff2270b5, 0xff0a539e, 0xff083979, 0xff08224c};
constexpr int firstDark = 6;

} // namespace

QColor heatColor(int step)
{
    return {ramp[static_cast<std::size_t>(step)]};
}

QColor heatInk(int step)
{
    const Tokens &tokens = tokensOf(Theme::light);
    return step < firstDark ? tokens.text : tokens.panel;
}

} // namespace ridgepoint
