#include "ui/docks/compare_dock.h"

#include <algorithm>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/text/figure_text.h"
#include "ui/docks/compare_copy.h"
#include "ui/docks/compare_delegate.h"
#include "ui/docks/compare_header.h"
#include "ui/docks/compare_model.h"
#include "ui/docks/dock_head.h"
#include "ui/inputs/segmented.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int dockWidth = 384;
constexpr int columnWidth = 78;
constexpr int rowHeadWidth = 136;
constexpr int lowRow = 24;
constexpr int highRow = 40;
constexpr int nameRow = 44; // three lines
constexpr int columnHeadHeight = 44;
enum Form { withChange, valuesAlone };

} // namespace

CompareDock::CompareDock(Document &document, QWidget *parent)
    : QDockWidget(tr("Compare"), parent),
      m_document(document),
      m_columns(document),
      m_model(new CompareModel(document, this)),
      m_table(new QTableView(this)),
      m_empty(buildEmpty()),
      m_note(new QLabel(this)),
      m_form(new Segmented(this))
{
    setObjectName(QStringLiteral("compareDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setMinimumWidth(dockWidth);
    m_form->setObjectName(QStringLiteral("compareDock.form"));
    m_form->setAccessibleName(tr("What the cells show"));
    m_form->addItems({tr("Changes"), tr("Values")});
    m_form->setToolTip(
        tr("Changes: with the change against the baseline\nValues: values alone, more rows in sight"));
    connect(m_form, &QComboBox::currentIndexChanged, this, &CompareDock::sizeRows);
    setDockHead(*this, new QLabel(tr("Compare"), this), m_form, tr("Close the comparison"));
    buildTable();
    m_note->setObjectName(QStringLiteral("compareDock.note"));
    m_note->setProperty("ink", "muted");
    m_note->setFont(textFont(type::caption));
    m_note->setContentsMargins(12, 4, 12, 4);
    auto *body = new QWidget(this);
    body->setProperty("surface", "plain");
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    setWidget(body);
    setTabOrder(m_form, m_table);
    follow();
}

void CompareDock::buildTable()
{
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Comparison of the scenarios"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setProperty("surface", "plain");
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    auto *columns = new CompareHeader(Qt::Horizontal, m_table);
    auto *rows = new CompareHeader(Qt::Vertical, m_table);
    m_table->setHorizontalHeader(columns);
    m_table->setVerticalHeader(rows);
    columns->setAccessibleName(tr("Scenarios"));
    rows->setAccessibleName(tr("Inputs and figures"));
    for (QWidget *head : {columns, rows})
        head->setProperty("surface", "plain");
    columns->setDefaultSectionSize(columnWidth);
    columns->setFixedHeight(columnHeadHeight);
    rows->setMinimumSectionSize(lowRow);
    rows->setFixedWidth(rowHeadWidth);
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CompareDock::sizeRows);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CompareDock::sizeRows);
    connect(columns, &QHeaderView::sectionClicked, this,
            [this](int column) { Q_EMIT scenarioChosen(static_cast<std::size_t>(column)); });
    connect(rows, &QHeaderView::sectionClicked, this, &CompareDock::explainRow);
    connect(m_table, &QTableView::activated, this, &CompareDock::openCell);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](QPoint place) {
        openMenu(m_table->viewport()->mapToGlobal(place), m_table->indexAt(place));
    });
}

QWidget *CompareDock::buildEmpty()
{
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("compareDock.empty"));
    page->setProperty("surface", "plain");
    auto *text = new QLabel(
        tr("The plan has one scenario. Duplicate it and change the copy: both then stand here side by side."),
        page);
    text->setWordWrap(true);
    text->setProperty("ink", "text2");
    auto *duplicate = new QPushButton(tr("Duplicate"), page);
    duplicate->setObjectName(QStringLiteral("compareDock.duplicate"));
    duplicate->setToolTip(tr("A copy of the scenario, which is then shown (Ctrl+D)"));
    connect(duplicate, &QPushButton::clicked, this, &CompareDock::duplicateRequested);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(text);
    layout->addWidget(duplicate, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return page;
}

/// Out of sight nothing is kept up: what has changed meanwhile is found anew when the dock is shown again.
void CompareDock::follow()
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &CompareDock::refresh);
    connect(&m_slices, &QTimer::timeout, this, &CompareDock::evaluateSome);
    connect(&m_document, &Document::changed, this, [this] { m_columns.changed(m_document.current()); });
    connect(&m_document, &Document::figuresChanged, this, &CompareDock::refresh);
    connect(&m_document, &Document::currentChanged, this, &CompareDock::refreshSoon);
    connect(&m_document, &Document::scenariosChanged, this, [this] {
        if (isVisible())
            m_columns.arrange();
        else
            m_columns.forget();
        refreshSoon();
    });
    connect(&m_document, &Document::planReplaced, this, [this] {
        m_columns.forget();
        refreshSoon();
    });
}

