#include "ui/window/file_actions.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "app/document/document.h"
#include "app/document/recent_files.h"

namespace ridgepoint {

namespace {

constexpr const char *suffix = "ridge";

QString filter()
{
    return QFileDialog::tr("Ridgepoint plans (*.ridge)");
}

/// The plan's folder; for one without a file that of the plan before.
QString folderOf(const QString &path)
{
    if (!path.isEmpty())
        return QFileInfo(path).absolutePath();
    const QStringList recent = recentFiles();
    return recent.isEmpty() ? QString() : QFileInfo(recent.front()).absolutePath();
}

/// The file's own name, else the plan's title made into one.
QString proposedName(const Document &document)
{
    if (!document.path().isEmpty())
        return QFileInfo(document.path()).fileName();
    QString name = document.displayName().trimmed();
    for (QChar &letter : name)
        if (letter == QLatin1Char('/') || letter == QLatin1Char('\\') || !letter.isPrint())
            letter = QLatin1Char('-');
    return name + QLatin1Char('.') + QLatin1String(suffix);
}

} // namespace

FileActions::FileActions(Document &document, QWidget *window)
    : QObject(window), m_document(document), m_window(window)
{}

void FileActions::open()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a plan"), folderOf(m_document.path()), filter());
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
    if (m_document.path().isEmpty())
        saveAs();
    else
        saveTo(m_document.path());
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
    auto *dialog = new QFileDialog(m_window, tr("Save the plan as"), folderOf(m_document.path()), filter());
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(suffix));
    dialog->selectFile(proposedName(m_document));
    connect(dialog, &QFileDialog::fileSelected, this, [this, next](const QString &path) {
        if (saveTo(path) && next)
            next();
    });
    dialog->open();
}

bool FileActions::saveTo(const QString &path)
{
    const Result<Done> saved = m_document.save(path);
    if (saved)
        addRecentFile(path);
    Q_EMIT message(saved ? QString() : QString::fromStdString(saved.error().message()), false);
    return static_cast<bool>(saved);
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
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, next](QAbstractButton *button) {
        const QMessageBox::StandardButton answer = box->standardButton(button);
        if (answer == QMessageBox::Discard)
            return next();
        if (answer != QMessageBox::Save)
            return;
        if (m_document.path().isEmpty())
            chooseSavePath(next);
        else if (saveTo(m_document.path()))
            next();
    });
    box->open();
}

} // namespace ridgepoint
