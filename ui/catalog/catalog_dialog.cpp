#include "ui/catalog/catalog_dialog.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

#include "app/document/document.h"
#include "app/document/own_entries.h"
#include "ui/catalog/catalog_model.h"
#include "ui/catalog/entry_details.h"
#include "ui/catalog/plain_table.h"
#include "ui/inputs/entry_field.h"
#include "ui/inputs/segmented.h"
#include "ui/theme/fonts.h"
#include "ui/theme/ink.h"

namespace ridgepoint {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int searchWidth = 240;
constexpr int detailsWidth = 304;
constexpr int narrowDetailsWidth = 264;
constexpr int narrowDialog = 1040;
constexpr int narrowestName = 164;
constexpr int widestWords = 136; // of a column of text beside them
constexpr QSize wanted{1200, 640};
constexpr int around = 48; // of the window that stays in sight

} // namespace

CatalogDialog::CatalogDialog(Document &document, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_model(new CatalogModel(this)),
      m_filter(new CatalogFilter(m_model))
{
    setObjectName(QStringLiteral("catalogDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("surface", "plain");
    setWindowTitle(tr("Catalogue"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    buildTop(*layout);
    buildList(*layout);
    buildFoot(*layout);
    connect(&document, &Document::catalogChanged, this, &CatalogDialog::reload);
    connect(&document, &Document::planReplaced, this, &CatalogDialog::reload);
    resize(wanted.boundedTo(parent->size() - QSize(around, around)));
    m_details->setFixedWidth(width() < narrowDialog ? narrowDetailsWidth : detailsWidth);
    reload();
    m_search->setFocus(Qt::OtherFocusReason);
}

void CatalogDialog::buildTop(QBoxLayout &layout)
{
    m_pages = new Segmented(this);
    m_pages->setObjectName(QStringLiteral("catalogDialog.pages"));
    m_pages->setAccessibleName(tr("What is listed"));
    m_pages->addItems({tr("GPUs"), tr("Models"), tr("Own")});
    m_search = new EntryField(this);
    m_search->setObjectName(QStringLiteral("catalogDialog.search"));
    m_search->setAccessibleName(tr("Search in the catalogue"));
    m_search->setPlaceholderText(tr("Search by name, vendor or licence"));
    m_search->setToolTip(tr("In any order: all words must be there. Arrows choose, Enter uses."));
    m_search->setFixedWidth(searchWidth);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_pages, &QComboBox::currentIndexChanged, this, &CatalogDialog::reload);
    connect(m_search, &QLineEdit::textChanged, this, &CatalogDialog::search);
    auto *line = new QHBoxLayout;
    line->addWidget(m_pages);
    line->addStretch(1);
    line->addWidget(m_search);
    layout.addLayout(line);
}

void CatalogDialog::buildList(QBoxLayout &layout)
{
    m_table = new PlainTable(this);
    m_table->setObjectName(QStringLiteral("catalogDialog.table"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true); // a third click: the catalogue's order
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &CatalogDialog::useEntry);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CatalogDialog::showEntry);
    m_nothing = new QLabel(this);
    m_nothing->setObjectName(QStringLiteral("catalogDialog.nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText); // it quotes what was typed
    m_nothing->setProperty("ink", "muted");
    m_details = new EntryDetails(this);
    m_details->setObjectName(QStringLiteral("catalogDialog.details"));
    m_details->setAccessibleName(tr("The chosen entry"));
    m_list = new QStackedLayout;
    m_list->addWidget(m_table);
    m_list->addWidget(m_nothing);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addLayout(m_list, 1);
    line->addWidget(m_details);
    layout.addLayout(line, 1);
}

QPushButton *CatalogDialog::addButton(QBoxLayout &layout, const QString &text, const char *name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("catalogDialog.") + QLatin1String(name));
    const int bold = QFontMetrics(textFont(type::body, true)).horizontalAdvance(text);
    button->setMinimumWidth(bold + 2 * margin); // the one that Enter presses is bold, its hint does not know
    button->setStyleSheet(QStringLiteral("QPushButton::menu-indicator { image: none; width: 0; }"));
    layout.addWidget(button);
    return button;
}

void CatalogDialog::buildFoot(QBoxLayout &layout)
{
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("catalogDialog.sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(m_sentence);

    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    auto *create = new QMenu(this);
    create->addAction(tr("GPU…"), this, [this] { makeEntry(EntryKind::accelerator); });
    create->addAction(tr("Model…"), this, [this] { makeEntry(EntryKind::model); });
    addButton(*line, tr("New…"), "new")->setMenu(create);
    m_copy = addButton(*line, tr("Copy to own…"), "copy");
    m_edit = addButton(*line, tr("Edit…"), "edit");
    m_delete = addButton(*line, tr("Delete…"), "delete");
    auto *file = new QMenu(this);
    file->addAction(tr("Import…"), this, &CatalogDialog::chooseImport);
    file->addAction(tr("Export…"), this, &CatalogDialog::chooseExport);
    addButton(*line, tr("Import, export…"), "file")->setMenu(file);
    line->addStretch(1);
    connect(addButton(*line, tr("Close"), "close"), &QPushButton::clicked, this, &QDialog::close);
    m_use = addButton(*line, tr("Use in this scenario"), "use");
    m_use->setDefault(true);
    connect(m_use, &QPushButton::clicked, this, &CatalogDialog::useEntry);
    connect(m_copy, &QPushButton::clicked, this, [this] { editEntry(true); });
    connect(m_edit, &QPushButton::clicked, this, [this] { editEntry(false); });
    connect(m_delete, &QPushButton::clicked, this, &CatalogDialog::askToDelete);
    layout.addLayout(line);
}

CatalogDialog::Page CatalogDialog::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void CatalogDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
}

const SheetRow *CatalogDialog::chosen() const
{
    return m_filter->rowAt(m_table->currentIndex());
}

/// Reads the catalogue again; what was chosen stays so, else it is what the scenario has.
void CatalogDialog::reload()
{
    const SheetRow *row = chosen();
    const std::string before = row != nullptr ? row->id : std::string();
    const Scenario &scenario = m_document.scenario();
    const int columns = m_model->columnCount();
    switch (page()) {
    case Page::accelerators:
        m_model->show(acceleratorSheet(m_document.catalog()));
        break;
    case Page::models:
        m_model->show(modelSheet(m_document.catalog()));
        break;
    case Page::own:
        m_model->show(ownSheet(m_document.ownEntries().entries()));
        break;
    }
    m_table->setAccessibleName(m_pages->currentText());
    if (columns != m_model->columnCount())
        m_table->sortByColumn(-1, Qt::AscendingOrder);
    fitColumns();
    int now = m_filter->rowOf(before);
    if (now < 0)
        now = m_filter->rowOf(page() == Page::models ? scenario.model.preset : scenario.hardware.preset);
    m_table->setCurrentIndex(m_filter->index(std::max(now, 0), 0));
    showCount();
    showEntry();
}

/// The names take the room that the figures leave; where that is too little the table scrolls.
void CatalogDialog::fitColumns()
{
    m_table->resizeColumnsToContents();
    const int wide = page() == Page::own ? m_model->columnCount() - 1 : 0;
    int others = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column == wide)
            continue;
        if (!m_model->sheet().columns[static_cast<std::size_t>(column)].numeric)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestWords));
        others += m_table->columnWidth(column);
    }
    m_table->setColumnWidth(wide, std::max(m_table->viewport()->width() - others, narrowestName));
}

