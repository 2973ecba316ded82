#include "ui/inputs/inputs_dock.h"

#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/document/input_marks.h"
#include "app/document/input_text.h"
#include "ui/inputs/focus_ring.h"
#include "ui/inputs/group_header.h"
#include "ui/inputs/input_group.h"
#include "ui/inputs/input_row.h"
#include "ui/inputs/key_line.h"
#include "ui/inputs/mark_overlay.h"
#include "ui/inputs/search_field.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int titleHeight = 36;
constexpr int margin = 12;
constexpr int quietMilliseconds = 200; // before screen readers are told

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

/// How well a label answers what is looked for: the label itself, its beginning, a part of it, something beside it.
int closeness(const InputRow &row, const QString &text)
{
    const QString label = tableText(row.parameter().label);
    if (label.compare(text, Qt::CaseInsensitive) == 0)
        return 3;
    if (label.startsWith(text, Qt::CaseInsensitive))
        return 2;
    return label.contains(text, Qt::CaseInsensitive) ? 1 : 0;
}

QString settingOf(const char *group)
{
    return QStringLiteral("inputs/open.") + QLatin1String(group);
}

} // namespace

InputsDock::InputsDock(Document &document, QWidget *parent)
    : QDockWidget(tr("Inputs"), parent), m_document(document), m_quiet(new QTimer(this))
{
    setObjectName(QStringLiteral("inputsDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(buildTitle());

    auto *content = new QWidget(this);
    content->setProperty("surface", "plain");
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildGroups(), 1);
    layout->addWidget(new KeyLine(this));
    setWidget(content);
    followDocument();
}

void InputsDock::followDocument()
{
    connect(&m_document, &Document::changed, this, &InputsDock::refresh);
    connect(&m_document, &Document::currentChanged, this, &InputsDock::refresh);
    connect(&m_document, &Document::figuresChanged, this, &InputsDock::showFigures);
    connect(&m_document, &Document::planReplaced, this, [this] {
        for (InputGroup *group : m_groups)
            group->reload();
    });
    connect(&m_document, &Document::catalogChanged, this, [this] {
        for (InputGroup *group : m_groups)
            group->reload(); // the pickers list what can be chosen now
    });
    connect(m_document.marks(), &InputMarks::changed, this, [this] {
        for (InputGroup *group : m_groups)
            group->refreshMarks();
    });
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quietMilliseconds);
    connect(m_quiet, &QTimer::timeout, this, [this] {
        for (InputGroup *group : m_groups)
            group->describe();
    });
    showFigures();
}

QWidget *InputsDock::buildTitle()
{
    auto *bar = new QWidget(this);
    bar->setProperty("surface", "plain");
    auto *title = new QLabel(tr("Inputs"), bar);
    title->setFont(textFont(type::body, true));
    m_search = new SearchField(bar);
    connect(m_search, &QLineEdit::textChanged, this, &InputsDock::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &InputsDock::goToFirstMatch);
    auto *layout = new QHBoxLayout(bar);
    const int around =
        (titleHeight - m_search->height()) / 2; // a dock asks its title for a hint, not for a height
    layout->setContentsMargins(margin, around, margin, around);
    layout->addWidget(title, 1);
    layout->addWidget(m_search);
    new FocusRing(bar);
    return bar;
}

QWidget *InputsDock::buildGroups()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("inputsScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *list = new QWidget(m_scroll);
    list->setProperty("surface", "plain");
    addGroups(list);
    new FocusRing(list);
    m_scroll->setWidget(list);
    return m_scroll;
}

void InputsDock::addGroups(QWidget *list)
{
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const QSettings settings = QSettings();
    for (const GroupTitle &group : groupTitles) {
        auto *widget = new InputGroup(m_document, QLatin1String(group.name),
                                      QCoreApplication::translate("Group", group.title), list);
        widget->setOpen(settings.value(settingOf(group.name), group.open).toBool());
        connect(widget, &InputGroup::openedByHand, this,
                [name = group.name](bool open) { QSettings().setValue(settingOf(name), open); });
        connect(widget, &InputGroup::rowsShown, this, &InputsDock::showFigures);
        connect(widget, &InputGroup::badChanged, this, &InputsDock::countBad);
        layout->addWidget(widget);
        m_groups.push_back(widget);
    }
    m_nothing = new QLabel(tr("No input has these words."), list);
    m_nothing->setObjectName(QStringLiteral("inputsSearch.nothing"));
    m_nothing->setProperty("ink", "muted");
    m_nothing->setContentsMargins(margin, margin, margin, margin);
    m_nothing->hide();
    layout->addWidget(m_nothing);
    layout->addStretch(1);
}

void InputsDock::refresh()
{
    for (InputGroup *group : m_groups)
        group->refresh();
}

/// Ticks, and for a plan that does not run the marks of where it would.
void InputsDock::showFigures()
{
    const std::vector<std::optional<double>> &elasticities = m_document.elasticities();
    const bool runs = m_document.figures()->batch.has_value();
    for (InputGroup *group : m_groups) {
        group->showElasticities(elasticities);
        group->showLimits(runs);
    }
    m_quiet->start();
}

void InputsDock::find()
{
    show();
    raise();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void InputsDock::filter(const QString &text)
{
    const QStringList words = text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool found = false;
    for (InputGroup *group : m_groups) {
        group->setFilter(words);
        found = found || !group->matches().empty();
    }
    m_nothing->setVisible(!found);
}

void InputsDock::goToFirstMatch()
{
    const QString text = m_search->text().trimmed();
    const InputRow *best = nullptr;
    for (const InputGroup *group : m_groups)
        for (const InputRow *row : group->matches())
            if (best == nullptr || closeness(*row, text) > closeness(*best, text))
                best = row;
    if (best != nullptr)
        goTo(*best);
}

void InputsDock::goTo(const InputRow &row)
{
    QCoreApplication::sendPostedEvents(nullptr,
                                       QEvent::LayoutRequest); // what was just shown has its place then
    m_scroll->ensureWidgetVisible(row.control());
    row.control()->setFocus(Qt::ShortcutFocusReason);
}

void InputsDock::showInput(const QString &pointer)
{
    show();
    m_search->clear();
    for (InputGroup *group : m_groups)
        if (const InputRow *row = group->openFor(pointer))
            return goTo(*row);
}

void InputsDock::markInputs(const QStringList &pointers)
{
    qDeleteAll(m_marks);
    m_marks.clear();
    if (!isVisible())
        return;
    for (InputGroup *group : m_groups) {
        bool hidden = false;
        for (InputRow *row : group->findChildren<InputRow *>()) {
            if (!pointers.contains(toQString(row->parameter().pointer)) || !row->applies())
                continue;
            if (row->isVisible())
                m_marks.push_back(new MarkOverlay(row));
            hidden = hidden || !row->isVisible();
        }
        if (hidden)
            m_marks.push_back(new MarkOverlay(group->findChild<GroupHeader *>()));
    }
}

void InputsDock::countBad(bool bad)
{
    m_bad += bad ? 1 : -1;
    if (m_bad == (bad ? 1 : 0))
        Q_EMIT entryBad(bad);
}

} // namespace ridgepoint
