#include "ui/inputs/sensitivity_arrow.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>

#include "app/text/figure_text.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

constexpr double pixelsOfOne = 32;
constexpr double longest = 44;
constexpr double leastElasticity = 0.1;
constexpr double headLength = 6;
constexpr double headHalf = 3;
constexpr double tenPerCent = 0.1;

} // namespace

int arrowPixels(std::optional<double> elasticity)
{
    if (!elasticity || std::abs(*elasticity) < leastElasticity)
        return 0;
    const double length = std::min(pixelsOfOne * std::abs(*elasticity), longest);
    return static_cast<int>(std::lround(*elasticity > 0 ? -length : length));
}

QString arrowSentence(std::optional<double> elasticity)
{
    if (arrowPixels(elasticity) == 0)
        return {};
    const bool less = *elasticity > 0;
    const double cheaper = 1 - std::pow(less ? 1 - tenPerCent : 1 + tenPerCent, *elasticity);
    const QString saving = shareText(std::round(cheaper * 100) / 100);
    return (less ? QCoreApplication::translate("Input", "10\u2009% less makes users %1 cheaper")
                 : QCoreApplication::translate("Input", "10\u2009% more makes users %1 cheaper"))
        .arg(saving);
}

void drawSensitivityArrow(QPainter &painter, QPointF from, QPointF to, const QColor &color)
{
    const double sign = to.x() < from.x() ? -1 : 1;
    const double head = std::min(headLength, std::abs(to.x() - from.x()));
    const double neck = to.x() - sign * head;
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, QPointF(neck, to.y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({to, QPointF(neck, to.y() - headHalf), QPointF(neck, to.y() + headHalf)}));
}

} // namespace ridgepoint
