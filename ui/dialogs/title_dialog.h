// Title of the plan and notes on the shown scenario (titleDialog: `.title .notes .set .cancel`): what heads a report and a presentation.
#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace ridgepoint {

class Document;

class TitleDialog : public QDialog {
    Q_OBJECT

public:
    TitleDialog(Document &document, QWidget *window);

private:
    void set();

    Document &m_document;
    QLineEdit *m_title;
    QPlainTextEdit *m_notes;
};

/// Over `window`, and not waited for.
void openTitleDialog(Document &document, QWidget *window);

} // namespace ridgepoint
