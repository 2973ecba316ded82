#include "ui/charts/chart_panel.h"

#include <algorithm>

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include "app/files/whole_file.h"
#include "ui/charts/data_table.h"
#include "ui/charts/plot_interaction.h"
#include "ui/charts/plot_notes.h"
#include "ui/charts/plot_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/line_label.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int margin = 12;
constexpr int topMargin = 4;
constexpr int headHeight = 24;
constexpr int takeawayHeight = 18;
constexpr double pointReach = 12; // from the mouse, in pixels

} // namespace

ChartPanel::ChartPanel(const QString &key, const QString &title, QWidget *parent)
    : QFrame(parent),
      m_name(QStringLiteral("chart.") + key),
      m_title(new QLabel(title, this)),
      m_takeaway(new LineLabel(LineLabel::Ink::text2, this)),
      m_menu(new QMenu(this)),
      m_menuButton(new QToolButton(this)),
      m_fitButton(new QToolButton(this)),
      m_head(new QHBoxLayout),
      m_layout(new QVBoxLayout(this)),
      m_describeTimer(new QTimer(this))
{
    setObjectName(m_name);
    setProperty("surface", "panel");
    m_title->setObjectName(m_name + QStringLiteral(".title"));
    m_title->setFont(textFont(type::body, true));
    m_takeaway->setObjectName(m_name + QStringLiteral(".takeaway"));
    buildMenu();

    m_fitButton->setObjectName(m_name + QStringLiteral(".fit"));
    m_fitButton->setText(tr("Fit"));
    m_fitButton->setAccessibleName(tr("%1: fit the axes to the data").arg(title));
    m_fitButton->setToolTip(tr("Axes as the data wants them (0)"));
    m_fitButton->setProperty("surface", "square");
    m_fitButton->setFixedSize(40, headHeight);
    m_fitButton->setFocusPolicy(Qt::TabFocus);
    m_fitButton->hide();
    connect(m_fitButton, &QToolButton::clicked, this, &ChartPanel::fitAgain);

    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_fitButton);
    m_head->addWidget(m_menuButton);
    m_layout->setContentsMargins(margin, topMargin, 8, 8);
    m_layout->setSpacing(0);
    m_layout->addLayout(m_head);
    m_layout->addSpacing(takeawayHeight); // placed by hand: in a layout a new sentence would move the window

    constexpr int quiet = 500; // milliseconds
    m_describeTimer->setSingleShot(true);
    m_describeTimer->setInterval(quiet);
    connect(m_describeTimer, &QTimer::timeout, this, &ChartPanel::describe);
    applyTokens();
}

ChartPanel::~ChartPanel()
{
    delete m_interaction; // the plot gets events until it goes, and what they ask for is gone already
    m_interaction = nullptr;
}

void ChartPanel::buildMenu()
{
    m_menu->addAction(tr("Copy image"), this, &ChartPanel::copyImage);
    m_menu->addAction(tr("Copy data"), this, &ChartPanel::copyData);
    m_menu->addAction(tr("Save as…"), this, &ChartPanel::chooseFile);
    m_menu->addAction(tr("Show data table"), this, &ChartPanel::showTable);
    m_menu->addSeparator();
    m_fitAction = m_menu->addAction(tr("Fit"), this, &ChartPanel::fitAgain);
    m_fitAction->setEnabled(false);
    m_menu->addAction(tr("Fill page"), this, &ChartPanel::fillPageRequested);

    m_menuButton->setObjectName(m_name + QStringLiteral(".menu"));
    m_menuButton->setProperty("surface", "bare");
    m_menuButton->setFixedSize(headHeight, headHeight);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setAccessibleName(tr("%1: what to do with the chart").arg(m_title->text()));
    m_menuButton->setMenu(m_menu);
    connect(
        m_menu, &QMenu::aboutToHide, this, [this] { m_menuPoint.reset(); },
        Qt::QueuedConnection); // what is chosen in the menu is told after this
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
}

void ChartPanel::addMenuAction(QAction *action)
{
    m_menu->insertAction(m_fitAction, action);
}

void ChartPanel::addHeadWidget(QWidget *widget)
{
    m_head->insertWidget(m_head->indexOf(m_fitButton), widget);
}

void ChartPanel::setPlot(QCustomPlot *plot)
{
    m_plot = plot;
    m_plot->setObjectName(m_name + QStringLiteral(".plot"));
    m_plot->setAccessibleName(m_title->text());
    m_layout->addWidget(m_plot, 1);
    m_interaction = new PlotInteraction(*this, *m_plot);
    connect(m_interaction, &PlotInteraction::zoomedChanged, this, [this](bool zoomed) {
        m_fitButton->setVisible(zoomed);
        m_fitAction->setEnabled(zoomed);
    });
    connect(m_interaction, &PlotInteraction::menuRequested, this, [this](QPoint at) {
        if (m_menu->isVisible())
            return;
        m_menuPoint = m_interaction->point();
        m_menu->popup(at);
    });
    const auto speakLater = [this] { m_describeTimer->start(); };
    connect(m_interaction, &PlotInteraction::pointChanged, this, speakLater);
    connect(m_plot, &QCustomPlot::afterReplot, this, speakLater);
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] { ++m_paints; });
    m_plot->installEventFilter(this);
}

bool ChartPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_ringed = event->type() == QEvent::FocusIn
                   && static_cast<const QFocusEvent *>(event)->reason() != Qt::MouseFocusReason;
        update();
    }
    return QFrame::eventFilter(watched, event);
}

void ChartPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_ringed || m_plot == nullptr)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(m_plot->geometry()).adjusted(-3, -3, 3, 3), 4, 4);
}

std::optional<std::size_t> ChartPanel::pointAt(QPointF pixel) const
{
    std::optional<std::size_t> nearest;
    double least = pointReach;
    const std::vector<ChartPoint> all = points();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double distance = QLineF(pixelOf(*m_plot, all[i].at), pixel).length();
        if (distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

std::optional<std::size_t> ChartPanel::neighbour(std::size_t point, Qt::Key arrow) const
{
    if (arrow == Qt::Key_Left)
        return point - std::min<std::size_t>(point, 1);
    if (arrow == Qt::Key_Right)
        return std::min(point + 1, points().size() - 1);
    return std::nullopt;
}

void ChartPanel::cancelDrag()
{
    if (m_interaction != nullptr)
        m_interaction->cancelDrag();
}

bool ChartPanel::isZoomed() const
{
    return m_interaction != nullptr && m_interaction->isZoomed();
}

void ChartPanel::fitAgain()
{
    m_interaction->fit();
}

QString ChartPanel::title() const
{
    return m_title->text();
}

QString ChartPanel::readout() const
{
    return m_interaction != nullptr ? m_interaction->readout() : QString();
}

QStringList ChartPanel::labels() const
{
    return notes() != nullptr ? notes()->texts() : QStringList();
}

std::vector<QRectF> ChartPanel::labelRectangles() const
{
    return notes() != nullptr ? notes()->rectangles() : std::vector<QRectF>();
}

void ChartPanel::showTakeaway(const QString &sentence, const QString &shorter)
{
    if (m_sentence == sentence && m_shorter == shorter)
        return;
    m_sentence = sentence;
    m_shorter = shorter;
    writeTakeaway();
    m_describeTimer->start();
}

void ChartPanel::writeTakeaway()
{
    const QFontMetrics metrics(m_takeaway->font());
    const int room = m_takeaway->width();
    const bool fits = m_shorter.isEmpty() || metrics.horizontalAdvance(m_sentence) <= room;
    const QString written = metrics.elidedText(fits ? m_sentence : m_shorter, Qt::ElideRight, room);
    if (written != m_takeaway->text())
        m_takeaway->setText(written);
    m_takeaway->setToolTip(written == m_sentence ? QString() : m_sentence);
    m_takeaway->setAccessibleName(m_sentence);
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const QRect inside = contentsRect(); // within the frame
    m_takeaway->setFixedSize(std::max(inside.width() - 2 * margin, 1), takeawayHeight);
    m_takeaway->move(inside.left() + margin, inside.top() + topMargin + headHeight);
    writeTakeaway();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    applyTokens();
    if (m_plot != nullptr) // a panel is coloured before it has its plot
        paletteChanged();
}

void ChartPanel::applyTokens()
{
    m_menuButton->setIcon(tintedIcon(QStringLiteral("more"), tokensOf(palette()).text2));
}

/// What a screen reader hears of the plot; setting it raises the change.
void ChartPanel::describe()
{
    const std::vector<ChartPoint> all = points();
    const std::optional<std::size_t> walked = m_interaction->point();
    const std::optional<std::size_t> spoken = walked ? walked : chosenPoint();
    QString text = m_sentence;
    if (spoken && *spoken < all.size())
        text +=
            QLatin1Char(' ') + QString(all[*spoken].hover).replace(QLatin1Char('\n'), QLatin1String(", "));
    if (text != m_plot->accessibleDescription())
        m_plot->setAccessibleDescription(text);
}

ChartPage ChartPanel::page() const
{
    m_interaction->hideReadout(); // it is not part of the picture
    return {m_plot, m_title->text(), m_sentence};
}

QPixmap ChartPanel::image() const
{
    constexpr double scale = 2;
    return QPixmap::fromImage(chartImage(page(), scale));
}

QString ChartPanel::data() const
{
    return chartTsv(table());
}

void ChartPanel::copyImage() const
{
    QGuiApplication::clipboard()->setPixmap(image());
}

void ChartPanel::copyData() const
{
    QGuiApplication::clipboard()->setText(data());
}

void ChartPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the chart"));
    dialog->setObjectName(m_name + QStringLiteral(".save"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("SVG picture (*.svg)"), tr("PDF page (*.pdf)"),
                            tr("Numbers, comma-separated (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const qsizetype dot = filter.lastIndexOf(QLatin1Char('.'));
        dialog->setDefaultSuffix(filter.mid(dot + 1).chopped(1));
    });
    dialog->selectFile(m_name.section(QLatin1Char('.'), 1));
    connect(dialog, &QFileDialog::fileSelected, this, &ChartPanel::saveAs);
    dialog->open();
}

void ChartPanel::saveAs(const QString &path)
{
    const Result<QByteArray> content = chartFile(page(), table(), path);
    if (!content) {
        Q_EMIT message(QString::fromStdString(content.error().message()));
        return;
    }
    if (const Result<Done> written = writeWholeFile(path, content.value()); !written)
        Q_EMIT message(QString::fromStdString(written.error().message()));
}

void ChartPanel::showTable()
{
    const QString name = m_name + QStringLiteral(".table");
    auto *dialog = findChild<DataTable *>(name);
    if (dialog == nullptr) {
        dialog = new DataTable(name, m_title->text(), this);
        connect(m_plot, &QCustomPlot::afterReplot, dialog, [this, dialog] { dialog->show(table()); });
    }
    dialog->show(table());
    dialog->show();
    dialog->raise();
}

} // namespace ridgepoint
