#include "ui/window/view_switch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int padding = 16;
constexpr int buttonHeight = 28;

} // namespace

ViewSwitch::ViewSwitch(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("viewSwitch"));
    setProperty("surface", "flat");
    setFixedHeight(buttonHeight); // the tool bar asks nobody else
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto *group = new QButtonGroup(this);
    const std::pair<const char *, QString> views[] = {
        {"viewPlan", tr("Plan")}, {"viewExplore", tr("Explore")}, {"viewArticle", tr("Article check")}};
    int view = 0;
    for (const auto &[name, text] : views) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        button->setProperty("segment", view == 0                           ? "first"
                                       : view + 1 == int(std::size(views)) ? "last"
                                                                           : "middle");
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedSize(QFontMetrics(textFont(type::body, true)).horizontalAdvance(text) + 2 * padding,
                             buttonHeight);
        group->addButton(button, view);
        line->addWidget(button);
        m_buttons.push_back(button);

        auto *action = new QAction(text, this);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + view)));
        button->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
        m_actions.push_back(action);
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
        ++view;
    }
    connect(group, &QButtonGroup::idClicked, this, &ViewSwitch::chosen);
    setShown(0);
}

void ViewSwitch::setShown(int view)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool shown = static_cast<int>(i) == view;
        m_buttons[i]->group()->setExclusive(false);
        m_buttons[i]->setChecked(shown);
        m_buttons[i]->group()->setExclusive(view >= 0);
        m_actions[i]->setChecked(shown);
    }
}

void ViewSwitch::fillMenu(QMenu &menu)
{
    for (QAction *action : m_actions)
        menu.addAction(action);
}

} // namespace ridgepoint
