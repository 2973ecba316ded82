// The green arrow of the sensitivity tick (ui/README §3): how long it is for an elasticity, and how it is drawn, for sliders
// and for the line that explains it.
#pragma once

#include <optional>

#include <QString>

class QColor;
class QPainter;
class QPointF;

namespace ridgepoint {

/// Pixels of the arrow, negative to the left: 32 for an elasticity of −1, which is lowered by going right; at most 44; 0
/// where the elasticity is nothing or below 0.1.
[[nodiscard]] int arrowPixels(std::optional<double> elasticity);

/// "10 % less makes users 6 % cheaper", by cost ∝ x^elasticity; empty where there is no arrow.
[[nodiscard]] QString arrowSentence(std::optional<double> elasticity);

void drawSensitivityArrow(QPainter &painter, QPointF from, QPointF to, const QColor &color);

} // namespace ridgepoint
