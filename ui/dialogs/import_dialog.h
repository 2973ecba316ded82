// File > Import…, `importDialog`: a model from a Hugging Face config.json that was chosen, dropped or pasted. It shows what was
// understood and what was assumed before anything changes; a file that cannot be read is told in place, in the words of the
// command line, and the plan stays as it is.
#pragma once

#include <optional>

#include <QDialog>

#include "core/import/import_model.h"

class QLabel;
class QMimeData;
class QPushButton;

namespace ridgepoint {

class Document;
class EntryField;
class ImportView;
struct ModelChoice;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Document &document, QWidget *window);

    void loadFile(const QString &path);
    /// `source` is what the text is called in its place and in errors.
    void loadText(const QString &text, const QString &source);
    /// The first file of what was dropped or copied, else its text.
    void load(const QMimeData &content);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void chooseFile();
    void paste();
    void showResult(const Result<ImportedModel> &read, const QString &source);
    void showSentence(const QString &sentence);
    void nameEdited();
    void apply(Result<Done> (*change)(Document &, ModelChoice));

    Document &m_document;
    std::optional<ImportedModel> m_model; ///< empty: nothing that could be used
    EntryField *m_source, *m_name;
    QLabel *m_nameCaption, *m_hint, *m_sentence;
    ImportView *m_view;
    QPushButton *m_choose, *m_paste, *m_add, *m_use;
};

/// The window's import dialog, opened where it is not.
ImportDialog *openImportDialog(Document &document, QWidget *window);

} // namespace ridgepoint
