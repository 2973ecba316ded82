// Open, Save, Save as, Revert and what they ask before work is lost. Nothing here waits: every dialog opens and comes back by
// a signal, so that a screen reader's actions return.
#pragma once

#include <functional>

#include <QObject>

class QWidget;

namespace ridgepoint {

class Document;
class SlowTask;
struct SaveJob;
struct SaveOutcome;

class FileActions : public QObject {
    Q_OBJECT

public:
    FileActions(Document &document, QWidget *window);

    void open();
    /// Opens a plan in this window, in the place of the one that is here.
    void openFile(const QString &path);
    void save();
    void saveAs();
    /// Back to what stands in the plan's file; asks first where something was changed since.
    void revert();
    /// Calls `next` at once where nothing is unsaved, else when that was saved or given up; not at all on Cancel.
    void whenSafe(std::function<void()> next);

Q_SIGNALS:
    /// A sentence for the message bar; empty: nothing is wrong any more.
    void message(const QString &sentence, bool offersFile);
    /// A plan is to be opened, in this window or another.
    void openRequested(const QString &path);
    /// The work is not on the disk; another place may take it.
    void saveFailed(const QString &sentence);

private:
    void saveThen(std::function<void()> next);
    void chooseSavePath(std::function<void()> next);
    void saveTo(const QString &path, std::function<void()> next);
    void write(const SaveJob &job, std::function<void()> next);
    void finish(const SaveJob &job, const SaveOutcome &outcome, std::function<void()> next);
    void askAboutForeignChange(const QString &path, std::function<void()> next);
    void revertNow();

    Document &m_document;
    QWidget *m_window;
    SlowTask *m_disk;
};

} // namespace ridgepoint
