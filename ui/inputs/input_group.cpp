#include "ui/inputs/input_group.h"

#include <algorithm>

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "ui/inputs/choice_row.h"
#include "ui/inputs/group_header.h"
#include "ui/inputs/number_row.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int margin = 12;
constexpr std::size_t choicesOfALine = 3;

bool isChoice(const Parameter &parameter)
{
    return parameter.kind == ParameterKind::choice;
}

QString effectiveText(const Parameter &parameter, const Scenario &scenario)
{
    if (parameter.kind == ParameterKind::modelPreset)
        return QString::fromStdString(scenario.model.entry ? scenario.model.entry->name
                                                           : scenario.model.name);
    if (parameter.kind == ParameterKind::acceleratorPreset) {
        const HardwareChoice &hardware = scenario.hardware;
        return QString::fromStdString(hardware.entry ? hardware.entry->name
                                                     : hardware.name.value_or("Custom GPU"));
    }
    const Value own = parameter.get(scenario);
    constexpr int digits = 4;
    return inputText(parameter,
                     isNull(own) && parameter.effective != nullptr ? parameter.effective(scenario) : own,
                     digits);
}

} // namespace

InputGroup::InputGroup(Document &document, const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_name(name),
      m_header(new GroupHeader(title, this)),
      m_body(buildRows(false)),
      m_more(buildRows(true)),
      m_moreButton(new QToolButton(this)), // after the rows: Tab goes in the order of making
      m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("group.") + name);
    m_header->setObjectName(objectName() + QStringLiteral(".header"));

    m_moreButton->setObjectName(objectName() + QStringLiteral(".more"));
    m_moreButton->setText(tr("More"));
    m_moreButton->setCheckable(true);
    m_moreButton->setProperty("surface", "bare");
    m_moreButton->setFixedHeight(24);
    m_moreButton->setMinimumWidth(48);
    m_moreButton->setFocusPolicy(Qt::TabFocus);
    m_moreButton->setAccessibleName(tr("More inputs of %1").arg(title));

    m_summary->setFont(textFont(type::caption));
    m_summary->setProperty("ink", "text2");
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(margin + 16, 6, margin, 8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_summary);
    layout->addWidget(m_body);
    layout->addWidget(m_more);
    layout->addWidget(m_moreButton, 0, Qt::AlignRight);
    connect(m_header, &QAbstractButton::toggled, this, &InputGroup::showParts);
    connect(m_moreButton, &QToolButton::toggled, this, &InputGroup::showParts);
    refresh();
}

QWidget *InputGroup::buildRows(bool more)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(margin, more ? 0 : 6, margin, 2);
    layout->setSpacing(0);
    std::vector<InputRow *> line;
    for (const Parameter &parameter : parameters()) {
        if (toQString(parameter.group) != m_name || parameter.more != more)
            continue;
        InputRow *row = nullptr;
        if (parameter.kind == ParameterKind::number)
            row = new NumberRow(m_document, parameter, box);
        else
            row = new ChoiceRow(m_document, parameter, box);
        m_rows.push_back(row);
        if (!line.empty() && (!isChoice(parameter) || line.size() == choicesOfALine))
            addChoiceLine(layout, line);
        if (isChoice(parameter))
            line.push_back(row);
        else
            layout->addWidget(row);
    }
    addChoiceLine(layout, line);
    return box;
}

void InputGroup::addChoiceLine(QVBoxLayout *layout, std::vector<InputRow *> &line)
{
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

bool InputGroup::isOpen() const
{
    return m_header->isChecked();
}

void InputGroup::showParts()
{
    const bool hasMore =
        std::any_of(m_rows.begin(), m_rows.end(), [](const InputRow *row) { return row->parameter().more; });
    m_body->setVisible(isOpen());
    m_more->setVisible(isOpen() && m_moreButton->isChecked());
    m_moreButton->setVisible(isOpen() && hasMore);
    m_moreButton->setText(m_moreButton->isChecked() ? tr("Less") : tr("More"));
    refresh();
}

void InputGroup::refresh()
{
    m_header->showSummary(isOpen() ? headerSummary() : QString());
    m_summary->setVisible(!isOpen());
    if (!isOpen()) {
        m_summary->setText(closedSummary());
        return;
    }
    for (InputRow *row : m_rows) {
        row->setVisible(row->applies());
        if (!row->parameter().more || m_moreButton->isChecked())
            row->refresh();
    }
}

void InputGroup::reload()
{
    for (InputRow *row : m_rows)
        if (auto *choice = qobject_cast<ChoiceRow *>(row))
            choice->reload();
    refresh();
}

/// Of what More hides, the first two figures: the memory and bandwidth of a GPU.
QString InputGroup::headerSummary() const
{
    QStringList parts;
    for (const InputRow *row : m_rows) {
        const Parameter &parameter = row->parameter();
        if (parameter.more && parameter.kind == ParameterKind::number && parameter.effective != nullptr
            && parameter.unit != "share" && !isNull(parameter.effective(m_document.scenario()))
            && parts.size() < 2)
            parts.append(effectiveText(parameter, m_document.scenario()));
    }
    return m_moreButton->isChecked() ? QString() : parts.join(QStringLiteral(", "));
}

QString InputGroup::closedSummary() const
{
    constexpr qsizetype most = 4;
    QStringList parts;
    for (const InputRow *row : m_rows) {
        const Parameter &parameter = row->parameter();
        if (parameter.more || !row->applies() || parts.size() == most)
            continue;
        const QString text = effectiveText(parameter, m_document.scenario());
        parts.append(parameter.kind == ParameterKind::number
                             || (parameter.kind == ParameterKind::choice && !parts.isEmpty())
                         ? tr("%1 %2").arg(toQString(parameter.label), text)
                         : text);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace ridgepoint
