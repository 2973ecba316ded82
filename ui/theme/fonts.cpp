#include "ui/theme/fonts.h"

#include <map>
#include <utility>

namespace ridgepoint {

QFont textFont(int pixels, bool bold)
{
    // Kept, because a new font looks its engines up again, which takes longer than drawing with them.
    static std::map<std::pair<int, bool>, QFont> fonts;
    const auto [place, isNew] = fonts.try_emplace({pixels, bold});
    if (isNew) {
        QFont &font = place->second;
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math"),
                          QStringLiteral("Noto Sans Symbols2"), QStringLiteral("DejaVu Sans")});
        font.setPixelSize(pixels);
        font.setBold(bold);
    }
    return place->second;
}

} // namespace ridgepoint
