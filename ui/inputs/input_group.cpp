#include "ui/inputs/input_group.h"

#include <algorithm>
#include <iterator>

#include <QToolButton>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "ui/inputs/choice_row.h"
#include "ui/inputs/group_header.h"
#include "ui/inputs/group_summary.h"
#include "ui/inputs/number_row.h"
#include "ui/inputs/parallel_line.h"
#include "ui/inputs/summary_text.h"

namespace ridgepoint {

namespace {

constexpr int margin = 12;
constexpr std::size_t choicesOfALine = 3;

/// Where the dock's order is not that of the plan file: an input and the one that it follows.
constexpr std::pair<std::string_view, std::string_view> followers[] = {
    {"/economics/rent_usd_gpu_hour", "/economics/accelerator_price_usd"},
    {"/deployment/attention_replicas", "/deployment/pipeline_parallel"},
    {"/workload/tpot_slo_ms", "/serving/max_batch"},
    {"/workload/ttft_slo_ms", "/workload/tpot_slo_ms"}};

std::vector<const Parameter *> inputsOf(const QString &group)
{
    std::vector<const Parameter *> inputs;
    for (const Parameter &parameter : parameters())
        if (toQString(parameter.group) == group)
            inputs.push_back(&parameter);
    const auto find = [&](std::string_view pointer) {
        return std::find_if(inputs.begin(), inputs.end(),
                            [&](const Parameter *input) { return input->pointer == pointer; });
    };
    for (const auto &[pointer, before] : followers) {
        const auto moved = find(pointer);
        if (moved == inputs.end() || find(before) == inputs.end())
            continue;
        const Parameter *input = *moved;
        inputs.erase(moved);
        inputs.insert(find(before) + 1, input);
    }
    return inputs;
}

bool isNarrow(const Parameter &parameter)
{
    return parameter.kind == ParameterKind::choice && ChoiceRow::formOf(parameter) == ChoiceRow::Form::narrow;
}

/// The layout over GPUs, which stands on one line.
bool isLayout(const Parameter &parameter)
{
    return parameter.pointer.starts_with("/deployment/");
}

/// Whether an input can keep a plan from running at all; prices and factors of speed cannot.
bool canPreventRunning(const Parameter &parameter)
{
    return parameter.group != "economics" && parameter.group != "efficiency"
           && parameter.slider.scale != Scale::none;
}

} // namespace

InputGroup::InputGroup(Document &document, const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_name(name),
      m_inputs(inputsOf(name)),
      m_header(new GroupHeader(title, this)),
      m_body(buildRows(false)),
      m_more(buildRows(true)),
      m_moreButton(new QToolButton(this)), // after the rows: Tab goes in the order of making
      m_summary(new SummaryText(this))
{
    setObjectName(QStringLiteral("group.") + name);
    m_header->setObjectName(objectName() + QStringLiteral(".header"));
    m_summary->setObjectName(objectName() + QStringLiteral(".summary"));

    m_moreButton->setObjectName(objectName() + QStringLiteral(".more"));
    m_moreButton->setText(tr("More"));
    m_moreButton->setCheckable(true);
    m_moreButton->setProperty("surface", "flat");
    m_moreButton->setFixedHeight(24);
    m_moreButton->setMinimumWidth(48);
    m_moreButton->setFocusPolicy(Qt::TabFocus);
    m_moreButton->setAccessibleName(tr("More inputs of %1").arg(title));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_summary);
    layout->addWidget(m_body);
    layout->addWidget(m_more);
    layout->addWidget(m_moreButton, 0, Qt::AlignRight);
    connect(m_header, &QAbstractButton::toggled, this, &InputGroup::showParts);
    connect(m_header, &QAbstractButton::clicked, this, &InputGroup::openedByHand);
    connect(m_moreButton, &QToolButton::toggled, this, &InputGroup::showParts);
    showParts();
}

InputRow *InputGroup::makeRow(const Parameter &parameter, QWidget *box)
{
    InputRow *row = nullptr;
    if (parameter.kind != ParameterKind::number)
        row = new ChoiceRow(m_document, parameter, box);
    else
        row = new NumberRow(m_document, parameter,
                            isLayout(parameter) ? NumberRow::Form::compact : NumberRow::Form::full, box);
    connect(row, &InputRow::badChanged, this, &InputGroup::badChanged);
    m_rows.push_back(row);
    return row;
}

QWidget *InputGroup::buildRows(bool more)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(margin, more ? 0 : 6, margin, 2);
    layout->setSpacing(0);
    std::vector<InputRow *> line;
    for (const Parameter *parameter : m_inputs) {
        if (parameter->more != more)
            continue;
        InputRow *row = makeRow(*parameter, box);
        if (!line.empty() && (!isNarrow(*parameter) || line.size() == choicesOfALine))
            addChoiceLine(layout, line);
        if (isNarrow(*parameter)) {
            line.push_back(row);
        } else if (isLayout(*parameter)) {
            if (m_parallel == nullptr)
                layout->addWidget(m_parallel = new ParallelLine(box));
            m_parallel->add(static_cast<NumberRow *>(row));
        } else {
            layout->addWidget(row);
        }
    }
    addChoiceLine(layout, line);
    return box;
}

