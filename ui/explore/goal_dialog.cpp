#include "ui/explore/goal_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include "app/document/document.h"
#include "app/document/input_marks.h"
#include "app/document/input_text.h"
#include "app/document/undo_text.h"
#include "core/explore/variant.h"
#include "ui/explore/busy_bar.h"
#include "ui/explore/figure_axis.h"
#include "ui/explore/figure_chooser.h"
#include "ui/explore/goal_text.h"
#include "ui/explore/input_chooser.h"
#include "ui/explore/search_text.h"
#include "ui/explore/study_runner.h"
#include "ui/explore/sweep_data.h"
#include "ui/inputs/entry_field.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int dialogWidth = 456;
constexpr int boxHeight = 128;
constexpr int wordWidth = 64;
constexpr int fieldWidth = 112;

QLabel *word(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setMinimumWidth(wordWidth);
    return label;
}

QLabel *plainLabel(const char *name, int size, bool bold, const char *ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String("goalSeekDialog.") + QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(size, bold));
    label->setProperty("ink", ink);
    return label;
}

} // namespace

GoalDialog::GoalDialog(Document &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_runner(new StudyRunner(this))
{
    setObjectName(QStringLiteral("goalSeekDialog"));
    setProperty("surface", "plain");
    setWindowTitle(tr("Goal seek"));
    setFixedWidth(dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    buildQuestion(*layout);
    layout->addSpacing(gap);
    buildAnswer(*layout);
    layout->addSpacing(gap);
    buildButtons(*layout);
    new BusyBar(*m_runner, m_value, m_box);
    takeFigure();
    connect(m_figure, &FigureChooser::figureChosen, this, [this] {
        takeFigure();
        askAnew();
    });
    connect(m_input, &InputChooser::inputChosen, this, &GoalDialog::askAnew);
    connect(m_target, &QLineEdit::textEdited, this, &GoalDialog::takeTarget);
    connect(&document, &Document::figuresChanged, this, &GoalDialog::refresh);
    connect(document.marks(), &InputMarks::locksChanged, this, &GoalDialog::askAnew);
}

void GoalDialog::buildQuestion(QBoxLayout &layout)
{
    m_input = new InputChooser(m_document, this);
    m_input->setObjectName(QStringLiteral("goalSeekDialog.input"));
    m_input->setAccessibleName(tr("Input to change"));
    m_input->setCurrentInput("/workload/context_tokens/median");
    m_figure = new FigureChooser(this);
    m_figure->setObjectName(QStringLiteral("goalSeekDialog.figure"));
    m_figure->setAccessibleName(tr("Figure that is to come to the target"));
    auto *first = new QHBoxLayout;
    first->setSpacing(gap);
    first->addWidget(word(tr("Change"), this));
    first->addWidget(m_input, 1);
    first->addWidget(new QLabel(tr("until"), this));
    first->addWidget(m_figure, 1);
    layout.addLayout(first);

    m_target = new EntryField(this);
    m_target->setObjectName(QStringLiteral("goalSeekDialog.target"));
    m_target->setAccessibleName(tr("Target"));
    m_target->setFixedWidth(fieldWidth);
    m_target->setAlignment(Qt::AlignRight);
    m_unit = plainLabel("unit", type::body, false, "text2", this);
    m_now = plainLabel("now", type::body, false, "text2", this);
    auto *second = new QHBoxLayout;
    second->setSpacing(gap);
    second->addWidget(word(tr("is"), this));
    second->addWidget(m_target);
    second->addWidget(m_unit);
    second->addWidget(m_now, 1);
    layout.addLayout(second);
}

void GoalDialog::buildAnswer(QBoxLayout &layout)
{
    m_box = new QFrame(this);
    m_box->setObjectName(QStringLiteral("goalSeekDialog.answer"));
    m_box->setProperty("surface", "inset");
    m_box->setFixedHeight(boxHeight);
    auto *title = plainLabel("title", type::body, false, "text2", m_box);
    title->setText(tr("Answer"));
    m_value = plainLabel("value", type::pageTitle, true, "text", m_box);
    m_from = plainLabel("from", type::body, false, "text2", m_box);
    m_detail = plainLabel("detail", type::body, false, "text2", m_box);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(m_value);
    line->addWidget(m_from, 1, Qt::AlignBottom);
    auto *box = new QVBoxLayout(m_box);
    box->setContentsMargins(margin, 12, margin, 12);
    box->setSpacing(4);
    box->addWidget(title);
    box->addLayout(line);
    box->addWidget(m_detail, 1);
    layout.addWidget(m_box);
}

void GoalDialog::buildButtons(QBoxLayout &layout)
{
    const auto add = [this](QBoxLayout &line, const QString &text, const char *name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String("goalSeekDialog.") + QLatin1String(name));
        button->setAutoDefault(false);
        line.addWidget(button);
        return button;
    };
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addStretch(1);
    connect(add(*line, tr("Close"), "close"), &QPushButton::clicked, this, &QDialog::close);
    m_open = add(*line, tr("Open as scenario"), "open");
    m_set = add(*line, tr("Set it"), "set");
    m_set->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, &GoalDialog::openScenario);
    connect(m_set, &QPushButton::clicked, this, &GoalDialog::setValue);
    layout.addLayout(line);
}

