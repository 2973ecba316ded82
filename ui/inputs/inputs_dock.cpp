#include "ui/inputs/inputs_dock.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "ui/inputs/input_group.h"
#include "ui/inputs/key_line.h"
#include "ui/inputs/value_field.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int titleHeight = 36;
constexpr int narrowDock = 300;
constexpr int narrowField = 96;
constexpr int wideField = 112;

struct GroupTitle {
    const char *name;
    const char *title;
    bool open;
};
constexpr GroupTitle groupTitles[] = {{"model", QT_TRANSLATE_NOOP("Group", "Model"), true},
                                      {"hardware", QT_TRANSLATE_NOOP("Group", "Hardware"), true},
                                      {"workload", QT_TRANSLATE_NOOP("Group", "Workload"), true},
                                      {"serving", QT_TRANSLATE_NOOP("Group", "Serving"), true},
                                      {"economics", QT_TRANSLATE_NOOP("Group", "Economics"), false},
                                      {"efficiency", QT_TRANSLATE_NOOP("Group", "Efficiency"), false}};

} // namespace

InputsDock::InputsDock(Document &document, QWidget *parent) : QDockWidget(tr("Inputs"), parent)
{
    setObjectName(QStringLiteral("inputsDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(buildTitle());

    auto *content = new QWidget(this);
    content->setProperty("surface", "plain");
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildGroups(document), 1);
    layout->addWidget(buildFooter());
    setWidget(content);

    connect(&document, &Document::changed, this, &InputsDock::refresh);
    connect(&document, &Document::currentChanged, this, &InputsDock::refresh);
    connect(&document, &Document::planReplaced, this, [this] {
        for (InputGroup *group : m_groups)
            group->reload();
    });
}

QWidget *InputsDock::buildTitle()
{
    auto *title = new QLabel(tr("Inputs"), this);
    title->setProperty("surface", "plain");
    title->setFont(textFont(type::body, true));
    title->setFixedHeight(titleHeight);
    title->setContentsMargins(12, 0, 12, 0);
    return title;
}

QWidget *InputsDock::buildFooter()
{
    return new KeyLine(this);
}

QWidget *InputsDock::buildGroups(Document &document)
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("inputsScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *list = new QWidget(scroll);
    list->setProperty("surface", "plain");
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const GroupTitle &group : groupTitles) {
        auto *widget = new InputGroup(document, QLatin1String(group.name),
                                      QCoreApplication::translate("Group", group.title), list);
        widget->setOpen(group.open);
        layout->addWidget(widget);
        m_groups.push_back(widget);
    }
    layout->addStretch(1);
    scroll->setWidget(list);
    return scroll;
}

void InputsDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    const int fieldWidth = event->size().width() < narrowDock ? narrowField : wideField;
    for (ValueField *field : findChildren<ValueField *>())
        field->setFixedWidth(fieldWidth);
}

void InputsDock::refresh()
{
    for (InputGroup *group : m_groups)
        group->refresh();
}

} // namespace ridgepoint
