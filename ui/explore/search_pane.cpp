#include "ui/explore/search_pane.h"

#include <algorithm>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/document/input_marks.h"
#include "app/files/whole_file.h"
#include "ui/catalog/plain_table.h"
#include "ui/charts/chart_export.h"
#include "ui/explore/busy_bar.h"
#include "ui/explore/chip_line.h"
#include "ui/explore/figure_chooser.h"
#include "ui/explore/fill_button.h"
#include "ui/explore/search_columns.h"
#include "ui/explore/search_model.h"
#include "ui/explore/search_plot.h"
#include "ui/explore/search_study.h"
#include "ui/explore/search_text.h"
#include "ui/inputs/segmented.h"
#include "ui/theme/fonts.h"
#include "ui/theme/line_label.h"

namespace ridgepoint {

namespace {

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int daggerHeight = 16;
constexpr std::size_t bestRows = 50;
constexpr int tableShare = 64, plotShare = 36;
enum Direction { lowest, highest };
enum Rows { frontier, best };

} // namespace

SearchPane::SearchPane(Document &document, QWidget *parent)
    : QFrame(parent),
      m_document(document),
      m_runner(new StudyRunner(this)),
      m_model(new SearchModel(this)),
      m_result(new QWidget(this)),
      m_summary(new LineLabel(LineLabel::Ink::text2, this)),
      m_direction(new ChoiceBox(this)),
      m_figure(new FigureChooser(this)),
      m_conditions(new ChipLine(this)),
      m_rows(new Segmented(this)),
      m_table(new PlainTable(m_result)),
      m_plot(new SearchPlot(m_result)),
      m_dagger(new LineLabel(LineLabel::Ink::text2, m_result)),
      m_export(new QPushButton(tr("Export CSV…"), this)),
      m_open(new QPushButton(tr("Open as scenario"), this))
{
    setObjectName(QStringLiteral("searchPane"));
    setProperty("surface", "panel");
    setFocusProxy(m_table);
    buildControls();
    buildTable();
    buildButtons();
    arrange();
    new BusyBar(*m_runner, m_result, this);
    follow();
}

SearchPane::~SearchPane()
{
    delete m_runner; // its thread ends before what it shows to goes
}

void SearchPane::buildControls()
{
    m_summary->setObjectName(QStringLiteral("searchPane.summary"));
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_direction->setObjectName(QStringLiteral("searchPane.direction"));
    m_direction->setAccessibleName(tr("Lowest or highest"));
    m_direction->addItems({tr("Lowest"), tr("Highest")});
    m_figure->setObjectName(QStringLiteral("searchPane.figure"));
    m_figure->setAccessibleName(tr("Figure to rank by"));
    for (ChoiceBox *box : {m_direction, static_cast<ChoiceBox *>(m_figure)})
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_direction->setFixedWidth(84);
    m_figure->setFixedWidth(152);
    m_rows->setObjectName(QStringLiteral("searchPane.rows"));
    m_rows->setAccessibleName(tr("Which deployments are listed"));
    m_rows->addItems({tr("Frontier"), tr("Best %1").arg(bestRows)});
    m_rows->setToolTip(tr("Frontier: no other is better in both the figure and speed"));
}

void SearchPane::buildTable()
{
    m_table->setObjectName(QStringLiteral("searchTable"));
    m_table->setAccessibleName(tr("Deployments found"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this); // tells of another width
    m_dagger->setObjectName(QStringLiteral("searchPane.dagger"));
    m_dagger->setFont(textFont(type::caption));
    m_dagger->setFixedHeight(daggerHeight);
    m_dagger->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // else a layout gives it no height
    connect(m_table, &QTableView::doubleClicked, this, &SearchPane::openAsScenario);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SearchPane::chooseRow);
}

void SearchPane::buildButtons()
{
    m_export->setObjectName(QStringLiteral("searchPane.export"));
    m_export->setToolTip(tr("The table with every column, comma-separated"));
    m_export->setAutoDefault(false);
    m_open->setObjectName(QStringLiteral("searchPane.open"));
    m_open->setToolTip(tr("A scenario with this deployment beside the one shown (Enter)"));
    m_open->setFont(textFont(type::body, true)); // as the style has it, so that its width is known
    m_open->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &SearchPane::chooseFile);
    connect(m_open, &QPushButton::clicked, this, &SearchPane::openAsScenario);
}

