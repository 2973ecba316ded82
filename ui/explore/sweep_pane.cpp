#include "ui/explore/sweep_pane.h"

#include <algorithm>

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include "app/document/document.h"
#include "app/document/input_marks.h"
#include "app/document/input_text.h"
#include "app/document/undo_text.h"
#include "core/explore/variant.h"
#include "ui/explore/busy_bar.h"
#include "ui/explore/figure_chooser.h"
#include "ui/explore/fill_button.h"
#include "ui/explore/input_chooser.h"
#include "ui/explore/study_runner.h"
#include "ui/explore/sweep_controls.h"
#include "ui/explore/sweep_plot.h"

namespace ridgepoint {

namespace {

constexpr int roomyWidth = 560;
constexpr std::size_t columns = 12, rows = 10, most = 40;
constexpr int cellPixels = 24; // of a roomy pane
constexpr std::size_t curvePoints = 48;

/// All that a sweep's figures depend on, but for the inputs that it sets itself.
std::vector<Value> inputsOf(const Scenario &scenario, const SweepQuestion &question)
{
    std::vector<Value> values;
    for (const Parameter &parameter : parameters())
        if (&parameter != question.x && &parameter != question.y)
            values.push_back(parameter.get(scenario));
    return values;
}

/// A question with what it is asked of.
struct Asked {
    SweepQuestion question;
    std::vector<Value> inputs, baseline;
    const void *model = nullptr, *accelerator = nullptr;
    std::shared_ptr<const Catalog> catalog;

    bool operator==(const Asked &) const = default;
};

} // namespace

struct SweepPane::Parts {
    Parts(const Document &document, SweepPane *pane)
        : controls(new SweepControls(document, pane->objectName(), pane)),
          plot(pane),
          runner(new StudyRunner(pane))
    {}

