#include "ui/inputs/catalog_popup.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int rowHeight = 24;
constexpr int headerHeight = 28;
constexpr int searchHeight = 32;
constexpr int mostRows = 14;
constexpr int margin = 8;
constexpr int columnGap = 28;

} // namespace

CatalogPopup::CatalogPopup(CatalogRows rows, const QString &current, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_rows(std::move(rows)),
      m_current(current),
      m_search(new QLineEdit(this)),
      m_view(new QTableView(this)),
      m_model(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("surface", "panel");
    const Tokens &tokens = tokensOf(palette());
    m_search->setObjectName(QStringLiteral("catalogSearch"));
    m_search->setAccessibleName(tr("Search in %1").arg(m_rows.titles.front()));
    m_search->setPlaceholderText(tr("Search, in any order: all words must be there"));
    m_search->addAction(tintedIcon(QStringLiteral("search"), tokens.muted), QLineEdit::LeadingPosition);
    m_search->setFrame(false);
    m_search->setFixedHeight(searchHeight);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CatalogPopup::filter);

    fillTable();
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_search);
    layout->addWidget(m_view);
    setFocusProxy(m_search);
}

void CatalogPopup::fillTable()
{
    m_model->setHorizontalHeaderLabels(m_rows.titles);
    for (int column = 0; column < m_rows.titles.size(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                                                | Qt::AlignVCenter);
    for (const CatalogRow &row : m_rows.rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : row.cells) {
            auto *item = new QStandardItem(cell);
            item->setEditable(false);
            item->setEnabled(row.obstacle.isEmpty());
            item->setToolTip(row.obstacle);
            item->setTextAlignment((items.isEmpty() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            items.append(item);
        }
        if (row.id == m_current)
            items.front()->setFont(textFont(type::body, true));
        m_model->appendRow(items);
    }
    if (!m_rows.custom)
        return;
    auto *custom = new QStandardItem(tr("Custom…"));
    custom->setEditable(false);
    custom->setToolTip(tr("Edit every figure of an entry of your own"));
    m_model->appendRow(custom);
}

void CatalogPopup::buildTable()
{
    m_view->setObjectName(QStringLiteral("catalogTable"));
    m_view->setAccessibleName(accessibleName());
    m_view->setModel(m_model);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->verticalHeader()->setMinimumSectionSize(rowHeight);
    if (m_rows.custom)
        m_view->setSpan(customRow(), 0, 1, m_model->columnCount());

    QHeaderView *header = m_view->horizontalHeader();
    header->setFixedHeight(headerHeight);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setFont(textFont(type::caption));
    m_view->setProperty("surface", "list");
    const QFontMetrics body(textFont(type::body, true)), caption(textFont(type::caption));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int widest = caption.horizontalAdvance(m_rows.titles[column]);
        for (const CatalogRow &row : m_rows.rows)
            widest = std::max(widest, body.horizontalAdvance(row.cells[column]));
        header->resizeSection(column, widest + columnGap);
    }
    header->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_view, &QTableView::clicked, this, &CatalogPopup::take);
}

int CatalogPopup::customRow() const
{
    return static_cast<int>(m_rows.rows.size());
}

void CatalogPopup::openUnder(const QWidget &box, const QString &search)
{
    const int scrollBar = m_view->verticalScrollBar()->sizeHint().width();
    const int rows = std::min(mostRows, m_model->rowCount());
    QRect place(box.mapToGlobal(QPoint(0, box.height() + 1)),
                QSize(std::max(m_view->horizontalHeader()->length() + scrollBar + 2, box.width()),
                      searchHeight + headerHeight + rows * rowHeight + 2));
    const QRect screen = box.screen()->availableGeometry();
    if (place.bottom() > screen.bottom() - margin)
        place.moveBottom(std::max(box.mapToGlobal(QPoint(0, 0)).y() - 1, place.height()));
    place.moveRight(std::min(place.right(), screen.right() - margin));
    place.moveLeft(std::max(place.left(), screen.left()));
    setGeometry(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    m_search->setText(search);
    if (search.isEmpty())
        filter(search);
}

void CatalogPopup::filter(const QString &text)
{
    const QStringList words = text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (std::size_t row = 0; row < m_rows.rows.size(); ++row) {
        const QString &within = m_rows.rows[row].search;
        const bool found = std::all_of(words.begin(), words.end(),
                                       [&](const QString &word) { return within.contains(word); });
        m_view->setRowHidden(static_cast<int>(row), !found);
    }
    selectFirst();
}

/// The entry that the plan has while it is in sight, else the first that can be chosen.
void CatalogPopup::selectFirst()
{
    int first = -1;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        if (m_view->isRowHidden(row) || !m_model->item(row)->isEnabled())
            continue;
        first = row;
        if (row < customRow() && m_rows.rows[static_cast<std::size_t>(row)].id == m_current)
            break;
    }
    m_view->setCurrentIndex(m_model->index(first, 0));
}

void CatalogPopup::take(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->item(index.row())->isEnabled())
        return;
    const bool custom = index.row() == customRow();
    const QString id = custom ? QString() : m_rows.rows[static_cast<std::size_t>(index.row())].id;
    close();
    if (custom)
        Q_EMIT customWanted();
    else
        Q_EMIT chosen(id);
}

/// The line keeps the focus; keys that move go to the table.
bool CatalogPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_view, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_view->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace ridgepoint