void SearchPane::arrange()
{
    auto *title = new QLabel(tr("Deployment search"), this);
    title->setFont(textFont(type::body, true));
    auto *where = new QLabel(tr("where"), this);
    where->setProperty("ink", "text2");
    auto *fill = new FillButton(objectName(), title->text(), this);
    connect(fill, &QToolButton::clicked, this, &SearchPane::fillPageRequested);
    connect(m_plot, &ChartPanel::fillPageRequested, this, &SearchPane::fillPageRequested);

    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(title);
    head->addWidget(m_summary, 1);
    head->addWidget(fill);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(gap);
    controls->addWidget(m_direction);
    controls->addWidget(m_figure);
    controls->addWidget(where);
    controls->addWidget(m_conditions);
    controls->addStretch(1);
    controls->addWidget(m_rows);
    auto *result = new QHBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->setSpacing(gap);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    buttons->addWidget(m_open);
    auto *list = new QVBoxLayout;
    list->setSpacing(gap / 2);
    list->addWidget(m_table, 1);
    list->addWidget(m_dagger);
    result->addLayout(list, tableShare);
    auto *side = new QVBoxLayout;
    side->setSpacing(gap);
    side->addWidget(m_plot, 1);
    side->addLayout(buttons);
    result->addLayout(side, plotShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 4, margin, gap);
    layout->setSpacing(gap);
    layout->addLayout(head);
    layout->addLayout(controls);
    layout->addWidget(m_result, 1);
    const QList<QWidget *> order = {m_direction, m_figure, m_conditions, m_rows,
                                    m_table,     m_plot,   m_export,     m_open};
    for (qsizetype i = 0; i + 1 < order.size(); ++i)
        setTabOrder(order[i], order[i + 1]);
}

void SearchPane::follow()
{
    connect(m_direction, &QComboBox::currentIndexChanged, this, &SearchPane::askWhileShown);
    connect(m_figure, &FigureChooser::figureChosen, this, &SearchPane::takeFigure);
    connect(m_conditions, &ChipLine::boundsChanged, this, &SearchPane::askWhileShown);
    connect(m_rows, &QComboBox::currentIndexChanged, this, &SearchPane::showRows);
    connect(m_plot, &SearchPlot::chosen, this, &SearchPane::choose);
    connect(m_plot, &SearchPlot::openWanted, this, [this](std::size_t index) {
        choose(index);
        openAsScenario();
    });
    connect(m_plot, &ChartPanel::message, this, &SearchPane::message);
    connect(&m_document, &Document::figuresChanged, this, &SearchPane::askWhileShown);
    connect(m_document.marks(), &InputMarks::locksChanged, this, &SearchPane::askWhileShown);
}

/// The better side of a figure is what one looks for.
void SearchPane::takeFigure()
{
    const FigureRow *figure = m_figure->currentFigure();
    const int direction = figure != nullptr && figure->better == Better::higher ? highest : lowest;
    if (m_direction->currentIndex() == direction)
        return askWhileShown();
    m_direction->setCurrentIndex(direction);
}

void SearchPane::addCondition(const Bound &bound)
{
    m_conditions->add(bound);
}

/// Behind another page nothing is searched.
void SearchPane::askWhileShown()
{
    if (isVisible())
        ask();
}

void SearchPane::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    ask();
}

void SearchPane::ask()
{
    m_conditions->showTargets(targetsText(m_document.scenario()));
    SearchQuestion question;
    question.goal = m_figure->currentFigure();
    if (question.goal == nullptr)
        return;
    question.highest = m_direction->currentIndex() == highest;
    question.bounds = m_conditions->bounds();
    question.locked = m_document.marks()->locked();
    question.top = bestRows;
    m_runner->run(searchStudy(m_document.scenario(), *m_document.figures(), m_document.plan().catalog,
                              std::move(question),
                              [this](const SearchFindings &findings) { show(findings); }));
}

