#include "ui/present/presentation_window.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>
#include <QUndoStack>

#include "app/document/document.h"
#include "app/document/input_marks.h"
#include "core/registry/parameters.h"
#include "ui/dialogs/title_dialog.h"
#include "ui/inputs/value_slider.h"
#include "ui/present/present_chart.h"
#include "ui/present/present_figure.h"
#include "ui/present/present_label.h"
#include "ui/present/present_slider.h"
#include "ui/present/present_text.h"
#include "ui/present/scenario_line.h"

namespace ridgepoint {

namespace {

constexpr std::size_t mostSliders = 3;
constexpr int hintMilliseconds = 8000;
constexpr QSize usualSize{1440, 900}; // until it has the screen

} // namespace

PresentationWindow::PresentationWindow(Document &document, QWidget *parent)
    : QWidget(parent, Qt::Window), m_document(document), m_hintTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("presentationWindow"));
    setWindowTitle(tr("Presentation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    resize(usualSize);
    makeParts();
    makeSliders();
    m_hintTimer->setSingleShot(true);
    connect(m_hintTimer, &QTimer::timeout, m_hint, &QWidget::hide);
    connect(&document, &Document::figuresChanged, this, &PresentationWindow::refresh);
    for (const auto change :
         {&Document::currentChanged, &Document::scenariosChanged, &Document::planReplaced})
        connect(&document, change, this, [this] {
            makeSliders(); // an input may have an effect in one scenario and none in another
            refresh();
        });
    connect(document.marks(), &InputMarks::changed, this, [this] {
        makeSliders();
        refresh();
    });
    refresh();
    showHint();
}

void PresentationWindow::makeParts()
{
    const auto label = [this](const char *name, PresentLabel::Ink ink) {
        auto *made = new PresentLabel(ink, this);
        made->setObjectName(objectName() + QLatin1Char('.') + QLatin1String(name));
        return made;
    };
    m_plan = label("plan", PresentLabel::Ink::muted);
    m_plan->setToolTip(tr("A double click changes title and notes."));
    m_scenarios = new ScenarioLine(this);
    m_sentence = label("sentence", PresentLabel::Ink::text);
    m_context = label("context", PresentLabel::Ink::text2);
    m_notes = label("notes", PresentLabel::Ink::muted);
    m_notes->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (const Headline &headline : headlines())
        m_figures.push_back(new PresentFigure(headline, this));
    using Kind = PresentChart::Kind;
    const Kind kinds[] = {Kind::roofline, Kind::memory, Kind::pareto, Kind::cost};
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i] = new PresentChart(kinds[i], m_document, this);
    m_hint = label("hint", PresentLabel::Ink::muted);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setText(
        tr("← →  scenarios      ↑ ↓  charts      B  baseline      T  theme      H  sliders      Esc  leave"));
}

/// The first of the pinned inputs that have an effect now.
void PresentationWindow::makeSliders()
{
    std::vector<const Parameter *> wanted;
    for (const Parameter &parameter : parameters())
        if (wanted.size() < mostSliders && parameter.slider.scale != Scale::none
            && m_document.marks()->isPinned(parameter.pointer) && parameter.appliesTo(m_document.scenario()))
            wanted.push_back(&parameter);
    if (std::ranges::equal(wanted, m_sliders, {}, {},
                           [](const PresentSlider *slider) { return &slider->parameter(); }))
        return;
    for (PresentSlider *slider : std::exchange(m_sliders, {})) {
        slider->setParent(nullptr);
        slider->deleteLater(); // one of them may be sending this very signal
    }
    for (const Parameter *parameter : wanted) {
        auto *slider = new PresentSlider(m_document, *parameter, this);
        slider->slider()->installEventFilter(this);
        slider->setVisible(m_slidersShown);
        m_sliders.push_back(slider);
    }
}

void PresentationWindow::begin()
{
    if (const QWidget *window = parentWidget()) {
        setScreen(window->screen());
        setGeometry(window->screen()->geometry());
    }
    showFullScreen();
    raise();
    activateWindow();
}

/// The keys are the window's, not the first slider's.
void PresentationWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus(Qt::OtherFocusReason);
}

void PresentationWindow::refresh()
{
    showNames();
    refreshTexts();
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        if (i / 2 == m_pair)
            m_charts[i]->refresh(m_baseline);
    const std::vector<std::optional<double>> &elasticities = m_document.elasticities();
    for (PresentSlider *slider : m_sliders) {
        slider->refresh();
        slider->showElasticity(
            elasticities[static_cast<std::size_t>(&slider->parameter() - parameters().data())]);
    }
    place();
}

void PresentationWindow::showNames()
{
    QStringList names;
    for (const Scenario &scenario : m_document.plan().scenarios)
        names.append(QString::fromStdString(scenario.name).simplified());
    m_scenarios->show(names, static_cast<int>(m_document.current()));
}

void PresentationWindow::refreshTexts()
{
    const Plan &plan = m_document.plan();
    const std::shared_ptr<const Figures> figures = m_document.figures();
    const std::shared_ptr<const Figures> before = m_document.baselineFigures();
    const Presented shown{m_document.scenario(), *figures};
    const Presented other{plan.scenarios[plan.baseline], *before};
    const bool compares = m_baseline && m_document.current() != plan.baseline;
    for (PresentFigure *figure : m_figures)
        figure->show(presentFigure(figure->headline(), shown, compares ? &other : nullptr));
}

void PresentationWindow::step(int by)
{
    const int last = static_cast<int>(m_document.plan().scenarios.size()) - 1;
    const int wanted = std::clamp(static_cast<int>(m_document.current()) + by, 0, last);
    m_document.setCurrent(static_cast<std::size_t>(wanted));
}

void PresentationWindow::turnPair()
{
    m_pair = 1 - m_pair;
    refresh();
}

bool PresentationWindow::act(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_N:
    case Qt::Key_Space:
        step(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_P:
    case Qt::Key_Backspace:
        step(-1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        turnPair();
        return true;
    case Qt::Key_B:
        m_baseline = !m_baseline;
        refresh();
        return true;
    case Qt::Key_T:
        Q_EMIT themeRequested();
        return true;
    case Qt::Key_H:
        m_slidersShown = !m_slidersShown;
        place();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void PresentationWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_document.undoStack()->undo();
    else if (event->matches(QKeySequence::Redo))
        m_document.undoStack()->redo();
    else if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !act(event->key()))
        showHint();
}

/// On the title or the notes: both can be mended where they are seen.
void PresentationWindow::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (m_plan->geometry().contains(place) || (m_notes->isVisible() && m_notes->geometry().contains(place)))
        openTitleDialog(m_document, this);
}

/// A presenter's remote turns pages wherever the keyboard is; a slider that was chosen by Tab keeps its other keys.
bool PresentationWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
            return act(key);
    }
    return QWidget::eventFilter(watched, event);
}

void PresentationWindow::showHint()
{
    m_hint->show();
    m_hintTimer->start(hintMilliseconds);
}

} // namespace ridgepoint
