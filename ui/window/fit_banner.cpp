#include "ui/window/fit_banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
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
      m_what(new QLabel(this)),
      m_back(new QPushButton(tr("Back to the last plan that fits"), this))
{
    setObjectName(QStringLiteral("fitBanner"));
    setProperty("surface", "warning");
    setFixedHeight(bannerHeight);
    m_what->setFont(textFont(type::body, true));
    m_what->setObjectName(QStringLiteral("fitBanner.what"));
    m_what->setTextFormat(Qt::PlainText);
    m_back->setObjectName(QStringLiteral("fitBanner.back"));
    connect(m_back, &QPushButton::clicked, this, &FitBanner::backRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_icon);
    layout->addSpacing(4);
    layout->addWidget(m_what);
    layout->addStretch(1);
    layout->addWidget(m_back);
    applyTokens();
    hide();
}

void FitBanner::showBanner(const QString &what, const QString &why, bool hasWayBack)
{
    if (m_what->text() != what)
        m_what->setText(what);
    if (m_why != why) {
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
    painter.setFont(textFont(type::body));
    painter.setPen(tokensOf(palette()).text);
    const int left = m_what->geometry().right() + gap;
    const int right = m_back->isHidden() ? width() - margin : m_back->x() - gap;
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
