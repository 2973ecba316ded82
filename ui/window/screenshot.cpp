#include "ui/window/screenshot.h"

#include <algorithm>

#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include "app/files/whole_file.h"
#include "ui/explore/study_runner.h"

namespace ridgepoint {

namespace {

void takeTurns()
{
    constexpr int turns = 8;
    for (int i = 0; i < turns; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// Layout, figures, replots: each turn of the loop may post the next. What is worked out on other threads is waited for, as
/// long as one would wait for a picture.
void settle(const QWidget &window)
{
    constexpr qint64 longest = 20000; // milliseconds
    takeTurns();
    const auto works = [&window] {
        const QList<StudyRunner *> runners = window.findChildren<StudyRunner *>();
        return std::any_of(runners.begin(), runners.end(),
                           [](const StudyRunner *runner) { return runner->isRunning(); });
    };
    QElapsedTimer since;
    since.start();
    while (works() && since.elapsed() < longest)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    takeTurns();
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
    settle(window);
    QImage image = pictureOf(window);
    image.setDevicePixelRatio(1);
    if (image.size() != pixels)
        image = image.copy(QRect(QPoint(0, 0), pixels));

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeWholeFile(QFile::decodeName(path.c_str()), bytes);
}

} // namespace ridgepoint