void CatalogDialog::search(const QString &text)
{
    const SheetRow *before = chosen();
    const std::string id = before != nullptr ? before->id : std::string();
    m_filter->setWords(text);
    m_table->setCurrentIndex(m_filter->index(std::max(m_filter->rowOf(id), 0), 0));
    showCount();
    showEntry();
}

/// How many are listed, or why there are none.
void CatalogDialog::showCount()
{
    const int count = m_filter->rowCount();
    m_list->setCurrentIndex(count > 0 ? 0 : 1);
    if (count > 0)
        return say((count == 1 ? tr("1 entry") : tr("%1 entries").arg(count))
                   + tr(". Catalogue of %1.").arg(QString::fromStdString(m_document.catalog().date)));
    m_nothing->setText(m_model->rowCount() == 0
                           ? tr("There are no entries of your own yet. Copy one of the catalogue, make a new "
                                "one, or import a file.")
                           : tr("No entry has all of these words: %1").arg(m_search->text().trimmed()));
    say(QString());
}

void CatalogDialog::showEntry()
{
    const SheetRow *row = chosen();
    const bool own = row != nullptr && isOwnId(row->id);
    m_use->setEnabled(row != nullptr);
    m_copy->setEnabled(row != nullptr);
    m_edit->setEnabled(own);
    m_delete->setEnabled(own);
    if (row == nullptr)
        return m_details->showNothing(tr("Nothing is chosen."));
    if (row->kind == EntryKind::model) {
        if (const auto model = m_document.catalog().model(row->id))
            m_details->show(*model);
    } else if (const auto accelerator = m_document.catalog().accelerator(row->id)) {
        m_details->show(*accelerator);
    }
}

void CatalogDialog::say(const QString &sentence, bool good)
{
    m_sentence->setText(sentence);
    setInk(*m_sentence, good ? "text2" : "worse");
}

void CatalogDialog::useEntry()
{
    const SheetRow *row = chosen();
    if (row == nullptr)
        return;
    const char *pointer = row->kind == EntryKind::model ? "/model/preset" : "/hardware/preset";
    const QString name = row->cells.front().text;
    if (const Result<Done> done = m_document.setInput(pointer, Value(row->id)); !done)
        return say(QString::fromStdString(done.error().message()), false);
    say(tr("“%1” now has %2.").arg(QString::fromStdString(m_document.scenario().name), name));
}

/// The line keeps the focus; keys that move go to the table. Enter uses, from the table as well.
bool CatalogDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (watched != m_search)
            break;
        QCoreApplication::sendEvent(m_table, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        useEntry();
        return true;
    case Qt::Key_Escape:
        if (watched != m_search || m_search->text().isEmpty())
            break;
        m_search->clear();
        return true;
    default:
        break;
    }
    return QDialog::eventFilter(watched, event);
}

void openCatalogDialog(Document &document, QWidget *window)
{
    auto *dialog = window->findChild<CatalogDialog *>();
    if (dialog == nullptr)
        dialog = new CatalogDialog(document, window);
    dialog->show(); // beside the window, which stays in use
    dialog->raise();
    dialog->activateWindow();
}

} // namespace ridgepoint