void CompareDock::refreshSoon()
{
    if (isVisible())
        m_refresh.start(0);
}

void CompareDock::refresh()
{
    m_refresh.stop();
    if (!isVisible())
        return;
    const bool alone = m_document.plan().scenarios.size() < 2;
    m_empty->setVisible(alone);
    m_table->setVisible(!alone);
    m_note->setVisible(!alone);
    m_form->setVisible(!alone);
    if (alone)
        return m_slices.stop();
    const int shown = m_table->currentIndex().column();
    m_columns.takeShown();
    showKnown();
    if (shown < 0 || static_cast<std::size_t>(shown) != m_document.current())
        m_table->scrollTo(
            m_model->index(std::max(m_table->rowAt(0), 0), static_cast<int>(m_document.current())));
    if (m_columns.unknown() > 0)
        m_slices.start(0);
    else
        m_slices.stop();
}

void CompareDock::evaluateSome()
{
    if (!isVisible())
        return m_slices.stop(); // goes on when it is shown again
    const bool more = m_columns.evaluateSome();
    showKnown();
    if (!more)
        m_slices.stop();
}

void CompareDock::showKnown()
{
    m_model->show(m_columns.list(), m_document.plan().baseline, m_document.current());
    const std::size_t unknown = m_columns.unknown();
    const QString note = unknown == 0
                             ? tr("Bold with a dot: the best of the row. Copy as a table: Ctrl+C")
                             : tr("%1 of %2 scenarios evaluated")
                                   .arg(countText(static_cast<double>(m_columns.list().size() - unknown)),
                                        countText(static_cast<double>(m_columns.list().size())));
    if (m_note->text() != note)
        m_note->setText(note);
}

void CompareDock::sizeRows()
{
    const bool high = m_form->currentIndex() == withChange;
    QHeaderView *rows = m_table->verticalHeader();
    for (std::size_t i = 0; i < m_model->rows().size(); ++i) {
        const CompareRow &row = m_model->rows()[i];
        const int figureHeight = high ? highRow : lowRow;
        const int height = row.isPreset() ? nameRow : row.figure != nullptr ? figureHeight : lowRow;
        if (rows->sectionSize(static_cast<int>(i)) != height)
            rows->resizeSection(static_cast<int>(i), height);
    }
}

void CompareDock::explainRow(int row)
{
    if (const FigureRow *figure = m_model->rows()[static_cast<std::size_t>(row)].figure)
        Q_EMIT explainRequested(
            QString::fromUtf8(figure->name.data(), static_cast<qsizetype>(figure->name.size())));
}

/// A derivation is that of the shown scenario: the cell's is shown first.
void CompareDock::openCell(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    const auto column = static_cast<std::size_t>(index.column());
    if (column != m_document.current())
        Q_EMIT scenarioChosen(column);
    if (column == m_document.current())
        explainRow(row);
}

void CompareDock::openMenu(QPoint place, const QModelIndex &index)
{
    auto *menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("compareDock.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        const CompareRow &row = m_model->rows()[static_cast<std::size_t>(index.row())];
        if (row.figure != nullptr)
            menu->addAction(tr("&Explain"), this,
                            [this, at = QPersistentModelIndex(index)] { openCell(at); });
        menu->addAction(tr("&Show this scenario"), this, [this, at = QPersistentModelIndex(index)] {
            if (at.isValid())
                Q_EMIT scenarioChosen(static_cast<std::size_t>(at.column()));
        });
        menu->addSeparator();
    }
    menu->addAction(tr("&Copy table"), QKeySequence(QKeySequence::Copy), this, &CompareDock::copyTable);
    menu->popup(place);
}

void CompareDock::copyTable()
{
    QGuiApplication::clipboard()->setMimeData(compareMimeData(*m_model).release());
    Q_EMIT copied(tr("The table is copied, for spreadsheets and documents."));
}

bool CompareDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyTable();
        return true;
    }
    if (watched == m_table && event->type() == QEvent::ContextMenu
        && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard) {
        const QModelIndex index = m_table->currentIndex(); // the key means the cell that has the focus
        openMenu(m_table->viewport()->mapToGlobal(m_table->visualRect(index).center()), index);
        return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

void CompareDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    refresh();
}

} // namespace ridgepoint
