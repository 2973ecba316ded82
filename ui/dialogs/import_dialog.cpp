#include "ui/dialogs/import_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QUrl>

#include "app/document/document.h"
#include "app/document/import_file.h"
#include "app/document/replace_model.h"
#include "core/plan/own_model.h"
#include "ui/dialogs/import_view.h"
#include "ui/inputs/entry_field.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr QSize usualSize{640, 592};

QPushButton *newButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

ImportDialog::ImportDialog(Document &document, QWidget *window)
    : QDialog(window),
      m_document(document),
      m_source(new EntryField(this)),
      m_name(new EntryField(this)),
      m_nameCaption(new QLabel(tr("&Name"), this)),
      m_hint(new QLabel(
          tr("A model’s config.json: choose the file, drop it here, or paste its text with Ctrl+V."), this)),
      m_sentence(new QLabel(this)),
      m_view(new ImportView(this)),
      m_choose(newButton(tr("&Choose…"), "importDialog.choose", this)),
      m_paste(newButton(tr("&Paste"), "importDialog.paste", this)),
      m_add(newButton(tr("As new &scenario"), "importDialog.add", this)),
      m_use(newButton(tr("&Use in this scenario"), "importDialog.use", this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("surface", "plain");
    setWindowTitle(tr("Import config.json"));
    setAcceptDrops(true);
    buildLayout();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, &ImportDialog::paste);
    connect(new QShortcut(QKeySequence(QKeySequence::Paste), this), &QShortcut::activated, this,
            &ImportDialog::paste);
    connect(m_name, &QLineEdit::textEdited, this, &ImportDialog::nameEdited);
    connect(m_add, &QPushButton::clicked, this, [this] { apply(addModel); });
    connect(m_use, &QPushButton::clicked, this, [this] { apply(replaceModel); });
    connect(&document, &Document::planReplaced, this, &QDialog::close);
    showSentence({});
    resize(usualSize.boundedTo(window->size()));
}

void ImportDialog::buildLayout()
{
    m_source->setObjectName(QStringLiteral("importDialog.source"));
    m_source->setAccessibleName(tr("File that is imported"));
    m_source->setReadOnly(true);
    m_source->setFocusPolicy(Qt::NoFocus);
    m_source->setPlaceholderText(tr("config.json"));
    m_name->setObjectName(QStringLiteral("importDialog.name"));
    m_name->setAccessibleName(tr("Name of the model"));
    m_name->setAcceptDrops(false); // what is dropped is a config
    m_nameCaption->setBuddy(m_name);
    m_hint->setProperty("ink", "muted");
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("importDialog.sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setProperty("ink", "worse");
    m_sentence->setWordWrap(true);
    m_use->setDefault(true);
    m_use->setMinimumWidth(QFontMetrics(textFont(type::body, true)).horizontalAdvance(m_use->text())
                           + 2 * margin); // a default button is bold, which its size hint does not know
    QPushButton *cancel = newButton(tr("Cancel"), "importDialog.cancel", this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);

    auto *source = new QHBoxLayout;
    source->addWidget(m_source, 1);
    source->addWidget(m_choose);
    source->addWidget(m_paste);
    auto *name = new QHBoxLayout;
    name->addWidget(m_nameCaption);
    name->addWidget(m_name, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {cancel, m_add, m_use})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addLayout(source);
    layout->addLayout(name);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    for (QHBoxLayout *row : {source, name, buttons})
        row->setSpacing(gap);
}

void ImportDialog::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a config.json"), {}, tr("Configurations (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::loadFile);
    dialog->open();
}

void ImportDialog::paste()
{
    if (const QMimeData *content = QApplication::clipboard()->mimeData())
        load(*content);
}

void ImportDialog::load(const QMimeData &content)
{
    for (const QUrl &url : content.urls())
        if (url.isLocalFile())
            return loadFile(url.toLocalFile());
    loadText(content.text(), tr("pasted text"));
}

void ImportDialog::loadFile(const QString &path)
{
    showResult(importFile(QFile::encodeName(path).toStdString(), m_document.plan().catalog), path);
}

void ImportDialog::loadText(const QString &text, const QString &source)
{
    showResult(importText(text.toStdString(), source.toStdString(), m_document.plan().catalog), source);
}

void ImportDialog::showResult(const Result<ImportedModel> &read, const QString &source)
{
    m_source->setText(source);
    m_model = read ? std::optional(read.value()) : std::nullopt;
    if (m_model) {
        m_name->setText(QString::fromStdString(m_model->name));
        m_name->setCursorPosition(0);
        m_name->showBad(false);
        m_view->showModel(*m_model, m_document.scenario());
    }
    showSentence(read ? QString() : QString::fromStdString(read.error().message()));
    if (m_model)
        m_use->setFocus();
}

void ImportDialog::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_view->setVisible(m_model.has_value());
    m_hint->setVisible(!m_model);
    m_name->setVisible(m_model.has_value());
    m_nameCaption->setVisible(m_model.has_value());
    const bool usable = m_model && !m_name->text().trimmed().isEmpty();
    m_add->setEnabled(usable);
    m_use->setEnabled(usable);
}

void ImportDialog::nameEdited()
{
    const bool empty = m_name->text().trimmed().isEmpty();
    m_name->showBad(empty);
    showSentence(empty ? tr("A model needs a name.") : QString());
}

void ImportDialog::apply(Result<Done> (*change)(Document &, ModelChoice))
{
    if (!m_model)
        return;
    Result<ModelChoice> model = readOwnModel(m_name->text().trimmed().toStdString(), m_model->config);
    const Result<Done> done = model ? change(m_document, std::move(model).value()) : model.error();
    if (!done)
        return showSentence(QString::fromStdString(done.error().message()));
    accept();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    load(*event->mimeData());
}

ImportDialog *openImportDialog(Document &document, QWidget *window)
{
    auto *dialog = window->findChild<ImportDialog *>();
    if (dialog == nullptr || !dialog->isVisible()) {
        dialog = new ImportDialog(document, window);
        dialog->open();
    }
    return dialog;
}

} // namespace ridgepoint
