#include "app/recovery/unsaved_files.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include "app/files/fingerprint.h"

namespace ridgepoint {

namespace {

const QString copyEnding = QStringLiteral(".unsaved");
const QString lockEnding = QStringLiteral(".lock");
const QString damagedEnding = QStringLiteral(".damaged");

UnsavedFile fileNamed(const QString &folder, const QString &id)
{
    const QString stem = folder + QLatin1Char('/') + id;
    return {stem + copyEnding, stem + lockEnding};
}

QStringList idsIn(const QString &folder, const QString &ending)
{
    QStringList ids;
    for (const QString &name :
         QDir(folder).entryList({QLatin1Char('*') + ending}, QDir::Files | QDir::Hidden))
        ids.append(name.chopped(ending.size()));
    return ids;
}

/// Renames what cannot be read, so that it is told once, and kept for who can mend it.
QString setAside(const QString &copy, const Error &error)
{
    const QString aside = copy.chopped(copyEnding.size()) + damagedEnding;
    QFile::rename(copy, aside);
    return QCoreApplication::translate("Recovery", "A copy of unsaved work is damaged and was kept as %1: %2")
        .arg(aside, QString::fromStdString(error.message()));
}

/// The program went away between saving and clearing up: the file has it all.
bool isSaved(const UnsavedWork &work)
{
    return !work.path.isEmpty() && stateOf(work.path, fingerprintOf(writePlan(work.plan))) == FileState::same;
}

void removeLonelyLocks(const QString &folder)
{
    for (const QString &id : idsIn(folder, lockEnding)) {
        const UnsavedFile file = fileNamed(folder, id);
        if (QFile::exists(file.copy))
            continue;
        FileLock(file.lock).remove(); // not where a window has it that is about to write
    }
}

} // namespace

UnsavedFile newUnsavedFile(const QString &folder)
{
    return fileNamed(folder, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void LeftBehind::remove()
{
    QFile::remove(file.copy);
    lock.remove();
}

LeftBehindFiles findLeftBehind(const QString &folder, const Catalog &builtIn)
{
    LeftBehindFiles found;
    for (const QString &id : idsIn(folder, copyEnding)) {
        const UnsavedFile file = fileNamed(folder, id);
        FileLock lock(file.lock);
        if (!lock.isHeld())
            continue; // its window is open
        if (isNewerWork(file.copy))
            continue;
        Result<UnsavedWork> work = readUnsavedWork(file.copy, builtIn);
        if (work && isSaved(work.value()))
            LeftBehind{file, std::move(lock), std::move(work).value()}.remove();
        else if (work)
            found.copies.push_back({file, std::move(lock), std::move(work).value()});
        else if (QFile::exists(file.copy)) // its window closed in the meantime where not
            found.damaged.append(setAside(file.copy, work.error()));
    }
    removeLonelyLocks(folder);
    std::ranges::sort(found.copies, std::greater<>(),
                      [](const LeftBehind &left) { return left.work.changed.toMSecsSinceEpoch(); });
    return found;
}

} // namespace ridgepoint
