#include "ui/present/present_chart.h"

#include <algorithm>
#include <variant>

#include <QEvent>
#include <QGuiApplication>
#include <qcustomplot.h>

#include "app/document/document.h"
#include "app/document/input_marks.h"
#include "ui/charts/cost_plot.h"
#include "ui/charts/memory_plot.h"
#include "ui/charts/pareto_plot.h"
#include "ui/charts/roofline_plot.h"
#include "ui/present/present_label.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

// Pixels at a scale of 1.
constexpr double axisSize = 15;
constexpr double leastAxisSize = 13;
constexpr double fullForm = 400; ///< width from which on a plot writes all of its labels
constexpr double curveScale = 1.5;
constexpr double titleSize = 20;
constexpr double takeawaySize = 15;
constexpr double padding = 20;
constexpr double titleHeight = 28;
constexpr double takeawayHeight = 24;
constexpr double gap = 8;
constexpr double corner = 4;

} // namespace

struct PresentChart::Plot {
    std::variant<std::monostate, RooflinePlot, MemoryPlot, ParetoPlot, CostPlot> drawn;
    QCustomPlot *widget = nullptr; ///< never shown: it is painted from
    QString title, key;

    template <class Drawn>
    void make(QWidget *parent, const char *name, const QString &text)
    {
        widget = drawn.emplace<Drawn>(parent).widget();
        widget->hide();
        key = QLatin1String(name);
        title = text;
    }
    template <class Drawn>
    [[nodiscard]] Drawn *as()
    {
        return std::get_if<Drawn>(&drawn);
    }
};

PresentChart::PresentChart(Kind kind, Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_plot(std::make_unique<Plot>()),
      m_title(new PresentLabel(PresentLabel::Ink::text, this)),
      m_takeaway(new PresentLabel(PresentLabel::Ink::text2, this))
{
    switch (kind) {
    case Kind::roofline:
        m_plot->make<RooflinePlot>(this, "roofline", tr("Roofline"));
        break;
    case Kind::memory:
        m_plot->make<MemoryPlot>(this, "memory", tr("VRAM of one GPU"));
        break;
    case Kind::pareto:
        m_plot->make<ParetoPlot>(this, "pareto", tr("Throughput against speed"));
        break;
    case Kind::cost:
        m_plot->make<CostPlot>(this, "cost", tr("Cost per user against context"));
        break;
    }
    setObjectName(QStringLiteral("presentationWindow.chart.") + m_plot->key);
    m_plot->widget->installEventFilter(this);
    m_title->setObjectName(objectName() + QStringLiteral(".title"));
    m_title->setText(m_plot->title);
    widenCurves();
    m_takeaway->setObjectName(objectName() + QStringLiteral(".takeaway"));
    setAccessibleName(m_plot->title);
}

PresentChart::~PresentChart() = default;

void PresentChart::refresh(bool withBaseline)
{
    const bool dragging = QGuiApplication::mouseButtons() != Qt::NoButton;
    const Plan &plan = m_document.plan();
    const Scenario &scenario = m_document.scenario();
    const std::shared_ptr<const Figures> figures = m_document.figures();
    const bool compares = withBaseline && m_document.current() != plan.baseline;
    const Scenario &other = compares ? plan.scenarios[plan.baseline] : scenario;
    const std::shared_ptr<const Figures> otherFigures = compares ? m_document.baselineFigures() : figures;
    const auto take = [this](const auto &shown) {
        m_sentence = shown.takeaway;
        m_shorter = shown.shortTakeaway;
    };
    if (auto *roofline = m_plot->as<RooflinePlot>()) {
        const RooflineData shown =
            rooflineData(scenario, *figures, other, *otherFigures, plan.catalog.accelerators);
        take(shown);
        roofline->setDragging(dragging);
        roofline->show(shown, false);
    } else if (auto *memory = m_plot->as<MemoryPlot>()) {
        const MemoryData shown = memoryData(scenario, *figures, other, *otherFigures);
        take(shown);
        memory->setDragging(dragging);
        memory->show(shown, false);
    } else if (auto *pareto = m_plot->as<ParetoPlot>()) {
        const ParetoCurve before = compares ? paretoCurve(other, *otherFigures) : ParetoCurve();
        const ParetoData shown = paretoData(scenario, *figures, compares ? &before : nullptr);
        take(shown);
        pareto->setDragging(dragging);
        pareto->show(shown, false);
    } else if (auto *cost = m_plot->as<CostPlot>()) {
        const CostRange range = costRange(CostAxis::context, valueOf(CostAxis::context, scenario));
        const CostCurve before =
            compares ? costCurveOf(other, *otherFigures, CostAxis::context, range) : CostCurve();
        const CostData shown =
            costData(scenario, *figures, CostAxis::context, range, compares ? &before : nullptr, nullptr, {},
                     m_document.marks()->locked());
        take(shown);
        cost->setDragging(dragging);
        cost->show(shown, false);
    }
    setAccessibleDescription(m_sentence);
    writeTakeaway();
    update();
}

/// What makes the plot's captions as large as the axes shall be; a little less where the plot would take its short form.
double PresentChart::magnification() const
{
    const double wanted = m_scale * axisSize / type::caption;
    const double least = m_scale * leastAxisSize / type::caption;
    return std::clamp(m_area.width() / fullForm, least, wanted);
}

void PresentChart::setScale(double scale)
{
    m_scale = scale;
}

void PresentChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PresentChart::place()
{
    const auto px = [&](double length) { return qRound(length * m_scale); };
    const int left = px(padding);
    const int room = width() - 2 * left;
    m_title->keepFont(textFont(px(titleSize), true));
    m_title->setGeometry(left, px(padding) - px(gap), room, px(titleHeight));
    m_takeaway->keepFont(textFont(px(takeawaySize)));
    m_takeaway->setGeometry(left, m_title->geometry().bottom() + 1, room, px(takeawayHeight));
    writeTakeaway();
    const int top = m_takeaway->geometry().bottom() + 1 + px(gap);
    m_area = QRect(left, top, room, height() - top - px(gap));
    m_plot->widget->resize((QSizeF(m_area.size()) / magnification()).toSize());
}

void PresentChart::writeTakeaway()
{
    const bool fits = QFontMetrics(m_takeaway->font()).horizontalAdvance(m_sentence) <= m_takeaway->width();
    m_takeaway->showCut(fits || m_shorter.isEmpty() ? m_sentence : m_shorter);
}

void PresentChart::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QCPPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.hair, 1));
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.translate(m_area.topLeft());
    painter.scale(magnification(), magnification());
    m_plot->widget->toPainter(&painter, m_plot->widget->width(), m_plot->widget->height());
}

/// The plot takes its colours from its own palette, which another theme reaches at another time than this widget's.
bool PresentChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot->widget
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        applyTokens();
    return QWidget::eventFilter(watched, event);
}

void PresentChart::applyTokens()
{
    std::visit(
        [](auto &drawn) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(drawn)>, std::monostate>)
                drawn.applyTokens();
        },
        m_plot->drawn);
    widenCurves();
    update();
}

/// Curves grow a little more than their captions.
void PresentChart::widenCurves()
{
    for (int i = 0; i < m_plot->widget->graphCount(); ++i) {
        QPen pen = m_plot->widget->graph(i)->pen();
        pen.setWidthF(pen.widthF() * curveScale * type::caption / axisSize);
        m_plot->widget->graph(i)->setPen(pen);
    }
}

} // namespace ridgepoint
