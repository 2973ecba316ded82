#include "ui/explore/uncertainty_pane.h"

#include <algorithm>
#include <cmath>

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/explore/usual_uncertainty.h"
#include "ui/explore/busy_bar.h"
#include "ui/explore/figure_axis.h"
#include "ui/explore/figure_chooser.h"
#include "ui/explore/fill_button.h"
#include "ui/explore/study_runner.h"
#include "ui/explore/uncertainty_plot.h"
#include "ui/theme/fonts.h"
#include "ui/theme/line_label.h"

namespace ridgepoint {

namespace {

const QLatin1String paneName("uncertaintyPane");
constexpr std::size_t firstPart = 2000;
constexpr std::size_t counts[] = {2000, 20000, 100000, 1000000};
constexpr std::size_t mostHeld = 20000;
constexpr int figureWidth = 140;
constexpr int inputsHeight = 16;
constexpr int headHeight = 46; // title and takeaway

/// Draws part by part, each twice what there was, so that the picture fills and telling costs no more than the last.
ShowResult drawAll(const Scenario &scenario, const Catalog &catalog, const FigureRow &figure, Figure plan,
                   Figure batch, std::size_t count, const std::function<void(const UncertaintyData &)> &show,
                   const std::stop_token &stop, StudyTeller &teller)
{
    const FigureRow *const figures[] = {&figure};
    Samples samples = emptySamples(scenario, std::size(figures), count);
    // with the batch held only the targets are told of, for which so many are enough
    const std::optional<Scenario> held = withBatchHeld(scenario, batch);
    Samples heldSamples = emptySamples(scenario, 0, held ? std::min(count, mostHeld) : 0);
    std::size_t drawn = 0;
    for (std::size_t next = std::min(firstPart, count);; next = std::min(2 * drawn, count)) {
        const auto tell = [&teller, drawn, count](std::size_t more) {
            teller.progress(static_cast<double>(drawn + more) / static_cast<double>(count));
        };
        if (!drawInto(samples, scenario, catalog, figures, UncertaintyPane::seed, drawn, next, studyThreads(),
                      stop, tell))
            return {};
        const std::size_t heldNext = std::min(next, heldSamples.count);
        if (held && drawn < heldNext
            && !drawInto(heldSamples, *held, catalog, {}, UncertaintyPane::seed, drawn, heldNext,
                         studyThreads(), stop))
            return {};
        drawn = next;
        UncertaintyData data = uncertaintyData(scenario, figure, plan, samples, drawn, stop);
        if (held) {
            data.heldBatch = batch;
            data.heldTpotMet = shareMet(std::span(heldSamples.tpotMet).first(heldNext));
            data.heldTtftMet = shareMet(std::span(heldSamples.ttftMet).first(heldNext));
        }
        ShowResult part = [show, data = std::move(data)] { show(data); };
        if (stop.stop_requested())
            return {};
        if (drawn == count)
            return part;
        teller.show(std::move(part));
    }
}

} // namespace

UncertaintyPane::UncertaintyPane(Document &document, QWidget *parent)
    : ChartPanel(QStringLiteral("uncertainty"), tr("Uncertainty"), parent),
      m_document(document),
      m_drawing(std::make_unique<UncertaintyPlot>(this)),
      m_figure(new FigureChooser(this)),
      m_runner(new StudyRunner(this)),
      m_inputs(new LineLabel(LineLabel::Ink::text2, this))
{
    buildHead();
    m_inputs->setObjectName(paneName + QStringLiteral(".inputs"));
    m_inputs->setFont(textFont(type::caption));
    m_inputs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_inputs->setFixedHeight(inputsHeight);
    layout()->addWidget(m_inputs);
    setPlot(m_drawing->widget());
    setObjectName(paneName);
    setFocusProxy(m_figure);
    buildSamplesMenu();
    m_empty = buildEmpty();
    new BusyBar(*m_runner, plot(), this);
    connect(m_figure, &FigureChooser::figureChosen, this, &UncertaintyPane::askWhileShown);
    connect(&document, &Document::figuresChanged, this, &UncertaintyPane::askWhileShown);
}

UncertaintyPane::~UncertaintyPane()
{
    delete m_runner; // its thread ends before what it shows to goes
}

void UncertaintyPane::buildHead()
{
    m_figure->setObjectName(paneName + QStringLiteral(".figure"));
    m_figure->setAccessibleName(tr("Uncertainty of"));
    m_figure->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_figure->setFixedWidth(figureWidth);
    addHeadWidget(m_figure);
    auto *fill = new FillButton(paneName, title(), this);
    connect(fill, &QToolButton::clicked, this, &ChartPanel::fillPageRequested);
    addHeadWidget(fill);
}

void UncertaintyPane::buildSamplesMenu()
{
    auto *menu = new QMenu(tr("Draws"), this);
    auto *group = new QActionGroup(menu);
    for (const std::size_t count : counts) {
        QAction *action = menu->addAction(countText(static_cast<double>(count)), this,
                                          [this, count] { setSamples(count); });
        action->setCheckable(true);
        action->setChecked(count == m_samples);
        group->addAction(action);
    }
    addMenuAction(menu->menuAction());
}

QWidget *UncertaintyPane::buildEmpty()
{
    auto *page = new QWidget(this);
    page->setObjectName(paneName + QStringLiteral(".empty"));
    page->setProperty("surface", "plain");
    page->setAttribute(Qt::WA_StyledBackground); // it covers the plot
    auto *text = new QLabel(tr("Every input of this scenario is certain, so there is one answer."), page);
    auto *button = new QPushButton(tr("Make the usual inputs uncertain"), page);
    button->setObjectName(paneName + QStringLiteral(".usual"));
    button->setToolTip(tr("Context, output, active share, what a GPU costs, busy share of the day"));
    connect(button, &QPushButton::clicked, this, &UncertaintyPane::makeUsualUncertain);
    auto *hint = new QLabel(tr("Or one by one: ⋯ beside an input, then Uncertain… (U)"), page);
    hint->setFont(textFont(type::caption));
    for (QLabel *label : {text, hint}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setProperty("ink", label == text ? "text2" : "muted");
    }
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(text);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addWidget(hint);
    layout->addStretch(1);
    page->hide();
    return page;
}

void UncertaintyPane::setSamples(std::size_t count)
{
    m_samples = count;
    askWhileShown();
}

/// Behind another page nothing is drawn.
void UncertaintyPane::askWhileShown()
{
    if (isVisible())
        ask();
}

void UncertaintyPane::showEvent(QShowEvent *event)
{
    ChartPanel::showEvent(event);
    ask();
}

void UncertaintyPane::ask()
{
    const Scenario &scenario = m_document.scenario();
    const FigureRow *figure = m_figure->currentFigure();
    const bool certain = scenario.uncertainty.empty() || figure == nullptr;
    placeEmpty();
    m_empty->setVisible(certain);
    m_inputs->setVisible(!certain);
    m_empty->raise();
    plot()->setFocusPolicy(certain ? Qt::NoFocus : Qt::StrongFocus); // nothing to walk through
    if (certain) {
        showTakeaway(QString());
        return m_runner->run([](std::stop_token, StudyTeller &) -> ShowResult { return [] {}; });
    }
    const Figure plan = numberOf(*figure, *m_document.figures());
    const auto showIt = [this](const UncertaintyData &data) { show(data); };
    m_runner->run([scenario, catalog = m_document.plan().catalog, figure, plan, count = m_samples,
                   batch = m_document.figures()->batch,
                   showIt](const std::stop_token &stop, StudyTeller &teller) {
        return drawAll(scenario, catalog, *figure, plan, batch, count, showIt, stop, teller);
    });
}

void UncertaintyPane::show(const UncertaintyData &data)
{
    m_data = data;
    const QString sentence = takeawayOf(data);
    showTakeaway(tr("%1 %2 draws.").arg(sentence, countText(static_cast<double>(data.drawn))), sentence);
    m_inputs->setText(data.inputs);
    m_inputs->setToolTip(data.inputs);
    m_inputs->setAccessibleName(data.inputs);
    m_drawing->show(data, isZoomed());
}

void UncertaintyPane::makeUsualUncertain()
{
    const Result<Done> done = m_document.setUncertainty(usualUncertainty(m_document.scenario()),
                                                        tr("Make the usual inputs uncertain"));
    Q_EMIT message(done ? QString() : QString::fromStdString(done.error().message()));
}

ChartTable UncertaintyPane::table() const
{
    ChartTable table{{tr("what"), tr("from"), tr("to"), tr("value")}, {}};
    if (m_data.figure == nullptr)
        return table;
    const auto add = [&](const QString &what, const Figure &value) {
        if (value)
            table.rows.push_back({what, {}, {}, exactText(*value)});
    };
    const Spread &spread = m_data.spread;
    add(tr("draws"), static_cast<double>(m_data.drawn));
    add(tr("plan"), m_data.plan);
    add(tr("mean"), spread.mean);
    add(tr("standard deviation"), spread.sd);
    add(tr("5 %"), spread.p5);
    add(tr("25 %"), spread.p25);
    add(tr("median"), spread.p50);
    add(tr("75 %"), spread.p75);
    add(tr("95 %"), spread.p95);
    add(tr("share of draws that have the figure"), spread.shareDefined);
    add(tr("share of draws that meet the token target"), m_data.tpotMet);
    add(tr("share of draws that meet the first token's"), m_data.ttftMet);
    add(tr("batch held"), m_data.heldBatch);
    add(tr("share of draws that meet the token target, batch held"), m_data.heldTpotMet);
    add(tr("share of draws that meet the first token's, batch held"), m_data.heldTtftMet);
    table.rows.push_back({tr("what is uncertain"), {}, {}, m_data.inputs});
    for (const UncertaintyDriver &driver : m_data.drivers)
        add(tr("rank correlation with %1").arg(tableText(driver.parameter->label)), driver.correlation);
    const Histogram &histogram = m_data.histogram;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double low = histogram.low + static_cast<double>(i) * histogram.width;
        table.rows.push_back({tr("draws in a bar"), exactText(low), exactText(low + histogram.width),
                              exactText(static_cast<double>(histogram.counts[i]))});
    }
    return table;
}

