#include "ui/explore/sweep_controls.h"

#include <QHBoxLayout>
#include <QLabel>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "core/explore/variant.h"
#include "ui/explore/figure_chooser.h"
#include "ui/explore/input_chooser.h"
#include "ui/inputs/entry_field.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int gap = 8;
constexpr int fieldWidth = 96;
constexpr int digits = 6;

QLabel *wordLabel(const QString &word, QWidget *parent)
{
    auto *label = new QLabel(word, parent);
    label->setFont(textFont(type::caption));
    label->setProperty("ink", "text2");
    return label;
}

} // namespace

SweepControls::SweepControls(const Document &document, const QString &pane, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_figure(new FigureChooser(this)),
      m_second(new FigureChooser(this, tr("none")))
{
    m_axes[0].input = new InputChooser(document, this);
    m_axes[1].input = new InputChooser(document, this, tr("none: a curve"));
    setProperty("surface", "flat");
    setSizePolicy(QSizePolicy::Ignored,
                  QSizePolicy::Fixed); // else the ends would keep a pane wide once it was
    x()->setCurrentInput("/workload/context_tokens/median");
    y()->setCurrentInput("/workload/active_share");
    m_figure->setObjectName(pane + QStringLiteral(".figure"));
    m_figure->setAccessibleName(tr("Figure of the sweep"));
    m_second->setObjectName(pane + QStringLiteral(".second"));
    m_second->setAccessibleName(tr("Figure of the contour lines"));
    x()->setObjectName(pane + QStringLiteral(".x"));
    x()->setAccessibleName(tr("Input that goes across"));
    y()->setObjectName(pane + QStringLiteral(".y"));
    y()->setAccessibleName(tr("Input that goes up"));

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 4, 4, 4);
    lines->setSpacing(4);
    addLine(*lines, {tr("Figure"), tr("Lines")}, {m_figure, m_second});
    addLine(*lines, {tr("→", "input that goes across"), tr("↑", "input that goes up")}, {x(), y()});
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis)
        addEnds(axis, pane);
    addLine(*lines, {}, m_ends);
    for (FigureChooser *chooser : {m_figure, m_second})
        connect(chooser, &FigureChooser::figureChosen, this, &SweepControls::changed);
    for (Axis &axis : m_axes)
        connect(axis.input, &InputChooser::inputChosen, this, [this, &axis] {
            axis.range.reset();
            axis.typed = false;
            showParts();
            Q_EMIT changed();
        });
    setRoomy(false);
}

/// Two controls of equal width, each after its word.
void SweepControls::addLine(QVBoxLayout &lines, std::array<QString, 2> words,
                            std::array<QWidget *, 2> controls)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    for (std::size_t i = 0; i < controls.size(); ++i) {
        if (!words[i].isEmpty())
            line->addWidget(wordLabel(words[i], this));
        line->addWidget(controls[i], 1);
    }
    lines.addLayout(line);
}

void SweepControls::addEnds(std::size_t index, const QString &pane)
{
    Axis &axis = m_axes[index];
    auto *ends = new QWidget(this);
    ends->setProperty("surface", "flat");
    const QString name = pane + (index == 0 ? QStringLiteral(".x") : QStringLiteral(".y"));
    axis.from = new EntryField(ends);
    axis.from->setObjectName(name + QStringLiteral("From"));
    axis.from->setAccessibleName(tr("%1, from").arg(axis.input->accessibleName()));
    axis.to = new EntryField(ends);
    axis.to->setObjectName(name + QStringLiteral("To"));
    axis.to->setAccessibleName(tr("%1, to").arg(axis.input->accessibleName()));
    auto *line = new QHBoxLayout(ends);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    line->addWidget(wordLabel(index == 0 ? tr("Across from") : tr("Up from"), ends));
    line->addWidget(axis.from);
    line->addWidget(wordLabel(tr("to"), ends));
    line->addWidget(axis.to);
    line->addStretch(1);
    for (EntryField *field : {axis.from, axis.to}) {
        field->setFixedWidth(fieldWidth);
        connect(field, &QLineEdit::editingFinished, this, [this, &axis] { takeEnds(axis); });
    }
    m_ends[index] = ends;
}

/// Both ends are taken together; a bad one is outlined, says what is expected, and changes nothing.
void SweepControls::takeEnds(Axis &axis)
{
    const Parameter *parameter = axis.input->currentInput();
    if (parameter == nullptr || !axis.range)
        return;
    const auto read = [&](EntryField &field, double present) -> std::optional<double> {
        if (field.text() == inputText(*parameter, present, digits))
            return present;
        const std::optional<Value> typed = parseInput(*parameter, field.text(), decimalMark());
        const double *number = typed ? std::get_if<double>(&*typed) : nullptr;
        return number != nullptr && check(*parameter, *number) ? std::optional(*number) : std::nullopt;
    };
    const std::optional<double> from = read(*axis.from, axis.range->low),
                                to = read(*axis.to, axis.range->high);
    const bool ordered = from && to && *from < *to;
    const QString expected =
        tr("Expected: %1, the first below the second.").arg(inputExpectation(*parameter));
    for (auto [field, good] : {std::pair(axis.from, from && (ordered || !to)), std::pair(axis.to, ordered)}) {
        field->showBad(!good);
        field->setToolTip(good ? QString() : expected);
    }
    if (!ordered || SweepRange{*from, *to} == *axis.range)
        return;
    axis.range = SweepRange{*from, *to};
    axis.typed = true;
    Q_EMIT changed();
}

void SweepControls::showEnds(Axis &axis)
{
    const Parameter *parameter = axis.input->currentInput();
    const auto show = [&](EntryField &field, double end) {
        if (!field.hasFocus() || !field.isModified())
            field.setText(inputText(*parameter, end, digits));
        field.showBad(false);
        field.setToolTip({});
    };
    for (EntryField *field : {axis.from, axis.to})
        field->setEnabled(parameter != nullptr && axis.range.has_value());
    if (parameter == nullptr || !axis.range)
        return;
    show(*axis.from, axis.range->low);
    show(*axis.to, axis.range->high);
}

std::optional<SweepRange> SweepControls::range(const InputChooser *chooser)
{
    Axis &axis = m_axes[chooser == x() ? 0 : 1];
    const Parameter *parameter = chooser->currentInput();
    if (parameter == nullptr)
        return std::nullopt;
    const std::optional<double> present = presentNumber(*parameter, m_document.scenario());
    const bool holds =
        axis.range && (!present || (*present >= axis.range->low && *present <= axis.range->high));
    if (!axis.typed && !holds) {
        axis.range = sweepRange(*parameter, present);
        showEnds(axis);
    }
    return axis.range;
}

/// A curve has neither lines nor ends upwards.
void SweepControls::showParts()
{
    const bool isMap = y()->currentInput() != nullptr;
    m_second->setEnabled(isMap);
    m_ends[0]->setVisible(m_roomy);
    m_ends[1]->setVisible(m_roomy);
    m_ends[1]->setEnabled(isMap);
}

void SweepControls::setRoomy(bool roomy)
{
    m_roomy = roomy;
    showParts();
}

} // namespace ridgepoint
