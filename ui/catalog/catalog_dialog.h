// The catalogue browser `catalogDialog`: every accelerator and model with figures and sources, sorted by any column and searched by
// words, beside one's own entries, which are made, edited, exported and imported here. It stands beside the window while one
// works on; "Use in this scenario" is one step to undo.
#pragma once

#include <QDialog>

#include "core/plan/catalog_changes.h"

class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace ridgepoint {

class CatalogFilter;
class CatalogModel;
class Document;
class EntryDetails;
class PlainTable;
class Segmented;
struct SheetRow;

class CatalogDialog : public QDialog {
    Q_OBJECT

public:
    CatalogDialog(Document &document, QWidget *parent);

    enum class Page { accelerators, models, own };
    void showPage(Page page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTop(QBoxLayout &layout);
    void buildList(QBoxLayout &layout);
    void buildFoot(QBoxLayout &layout);
    QPushButton *addButton(QBoxLayout &layout, const QString &text, const char *name);
    void reload();
    void fitColumns();
    void search(const QString &text);
    void showEntry();
    void showCount();
    void useEntry();
    void makeEntry(EntryKind kind);
    void editEntry(bool asCopy);
    void askToDelete();
    void chooseImport();
    void chooseExport();
    void say(const QString &sentence, bool good = true);
    [[nodiscard]] const SheetRow *chosen() const;
    [[nodiscard]] Page page() const;

    Document &m_document;
    CatalogModel *m_model;
    CatalogFilter *m_filter;
    Segmented *m_pages = nullptr;
    QLineEdit *m_search = nullptr;
    PlainTable *m_table = nullptr;
    QLabel *m_nothing = nullptr;
    QStackedLayout *m_list = nullptr;
    EntryDetails *m_details = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_use = nullptr, *m_copy = nullptr, *m_edit = nullptr, *m_delete = nullptr;
};

/// Opens it over the window, or brings it to the front.
void openCatalogDialog(Document &document, QWidget *window);

} // namespace ridgepoint
