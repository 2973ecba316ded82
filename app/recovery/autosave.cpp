#include "app/recovery/autosave.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUndoStack>

#include "app/document/document.h"
#include "app/files/whole_file.h"

namespace ridgepoint {

namespace {

constexpr int longestWait = 5; // times the quiet

} // namespace

Autosave::Autosave(Document &document, QObject *parent, const QString &folder,
                   std::chrono::milliseconds quiet)
    : QObject(parent), m_document(document), m_folder(folder), m_quiet(quiet)
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::begin);
    connect(document.undoStack(), &QUndoStack::indexChanged, this, &Autosave::changed);
    connect(&document, &Document::fileChanged, this, &Autosave::changed);
}

Autosave::~Autosave()
{
    m_writer.waitForDone();
}

/// Comes with every edit, also those of one drag, and with saving.
void Autosave::changed()
{
    if (!m_document.isModified())
        return discard();
    m_lastChange = QDateTime::currentDateTimeUtc();
    if (m_firstChange.isNull())
        m_firstChange = m_lastChange;
    const std::chrono::milliseconds left =
        longestWait * m_quiet - std::chrono::milliseconds(m_firstChange.msecsTo(m_lastChange));
    m_timer.start(std::clamp(left, std::chrono::milliseconds(0), m_quiet));
}

void Autosave::setQuiet(std::chrono::milliseconds quiet)
{
    m_quiet = quiet;
    if (m_timer.isActive())
        m_timer.start(std::min(m_timer.remainingTimeAsDuration(), quiet));
}

UnsavedWork Autosave::snapshot() const
{
    // The next start may be in another folder.
    const QString path =
        m_document.path().isEmpty() ? QString() : QFileInfo(m_document.path()).absoluteFilePath();
    return {m_document.displayName(), path, m_document.fileFingerprint(), m_lastChange, m_document.plan()};
}

/// The folder, a name and its lock, once: nothing is left behind by who changes nothing.
Result<Done> Autosave::prepare()
{
    if (!QFileInfo(m_folder).isDir()) {
        if (!QDir().mkpath(m_folder))
            return Error{m_folder.toStdString(), "", "a folder that can be made", "none", ""};
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (!m_lock.isHeld()) {
        m_file = newUnsavedFile(m_folder);
        m_lock = FileLock(m_file->lock);
    }
    if (!m_lock.isHeld())
        return Error{m_folder.toStdString(), "", "a folder that can be written to", "one that cannot", ""};
    return Done{};
}

void Autosave::begin()
{
    if (!m_document.isModified())
        return;
    if (m_writing)
        return m_timer.start(m_quiet); // a slow disk; the newest work is written when it is done
    m_writing = true;
    m_firstChange = {};
    ++m_job;
    if (const Result<Done> prepared = prepare(); !prepared)
        return finish(m_job, prepared);
    m_writer.start([this, job = m_job, work = snapshot(), path = m_file->copy] {
        const Result<Done> result = writeWholeFile(path, textOf(work));
        QMetaObject::invokeMethod(
            this, [this, job, result] { finish(job, result); }, Qt::QueuedConnection);
    });
}

void Autosave::finish(int job, const Result<Done> &result)
{
    if (job != m_job)
        return; // given up meanwhile
    m_writing = false;
    if (result) {
        m_told = false;
        Q_EMIT written();
        return;
    }
    if (!m_timer.isActive())
        m_timer.start(longestWait * m_quiet); // until there is room again
    if (!std::exchange(m_told, true))
        Q_EMIT failed(tr("Unsaved changes are not being kept for recovery: %1")
                          .arg(QString::fromStdString(result.error().message())));
}

Result<Done> Autosave::writeNow()
{
    if (!m_document.isModified())
        return Done{};
    m_writer.waitForDone();
    m_timer.stop();
    m_firstChange = {};
    ++m_job;
    if (Result<Done> prepared = prepare(); !prepared) {
        finish(m_job, prepared);
        return prepared;
    }
    Result<Done> result = writeWholeFile(m_file->copy, textOf(snapshot()));
    finish(m_job, result);
    return result;
}

void Autosave::discard()
{
    m_writer.waitForDone();
    m_timer.stop();
    ++m_job;
    m_writing = false;
    m_firstChange = {};
    if (!m_lock.isHeld())
        return;
    QFile::remove(m_file->copy);
    m_lock.remove();
}

} // namespace ridgepoint
