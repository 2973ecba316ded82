// The part of the catalogue browser that makes, edits, deletes, imports and exports one's own entries.
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include "app/document/document.h"
#include "app/document/own_entries.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/catalog/catalog_sheet.h"
#include "ui/catalog/own_entry_dialog.h"

namespace ridgepoint {

namespace {

QString filter()
{
    return QFileDialog::tr("Catalogue entries (*.json)");
}

} // namespace

void CatalogDialog::makeEntry(EntryKind kind)
{
    auto *dialog = new OwnEntryDialog(m_document.ownEntries(), kind, this);
    connect(dialog, &QDialog::accepted, this, [this] { showPage(Page::own); });
    dialog->open();
}

void CatalogDialog::editEntry(bool asCopy)
{
    const SheetRow *row = chosen();
    if (row == nullptr)
        return;
    auto *dialog = new OwnEntryDialog(m_document.ownEntries(), row->kind, this);
    if (row->kind == EntryKind::model)
        dialog->startFrom(*m_document.catalog().model(row->id), asCopy);
    else
        dialog->startFrom(*m_document.catalog().accelerator(row->id), asCopy);
    if (asCopy)
        connect(dialog, &QDialog::accepted, this, [this] { showPage(Page::own); });
    dialog->open();
}

void CatalogDialog::askToDelete()
{
    const SheetRow *row = chosen();
    if (row == nullptr)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Delete an entry"),
                                tr("Delete “%1” from your own entries? Plans that name it keep its figures.")
                                    .arg(row->cells.front().text),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("deleteEntryDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    auto *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, id = row->id](QAbstractButton *button) {
        if (button != yes)
            return;
        if (const Result<Done> done = m_document.ownEntries().remove(id); !done)
            say(QString::fromStdString(done.error().message()), false);
    });
    box->open();
}

void CatalogDialog::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import entries"), QDir::homePath(), filter());
    dialog->setObjectName(QStringLiteral("importEntriesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<std::size_t> added = m_document.ownEntries().importFrom(path);
        if (!added)
            return say(QString::fromStdString(added.error().message()), false);
        showPage(Page::own);
        const std::size_t count = added.value();
        say(count == 0   ? tr("Every entry of that file is among your own already.")
            : count == 1 ? tr("1 entry was added to your own.")
                         : tr("%1 entries were added to your own.").arg(count));
    });
    dialog->open();
}

void CatalogDialog::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export your own entries"), QDir::homePath(), filter());
    dialog->setObjectName(QStringLiteral("exportEntriesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(tr("my-catalogue.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<Done> done = m_document.ownEntries().exportTo(path);
        say(done ? tr("Written to %1.").arg(path) : QString::fromStdString(done.error().message()),
            static_cast<bool>(done));
    });
    dialog->open();
}

} // namespace ridgepoint
