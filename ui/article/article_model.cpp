#include "ui/article/article_model.h"

#include "app/document/input_text.h"
#include "ui/article/article_text.h"
#include "ui/text/tool_tip.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

namespace ridgepoint {

namespace {

QString textOf(const ArticleRow &row, int column)
{
    switch (column) {
    case ArticleModel::number:
        return QString::number(row.number);
    case ArticleModel::claim:
        return toQString(row.quantity);
    case ArticleModel::article:
        return toQString(row.article);
    case ArticleModel::model:
        return QString::fromStdString(row.shown);
    case ArticleModel::verdict:
        return verdictText(row.verdict);
    default:
        return toQString(row.brief);
    }
}

/// Whole, where a column cuts it or has only the brief form.
QString toolTipOf(const ArticleRow &row, int column)
{
    const QString text = column == ArticleModel::why ? QString::fromStdString(row.why) : textOf(row, column);
    return text.isEmpty() ? QString() : plainToolTip(text);
}

bool isNumeric(int column)
{
    return column == ArticleModel::number || column == ArticleModel::article || column == ArticleModel::model;
}

} // namespace

ArticleModel::ArticleModel(const std::vector<ArticleRow> &rows, QObject *parent)
    : QAbstractTableModel(parent), m_rows(rows)
{}

void ArticleModel::applyTokens(const Tokens &tokens)
{
    m_muted = tokens.muted;
    m_text2 = tokens.text2;
    for (std::size_t i = 0; i < verdictNames.size(); ++i) {
        const auto one = static_cast<Verdict>(i);
        m_verdicts[i] = {tintedIcon(verdictIcon(one), verdictInk(one, tokens)), verdictInk(one, tokens)};
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ArticleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ArticleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ArticleModel::data(const QModelIndex &index, int role) const
{
    const ArticleRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto &verdictOf = m_verdicts[static_cast<std::size_t>(row.verdict)];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return toolTipOf(row, column);
    case Qt::FontRole:
        return textFont(type::body, column == model);
    case Qt::ForegroundRole:
        return column == verdict                    ? QVariant(verdictOf.ink)
               : column == number                   ? QVariant(m_muted)
               : column == article || column == why ? QVariant(m_text2)
                                                    : QVariant();
    case Qt::DecorationRole:
        return column == verdict ? QVariant(verdictOf.icon) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ArticleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("#"), tr("Claim"), tr("Article"), tr("This model"), tr("Verdict"), tr("Why")};
    return names[section];
}

ArticleFilter::ArticleFilter(const std::vector<ArticleRow> &rows, QObject *parent)
    : QSortFilterProxyModel(parent), m_rows(rows)
{}

void ArticleFilter::showNotHoldingOnly(bool only)
{
    m_only = only;
    invalidateFilter();
}

bool ArticleFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return !m_only || m_rows[static_cast<std::size_t>(row)].verdict == Verdict::doesNotHold;
}

} // namespace ridgepoint