std::vector<ChartPoint> UncertaintyPane::points() const
{
    std::vector<ChartPoint> points;
    const Histogram &histogram = m_data.histogram;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double low = histogram.low + static_cast<double>(i) * histogram.width;
        const double share = static_cast<double>(histogram.counts[i]) / static_cast<double>(m_data.drawn);
        points.push_back({{histogram.middle(i), static_cast<double>(histogram.counts[i])},
                          tr("%1 of draws\n%2 to %3")
                              .arg(shareText(share), valueText(*m_data.figure, low),
                                   valueText(*m_data.figure, low + histogram.width))});
    }
    return points;
}

/// The bar over the whole of its column.
std::optional<std::size_t> UncertaintyPane::pointAt(QPointF pixel) const
{
    const Histogram &histogram = m_data.histogram;
    if (histogram.counts.empty() || !plot()->axisRect()->rect().contains(pixel.toPoint()))
        return std::nullopt;
    const double bin = std::floor((plot()->xAxis->pixelToCoord(pixel.x()) - histogram.low) / histogram.width);
    if (bin < 0 || bin >= static_cast<double>(histogram.counts.size()))
        return std::nullopt;
    return static_cast<std::size_t>(bin);
}

void UncertaintyPane::fit()
{
    m_drawing->fit();
}

void UncertaintyPane::placeEmpty()
{
    m_empty->setGeometry(contentsRect().adjusted(12, headHeight, -12, -8));
}

void UncertaintyPane::resizeEvent(QResizeEvent *event)
{
    ChartPanel::resizeEvent(event);
    placeEmpty();
}

void UncertaintyPane::paletteChanged()
{
    m_drawing->applyTokens();
}

const PlotNotes *UncertaintyPane::notes() const
{
    return &m_drawing->notes();
}

} // namespace ridgepoint
