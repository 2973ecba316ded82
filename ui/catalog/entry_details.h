// Everything the catalogue knows of one entry: figures with units, prices and rents with their kind and date, notes and sources with
// their links. The text can be chosen and copied; what it quotes is shown as it stands, never as markup.
#pragma once

#include <vector>

#include <QTextBrowser>

#include "core/catalog/entry_lines.h"

class QTextCursor;

namespace ridgepoint {

class EntryDetails : public QTextBrowser {
    Q_OBJECT

public:
    explicit EntryDetails(QWidget *parent = nullptr);

    void show(const Accelerator &entry);
    /// With what the config comes to before what is published.
    void show(const ModelEntry &entry);
    /// A sentence in place of an entry.
    void showNothing(const QString &sentence);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Text {
        QString label, text;
    };
    void write(const QString &title, const std::vector<Text> &figures, const std::vector<Text> &paragraphs);
    void writeFigures(QTextCursor &cursor, const std::vector<Text> &figures);
    void writeParagraph(QTextCursor &cursor, const Text &paragraph);
    void writeAgain();
    static void sort(const std::vector<EntryLine> &lines, std::vector<Text> &figures,
                     std::vector<Text> &paragraphs);

    QString m_title;
    std::vector<Text> m_figures, m_paragraphs;
};

} // namespace ridgepoint
