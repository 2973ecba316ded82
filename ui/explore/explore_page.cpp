#include "ui/explore/explore_page.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>

#include "app/document/document.h"
#include "ui/explore/search_pane.h"
#include "ui/explore/sweep_pane.h"
#include "ui/explore/tornado_pane.h"
#include "ui/explore/uncertainty_pane.h"

namespace ridgepoint {

namespace {

constexpr int pageMargin = 16;
constexpr int gap = 8;
constexpr int threeAcross = 960;     ///< of the page; narrower ones have two panes beside each other
constexpr int leastPaneHeight = 320; ///< a lower page scrolls

} // namespace

ExplorePage::ExplorePage(Document &document, QWidget *parent)
    : QWidget(parent),
      m_scroll(new QScrollArea(this)),
      m_page(new QWidget(m_scroll)),
      m_grid(new QGridLayout(m_page))
{
    setObjectName(QStringLiteral("explorePage"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    m_scroll->setWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_grid->setContentsMargins(pageMargin, 0, pageMargin, gap);
    m_grid->setSpacing(gap);

    const auto add = [this](Pane place, auto *pane) {
        m_panes[static_cast<std::size_t>(place)] = pane;
        using Made = std::remove_pointer_t<decltype(pane)>;
        connect(pane, &Made::message, this, &ExplorePage::message);
        connect(pane, &Made::fillPageRequested, this, [this, pane] { fillPage(pane); });
    };
    auto *tornado = new TornadoPane(document, m_page);
    connect(tornado, &TornadoPane::inputChosen, this, &ExplorePage::inputChosen);
    add(Pane::tornado, tornado);
    add(Pane::uncertainty, new UncertaintyPane(document, m_page));
    add(Pane::sweep, new SweepPane(document, m_page));
    add(Pane::search, new SearchPane(document, m_page));
    placePanes();
}

QString ExplorePage::nameOf(Pane pane)
{
    switch (pane) {
    case Pane::tornado:
        return tr("&Sensitivity");
    case Pane::uncertainty:
        return tr("&Uncertainty");
    case Pane::sweep:
        return tr("S&weep");
    case Pane::search:
        break;
    }
    return tr("&Deployment search");
}

void ExplorePage::placePanes()
{
    for (QWidget *pane : m_panes) {
        m_grid->removeWidget(pane);
        pane->setMinimumHeight(leastPaneHeight);
        pane->setVisible(m_filled == nullptr || pane == m_filled);
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, 0);
    for (int row = 0; row < 3; ++row)
        m_grid->setRowStretch(row, 0);
    if (m_filled != nullptr) {
        m_grid->addWidget(m_filled, 0, 0);
        m_grid->setColumnStretch(0, 1);
        m_grid->setRowStretch(0, 1);
        return;
    }
    const bool wide = width() >= threeAcross;
    const auto place = [&](Pane one, int row, int column, int columns) {
        m_grid->addWidget(pane(one), row, column, 1, columns);
        m_grid->setRowStretch(row, 1);
    };
    place(Pane::tornado, 0, 0, wide ? 1 : 2);
    place(Pane::uncertainty, wide ? 0 : 1, wide ? 1 : 0, 1);
    place(Pane::sweep, wide ? 0 : 1, wide ? 2 : 1, 1);
    place(Pane::search, wide ? 1 : 2, 0, wide ? 3 : 2);
    m_grid->setColumnStretch(0, wide ? 39 : 1); // the tornado has names at its left
    m_grid->setColumnStretch(1, wide ? 33 : 1);
    m_grid->setColumnStretch(2, wide ? 33 : 0);
}

void ExplorePage::focusPane(Pane one)
{
    if (m_filled != nullptr && m_filled != pane(one))
        fillPage(nullptr);
    m_scroll->ensureWidgetVisible(pane(one), 0, gap);
    pane(one)->setFocus(Qt::TabFocusReason);
}

/// While a pane fills the page, Esc is its way back whatever in it has the keyboard; popups keep their own.
void ExplorePage::fillPage(QWidget *pane)
{
    if (m_filled != nullptr)
        for (QWidget *part : m_filled->findChildren<QWidget *>())
            part->removeEventFilter(this);
    m_filled = m_filled == pane ? nullptr : pane;
    if (m_filled != nullptr)
        for (QWidget *part : m_filled->findChildren<QWidget *>())
            if (part->window() == window())
                part->installEventFilter(this);
    placePanes();
}

void ExplorePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((event->oldSize().width() >= threeAcross) != (width() >= threeAcross))
        placePanes();
}

bool ExplorePage::eventFilter(QObject *watched, QEvent *event)
{
    if (m_filled == nullptr || event->type() != QEvent::KeyPress
        || static_cast<const QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    fillPage(nullptr);
    return true;
}

void ExplorePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_filled != nullptr)
        fillPage(nullptr);
    else
        QWidget::keyPressEvent(event);
}

} // namespace ridgepoint
