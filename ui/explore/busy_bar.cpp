#include "ui/explore/busy_bar.h"

#include <cmath>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include "ui/explore/study_runner.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int moment = 400; // milliseconds, in which a study says nothing
constexpr int barHeight = 40;
constexpr int gap = 8;
constexpr int steps = 1000;
constexpr float formerOpacity = 0.6F;

/// Makes what lies beneath paler. Unlike a graphics effect it costs nothing but the part that is painted anyway.
class Veil : public QWidget {
public:
    explicit Veil(QWidget *result) : QWidget(result)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        result->installEventFilter(this);
        hide();
    }

    void cover(bool former)
    {
        setGeometry(parentWidget()->rect());
        raise();
        setVisible(former);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *event) override
    {
        QColor ground = tokensOf(palette()).panel;
        ground.setAlphaF(1 - formerOpacity);
        QPainter(this).fillRect(event->rect(), ground);
    }
};

QString timeLeft(double seconds)
{
    if (seconds < 1.5)
        return BusyBar::tr("about a second left");
    if (seconds < 90)
        return BusyBar::tr("about %1 s left").arg(std::lround(seconds));
    return BusyBar::tr("about %1 min left").arg(std::lround(seconds / 60));
}

} // namespace

BusyBar::BusyBar(StudyRunner &runner, QWidget *result, QWidget *pane)
    : QFrame(pane),
      m_runner(runner),
      m_pane(pane),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QPushButton(tr("Cancel"), this)),
      m_delay(new QTimer(this))
{
    setObjectName(pane->objectName() + QStringLiteral(".busy"));
    setProperty("surface", "header");
    m_text->setFont(textFont(type::caption));
    m_text->setProperty("ink", "text2");
    m_progress->setObjectName(pane->objectName() + QStringLiteral(".progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_button->setObjectName(pane->objectName() + QStringLiteral(".cancel"));
    m_button->setFocusPolicy(Qt::TabFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(gap);
    line->addWidget(m_progress, 1);
    line->addWidget(m_text);
    line->addWidget(m_button);
    hide();

    auto *veil = new Veil(result);
    connect(&runner, &StudyRunner::staleChanged, veil, &Veil::cover);

    m_delay->setSingleShot(true);
    m_delay->setInterval(moment);
    connect(m_delay, &QTimer::timeout, this, [this] {
        place();
        show();
        raise();
    });
    connect(&runner, &StudyRunner::runningChanged, this, &BusyBar::showRunning);
    connect(&runner, &StudyRunner::progressed, this, &BusyBar::showProgress);
    connect(&runner, &StudyRunner::cancelled, this, [this] {
        m_text->setText(tr("Stopped: what is shown is not of the present inputs"));
        m_button->setText(tr("Run again"));
        show();
    });
    connect(&runner, &StudyRunner::failed, this, [this](const QString &why) {
        m_text->setText(tr("This could not be worked out: %1").arg(why));
        m_button->setText(tr("Run again"));
        place();
        show();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_runner.isRunning())
            m_runner.cancel();
        else
            m_runner.runAgain();
    });
    pane->installEventFilter(this);
}

/// The bar itself would paint at once whatever of the window is due to be painted.
void BusyBar::setShare(double share)
{
    m_progress->setUpdatesEnabled(false);
    m_progress->setValue(static_cast<int>(std::lround(share * steps)));
    m_progress->setUpdatesEnabled(true);
}

void BusyBar::showRunning(bool running)
{
    if (!running) {
        m_delay->stop();
        return hide();
    }
    m_since.start();
    setShare(0);
    m_text->clear();
    m_button->setText(tr("Cancel"));
    if (isHidden() && !m_delay->isActive())
        m_delay->start();
}

void BusyBar::showProgress(double share)
{
    setShare(share);
    constexpr double enoughToTell = 0.02;
    if (share > enoughToTell)
        m_text->setText(timeLeft(static_cast<double>(m_since.elapsed()) / 1000 * (1 - share) / share));
}

void BusyBar::place()
{
    const QRect inside = m_pane->rect().adjusted(1, 1, -1, -1);
    setGeometry(inside.left(), inside.bottom() + 1 - barHeight, inside.width(), barHeight);
}

bool BusyBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace ridgepoint
