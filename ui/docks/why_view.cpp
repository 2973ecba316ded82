#include "ui/docks/why_view.h"

#include <algorithm>

#include <QLabel>
#include <QLineF>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/document/earlier_states.h"
#include "app/document/input_text.h"
#include "core/compare/figures_compared.h"
#include "core/explain/printed_split.h"
#include "ui/docks/why_delegate.h"
#include "ui/inputs/choice_box.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int margin = 12;
constexpr int baselineSide = -1;
constexpr std::size_t mostStates = 10;
constexpr std::size_t mostAtOnce = 8; // inputs: 2^8 evaluations are a third of a millisecond
constexpr int quietMilliseconds = 120;

QString valueOf(const Parameter &parameter, const Value &value)
{
    return inputText(parameter, value);
}

QString valuesOf(const ChangePart &part)
{
    QStringList from, to;
    for (const ChangedInput &input : part.inputs) {
        from << valueOf(*input.parameter, input.from);
        to << valueOf(*input.parameter, input.to);
    }
    return from.join(QStringLiteral(", ")) + QStringLiteral(" \u2192 ") + to.join(QStringLiteral(", "));
}

/// Largest first where the order says nothing.
std::vector<std::size_t> orderOf(const ChangeSplit &split)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < split.parts.size(); ++i)
        if (split.parts[i].part != 0)
            order.push_back(i);
    if (split.shapley)
        std::ranges::stable_sort(order, std::greater(),
                                 [&](std::size_t i) { return std::abs(split.parts[i].part); });
    return order;
}

/// Where values stand on the axis, from 0 to 1: it spans all values on the way.
struct Axis {
    double low, high;

    Axis(const ChangeSplit &split, const std::vector<std::size_t> &order) : low(split.from), high(split.from)
    {
        double value = split.from;
        for (const std::size_t i : order) {
            value += split.parts[i].part;
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    [[nodiscard]] double place(double value) const
    {
        constexpr double rim = 0.03;
        return high > low ? rim + (1 - 2 * rim) * (value - low) / (high - low) : 0.5;
    }
};

} // namespace

WhyView::WhyView(Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_against(new ChoiceBox(this)),
      m_list(new QListWidget(this)),
      m_note(new QLabel(this)),
      m_empty(new QLabel(this)),
      m_side(baselineSide)
{
    setProperty("surface", "plain");
    m_against->setObjectName(QStringLiteral("whyAgainst"));
    m_against->setAccessibleName(tr("Compared with"));
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_against->setMinimumContentsLength(10);
    connect(m_against, &QComboBox::activated, this, [this](int index) {
        m_side = m_against->itemData(index).toInt();
        split();
    });
    buildList();
    for (QLabel *label : {m_note, m_empty}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(margin, 4, margin, 8);
    }
    m_note->setObjectName(QStringLiteral("whyNote"));
    m_note->setProperty("ink", "muted");
    m_note->setFont(textFont(type::caption));
    m_empty->setObjectName(QStringLiteral("whyEmpty"));
    m_empty->setProperty("ink", "text2");
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 4, margin, 4);
    line->addWidget(m_against);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_note);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &WhyView::split);
}