/// Another figure: a target that is of use to begin with.
void GoalDialog::takeFigure()
{
    const FigureRow &figure = *m_figure->currentFigure();
    const Figure now = numberOf(figure, *m_document.figures());
    m_wanted = usualTarget(figure, now);
    m_target->setText(m_wanted ? typedText(figure, *m_wanted) : QString());
    m_unit->setText(typedUnit(figure));
    m_unit->setVisible(!m_unit->text().isEmpty());
    m_target->showBad(false);
}

void GoalDialog::takeTarget()
{
    m_wanted = typedFigure(*m_figure->currentFigure(), m_target->text(), decimalMark());
    m_target->showBad(!m_wanted);
    m_goesOn = false; // one types on
    askAnew();
}

/// Of the former question no answer is wanted any more; of a former state of the plan one is, while it is dragged about.
void GoalDialog::askAnew()
{
    ++m_asked;
    refresh();
}

/// Why nothing can be sought, in a sentence.
QString GoalDialog::obstacle() const
{
    const Parameter &input = *m_input->currentInput();
    const QString label = tableText(input.label);
    if (m_document.marks()->isLocked(input.pointer))
        return tr("%1 is locked: unlock it, or change another input.").arg(label);
    if (!input.appliesTo(m_document.scenario()))
        return tr("%1 has no effect on this plan now.").arg(label);
    if (!m_wanted)
        return notAFigure(*m_figure->currentFigure(), m_target->text());
    return {};
}

void GoalDialog::refresh()
{
    if (!isVisible())
        return;
    const FigureRow &figure = *m_figure->currentFigure();
    const Figure now = numberOf(figure, *m_document.figures());
    m_now->setText(now ? tr("now %1").arg(valueText(figure, *now)) : tr("now there is none"));
    if (const QString why = obstacle(); !why.isEmpty()) {
        ++m_asked;
        return show({QStringLiteral("—"), {}, why}, {});
    }
    ask({m_input->currentInput(), &figure, *m_wanted});
}

void GoalDialog::ask(const Goal &goal)
{
    m_runner->run([this, goal, asked = m_asked, scenario = m_document.scenario(),
                   catalog = std::make_shared<const Catalog>(m_document.plan().catalog)](
                      std::stop_token, StudyTeller &) -> ShowResult {
        const GoalAnswer answer = seekGoal(scenario, *catalog, goal);
        std::optional<Figures> there;
        if (answer.value) {
            Variant variant(scenario, *catalog);
            variant.set(*goal.parameter, *answer.value);
            there = variant.evaluate();
        }
        const GoalText text = goalText(goal, answer, presentNumber(*goal.parameter, scenario), there);
        return [this, asked, text, value = answer.value] {
            if (asked == m_asked)
                show(text, value);
        };
    });
}

void GoalDialog::show(const GoalText &text, std::optional<double> value)
{
    m_answer = value;
    m_value->setText(text.value);
    m_from->setText(text.from);
    m_detail->setText(text.detail);
    m_box->setAccessibleName(tr("Answer: %1 %2").arg(text.value, text.from));
    m_box->setAccessibleDescription(text.detail);
    for (QPushButton *button : {m_set, m_open})
        button->setEnabled(value.has_value());
    goOn();
}

void GoalDialog::setValue()
{
    if (!m_answer || m_runner->isRunning())
        return;
    const InputChange change{std::string(m_input->currentInput()->pointer), *m_answer};
    const Result<Done> done = m_document.setInputs(std::span(&change, 1), undoText(change));
    if (!done)
        tell(QString::fromStdString(done.error().message()));
}

void GoalDialog::openScenario()
{
    if (!m_answer || m_runner->isRunning())
        return;
    const Parameter &input = *m_input->currentInput();
    Scenario scenario = m_document.scenario();
    scenario.notes = goalNote({&input, m_figure->currentFigure(), *m_wanted}, *m_answer,
                              QString::fromStdString(scenario.name))
                         .toStdString();
    scenario.name = valueName(input, *m_answer).toStdString();
    const InputChange change{std::string(input.pointer), *m_answer};
    Result<Done> done = setInputs(scenario, std::span(&change, 1), m_document.plan().catalog);
    if (done)
        done = m_document.addScenario(std::move(scenario),
                                      [](const QString &name) { return tr("Add %1").arg(name); });
    if (!done)
        tell(QString::fromStdString(done.error().message()));
}

void GoalDialog::tell(const QString &sentence)
{
    m_detail->setText(sentence);
}

void GoalDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous()) {
        if (!m_wanted)
            takeFigure(); // of a plan that had no such figure
        refresh();
    }
}

/// Enter in a field asks and sets nothing: it goes on to the button that does, which Enter then presses.
void GoalDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    else {
        m_goesOn = true;
        goOn();
    }
}

/// To the button, as soon as there is an answer to set.
void GoalDialog::goOn()
{
    if (!m_goesOn || !m_set->isEnabled())
        return;
    m_goesOn = false;
    m_set->setFocus(Qt::TabFocusReason);
}

void openGoalDialog(Document &document, QWidget *window)
{
    auto *dialog = window->findChild<GoalDialog *>();
    if (dialog == nullptr)
        dialog = new GoalDialog(document, window);
    static_cast<QDialog *>(dialog)->show(); // beside the window, which stays in use
    dialog->raise();
    dialog->activateWindow();
}

} // namespace ridgepoint
