#include "ui/explore/search_model.h"

#include <algorithm>
#include <cmath>

#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "ui/explore/figure_axis.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

struct NumberColumn {
    SearchModel::Column column;
    std::string_view figure; ///< empty: an input
    std::string_view pointer;
};
constexpr NumberColumn numberColumns[] = {
    {SearchModel::tensor, "", "/deployment/tensor_parallel"},
    {SearchModel::pipeline, "", "/deployment/pipeline_parallel"},
    {SearchModel::attention, "", "/deployment/attention_replicas"},
    {SearchModel::batch, "batch", ""},
    {SearchModel::users, "users_per_replica", ""},
    {SearchModel::firstToken, "ttft_seconds", ""},
    {SearchModel::fleet, "fleet.gpus", ""},
    {SearchModel::fleetCost, "fleet.usd_month", ""},
};

struct WordColumn {
    SearchModel::Column column;
    std::string_view pointer;
};
constexpr WordColumn wordColumns[] = {{SearchModel::weights, "/precision/weights"},
                                      {SearchModel::kv, "/precision/kv_cache"},
                                      {SearchModel::readers, "/serving/idle_kv"},
                                      {SearchModel::ownership, "/economics/ownership"}};

bool isText(int column)
{
    return column == SearchModel::gpu || column == SearchModel::layout
           || std::ranges::find(wordColumns, column, &WordColumn::column) != std::end(wordColumns);
}

/// "TP 2, PP 4, DP 8": sizes of tensor, pipeline and attention-data parallelism above 1; "–" where all are 1.
QString layoutText(const FoundDeployment &row)
{
    constexpr std::pair<const char *, std::string_view> sizes[] = {{"TP", "/deployment/tensor_parallel"},
                                                                   {"PP", "/deployment/pipeline_parallel"},
                                                                   {"DP", "/deployment/attention_replicas"}};
    QStringList parts;
    for (const auto &[name, pointer] : sizes)
        if (const double size = row.number(pointer, 1); size > 1)
            parts.append(QLatin1String(name) + QLatin1Char(' ') + countText(size));
    return parts.isEmpty() ? SearchModel::tr("1 GPU") : parts.join(QStringLiteral(", "));
}

const NumberColumn *numberColumn(int column)
{
    const auto *found = std::ranges::find(numberColumns, column, &NumberColumn::column);
    return found == std::end(numberColumns) ? nullptr : found;
}

const WordColumn *wordColumn(int column)
{
    const auto *found = std::ranges::find(wordColumns, column, &WordColumn::column);
    return found == std::end(wordColumns) ? nullptr : found;
}

Figure numberAt(const FoundDeployment &row, int column)
{
    if (column == SearchModel::speed)
        return row.speed;
    if (column == SearchModel::goal)
        return row.goal;
    const NumberColumn *number = numberColumn(column);
    if (number == nullptr)
        return std::nullopt;
    if (number->figure.empty())
        return row.number(number->pointer, 1);
    return numberOf(*findFigure(number->figure), row.figures);
}

} // namespace