    SweepControls *controls;
    SweepPlot plot;
    StudyRunner *runner;
    std::shared_ptr<const Catalog> catalog; ///< the plan's, for the worker; null: it has changed
    std::optional<Asked> asked;
    SweepGrid grid;
    bool stale = true; ///< not asked since something changed
};

SweepPane::SweepPane(Document &document, QWidget *parent)
    : ChartPanel(QStringLiteral("sweep"), tr("Sweep"), parent), m_document(document)
{
    setObjectName(QStringLiteral("sweepPane"));
    m_parts = std::make_unique<Parts>(document, this);
    auto *fill = new FillButton(objectName(), title(), this);
    connect(fill, &QToolButton::clicked, this, &SweepPane::fillPageRequested);
    addHeadWidget(fill);
    layout()->addWidget(m_parts->controls);
    setPlot(m_parts->plot.widget());
    new BusyBar(*m_parts->runner, m_parts->plot.widget(), this);
    buildMenu();
    connect(&document, &Document::figuresChanged, this, &SweepPane::refresh);
    for (const auto signal : {&Document::catalogChanged, &Document::planReplaced})
        connect(&document, signal, this, [this] { m_parts->catalog.reset(); });
    connect(m_parts->controls, &SweepControls::changed, this, &SweepPane::refresh);
}

/// The runner waits for its thread while what the thread would show is still there.
SweepPane::~SweepPane()
{
    delete m_parts->runner;
}

void SweepPane::buildMenu()
{
    auto *open = new QAction(tr("Open as scenario"), this);
    open->setObjectName(objectName() + QStringLiteral(".open"));
    addMenuAction(open);
    connect(menu(), &QMenu::aboutToShow, this, [this, open] { open->setEnabled(menuPoint().has_value()); });
    connect(open, &QAction::triggered, this, [this] {
        if (const std::optional<std::size_t> point = menuPoint())
            activateAside(*point);
    });
}

SweepControls *SweepPane::controls() const
{
    return m_parts->controls;
}

StudyRunner *SweepPane::runner() const
{
    return m_parts->runner;
}

const SweepGrid &SweepPane::grid() const
{
    return m_parts->grid;
}

QRectF SweepPane::cellArea(std::size_t cell) const
{
    return m_parts->plot.cellArea(cell);
}

/// What keeps the present choice from being asked, in a sentence.
QString SweepPane::obstacle() const
{
    const Parameter *x = m_parts->controls->x()->currentInput(), *y = m_parts->controls->y()->currentInput();
    if (x == y)
        return tr("Choose two different inputs.");
    for (const Parameter *input : {x, y})
        if (input != nullptr && !input->appliesTo(m_document.scenario()))
            return tr("%1 has no effect on this plan now.").arg(tableText(input->label));
    return {};
}

std::optional<SweepQuestion> SweepPane::question()
{
    SweepControls &controls = *m_parts->controls;
    SweepQuestion question{controls.x()->currentInput(),
                           controls.y()->currentInput(),
                           controls.figure()->currentFigure(),
                           controls.second()->currentFigure(),
                           {},
                           {}};
    const QSize room = m_parts->plot.widget()->size();
    const bool roomy = width() >= roomyWidth;
    const auto count = [&](int pixels, std::size_t usual) {
        return roomy ? std::clamp(static_cast<std::size_t>(std::max(pixels, 0) / cellPixels), usual, most)
                     : usual;
    };
    const std::optional<SweepRange> x = controls.range(controls.x()), y = controls.range(controls.y());
    if (!x || (question.y != nullptr && !y))
        return std::nullopt;
    const std::size_t across = question.y == nullptr ? curvePoints : count(room.width(), columns);
    question.xs = sweepValues(*question.x, *x, across);
    if (question.y != nullptr)
        question.ys = sweepValues(*question.y, *y, count(room.height(), rows));
    else
        question.second = nullptr;
    return question;
}

/// Out of sight nothing is asked; it is when the pane comes into sight.
void SweepPane::refresh()
{
    m_parts->stale = !isVisible();
    if (m_parts->stale)
        return;
    if (const QString why = obstacle(); !why.isEmpty())
        return showEmpty(why);
    std::optional<SweepQuestion> now = question();
    if (!now)
        return showEmpty(tr("There is no range to go through: the input stands at nothing."));
    const auto at = [&](const Parameter *input) {
        return input != nullptr ? presentNumber(*input, m_document.scenario()) : std::nullopt;
    };
    m_parts->plot.setPlan({at(now->x), at(now->y), numberOf(*now->figure, *m_document.figures())});
    ask(std::move(*now));
}

/// The same question of the same plan is not asked again.
void SweepPane::ask(SweepQuestion question)
{
    if (!m_parts->catalog)
        m_parts->catalog = std::make_shared<const Catalog>(m_document.plan().catalog);
    const Scenario &scenario = m_document.scenario();
    const Plan &plan = m_document.plan();
    const bool hasBaseline = question.y == nullptr && plan.baseline != m_document.current();
    const Scenario *baseline = hasBaseline ? &plan.scenarios[plan.baseline] : nullptr;
    Asked asked{question,
                inputsOf(scenario, question),
                baseline != nullptr ? inputsOf(*baseline, question) : std::vector<Value>(),
                scenario.model.entry.get(),
                scenario.hardware.entry.get(),
                m_parts->catalog};
    if (asked == m_parts->asked)
        return;
    m_parts->asked = asked;
    m_parts->runner->run([this, question, scenario, catalog = m_parts->catalog,
                          other = baseline != nullptr ? std::optional(*baseline) : std::nullopt](
                             std::stop_token stop, StudyTeller &teller) -> ShowResult {
        SweepGrid grid{question, {}, {}, heldContext(question, scenario)};
        if (other)
            grid.baseline = workOut(question, *other, *catalog, stop, {});
        grid.cells = workOut(question, scenario, *catalog, stop, [&](const std::vector<SweepCell> &cells) {
            SweepGrid part{question, cells, grid.baseline, grid.held};
            const auto unknown = std::ranges::count(cells, CellState::unknown, &SweepCell::state);
            teller.progress(1 - static_cast<double>(unknown) / static_cast<double>(cells.size()));
            teller.show([this, part = std::move(part)] { showGrid(part); });
        });
        if (grid.cells.empty())
            return {};
        return [this, grid = std::move(grid)] { showGrid(grid); };
    });
}

void SweepPane::showGrid(const SweepGrid &grid)
{
    if (!m_parts->asked)
        return; // a sentence stands there by now
    m_parts->grid = grid;
    showTakeaway(sweepTakeaway(m_parts->grid), shortSweepTakeaway(m_parts->grid));
    m_parts->plot.show(m_parts->grid, isZoomed());
}

void SweepPane::showEmpty(const QString &why)
{
    m_parts->asked.reset();
    m_parts->grid = {};
    showTakeaway(why);
    m_parts->plot.showEmpty(why);
}

ChartTable SweepPane::table() const
{
    return sweepTable(m_parts->grid);
}

std::vector<ChartPoint> SweepPane::points() const
{
    std::vector<ChartPoint> points;
    for (std::size_t i = 0; i < m_parts->grid.cells.size(); ++i)
        points.push_back({m_parts->plot.pointOf(i), cellText(m_parts->grid, i)});
    return points;
}

std::optional<std::size_t> SweepPane::chosenPoint() const
{
    return m_parts->plot.planCell();
}

std::optional<std::size_t> SweepPane::pointAt(QPointF pixel) const
{
    return m_parts->plot.cellAt(pixel);
}

std::optional<std::size_t> SweepPane::neighbour(std::size_t point, Qt::Key arrow) const
{
    const SweepQuestion &question = m_parts->grid.question;
    const std::size_t across = question.xs.size(), column = point % across, row = point / across;
    switch (arrow) {
    case Qt::Key_Left:
        return column > 0 ? point - 1 : point;
    case Qt::Key_Right:
        return column + 1 < across ? point + 1 : point;
    case Qt::Key_Up:
        return row + 1 < question.rows() ? point + across : point;
    default:
        return row > 0 ? point - across : point;
    }
}

bool SweepPane::refusesToMove(const std::vector<InputChange> &changes)
{
    for (const InputChange &change : changes)
        if (m_document.marks()->isLocked(change.pointer)) {
            Q_EMIT message(tr("%1 is locked.").arg(tableText(findParameter(change.pointer)->label)));
            return true;
        }
    return false;
}

void SweepPane::activate(std::size_t point)
{
    const SweepQuestion &question = m_parts->grid.question;
    if (point >= m_parts->grid.cells.size())
        return;
    const std::vector<InputChange> changes = question.changes(point);
    if (refusesToMove(changes))
        return;
    const QString text =
        changes.size() == 1
            ? undoText(changes.front())
            : tr("Set %1 and %2").arg(withinSentence(question.x->label), withinSentence(question.y->label));
    const Result<Done> done = m_document.setInputs(changes, text);
    Q_EMIT message(done ? QString() : QString::fromStdString(done.error().message()));
}

void SweepPane::activateAside(std::size_t point)
{
    if (point >= m_parts->grid.cells.size())
        return;
    const std::vector<InputChange> changes = m_parts->grid.question.changes(point);
    if (refusesToMove(changes))
        return;
    Scenario scenario = m_document.scenario();
    scenario.notes =
        cellNote(m_parts->grid.question, point, QString::fromStdString(scenario.name)).toStdString();
    scenario.name = cellName(m_parts->grid.question, point).toStdString();
    Result<Done> done = setInputs(scenario, changes, m_document.plan().catalog);
    if (done)
        done = m_document.addScenario(std::move(scenario),
                                      [](const QString &name) { return tr("Add %1").arg(name); });
    Q_EMIT message(done ? QString() : QString::fromStdString(done.error().message()));
}

void SweepPane::fit()
{
    m_parts->plot.fit();
}

void SweepPane::showEvent(QShowEvent *event)
{
    ChartPanel::showEvent(event);
    if (m_parts->stale)
        refresh();
}

void SweepPane::resizeEvent(QResizeEvent *event)
{
    ChartPanel::resizeEvent(event);
    m_parts->controls->setRoomy(width() >= roomyWidth);
    QMetaObject::invokeMethod(this, &SweepPane::refresh, Qt::QueuedConnection); // when the plot has its size
}

void SweepPane::paletteChanged()
{
    m_parts->plot.applyTokens();
}

} // namespace ridgepoint
