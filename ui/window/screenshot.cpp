#include "ui/window/screenshot.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPixmap>
#include <QSaveFile>
#include <QWidget>

namespace ridgepoint {

namespace {

/// Layout, figures, replots: each turn of the loop may post the next.
void settle()
{
    constexpr int turns = 8;
    for (int i = 0; i < turns; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

Result<Done> writeScreenshot(QWidget &window, QSize pixels, const std::string &path)
{
    settle();
    QImage image = window.grab().toImage();
    image.setDevicePixelRatio(1);
    if (image.size() != pixels)
        image = image.copy(QRect(QPoint(0, 0), pixels));

    const auto failed = [&](const QString &why) {
        return Error{path, "", "a file that can be written", why.toStdString(), ""};
    };
    const QString name = QFile::decodeName(path.c_str());
    const QFileInfo target(name);
    if (target.exists() && !target.isFile())
        return failed(target.isDir() ? QStringLiteral("a folder") : QStringLiteral("a device"));
    QSaveFile file(name);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (!image.save(&file, "PNG") || !file.commit())
        return failed(file.errorString());
    return Done{};
}

} // namespace ridgepoint
