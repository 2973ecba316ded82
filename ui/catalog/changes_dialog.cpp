#include "ui/catalog/changes_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "ui/catalog/entry_text.h"
#include "ui/catalog/plain_table.h"

namespace ridgepoint {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int firstNumber = 2; // column
constexpr QSize wanted{800, 440};
constexpr int around = 48;

void appendRow(QStandardItemModel &model, const QString &what, const QString &figure, const ChangeText &text)
{
    QList<QStandardItem *> items;
    for (const QString &cell : {what, figure, text.before, text.after, text.share}) {
        auto *item = new QStandardItem(cell);
        item->setTextAlignment((items.size() < firstNumber ? Qt::AlignLeft : Qt::AlignRight)
                               | Qt::AlignVCenter);
        item->setToolTip(cell);
        items.append(item);
    }
    model.appendRow(items);
}

} // namespace

ChangesDialog::ChangesDialog(const Document &document, QWidget *parent)
    : QDialog(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("changesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("surface", "plain");
    setWindowTitle(tr("What has changed in the catalogue"));
    fill(document);
    auto *table = new PlainTable(this);
    table->setObjectName(QStringLiteral("changesDialog.table"));
    table->setAccessibleName(windowTitle());
    table->setModel(m_model);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *close = new QPushButton(tr("Keep the plan's figures"), this);
    close->setObjectName(QStringLiteral("changesDialog.close"));
    close->setAutoDefault(false);
    auto *take = new QPushButton(tr("Update"), this);
    take->setObjectName(QStringLiteral("changesDialog.update"));
    take->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT updateWanted();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    resize(wanted.boundedTo(parent->size() - QSize(around, around)));
}

void ChangesDialog::fill(const Document &document)
{
    m_model->setHorizontalHeaderLabels(
        {tr("Entry or scenario"), tr("Figure"), tr("In the plan"), tr("After the update"), tr("Change")});
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(
            (column < firstNumber ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    for (const EntryChange &change : document.catalogChanges())
        appendRow(*m_model, QString::fromStdString(change.name), QString::fromStdString(change.label),
                  changeText(change));
    const Result<Plan> after = updatedPlan(document.plan(), document.catalog());
    if (!after)
        return;
    for (const FigureMove &move : figureMoves(document.plan(), after.value(), headlineFigures))
        appendRow(*m_model, QString::fromStdString(document.plan().scenarios[move.scenario].name),
                  tableText(move.figure->label), changeText(move));
}

} // namespace ridgepoint
