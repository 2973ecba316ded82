#include "ui/dialogs/import_view.h"

#include <algorithm>

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/text/figure_text.h"
#include "core/evaluate/effective.h"
#include "core/import/import_model.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int gap = 8;
constexpr int wideGap = 24;
constexpr int rowHeight = 24;
constexpr int fewRows = 3;
constexpr int mostAssumed = 5; // beyond them one scrolls

QTableWidget *newTable(const QString &name, const QString &title, const QStringList &heads, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(heads.size()), parent);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setProperty("surface", "rows");
    table->setHorizontalHeaderLabels(heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFixedHeight(rowHeight);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    for (QWidget *widget :
         {static_cast<QWidget *>(table), static_cast<QWidget *>(table->horizontalHeader())}) {
        widget->style()->unpolish(widget); // the sheet looks at the property again
        widget->style()->polish(widget);
    }
    return table;
}

/// Values stand at the right, as figures do; everything else at the left.
void fillTable(QTableWidget &table, const std::vector<QStringList> &rows, int valueColumn)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(type::caption);
    table.setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column) {
            auto *item = new QTableWidgetItem(rows[static_cast<std::size_t>(row)].value(column));
            item->setToolTip(item->text());
            item->setTextAlignment(
                QFlags<Qt::AlignmentFlag>(column == valueColumn ? Qt::AlignRight : Qt::AlignLeft)
                | Qt::AlignVCenter);
            if (column == 0)
                item->setFont(fixed);
            table.setItem(row, column, item);
        }
    auto *head = table.horizontalHeaderItem(valueColumn);
    head->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < table.columnCount(); ++column)
        if (column != valueColumn)
            table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QString publishedText(const ImportedModel &model)
{
    if (!model.published)
        return ImportView::tr("none known");
    const double share = model.deviation();
    const QString sign = share > 0 ? QStringLiteral("+") : QString();
    return ImportView::tr("%1, computed is %2")
        .arg(billionsText(model.published->parameters), sign + shareText(share));
}

} // namespace

ImportView::ImportView(QWidget *parent)
    : QWidget(parent),
      m_understood(newTable(QStringLiteral("importDialog.understood"), tr("Keys as they were read"),
                            {tr("Key"), tr("Meaning"), tr("Read as")}, this)),
      m_assumed(newTable(QStringLiteral("importDialog.assumed"), tr("Keys that were assumed"),
                         {tr("Key"), tr("Taken as"), tr("Because")}, this)),
      m_assumedCaption(new QLabel(tr("Assumed, since the file does not say"), this)),
      m_kvCaption(new QLabel(this)),
      m_leftOut(new QLabel(this))
{
    m_assumed->setProperty("ink", "text2");
    m_assumedCaption->setProperty("ink", "muted");
    m_assumedCaption->setFont(textFont(type::caption));
    m_leftOut->setObjectName(QStringLiteral("importDialog.leftOut"));
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setProperty("ink", "muted");
    m_leftOut->setWordWrap(true);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(wideGap);
    m_parameters =
        addFigure(figures, QStringLiteral("importDialog.parameters"), new QLabel(tr("Parameters"), this));
    m_published =
        addFigure(figures, QStringLiteral("importDialog.published"), new QLabel(tr("Published"), this));
    m_active = addFigure(figures, QStringLiteral("importDialog.active"), new QLabel(tr("Active"), this));
    m_kv = addFigure(figures, QStringLiteral("importDialog.kv"), m_kvCaption);
    figures->addStretch(1);
    auto *attention = new QHBoxLayout;
    m_attention =
        addFigure(attention, QStringLiteral("importDialog.attention"), new QLabel(tr("Attention"), this));
    m_attention->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_understood, 1);
    layout->addWidget(m_assumedCaption);
    layout->addWidget(m_assumed);
    layout->addLayout(figures);
    layout->addLayout(attention);
    layout->addWidget(m_leftOut);
    m_understood->setMinimumHeight(fewRows * rowHeight);
}

QLabel *ImportView::addFigure(QHBoxLayout *row, const QString &name, QLabel *caption)
{
    auto *value = new QLabel(this);
    value->setObjectName(name);
    value->setTextFormat(Qt::PlainText);
    value->setFont(textFont(type::body, true));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    caption->setFont(textFont(type::caption));
    caption->setProperty("ink", "muted");
    caption->setBuddy(value);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(caption);
    column->addWidget(value);
    row->addLayout(column);
    return value;
}

void ImportView::showModel(const ImportedModel &model, const Scenario &scenario)
{
    const auto text = [](const std::string &words) { return QString::fromStdString(words); };
    std::vector<QStringList> rows;
    for (const UnderstoodKey &each : model.understood)
        rows.push_back({text(each.key), text(each.meaning), text(each.value)});
    fillTable(*m_understood, rows, 2);
    rows.clear();
    for (const AssumedKey &each : model.assumed)
        rows.push_back({text(each.key), text(each.value), text(each.reason)});
    fillTable(*m_assumed, rows, 1);
    m_assumed->setVisible(!rows.empty());
    m_assumed->setFixedHeight((std::min(m_assumed->rowCount(), mostAssumed) + 1) * rowHeight);
    m_assumedCaption->setVisible(!rows.empty());

    const ShapeTotals totals = model.shape.totals();
    const auto kv = static_cast<std::size_t>(scenario.precision.kvCache);
    m_kvCaption->setText(
        tr("KV per token, %1").arg(QString::fromStdString(std::string(precisionNames[kv])).toUpper()));
    m_parameters->setText(billionsText(totals.parameters()));
    m_parameters->setToolTip(countText(totals.parameters()));
    m_active->setText(billionsText(totals.activeParameters()));
    m_published->setText(publishedText(model));
    m_published->setToolTip(model.published ? tr("%1 in the catalogue").arg(text(model.published->name))
                                            : QString());
    m_kv->setText(siText(totals.kvElementsPerToken * elementBytes(scenario).kvCache, "B"));
    m_attention->setText(text(model.attention));
    QStringList left;
    for (const LeftOutKey &each : model.leftOut)
        left.append(tr("Left out: %1, %2.").arg(text(each.key), text(each.reason)));
    m_leftOut->setText(left.join(QLatin1Char('\n')));
    m_leftOut->setVisible(!left.isEmpty());
}

} // namespace ridgepoint