void SearchPane::show(const SearchFindings &findings)
{
    m_findings = findings;
    const QString summary = summaryOf(findings);
    m_summary->setText(summary);
    m_summary->setToolTip(summary);
    m_plot->show(findings);
    showRows();
}

void SearchPane::showRows()
{
    const std::optional<std::size_t> wanted = m_chosen;
    m_model->show(m_rows->currentIndex() == frontier ? m_findings.front : m_findings.best, m_findings.goal,
                  m_findings.highest);
    fitColumns(*m_table, *m_model);
    showDagger();
    const int row = wanted ? m_model->rowOf(*wanted) : -1;
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    else
        m_chosen.reset();
    m_plot->choose(m_chosen);
    m_open->setEnabled(chosen() != nullptr);
    m_export->setEnabled(m_model->rowCount() > 0);
}

/// What the sign in the table means; only what stands there.
void SearchPane::showDagger()
{
    QStringList meanings;
    if (m_model->isDoubtful(SearchModel::gpu))
        meanings.append(tr("on a GPU or layout that the efficiency was not measured on"));
    if (m_model->isDoubtful(SearchModel::weights))
        meanings.append(tr("4-bit weights may change the answers"));
    m_dagger->setVisible(!meanings.isEmpty());
    const QString text = tr("† Less sure: %1").arg(meanings.join(QLatin1String("; ")));
    m_dagger->setText(text);
    m_dagger->setToolTip(text);
}

const FoundDeployment *SearchPane::chosen() const
{
    if (!m_chosen)
        return nullptr;
    for (const std::vector<FoundDeployment> *list : {&m_findings.front, &m_findings.best}) {
        const auto found = std::ranges::find(*list, *m_chosen, &FoundDeployment::index);
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

/// One that the list has not is in the other list.
void SearchPane::choose(std::size_t index)
{
    m_chosen = index;
    if (m_model->rowOf(index) < 0)
        m_rows->setCurrentIndex(m_rows->currentIndex() == frontier ? best : frontier);
    if (const int row = m_model->rowOf(index); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void SearchPane::chooseRow()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return; // the rows are being put in
    m_chosen = m_model->rows()[static_cast<std::size_t>(row)].index;
    m_plot->choose(m_chosen);
    m_open->setEnabled(chosen() != nullptr);
}

void SearchPane::openAsScenario()
{
    const FoundDeployment *deployment = chosen();
    if (deployment == nullptr)
        return;
    Result<Scenario> scenario = scenarioOf(*deployment, m_document.scenario(), m_document.plan().catalog);
    if (scenario)
        scenario.value().notes = searchNote(m_findings, *deployment, m_conditions->bounds(),
                                            QString::fromStdString(m_document.scenario().name))
                                     .toStdString();
    const Result<Done> done =
        scenario ? m_document.addScenario(
            scenario.value(), [](const QString &name) { return tr("Open %1 from the search").arg(name); })
                 : Result<Done>(scenario.error());
    Q_EMIT message(done ? QString() : QString::fromStdString(done.error().message()));
}

void SearchPane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the deployments"));
    dialog->setObjectName(QStringLiteral("searchPane.save"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Numbers, comma-separated (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("deployments.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &SearchPane::saveCsv);
    dialog->open();
}

void SearchPane::saveCsv(const QString &path)
{
    const Result<Done> written = writeWholeFile(path, chartCsv(m_model->table()));
    Q_EMIT message(written ? QString() : QString::fromStdString(written.error().message()));
}

void SearchPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitColumns(*m_table, *m_model);
}

bool SearchPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openAsScenario();
            return true;
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns(*m_table, *m_model);
    return QFrame::eventFilter(watched, event);
}

} // namespace ridgepoint