void SearchModel::show(std::vector<FoundDeployment> rows, const FigureRow *by, bool highest)
{
    const bool isReset = rows.size() != m_rows.size() || m_goal != by; // else the view has no layout to do
    if (isReset)
        beginResetModel();
    m_rows = std::move(rows);
    m_goal = by;
    m_highest = highest;
    if (isReset)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int SearchModel::rowOf(std::size_t index) const
{
    const auto found = std::ranges::find(m_rows, index, &FoundDeployment::index);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool SearchModel::isConstant(int column) const
{
    return std::ranges::all_of(m_rows, [&](const FoundDeployment &row) {
        return text(row, column) == text(m_rows.front(), column);
    });
}

bool SearchModel::isGoal(int column) const
{
    const NumberColumn *number = numberColumn(column);
    return m_goal != nullptr && number != nullptr && number->figure == m_goal->name;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString SearchModel::text(const FoundDeployment &row, int column) const
{
    if (column == gpu)
        return row.isPlan ? tr("%1 (this plan)").arg(row.gpu) : row.gpu;
    if (column == layout)
        return layoutText(row);
    if (const WordColumn *word = wordColumn(column))
        return row.word(word->pointer);
    const Figure number = numberAt(row, column);
    if (!number)
        return QStringLiteral("—");
    if (column == goal)
        return valueText(*m_goal, *number);
    if (column == firstToken)
        return siText(*number, "s");
    return column == speed ? figureText(*number) : countText(std::round(*number));
}

QString SearchModel::exact(const FoundDeployment &row, int column) const
{
    const Figure number = numberAt(row, column);
    if (number)
        return exactText(*number);
    return numberColumn(column) != nullptr ? QString() : text(row, column);
}

/// Why a cell is to be read with care; the dagger's tool tip.
QString SearchModel::doubt(const FoundDeployment &row, int column)
{
    if (column == gpu)
        return row.unfitted;
    return column == weights && row.fewBits ? tr("Weights of 4 bits may change the answers: check quality.")
                                            : QString();
}

bool SearchModel::isDoubtful(int column) const
{
    return std::ranges::any_of(
        m_rows, [column](const FoundDeployment &row) { return !doubt(row, column).isEmpty(); });
}

QString SearchModel::head(int column) const
{
    switch (column) {
    case gpu:
        return tr("GPU");
    case layout:
        return tr("Layout");
    case tensor:
        return tr("Tensor");
    case pipeline:
        return tr("Pipeline");
    case attention:
        return tr("Attention");
    case weights:
        return tr("Weights");
    case kv:
        return tr("KV");
    case readers:
        return tr("Readers' KV");
    case ownership:
        return tr("Buy or rent");
    case batch:
        return tr("Batch");
    case users:
        return tr("Users");
    case speed:
        return tr("tokens/s");
    case firstToken:
        return tr("First token");
    case fleet:
        return tr("Fleet GPUs");
    case fleetCost:
        return tr("Fleet $/month");
    case goal:
        break;
    }
    if (m_goal == nullptr)
        return {};
    return m_goal->name == "cost.usd_user_month" ? tr("$/user-month") : tableText(m_goal->label);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    const FoundDeployment &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return doubt(row, column).isEmpty() ? text(row, column) : tr("%1 †").arg(text(row, column));
    case Qt::ToolTipRole:
        if (const QString why = doubt(row, column); !why.isEmpty())
            return why;
        return numberAt(row, column) ? QVariant(exact(row, column)) : QVariant(text(row, column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isText(column) ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        if (column == gpu || column == goal)
            return textFont(type::body, true);
        return {};
    case Qt::AccessibleTextRole:
        return tr("%1: %2")
            .arg(head(column), QStringList{text(row, column), doubt(row, column)}.join(QLatin1Char(' ')))
            .trimmed();
    default:
        return {};
    }
}

QVariant SearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole: // the arrow says which way the rows go
        return section == goal ? head(section) + QChar(0x2009) + QChar(m_highest ? 0x2193 : 0x2191)
                               : head(section);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isText(section) ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        if (section == layout)
            return tr("Tensor (TP), pipeline (PP) and attention-data parallel (DP) sizes above 1");
        if (section == fleetCost)
            return tr(
                "All GPUs of the fleet, spare and partly filled replicas too.\nCost per user leaves these "
                "out: the cheapest per user need not be the cheapest fleet.");
        return section == goal && m_goal != nullptr ? QVariant(tableText(m_goal->label)) : QVariant();
    default:
        return {};
    }
}

ChartTable SearchModel::table() const
{
    ChartTable table;
    for (int column = 0; column < columns; ++column) {
        const NumberColumn *number = numberColumn(column);
        const FigureRow *figure = column == goal                                 ? m_goal
                                  : number != nullptr && !number->figure.empty() ? findFigure(number->figure)
                                                                                 : nullptr;
        const bool hasUnit = figure != nullptr && !figure->unit.empty() && column != fleet;
        table.head.append(hasUnit ? tr("%1 (%2)").arg(tableText(figure->label), toQString(figure->unit))
                                  : head(column));
    }
    for (const FoundDeployment &row : m_rows) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(exact(row, column));
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace ridgepoint
