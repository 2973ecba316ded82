#include "ui/window/plan_paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/document/document.h"
#include "app/document/recent_files.h"

namespace ridgepoint {

QString planFolder(const Document &document)
{
    if (!document.path().isEmpty())
        return QFileInfo(document.path()).absolutePath();
    if (const QStringList recent = recentFiles(); !recent.isEmpty())
        return QFileInfo(recent.front()).absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString planFileName(const Document &document, const QString &ending)
{
    QString name = document.path().isEmpty() ? document.displayName().trimmed()
                                             : QFileInfo(document.path()).completeBaseName();
    for (QChar &letter : name)
        if (letter == QLatin1Char('/') || letter == QLatin1Char('\\') || !letter.isPrint())
            letter = QLatin1Char('-');
    return name + QLatin1Char('.') + ending;
}

} // namespace ridgepoint
