// Keeps a document's unsaved work in the state folder: some time after a change it is written there, by a thread of its own so
// that nothing on screen waits, and it goes when the work is saved, undone or given up. What a program leaves behind that was
// killed is found by unsaved_files.h. Lives in the document's thread.
#pragma once

#include <chrono>
#include <optional>

#include <QDateTime>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "app/recovery/state_folder.h"
#include "app/recovery/unsaved_files.h"
#include "core/text/result.h"

namespace ridgepoint {

class Document;

class Autosave : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualQuiet{2000};

    /// Writes after `quiet` without a change, and during changes without a pause after five times as long.
    explicit Autosave(Document &document, QObject *parent = nullptr, const QString &folder = stateFolder(),
                      std::chrono::milliseconds quiet = usualQuiet);
    /// Leaves the copy where it is: who closes a window on purpose calls discard first.
    ~Autosave() override;

    /// From now on; what waits already waits no longer than that.
    void setQuiet(std::chrono::milliseconds quiet);
    /// Writes now what is unsaved, and returns when it is on the disk.
    Result<Done> writeNow();
    /// The work is given up.
    void discard();

Q_SIGNALS:
    void written();                       ///< what was unsaved when this was begun is on the disk
    void failed(const QString &sentence); ///< told once, until it has worked again

private:
    void changed();
    void begin();
    void finish(int job, const Result<Done> &result);
    Result<Done> prepare();
    [[nodiscard]] UnsavedWork snapshot() const;

    Document &m_document;
    const QString m_folder;
    std::chrono::milliseconds m_quiet;
    QTimer m_timer;
    QThreadPool m_writer; ///< of one thread: copies are written in the order of the changes
    std::optional<UnsavedFile> m_file;
    FileLock m_lock;
    QDateTime m_firstChange,
        m_lastChange; ///< since the copy was begun; the former is null where there is none
    int m_job = 0;    ///< the write that is under way has this number; older ones do not count
    bool m_writing = false;
    bool m_told = false;
};

} // namespace ridgepoint
