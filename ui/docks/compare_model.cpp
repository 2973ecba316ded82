#include "ui/docks/compare_model.h"

#include <algorithm>

#include "app/cli/why_absent.h"
#include "app/document/document.h"
#include "app/document/input_text.h"
#include "core/compare/figures_compared.h"

namespace ridgepoint {

namespace {

const QString unknownText = QStringLiteral("\u2026");

bool sameNames(const CompareColumnList &one, const CompareColumnList &other)
{
    return std::ranges::equal(one, other, [](const auto &a, const auto &b) { return a->name == b->name; });
}

} // namespace

CompareModel::CompareModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{}

void CompareModel::show(const CompareColumnList &columns, std::size_t baseline, std::size_t current)
{
    const bool sameForm = sameNames(columns, m_columns);
    const bool sameHeads = sameForm && baseline == m_baseline && current == m_current;
    if (!sameForm)
        beginResetModel();
    m_columns = columns;
    m_baseline = baseline;
    m_current = current;
    const std::vector<CompareRow> rows = rowsNow();
    if (sameForm)
        takeRows(rows);
    else
        m_rows = rows;
    findBest();
    if (!sameForm)
        return endResetModel();
    if (!sameHeads)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty() && !m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::vector<CompareRow> CompareModel::rowsNow() const
{
    std::vector<const ScenarioInputs *> known;
    for (const auto &column : m_columns)
        if (column->figures)
            known.push_back(&column->inputs);
    return compareRows(inputsThatDiffer(known));
}

/// Both lists are in one order: what is not in the new one goes, what is new there comes.
void CompareModel::takeRows(const std::vector<CompareRow> &rows)
{
    for (std::size_t i = m_rows.size(); i-- > 0;)
        if (std::ranges::find(rows, m_rows[i]) == rows.end()) {
            beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(i));
            endRemoveRows();
        }
    m_best.clear(); // of other rows
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (i >= m_rows.size() || m_rows[i] != rows[i]) {
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), rows[i]);
            endInsertRows();
        }
}

void CompareModel::findBest()
{
    std::vector<const Figures *> figures;
    for (const auto &column : m_columns)
        figures.push_back(column->figures.get());
    m_best.clear();
    for (const CompareRow &row : m_rows)
        m_best.push_back(row.figure != nullptr ? bestOf(*row.figure, figures) : std::nullopt);
}

Figure CompareModel::number(const CompareRow &row, std::size_t column) const
{
    const Figures *figures = m_columns[column]->figures.get();
    return row.figure != nullptr && figures != nullptr ? numberOf(*row.figure, *figures) : std::nullopt;
}

Figure CompareModel::changeAt(const CompareRow &row, std::size_t column) const
{
    return column == m_baseline ? std::nullopt : changeOf(number(row, column), number(row, m_baseline));
}

bool CompareModel::isBest(std::size_t row, std::size_t column) const
{
    return row < m_best.size() && m_best[row] && number(m_rows[row], column) == m_best[row];
}

QString CompareModel::text(const CompareRow &row, std::size_t column) const
{
    const CompareColumn &own = *m_columns[column];
    if (row.isHeading())
        return {};
    if (!own.figures)
        return unknownText;
    if (row.figure != nullptr)
        return compareText(row, row.figure->get(*own.figures));
    return compareText(row, own.inputs);
}

QString CompareModel::reasonAt(const CompareRow &row, std::size_t column) const
{
    const CompareColumn &own = *m_columns[column];
    const std::vector<Scenario> &scenarios = m_document.plan().scenarios;
    if (row.figure == nullptr || !own.figures || column >= scenarios.size()
        || !std::holds_alternative<std::monostate>(row.figure->get(*own.figures)))
        return {};
    return toQString(cli::whyAbsent(row.figure->name, scenarios[column], *own.figures));
}

