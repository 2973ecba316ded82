#include "ui/explore/tornado_pane.h"

#include <algorithm>

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <qcustomplot.h>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/text/text.h"
#include "ui/explore/figure_chooser.h"
#include "ui/explore/fill_button.h"
#include "ui/explore/tornado_plot.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr double shares[] = {0.05, 0.1, 0.2, 0.5};
constexpr int usualShare = 1;
constexpr int reachWidth = 112;

} // namespace

struct TornadoPane::Parts {
    explicit Parts(QWidget *parent)
        : plot(parent), figure(new FigureChooser(parent)), reach(new ChoiceBox(parent))
    {}

    TornadoPlot plot;
    FigureChooser *figure;
    ChoiceBox *reach;
    TornadoData data;
    bool stale = true; ///< not worked out since something changed
};

TornadoPane::TornadoPane(Document &document, QWidget *parent)
    : ChartPanel(QStringLiteral("tornado"), tr("Sensitivity"), parent),
      m_document(document),
      m_parts(std::make_unique<Parts>(this))
{
    setObjectName(QStringLiteral("tornadoPane"));
    buildControls();
    setPlot(m_parts->plot.widget());
    connect(&document, &Document::figuresChanged, this, &TornadoPane::refresh);
    connect(m_parts->figure, &FigureChooser::figureChosen, this, &TornadoPane::refresh);
    connect(m_parts->reach, &QComboBox::currentIndexChanged, this, &TornadoPane::refresh);
}

TornadoPane::~TornadoPane() = default;

void TornadoPane::buildControls()
{
    auto *fill = new FillButton(objectName(), title(), this);
    connect(fill, &QToolButton::clicked, this, &TornadoPane::fillPageRequested);
    addHeadWidget(fill);

    m_parts->figure->setObjectName(objectName() + QStringLiteral(".figure"));
    m_parts->figure->setAccessibleName(tr("Figure that the inputs move"));
    ChoiceBox &reach = *m_parts->reach;
    reach.setObjectName(objectName() + QStringLiteral(".reach"));
    reach.setAccessibleName(tr("How far each input goes"));
    for (const double share : shares)
        reach.addItem(tr("±%1").arg(shareText(share)), share);
    reach.addItem(tr("Stated ranges"), QVariant());
    reach.setCurrentIndex(usualShare);
    reach.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    reach.setFixedWidth(reachWidth);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 4, 4, 8);
    line->setSpacing(8);
    line->addWidget(m_parts->figure, 1);
    line->addWidget(&reach);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

FigureChooser *TornadoPane::figure() const
{
    return m_parts->figure;
}

ChoiceBox *TornadoPane::reach() const
{
    return m_parts->reach;
}

/// Out of sight nothing is worked out; it is when the pane comes into sight.
void TornadoPane::refresh()
{
    m_parts->stale = !isVisible();
    const FigureRow *figure = m_parts->figure->currentFigure();
    if (m_parts->stale || figure == nullptr)
        return;
    const QVariant share = m_parts->reach->currentData();
    TornadoData data = tornadoData(m_document.scenario(), m_document.plan().catalog, *m_document.figures(),
                                   *figure, share.isValid() ? std::optional(share.toDouble()) : std::nullopt);
    if (isSame(data, m_parts->data))
        return; // nothing to paint
    m_parts->data = std::move(data);
    showTakeaway(m_parts->data.takeaway);
    m_parts->plot.show(m_parts->data, QGuiApplication::mouseButtons() != Qt::NoButton);
}

void TornadoPane::showEvent(QShowEvent *event)
{
    ChartPanel::showEvent(event);
    if (m_parts->stale)
        refresh();
}

ChartTable TornadoPane::table() const
{
    return tornadoTable(m_parts->data);
}

std::vector<ChartPoint> TornadoPane::points() const
{
    std::vector<ChartPoint> points;
    const std::vector<std::size_t> &shown = m_parts->plot.shown();
    for (std::size_t row = 0; row < shown.size(); ++row) {
        const TornadoBar &bar = m_parts->data.bars[shown[row]];
        const double base = m_parts->data.base.value_or(0);
        points.push_back({{std::max({base, bar.atLow.value_or(base), bar.atHigh.value_or(base)}),
                           static_cast<double>(row)},
                          barText(m_parts->data, bar)});
    }
    return points;
}

std::optional<std::size_t> TornadoPane::pointAt(QPointF pixel) const
{
    return m_parts->plot.rowAt(pixel.y());
}

/// The bars stand one above the other, so up and down go through them as left and right do.
std::optional<std::size_t> TornadoPane::neighbour(std::size_t point, Qt::Key arrow) const
{
    return ChartPanel::neighbour(point, arrow == Qt::Key_Up     ? Qt::Key_Left
                                        : arrow == Qt::Key_Down ? Qt::Key_Right
                                                                : arrow);
}

void TornadoPane::activate(std::size_t point)
{
    const std::vector<std::size_t> &shown = m_parts->plot.shown();
    if (point < shown.size())
        Q_EMIT inputChosen(toQString(m_parts->data.bars[shown[point]].parameter->pointer));
}

void TornadoPane::paletteChanged()
{
    m_parts->plot.applyTokens();
}

} // namespace ridgepoint
