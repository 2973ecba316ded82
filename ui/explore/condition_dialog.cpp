#include "ui/explore/condition_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/document/input_text.h"
#include "ui/explore/figure_chooser.h"
#include "ui/explore/search_text.h"
#include "ui/inputs/segmented.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int gap = 8;
constexpr int margin = 12;
enum Side { atMost, atLeast };

} // namespace

ConditionDialog::ConditionDialog(QWidget *parent)
    : QDialog(parent),
      m_figure(new FigureChooser(this)),
      m_side(new Segmented(this)),
      m_value(new QLineEdit(this)),
      m_unit(new QLabel(this)),
      m_error(new QLabel(this))
{
    setObjectName(QStringLiteral("conditionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Condition on the search"));
    m_figure->setObjectName(QStringLiteral("conditionDialog.figure"));
    m_figure->setAccessibleName(tr("Figure"));
    m_figure->setCurrentFigure("fleet.gpus");
    m_side->setObjectName(QStringLiteral("conditionDialog.side"));
    m_side->setAccessibleName(tr("At most or at least"));
    m_side->addItems({tr("At most"), tr("At least")});
    m_value->setObjectName(QStringLiteral("conditionDialog.value"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setFixedWidth(112);
    m_unit->setProperty("ink", "text2");
    m_error->setObjectName(QStringLiteral("conditionDialog.error"));
    m_error->setProperty("ink", "worse");
    m_error->setFont(textFont(type::caption));
    m_error->setTextFormat(Qt::PlainText); // it quotes what was typed
    m_error->setWordWrap(true);
    m_error->hide();
    auto *add = new QPushButton(tr("Add"), this);
    add->setObjectName(QStringLiteral("conditionDialog.add"));
    add->setDefault(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(m_side);
    line->addWidget(m_value);
    line->addWidget(m_unit, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(m_figure);
    layout->addLayout(line);
    layout->addWidget(m_error);
    layout->addWidget(add, 0, Qt::AlignRight);
    connect(m_figure, &FigureChooser::figureChosen, this, &ConditionDialog::showUnit);
    connect(add, &QPushButton::clicked, this, &ConditionDialog::add);
    showUnit();
    m_value->setFocus();
}

void ConditionDialog::showUnit()
{
    if (const FigureRow *figure = m_figure->currentFigure())
        m_unit->setText(typedUnit(*figure));
}

void ConditionDialog::add()
{
    const FigureRow *figure = m_figure->currentFigure();
    if (figure == nullptr)
        return;
    const std::optional<double> value = typedFigure(*figure, m_value->text(), decimalMark());
    m_error->setVisible(!value);
    if (!value) {
        m_error->setText(notAFigure(*figure, m_value->text()));
        m_value->setFocus();
        return;
    }
    Q_EMIT added({figure, m_side->currentIndex() == atMost, *value});
    close();
}

} // namespace ridgepoint