void WhyView::buildList()
{
    m_list->setObjectName(QStringLiteral("whyList"));
    m_list->setAccessibleName(tr("What the change comes of"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("surface", "plain");
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new WhyDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->viewport()->installEventFilter(this);
    const auto choose = [this](const QListWidgetItem *item) {
        const QStringList pointers = item->data(WhyDelegate::inputs).toStringList();
        if (!pointers.isEmpty())
            Q_EMIT inputChosen(pointers.first());
    };
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemEntered, this, [this](const QListWidgetItem *item) {
        Q_EMIT inputsPointedAt(item->data(WhyDelegate::inputs).toStringList());
    });
    connect(m_list, &QAbstractItemView::viewportEntered, this, [this] { Q_EMIT inputsPointedAt({}); });
}

void WhyView::explain(const std::string &figure)
{
    m_figure = figure;
    refresh();
}

/// The baseline, unless it is what is shown, and the states before the last steps.
void WhyView::listSides()
{
    std::vector<std::pair<QString, int>> sides;
    const Plan &plan = m_document.plan();
    if (plan.baseline != m_document.current())
        sides.emplace_back(tr("Baseline: %1").arg(QString::fromStdString(plan.scenarios[plan.baseline].name)),
                           baselineSide);
    for (const EarlierState &state : earlierStates(m_document, mostStates))
        sides.emplace_back(tr("Before: %1").arg(state.text), state.step);
    const QSignalBlocker quiet(m_against);
    while (m_against->count() > static_cast<int>(sides.size()))
        m_against->removeItem(m_against->count() - 1);
    int chosen = 0;
    for (int i = 0; i < static_cast<int>(sides.size()); ++i) {
        const auto &[text, side] = sides[static_cast<std::size_t>(i)];
        if (i == m_against->count())
            m_against->addItem(text, side);
        if (m_against->itemText(i) != text)
            m_against->setItemText(i, text);
        m_against->setItemData(i, side);
        if (side == m_side)
            chosen = i;
    }
    m_against->setCurrentIndex(sides.empty() ? -1 : chosen);
    m_against->setEnabled(!sides.empty());
}

const Scenario *WhyView::chosenSide() const
{
    if (m_against->currentIndex() < 0)
        return nullptr;
    const int side = m_against->currentData().toInt();
    if (side == baselineSide)
        return &m_document.plan().scenarios[m_document.plan().baseline];
    for (const EarlierState &state : earlierStates(m_document, mostStates))
        if (state.step == side)
            return state.scenario;
    return nullptr;
}

void WhyView::refresh()
{
    if (!isVisible() || findFigure(m_figure) == nullptr)
        return;
    listSides();
    const Scenario *from = chosenSide();
    const bool few = from == nullptr || changedInputs(*from, m_document.scenario()).size() <= mostAtOnce;
    if (few)
        split();
    else
        m_quiet.start();
}

void WhyView::split()
{
    m_quiet.stop();
    m_report.reset();
    const Scenario *from = chosenSide();
    if (from == nullptr)
        return showSentence(tr("The baseline is shown, and nothing was changed in it yet. Change an input, "
                               "or show another scenario."));
    const FigureRow &row = *findFigure(m_figure);
    if (!row.isNumber)
        return showSentence(tr("%1 is no number that could be split.").arg(tableText(row.label)));
    std::optional<ChangeSplit> found = splitChange(row, *from, m_document.scenario());
    const bool isBaseline = m_against->currentData().toInt() == baselineSide;
    if (!found)
        return showSentence(isBaseline
                                ? tr("%1 does not exist in both scenarios.").arg(tableText(row.label))
                                : tr("%1 did not exist before or does not now.").arg(tableText(row.label)));
    if (found->parts.empty())
        return showSentence(isBaseline ? tr("Nothing differs from the baseline.")
                                       : tr("Nothing differs from that state."));
    m_report = cli::ChangeReport{&row, std::move(*found), m_against->currentText().toStdString(),
                                 m_document.scenario().name};
    showSplit();
}

void WhyView::showSentence(const QString &sentence)
{
    m_list->hide();
    m_note->hide();
    m_empty->setText(sentence);
    m_empty->show();
}

void WhyView::showSplit()
{
    const ChangeSplit &split = m_report->split;
    const FigureRow &row = *m_report->figure;
    const PrintedSplit printed = printSplit(row, split);
    const std::vector<std::size_t> order = orderOf(split);
    const Axis axis(split, order);
    const int wanted = static_cast<int>(order.size()) + 2;
    while (m_list->count() > wanted)
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < wanted)
        m_list->addItem(new QListWidgetItem);
    const auto show = [&](int line, const QString &label, const std::string &number, const QString &values,
                          QLineF bar) {
        QListWidgetItem &item = *m_list->item(line);
        const bool isEnd = line == 0 || line + 1 == wanted;
        item.setText(label);
        item.setData(WhyDelegate::number, QString::fromStdString(number));
        item.setData(WhyDelegate::values, values);
        item.setData(WhyDelegate::bar, bar);
        item.setData(WhyDelegate::base, axis.place(split.from));
        item.setData(WhyDelegate::isEnd, isEnd);
        item.setData(WhyDelegate::better, QVariant());
        item.setData(WhyDelegate::inputs, QStringList());
        item.setData(Qt::AccessibleTextRole,
                     label + QStringLiteral(", ") + QString::fromStdString(number)
                         + (values.isEmpty() ? QString() : QStringLiteral(", ") + values));
        item.setToolTip(QStringLiteral("<p>%1</p>")
                            .arg((label + (values.isEmpty() ? QString() : QStringLiteral(": ") + values))
                                     .toHtmlEscaped()));
    };
    show(0, m_against->currentText(), printed.from, {},
         QLineF(axis.place(split.from), 0, axis.place(split.from), 0));
    double value = split.from;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const ChangePart &part = split.parts[order[i]];
        const int line = static_cast<int>(i) + 1;
        show(line, QString::fromStdString(cli::changedLabels(part)), printed.parts[order[i]], valuesOf(part),
             QLineF(axis.place(value), 0, axis.place(value + part.part), 0));
        value += part.part;
        if (row.better != Better::neither)
            m_list->item(line)->setData(WhyDelegate::better,
                                        (part.part > 0) == (row.better == Better::higher));
        QStringList pointers;
        for (const ChangedInput &input : part.inputs)
            pointers << toQString(input.parameter->pointer);
        m_list->item(line)->setData(WhyDelegate::inputs, pointers);
    }
    show(wanted - 1, tr("Now: %1").arg(QString::fromStdString(m_document.scenario().name)), printed.to, {},
         QLineF(axis.place(split.to), 0, axis.place(split.to), 0));
    QString note = QString::fromStdString(cli::methodSentence(split));
    QStringList idle;
    for (const ChangePart &part : split.parts)
        if (part.part == 0)
            idle << QString::fromStdString(cli::changedLabels(part));
    if (!idle.isEmpty())
        note += QLatin1Char('\n') + tr("Without effect: %1.").arg(idle.join(QStringLiteral("; ")));
    m_note->setText(note);
    m_empty->hide();
    m_list->show();
    m_note->show();
}

bool WhyView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Leave)
        Q_EMIT inputsPointedAt({});
    return QWidget::eventFilter(watched, event);
}

void WhyView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace ridgepoint
