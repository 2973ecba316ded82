#include "ui/window/file_actions.h"

#include <memory>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "app/document/document.h"
#include "app/document/recent_files.h"
#include "ui/window/changed_on_disk_dialog.h"
#include "ui/window/plan_paths.h"
#include "ui/window/slow_task.h"

namespace ridgepoint {

namespace {

constexpr const char *suffix = "ridge";

QString filter()
{
    return QFileDialog::tr("Ridgepoint plans (*.ridge)");
}

/// Without a look at the disk, which may be slow.
QString wholePath(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

FileActions::FileActions(Document &document, QWidget *window)
    : QObject(window), m_document(document), m_window(window), m_disk(new SlowTask(this))
{
    connect(&document, &Document::planReplaced, m_disk,
            &SlowTask::abandon); // what comes of it is not this plan's
}

void FileActions::open()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a plan"), planFolder(m_document), filter());
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileActions::openRequested);
    dialog->open();
}

void FileActions::openFile(const QString &path)
{
    const Result<Done> opened = m_document.open(path);
    if (opened && !m_document.path().isEmpty())
        addRecentFile(path);
    Q_EMIT message(opened ? QString() : QString::fromStdString(opened.error().message()), !opened);
}

void FileActions::save()
{
    saveThen({});
}

void FileActions::saveThen(std::function<void()> next)
{
    if (m_document.path().isEmpty())
        chooseSavePath(std::move(next));
    else
        saveTo(m_document.path(), std::move(next));
}

void FileActions::saveAs()
{
    chooseSavePath({});
}

void FileActions::revert()
{
    if (!m_document.isModified())
        return revertNow();
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Revert to saved"),
                        tr("Go back to “%1” as it was saved? Undo brings back what was changed since.")
                            .arg(m_document.displayName()),
                        QMessageBox::Cancel, m_window);
    QPushButton *revert = box->addButton(tr("&Revert"), QMessageBox::AcceptRole);
    revert->setObjectName(QStringLiteral("revertDialog.revert"));
    box->setObjectName(QStringLiteral("revertDialog"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(revert);
    connect(revert, &QPushButton::clicked, this, &FileActions::revertNow);
    box->open();
}

void FileActions::revertNow()
{
    const Result<Done> reverted = m_document.revert();
    Q_EMIT message(reverted ? QString() : QString::fromStdString(reverted.error().message()), false);
}

void FileActions::chooseSavePath(std::function<void()> next)
{
    auto *dialog = new QFileDialog(m_window, tr("Save the plan as"), planFolder(m_document), filter());
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(suffix));
    dialog->selectFile(planFileName(m_document, QLatin1String(suffix)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, next](const QString &path) { saveTo(path, next); });
    dialog->open();
}

/// The plan's own file is overwritten only where nobody else has written it; another one was agreed to in the file dialog.
void FileActions::saveTo(const QString &path, std::function<void()> next)
{
    const bool own = !m_document.path().isEmpty() && wholePath(path) == wholePath(m_document.path());
    write(m_document.saveJob(path, own ? m_document.fileFingerprint() : QByteArray()), std::move(next));
}

void FileActions::write(const SaveJob &job, std::function<void()> next)
{
    if (m_disk->isRunning()) {
        Q_EMIT message(tr("The plan is still being saved; try again when that is done."), false);
        return;
    }
    const auto outcome = std::make_shared<SaveOutcome>();
    m_disk->run([job, outcome] { *outcome = carryOut(job); },
                [this, job, outcome, next] { finish(job, *outcome, next); },
                [this, job] {
                    Q_EMIT message(
                        tr("Saving to %1 takes long: the disk or the network is slow. You can work on.")
                            .arg(job.path),
                        false);
                });
}

void FileActions::finish(const SaveJob &job, const SaveOutcome &outcome, std::function<void()> next)
{
    if (outcome.before == FileState::changed)
        return askAboutForeignChange(job.path, std::move(next));
    if (!outcome.written) {
        Q_EMIT saveFailed(tr("Not saved: %1").arg(QString::fromStdString(outcome.written.error().message())));
        return;
    }
    m_document.finishSave(job);
    addRecentFile(job.path);
    const bool gone = outcome.before == FileState::gone;
    Q_EMIT message(gone ? tr("%1 was no longer there and was written anew.").arg(job.path) : QString(),
                   false);
    if (next)
        next();
}

void FileActions::askAboutForeignChange(const QString &path, std::function<void()> next)
{
    auto *box = new ChangedOnDiskDialog(m_document.displayName(), m_window);
    connect(box, &ChangedOnDiskDialog::reloadChosen, this, [this] { revertNow(); });
    connect(box, &ChangedOnDiskDialog::keepMineChosen, this,
            [this, path, next] { write(m_document.saveJob(path, QByteArray()), next); });
    connect(box, &ChangedOnDiskDialog::saveAsChosen, this, [this, next] { chooseSavePath(next); });
    box->open();
}

void FileActions::whenSafe(std::function<void()> next)
{
    if (!m_document.isModified())
        return next();
    const auto *asking = m_window->findChild<QMessageBox *>(QStringLiteral("unsavedDialog"));
    if (asking != nullptr && asking->isVisible())
        return; // the question stands already
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Unsaved changes"),
                                tr("Save the changes to “%1” first?").arg(m_document.displayName()),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box->setObjectName(QStringLiteral("unsavedDialog"));
    box->setTextFormat(Qt::PlainText); // the name is a file's
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::NoIcon);
    box->button(QMessageBox::Save)->setText(tr("&Save"));
    box->button(QMessageBox::Discard)->setText(tr("&Don’t save"));
    box->setInformativeText(tr("What is not saved is lost."));
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, next](QAbstractButton *button) {
        const QMessageBox::StandardButton answer = box->standardButton(button);
        if (answer == QMessageBox::Discard)
            return next();
        if (answer == QMessageBox::Save)
            saveThen(next);
    });
    box->open();
}

} // namespace ridgepoint