QString CompareModel::spoken(std::size_t row, std::size_t column) const
{
    const CompareRow &own = m_rows[row];
    QStringList parts = {own.label, m_columns[column]->name};
    const QString value = text(own, column);
    parts.append(own.unit.isEmpty() ? value : value + QLatin1Char(' ') + own.unit);
    if (const QString why = reasonAt(own, column); !why.isEmpty())
        parts.append(why);
    if (const Figure share = changeAt(own, column)) {
        parts.append(QString::fromStdString(formatChange(*share)));
        if (const std::optional<bool> verdict = isBetter(*own.figure, *share))
            parts.append(*verdict ? tr("better") : tr("worse"));
    }
    if (isBest(row, column))
        parts.append(tr("best of the row"));
    return parts.join(QStringLiteral(", "));
}

QString CompareModel::toolTip(std::size_t row, std::size_t column) const
{
    const CompareRow &own = m_rows[row];
    const QString head = own.label + QStringLiteral(", ") + m_columns[column]->name;
    QStringList lines = {head};
    if (const Figure value = number(own, column))
        lines.append((exactText(*value) + QLatin1Char(' ') + toQString(own.figure->unit)).trimmed());
    else
        lines.append(text(own, column));
    if (const QString why = reasonAt(own, column); !why.isEmpty())
        lines.append(why);
    if (const Figure share = changeAt(own, column))
        lines.append(tr("%1 against %2")
                         .arg(QString::fromStdString(formatChange(*share)), m_columns[m_baseline]->name));
    if (isBest(row, column))
        lines.append(tr("The best of the row"));
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>")
        .arg(lines.join(QLatin1Char('\n')).toHtmlEscaped());
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Qt::ItemFlags CompareModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<std::size_t>(index.row())].isHeading())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const CompareRow &own = m_rows[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(own, column);
    case Qt::AccessibleTextRole:
        return own.isHeading() ? own.label : spoken(row, column);
    case Qt::ToolTipRole:
        return own.isHeading() ? QVariant() : toolTip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case shown:
        return column == m_current;
    case reason:
        return reasonAt(own, column);
    case best:
        return isBest(row, column);
    case change: {
        const Figure share = changeAt(own, column);
        return share ? QString::fromStdString(formatChange(*share)) : QString();
    }
    case rises:
        return changeAt(own, column).value_or(0) > 0;
    case better: {
        const Figure share = changeAt(own, column);
        const std::optional<bool> verdict = share ? isBetter(*own.figure, *share) : std::nullopt;
        return verdict ? QVariant(*verdict) : QVariant();
    }
    default:
        return headOfRow(row, role);
    }
}

QVariant CompareModel::headOfColumn(std::size_t column, int role) const
{
    const QString &title = m_columns[column]->name;
    const bool isBaseline = column == m_baseline;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return isBaseline ? tr("%1, baseline").arg(title) : title;
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>")
            .arg((isBaseline ? tr("%1, the baseline. Click to show it.") : tr("%1. Click to show it."))
                     .arg(title)
                     .toHtmlEscaped());
    case shown:
        return column == m_current;
    case starred:
        return isBaseline;
    default:
        return {};
    }
}

QVariant CompareModel::headOfRow(std::size_t row, int role) const
{
    const CompareRow &own = m_rows[row];
    switch (role) {
    case Qt::DisplayRole:
        return own.label;
    case Qt::AccessibleTextRole:
        return own.unit.isEmpty() ? own.label : own.label + QStringLiteral(", ") + own.unit;
    case Qt::ToolTipRole:
        if (own.figure != nullptr)
            return tr("%1. Click for how it comes about.").arg(own.label);
        return own.input != nullptr ? tableText(own.input->help) : QString();
    case heading:
        return own.isHeading();
    case unit:
        return own.unit;
    case name:
        return own.figure != nullptr  ? toQString(own.figure->name)
               : own.input != nullptr ? toQString(own.input->pointer)
                                      : QString();
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal)
        return at < m_columns.size() ? headOfColumn(at, role) : QVariant();
    return at < m_rows.size() ? headOfRow(at, role) : QVariant();
}

} // namespace ridgepoint
