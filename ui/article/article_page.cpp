#include "ui/article/article_page.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QTableView>

#include "ui/article/article_assumptions.h"
#include "ui/article/article_detail.h"
#include "ui/article/article_model.h"
#include "ui/article/article_text.h"
#include "ui/article/verdict_bar.h"
#include "ui/catalog/plain_table.h"
#include "ui/inputs/segmented.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int pageMargin = 24;
constexpr int gap = 8;
constexpr int listShare = 60; // per cent of the page
constexpr int leastList = 660;
constexpr int rowHeight = 28;
constexpr int cellGap = 12; // beside what the texts need
constexpr int leastModel = 150;
constexpr int leastWhy = 120; // a narrower column would say nothing

} // namespace

ArticlePage::ArticlePage(const Catalog &catalog, QWidget *parent)
    : QWidget(parent),
      m_model(nullptr),
      m_filter(nullptr),
      m_table(new PlainTable(this)),
      m_detail(new ArticleDetail(this))
{
    setObjectName(QStringLiteral("articlePage"));
    setProperty("surface", "plain");
    setAttribute(Qt::WA_StyledBackground);
    if (const Result<std::vector<ArticleRow>> rows = articleRows(catalog))
        m_rows = rows.value();
    QString assumptions;
    if (const Result<Plan> plan = articlePlan(catalog))
        assumptions = assumptionsText(plan.value().scenarios.front());
    m_model = new ArticleModel(m_rows, this);
    m_filter = new ArticleFilter(m_rows, this);
    m_filter->setSourceModel(m_model);
    makeTable();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeList(assumptions), listShare);
    layout->addWidget(m_detail, 100 - listShare);
    connect(m_detail, &ArticleDetail::showMeRequested, this, &ArticlePage::showMe);
    connect(m_detail, &ArticleDetail::copyRequested, this, &ArticlePage::copy);
    m_model->applyTokens(tokensOf(palette()));
    choose(m_chosen);
}

void ArticlePage::makeTable()
{
    m_table->setObjectName(QStringLiteral("articleTable"));
    m_table->setAccessibleName(tr("Claims of the article"));
    m_table->setModel(m_filter);
    m_table->setProperty("surface", "rows");
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->viewport()->installEventFilter(this);
    m_table->horizontalHeader()->setResizeContentsPrecision(-1); // all rows, in sight or not
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setMinimumSectionSize(0);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ArticlePage::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, &ArticlePage::showMe);
}

QWidget *ArticlePage::makeList(const QString &assumptions)
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(pageMargin, 2 * gap, pageMargin, 2 * gap);
    layout->setSpacing(gap);
    auto *title = new QLabel(tr("The reference article against this model"), list);
    title->setFont(textFont(type::pageTitle, true));
    auto *about = new QLabel(tr("“Matrix Multiplication Cost”, a short text on the napkin mathematics of "
                                "serving large language models; author and address are not known."),
                             list);
    about->setObjectName(QStringLiteral("articlePage.about"));
    about->setWordWrap(true);
    about->setProperty("ink", "text2");
    auto *line = new QLabel(assumptions, list);
    line->setObjectName(QStringLiteral("articlePage.assumptions"));
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setProperty("ink", "muted");
    auto *shares = new VerdictBar(list);
    shares->show(m_rows);
    m_choice = new Segmented(list);
    m_choice->setObjectName(QStringLiteral("articleFilter"));
    m_choice->setAccessibleName(tr("Claims to list"));
    m_choice->addItem(tr("All %1").arg(m_rows.size()));
    m_choice->addItem(tr("Not holding"));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ArticlePage::filter);
    auto *beneath = new QHBoxLayout(shares); // beside the counts
    beneath->setContentsMargins(0, 0, 0, 0);
    beneath->addWidget(m_choice, 0, Qt::AlignRight | Qt::AlignBottom);
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addWidget(line);
    layout->addSpacing(gap);
    layout->addWidget(shares);
    layout->addWidget(m_table, 1);
    return list;
}

/// Columns as wide as their texts; what is left is the reasons', which go where it is too little.
void ArticlePage::fitColumns()
{
    const QHeaderView *header = m_table->horizontalHeader();
    int widths[ArticleModel::columns] = {};
    int left = m_table->viewport()->width();
    for (int column = 0; column < ArticleModel::why; ++column) {
        const int texts = static_cast<const QAbstractItemView *>(m_table)->sizeHintForColumn(column);
        widths[column] = std::max(texts, header->sectionSizeHint(column)) + cellGap;
        left -= widths[column];
    }
    m_table->setColumnHidden(ArticleModel::why, left < leastWhy);
    widths[ArticleModel::why] = left;
    if (left < 0) { // one formula is longer than all numbers; then the claims are cut
        const int taken = std::min(-left, std::max(widths[ArticleModel::model] - leastModel, 0));
        widths[ArticleModel::model] -= taken;
        widths[ArticleModel::claim] += left + taken;
    } else if (left < leastWhy) {
        widths[ArticleModel::claim] += left;
    }
    for (int column = 0; column < ArticleModel::columns; ++column)
        if (!m_table->isColumnHidden(column))
            m_table->setColumnWidth(column, widths[column]);
}

void ArticlePage::filter()
{
    m_filter->showNotHoldingOnly(m_choice->currentIndex() == 1);
    choose(m_chosen);
}

void ArticlePage::choose(int number)
{
    const int column = ArticleModel::number;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        if (m_filter->index(row, column).data().toInt() == number)
            return m_table->setCurrentIndex(m_filter->index(row, column));
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, column));
}

const ArticleRow *ArticlePage::chosen() const
{
    const QModelIndex at = m_filter->mapToSource(m_table->currentIndex());
    return at.isValid() ? &m_rows[static_cast<std::size_t>(at.row())] : nullptr;
}

void ArticlePage::showChosen()
{
    const ArticleRow *row = chosen();
    if (row == nullptr)
        return;
    m_chosen = row->number;
    m_detail->show(*row, m_rows.size());
}

void ArticlePage::showMe()
{
    if (const ArticleRow *row = chosen())
        Q_EMIT figureRequested(row->scenario,
                               QString::fromUtf8(row->figure.data(), qsizetype(row->figure.size())));
}

void ArticlePage::copy()
{
    QGuiApplication::clipboard()->setMimeData(articleMimeData(m_rows).release());
    Q_EMIT copied(tr("%1 claims copied.").arg(m_rows.size()));
}

void ArticlePage::begin()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ArticlePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_detail->setFixedWidth(width() - std::max(width() * listShare / 100, leastList));
}

/// The table's room changes with the page's and with its scroll bar.
bool ArticlePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void ArticlePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_model != nullptr)
        m_model->applyTokens(tokensOf(palette()));
}

void ArticlePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ridgepoint
