#include "ui/window/fit_banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int bannerHeight = 48;

} // namespace

FitBanner::FitBanner(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_what(new QLabel(this)),
      m_why(new QLabel(this)),
      m_back(new QPushButton(tr("Back to the last plan that fits"), this))
{
    setObjectName(QStringLiteral("fitBanner"));
    setProperty("surface", "warning");
    setFixedHeight(bannerHeight);
    m_what->setFont(textFont(type::body, true));
    m_what->setObjectName(QStringLiteral("fitBanner.what"));
    m_why->setObjectName(QStringLiteral("fitBanner.why"));
    m_why->setWordWrap(true);
    m_why->setMinimumWidth(0);
    m_why->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QLabel *label : {m_what, m_why})
        label->setTextFormat(Qt::PlainText);
    m_back->setObjectName(QStringLiteral("fitBanner.back"));
    connect(m_back, &QPushButton::clicked, this, &FitBanner::backRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addSpacing(4);
    layout->addWidget(m_what);
    layout->addWidget(m_why, 1);
    layout->addWidget(m_back);
    applyTokens();
    hide();
}

void FitBanner::showBanner(const QString &what, const QString &why, bool hasWayBack)
{
    if (m_what->text() != what)
        m_what->setText(what);
    if (m_why->text() != why) {
        m_why->setText(why);
        m_why->setToolTip(why);
        setAccessibleName(what + QLatin1Char(' ') + why);
    }
    m_back->setVisible(hasWayBack);
    show();
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