void InputGroup::addChoiceLine(QVBoxLayout *layout, std::vector<InputRow *> &line)
{
    if (line.empty())
        return;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(8);
    for (InputRow *choice : line)
        row->addWidget(choice, 1, Qt::AlignTop);
    layout->addLayout(row);
    line.clear();
}

void InputGroup::setOpen(bool open)
{
    m_header->setChecked(open);
    showParts();
}

InputRow *InputGroup::openFor(const QString &pointer)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const InputRow *row) {
        return toQString(row->parameter().pointer) == pointer && row->applies();
    });
    if (found == m_rows.end())
        return nullptr;
    if ((*found)->parameter().more)
        m_moreButton->setChecked(true);
    setOpen(true);
    return *found;
}

bool InputGroup::isOpen() const
{
    return m_header->isChecked();
}

bool InputGroup::showsMore() const
{
    return m_moreButton->isChecked() || !m_words.isEmpty();
}

bool InputGroup::isShown(const InputRow *row) const
{
    if (!m_words.isEmpty())
        return row->applies() && row->matches(m_words);
    return row->applies();
}

std::vector<InputRow *> InputGroup::matches() const
{
    std::vector<InputRow *> found;
    if (!m_words.isEmpty())
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(found),
                     [&](const InputRow *row) { return isShown(row); });
    return found;
}

void InputGroup::setFilter(const QStringList &words)
{
    if (m_words == words)
        return;
    m_words = words;
    showParts();
}

void InputGroup::showParts()
{
    const bool looking = !m_words.isEmpty();
    const bool hasMore =
        std::any_of(m_rows.begin(), m_rows.end(), [](const InputRow *row) { return row->parameter().more; });
    const bool open = looking || isOpen();
    setVisible(!looking || !matches().empty());
    m_body->setVisible(open);
    m_more->setVisible(open && showsMore());
    m_moreButton->setVisible(isOpen() && hasMore && !looking);
    m_moreButton->setText(m_moreButton->isChecked() ? tr("Less") : tr("More"));
    m_summary->setVisible(!open);
    refresh();
    Q_EMIT rowsShown();
}

void InputGroup::showRows()
{
    for (InputRow *row : m_rows) {
        row->setVisible(isShown(row));
        if (!row->parameter().more || showsMore())
            row->refresh();
    }
    if (m_parallel == nullptr)
        return;
    const bool any = std::any_of(m_rows.begin(), m_rows.end(), [&](const InputRow *row) {
        return isLayout(row->parameter()) && !row->isHidden();
    });
    m_parallel->setVisible(any);
    m_parallel->arrange();
}

void InputGroup::refresh()
{
    const Scenario &scenario = m_document.scenario();
    if (m_summary->isHidden()) {
        m_header->showSummary(headerSummary(m_name, scenario, m_document.plan().catalog));
        showRows();
    } else {
        m_header->showSummary(QString());
        m_summary->setText(closedSummary(m_name, scenario, m_inputs));
    }
}

void InputGroup::reload()
{
    for (InputRow *row : m_rows)
        if (auto *choice = qobject_cast<ChoiceRow *>(row))
            choice->reload();
    refresh();
}

void InputGroup::refreshMarks()
{
    for (InputRow *row : m_rows)
        row->refreshMarks();
}

void InputGroup::showElasticities(const std::vector<std::optional<double>> &elasticities)
{
    const Parameter *first = parameters().data();
    for (InputRow *row : m_rows) {
        const auto index = static_cast<std::size_t>(&row->parameter() - first);
        row->showElasticity(index < elasticities.size() ? elasticities[index] : std::nullopt);
    }
}

void InputGroup::showLimits(bool runs)
{
    for (InputRow *row : m_rows) {
        const bool asked = !runs && row->isVisible() && canPreventRunning(row->parameter());
        row->showLimit(asked ? m_document.fitLimitOf(row->parameter()) : std::nullopt);
    }
}

void InputGroup::describe()
{
    for (InputRow *row : m_rows)
        row->describe();
}

} // namespace ridgepoint
