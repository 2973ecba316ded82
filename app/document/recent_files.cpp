#include "app/document/recent_files.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace ridgepoint {

namespace {

const QString key = QStringLiteral("files/recent");

QStringList without(QStringList paths, const QString &path)
{
    paths.removeIf([&](const QString &other) { return sameFile(other, path); });
    return paths;
}

void keep(const QStringList &paths)
{
    QSettings().setValue(key, paths);
}

/// The last `parts` folders of a path: "team/plans".
QString folders(const QString &path, qsizetype parts)
{
    const QStringList all = QFileInfo(path).absolutePath().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (all.size() < parts)
        return QFileInfo(path).absolutePath();
    return all.last(parts).join(QLatin1Char('/'));
}

} // namespace

QStringList recentFiles()
{
    QStringList paths = QSettings().value(key).toStringList();
    paths.removeIf([](const QString &path) { return !QDir::isAbsolutePath(path); }); // written by hand
    return paths.first(std::min<qsizetype>(paths.size(), mostRecentFiles));
}

void addRecentFile(const QString &path)
{
    QStringList paths = without(recentFiles(), path);
    paths.prepend(QFileInfo(path).absoluteFilePath());
    keep(paths.first(std::min<qsizetype>(paths.size(), mostRecentFiles)));
}

void removeRecentFile(const QString &path)
{
    keep(without(recentFiles(), path));
}

void clearRecentFiles()
{
    QSettings().remove(key);
}

QStringList recentFileNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        const auto namesake = [&](const QString &other) {
            return other != path && QFileInfo(other).fileName() == name;
        };
        if (std::none_of(paths.begin(), paths.end(), namesake)) {
            names.append(name);
            continue;
        }
        qsizetype parts = 1;
        const auto confusable = [&](const QString &other) {
            return namesake(other) && folders(other, parts) == folders(path, parts);
        };
        while (folders(path, parts) != QFileInfo(path).absolutePath()
               && std::any_of(paths.begin(), paths.end(), confusable))
            ++parts;
        names.append(QStringLiteral("%1 – %2").arg(name, folders(path, parts)));
    }
    return names;
}

bool sameFile(const QString &a, const QString &b)
{
    const auto key = [](const QString &path) {
        const QFileInfo file(path);
        const QString canonical = file.canonicalFilePath(); // empty where there is no file
        return canonical.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : canonical;
    };
    return key(a) == key(b);
}

} // namespace ridgepoint
