#include "ui/charts/chart_panel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int margin = 12;
constexpr int topMargin = 4;
constexpr int headHeight = 24;
constexpr int takeawayHeight = 18;

} // namespace

ChartPanel::ChartPanel(const QString &key, const QString &title, QWidget *parent)
    : QFrame(parent),
      m_name(QStringLiteral("chart.") + key),
      m_title(new QLabel(title, this)),
      m_takeaway(new QLabel(this)),
      m_menuButton(new QToolButton(this)),
      m_layout(new QVBoxLayout(this))
{
    setObjectName(m_name);
    setProperty("surface", "panel");
    m_title->setObjectName(m_name + QStringLiteral(".title"));
    m_title->setFont(textFont(type::body, true));
    m_takeaway->setObjectName(m_name + QStringLiteral(".takeaway"));
    m_takeaway->setProperty("ink", "text2");

    auto *menu = new QMenu(this);
    menu->addAction(tr("Copy image"), this, &ChartPanel::copyImage);
    menu->addAction(tr("Copy data"), this, &ChartPanel::copyData);
    m_menuButton->setObjectName(m_name + QStringLiteral(".menu"));
    m_menuButton->setProperty("surface", "bare");
    m_menuButton->setFixedSize(headHeight, headHeight);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setAccessibleName(tr("%1: what to do with the chart").arg(title));
    m_menuButton->setMenu(menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_menuButton);
    m_layout->setContentsMargins(margin, topMargin, 8, 8);
    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    m_layout->addSpacing(takeawayHeight); // placed by hand: in a layout a new sentence would move the window
    applyTokens();
}

void ChartPanel::setPlot(QWidget *plot)
{
    m_plot = plot;
    m_plot->setObjectName(m_name + QStringLiteral(".plot"));
    m_plot->setAccessibleName(m_title->text());
    m_layout->addWidget(m_plot, 1);
}

void ChartPanel::showTakeaway(const QString &sentence)
{
    if (m_takeaway->text() == sentence)
        return;
    m_takeaway->setText(sentence);
    m_takeaway->setToolTip(sentence);
    if (m_plot != nullptr)
        m_plot->setAccessibleDescription(sentence);
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_takeaway->setFixedSize(std::max(width() - 2 * margin, 1), takeawayHeight);
    m_takeaway->move(m_title->x(), topMargin + headHeight);
}

void ChartPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTokens();
}

void ChartPanel::applyTokens()
{
    m_menuButton->setIcon(tintedIcon(QStringLiteral("more"), tokensOf(palette()).text2));
}

void ChartPanel::copyImage() const
{
    QGuiApplication::clipboard()->setPixmap(image());
}

void ChartPanel::copyData() const
{
    QGuiApplication::clipboard()->setText(data());
}

} // namespace ridgepoint
