#include "ui/explore/chip_line.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/explore/condition_dialog.h"
#include "ui/explore/search_text.h"

namespace ridgepoint {

namespace {

constexpr int chipHeight = 24;
constexpr int gap = 8;
constexpr int widestText = 192;

QString cut(const QWidget &widget, const QString &text)
{
    return QFontMetrics(widget.font()).elidedText(text, Qt::ElideRight, widestText);
}

} // namespace

ChipLine::ChipLine(QWidget *parent)
    : QWidget(parent),
      m_layout(new QHBoxLayout(this)),
      m_targets(new QLabel(this)),
      m_add(new QToolButton(this))
{
    m_targets->setObjectName(QStringLiteral("searchPane.targets"));
    m_targets->setProperty("ink", "text2");
    m_add->setObjectName(QStringLiteral("searchPane.addCondition"));
    m_add->setText(QStringLiteral("+"));
    m_add->setAccessibleName(tr("Add a condition"));
    m_add->setToolTip(tr("A condition on what may be found: GPUs, budget, any figure"));
    m_add->setProperty("surface", "square");
    m_add->setFixedSize(chipHeight, chipHeight);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
    m_layout->addWidget(m_targets);
    m_layout->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, &ChipLine::openDialog);
}

void ChipLine::showTargets(const QString &targets)
{
    m_targets->setText(cut(*m_targets, targets.isEmpty() ? tr("it serves") : targets));
    m_targets->setToolTip(targets.isEmpty() ? tr("The plan has no targets")
                                            : tr("The plan's targets: %1. They always hold.").arg(targets));
}

void ChipLine::add(const Bound &bound)
{
    m_bounds.push_back(bound);
    build();
    Q_EMIT boundsChanged();
}

void ChipLine::build()
{
    for (QToolButton *chip : m_chips)
        chip->deleteLater(); // one of them may be what was clicked
    m_chips.clear();
    for (std::size_t i = 0; i < m_bounds.size(); ++i) {
        const QString text = conditionText(m_bounds[i]);
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("searchPane.condition%1").arg(i));
        chip->setText(cut(*chip, text) + QStringLiteral(" ×"));
        chip->setAccessibleName(tr("Remove the condition %1").arg(text));
        chip->setToolTip(tr("%1\nA click removes it").arg(text));
        chip->setProperty("surface", "square");
        chip->setFixedHeight(chipHeight);
        chip->setMinimumWidth(QFontMetrics(chip->font()).horizontalAdvance(chip->text()) + 2 * gap);
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::clicked, this, [this, i] {
            m_bounds.erase(m_bounds.begin() + static_cast<std::ptrdiff_t>(i));
            build();
            Q_EMIT boundsChanged();
        });
        m_layout->insertWidget(static_cast<int>(i) + 1, chip);
        m_chips.push_back(chip);
    }
}

void ChipLine::openDialog()
{
    auto *dialog = new ConditionDialog(window());
    connect(dialog, &ConditionDialog::added, this, &ChipLine::add);
    dialog->move(m_add->mapToGlobal(QPoint(0, m_add->height())));
    dialog->show();
}

} // namespace ridgepoint
