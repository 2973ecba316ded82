#include "ui/help/help_actions.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QWhatsThis>

#include "ui/docks/explain_dock.h"
#include "ui/help/help_topic.h"
#include "ui/help/help_window.h"
#include "ui/window/main_window.h"

namespace ridgepoint {

HelpActions::HelpActions(MainWindow &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
    connect(window.explainDock(), &ExplainDock::helpRequested, this, &HelpActions::show);
}

void HelpActions::fillMenu(QMenu &menu)
{
    QAction *guide = menu.addAction(tr("&Guide"), this, [this] { show(helpTopic(m_window.focusWidget())); });
    guide->setShortcut(QKeySequence(Qt::Key_F1));
    guide->setToolTip(tr("The help, at what has the keyboard"));
    menu.addAction(tr("&Inputs and figures"), this, [this] { show(QStringLiteral("inputs.html")); });
    menu.addAction(tr("The &model"), this, [this] { show(QStringLiteral("model.html")); });
    menu.addAction(tr("&Keyboard"), this, [this] { show(QStringLiteral("keyboard.html")); });
    menu.addAction(tr("&What’s this?"), QKeySequence(Qt::SHIFT | Qt::Key_F1), this,
                   [] { QWhatsThis::enterWhatsThisMode(); });
}

void HelpActions::show(const QString &topic)
{
    if (m_help == nullptr)
        m_help = new HelpWindow(&m_window);
    m_help->showTopic(topic);
    if (!m_help->isVisible())
        return m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

/// The window itself, or what was opened over it.
bool HelpActions::isOurs(const QWidget *widget) const
{
    for (; widget != nullptr; widget = widget->parentWidget())
        if (widget == &m_window)
            return true;
    return false;
}

/// Every event of the program passes here: the type is looked at first.
bool HelpActions::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::QueryWhatsThis && type != QEvent::WhatsThis && type != QEvent::WhatsThisClicked
        && type != QEvent::KeyPress)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || !isOurs(widget))
        return false;
    if (type == QEvent::KeyPress) { // in a dialog, which the menu's keys do not reach
        const auto *key = static_cast<QKeyEvent *>(event);
        if (widget->window() == &m_window || widget != QApplication::focusWidget()
            || key->key() != Qt::Key_F1)
            return false;
        if (key->modifiers() == Qt::ShiftModifier)
            QWhatsThis::enterWhatsThisMode();
        else
            show(helpTopic(widget));
        return true;
    }
    if (type == QEvent::WhatsThisClicked) { // a link in the words that are shown
        show(static_cast<QWhatsThisClickedEvent *>(event)->href());
        return true;
    }
    const QString text = whatsThisText(widget);
    if (text.isEmpty())
        return false;
    event->accept();
    if (type == QEvent::WhatsThis)
        QWhatsThis::showText(static_cast<QHelpEvent *>(event)->globalPos(), text, widget);
    return true;
}

} // namespace ridgepoint
