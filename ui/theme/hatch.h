// Hatching by lines: a pattern brush would be a bitmap in vector files.
#pragma once

#include <cmath>

#include <QLineF>
#include <QPainter>
#include <QRectF>

namespace ridgepoint {

/// In the painter's pen. Lines of neighbouring areas meet, for they are the same lines of the whole plane.
inline void hatch(QPainter &painter, const QRectF &area, double apart)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    const double sum = area.left() + area.bottom(); // along a line x + y stays the same
    double at = std::floor((area.left() + area.top()) / apart) * apart;
    for (const double last = sum + area.width(); at <= last; at += apart)
        painter.drawLine(QLineF(at - area.top(), area.top(), at - area.bottom(), area.bottom()));
    painter.restore();
}

} // namespace ridgepoint
