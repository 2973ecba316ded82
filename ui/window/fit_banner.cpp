#include "ui/window/fit_banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int bannerHeight = 48;
constexpr int margin = 14;
constexpr int gap = 8;

} // namespace

FitBanner::FitBanner(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_back(new QPushButton(tr("Back to the last plan that fits"), this))
{
    setObjectName(QStringLiteral("fitBanner"));
    setProperty("surface", "warning");
    setFixedHeight(bannerHeight);
    m_back->setObjectName(QStringLiteral("fitBanner.back"));
    connect(m_back, &QPushButton::clicked, this, &FitBanner::backRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_icon);
    layout->addSpacing(4);
    layout->addStretch(1);
    layout->addWidget(m_back);
    applyTokens();
    hide();
}

void FitBanner::showBanner(const QString &what, const QString &why, bool hasWayBack)
{
    if (m_what != what || m_why != why) {
        m_what = what;
        m_why = why;
        setToolTip(why);
        setAccessibleName(what + QLatin1Char(' ') + why);
        update();
    }
    m_back->setVisible(hasWayBack);
    show();
}

void FitBanner::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).text);
    const QFont bold = textFont(type::body, true);
    const int whatLeft = m_icon->geometry().right() + gap + 4;
    const int right = m_back->isHidden() ? width() - margin : m_back->x() - gap;
    drawLine(painter, bold, QRect(whatLeft, 0, right - whatLeft, height()), m_what);
    const int left = whatLeft + fitted(m_what, bold, right - whatLeft).width + gap;
    painter.setFont(textFont(type::body));
    painter.drawText(QRect(left, 0, right - left, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, m_why);
}

void FitBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTokens();
}

void FitBanner::applyTokens()
{
    m_icon->setPixmap(tintedIcon(QStringLiteral("warning"), tokensOf(palette()).worse).pixmap(16, 16));
}

} // namespace ridgepoint
