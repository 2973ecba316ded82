#include "ui/window/screenshot.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
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

/// The window with the dialogs that are open, each over its middle: what a person sees.
QImage pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *dialog : QApplication::topLevelWidgets())
        if (dialog != &window && dialog->isVisible() && qobject_cast<QDialog *>(dialog) != nullptr) {
            const QPoint corner((window.width() - dialog->width()) / 2,
                                (window.height() - dialog->height()) / 2);
            painter.drawPixmap(corner, dialog->grab());
            painter.setPen(dialog->palette().color(QPalette::Mid));
            painter.drawRect(QRect(corner, dialog->size()).adjusted(0, 0, -1, -1));
        }
    painter.end();
    return picture.toImage();
}

} // namespace

Result<Done> writeScreenshot(QWidget &window, QSize pixels, const std::string &path)
{
    settle();
    QImage image = pictureOf(window);
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
