#include "ui/theme/icons.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace ridgepoint {

namespace {

constexpr int iconSize = 16; // logical pixels, as the files are drawn

void addPixmaps(QIcon &icon, const QByteArray &svg, const QColor &color, QIcon::Mode mode)
{
    QByteArray tinted = svg;
    tinted.replace("#000", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(tinted);
    for (const double ratio : {1.0, 1.5, 2.0, 3.0}) {
        const int pixels = qRound(iconSize * ratio);
        QPixmap pixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap, mode);
    }
}

QByteArray svgOf(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon tintedIcon(const QString &name, const QColor &color, const QColor &disabled)
{
    const QByteArray svg = svgOf(name);
    QIcon icon;
    addPixmaps(icon, svg, color, QIcon::Normal);
    addPixmaps(icon, svg, disabled, QIcon::Disabled);
    return icon;
}

QIcon tintedIcon(const QString &name, const QColor &color)
{
    return tintedIcon(name, color, color);
}

} // namespace ridgepoint
