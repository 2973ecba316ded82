#include "ui/theme/fonts.h"

namespace ridgepoint {

QFont textFont(int pixels, bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math"),
                      QStringLiteral("Noto Sans Symbols2"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

} // namespace ridgepoint
