#include "ui/dialogs/title_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "ui/inputs/entry_field.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int dialogWidth = 480;
constexpr int notesHeight = 128;

QLabel *addLabel(QVBoxLayout &layout, const QString &text, QWidget *field)
{
    auto *label = new QLabel(field->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setBuddy(field);
    field->setAccessibleName(text);
    layout.addWidget(label);
    layout.addWidget(field);
    return label;
}

} // namespace

TitleDialog::TitleDialog(Document &document, QWidget *window)
    : QDialog(window), m_document(document), m_title(new EntryField(this)), m_notes(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("titleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("surface", "plain");
    setWindowTitle(tr("Title and notes"));
    setFixedWidth(dialogWidth);
    m_title->setObjectName(QStringLiteral("titleDialog.title"));
    m_title->setText(QString::fromStdString(document.plan().title));
    m_title->setPlaceholderText(tr("The question that the plan answers"));
    m_title->selectAll();
    m_notes->setObjectName(QStringLiteral("titleDialog.notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(notesHeight);
    m_notes->setPlainText(QString::fromStdString(document.scenario().notes));
    m_notes->setPlaceholderText(tr("What this scenario stands for, and where its numbers come from"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    addLabel(*layout, tr("Title of the plan"), m_title);
    const QString scenario = QString::fromStdString(document.scenario().name).simplified();
    addLabel(*layout, tr("Notes on “%1”").arg(scenario), m_notes);
    auto *hint = new QLabel(
        tr("Reports and the presentation are headed by the title, and give the notes with their scenario."),
        this);
    hint->setProperty("ink", "text2");
    hint->setFont(textFont(type::caption));
    hint->setWordWrap(true);
    layout->addWidget(hint);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("titleDialog.cancel"));
    cancel->setAutoDefault(false);
    QPushButton *set = buttons->addButton(tr("Set"), QDialogButtonBox::AcceptRole);
    set->setObjectName(QStringLiteral("titleDialog.set"));
    set->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TitleDialog::set);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // the notes are of one scenario: another closes them
    connect(&document, &Document::currentChanged, this, &QWidget::close);
    connect(&document, &Document::planReplaced, this, &QWidget::close);
}

void TitleDialog::set()
{
    m_document.setTitle(m_title->text());
    m_document.setNotes(m_document.current(), m_notes->toPlainText());
    accept();
}

void openTitleDialog(Document &document, QWidget *window)
{
    (new TitleDialog(document, window))->open();
}

} // namespace ridgepoint
