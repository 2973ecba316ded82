#include "ui/start/start_page.h"

#include <algorithm>

#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

#include "app/document/recent_files.h"
#include "core/plan/plan_templates.h"
#include "ui/start/start_card.h"
#include "ui/start/start_link.h"
#include "ui/text/tool_tip.h"
#include "ui/theme/fonts.h"
#include "ui/window/message_bar.h"

namespace ridgepoint {

namespace {

constexpr int margin = 16;
constexpr int gap = 16;
constexpr int columns = 3;
constexpr int linksWidth = 260;
constexpr int toLinks = 40;
constexpr int mostRecent = 6;

QLabel *heading(const QString &text, int pixels, bool bold, const char *ink, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(textFont(pixels, bold));
    if (ink != nullptr)
        label->setProperty("ink", ink);
    return label;
}

} // namespace

StartPage::StartPage(const Catalog &builtIn, QWidget *parent)
    : QWidget(parent), m_messageBar(new MessageBar(this))
{
    setObjectName(QStringLiteral("startPage"));
    setAccessibleName(tr("Start a plan"));
    m_messageBar->setObjectName(QStringLiteral("startPage.messageBar"));
    connect(m_messageBar, &MessageBar::openAnotherRequested, this, &StartPage::openRequested);

    auto *block = new QWidget(this);
    auto *grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(toLinks);
    grid->setVerticalSpacing(gap / 2);
    grid->addWidget(heading(tr("What will you serve?"), type::headline, true, nullptr, block), 0, 0, 1, 2);
    grid->addWidget(
        heading(tr("Pick the traffic nearest to yours. It opens as a complete plan with every figure "
                   "live; change anything after."),
                type::advisor, false, "text2", block),
        1, 0, 1, 2);
    grid->setRowMinimumHeight(2, gap / 2);
    grid->addWidget(makeCards(builtIn), 3, 0);
    grid->addWidget(makeLinks(), 3, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, gap / 2, margin, gap / 2);
    layout->addWidget(m_messageBar);
    layout->addStretch(1);
    layout->addWidget(block, 0, Qt::AlignHCenter);
    layout->addStretch(1);
}

QWidget *StartPage::makeCards(const Catalog &builtIn)
{
    auto *area = new QWidget(this);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap);
    for (const std::string_view id : planTemplates()) {
        auto *card = new StartCard(startCardText(id, builtIn), area);
        const QString name = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        card->setObjectName(QStringLiteral("startPage.card.") + name);
        card->installEventFilter(this);
        connect(card, &QAbstractButton::clicked, this, [this, name] { Q_EMIT templateChosen(name); });
        const int place = static_cast<int>(m_cards.size());
        grid->addWidget(card, place / columns, place % columns);
        m_cards.push_back(card);
    }
    return area;
}

QWidget *StartPage::makeLinks()
{
    auto *area = new QWidget(this);
    area->setFixedWidth(linksWidth);
    m_linkLayout = new QVBoxLayout(area);
    m_linkLayout->setContentsMargins(0, 0, 0, 0);
    m_linkLayout->setSpacing(4);
    m_linkLayout->addWidget(heading(tr("Or start from a file"), type::body, false, "muted", area));
    const StartLink *open =
        addLink(QStringLiteral("open"), QStringLiteral("open"), tr("Open a plan…"), tr("Ctrl+O"));
    const StartLink *import = addLink(QStringLiteral("import"), QStringLiteral("new"),
                                      tr("Import a model’s config.json…"), tr("Ctrl+I"));
    const StartLink *blank = addLink(QStringLiteral("blank"), QStringLiteral("new"), tr("Blank plan"), {});
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(import, &QAbstractButton::clicked, this, &StartPage::importRequested);
    connect(blank, &QAbstractButton::clicked, this, &StartPage::blankChosen);
    m_linkLayout->addSpacing(gap);
    m_linkLayout->addWidget(heading(tr("Recent plans"), type::body, false, "muted", area));
    m_noRecent = heading(tr("Plans you save appear here."), type::body, false, "text2", area);
    m_linkLayout->addWidget(m_noRecent);
    m_recentLayout = new QVBoxLayout;
    m_recentLayout->setSpacing(0);
    m_linkLayout->addLayout(m_recentLayout);
    m_linkLayout->addStretch(1);
    return area;
}

StartLink *StartPage::addLink(const QString &name, const QString &icon, const QString &text,
                              const QString &hint)
{
    auto *link = new StartLink(icon, text, hint, m_linkLayout->parentWidget());
    link->setObjectName(QStringLiteral("startPage.") + name);
    link->installEventFilter(this);
    m_linkLayout->addWidget(link);
    return link;
}

void StartPage::begin()
{
    m_messageBar->hide();
    showRecent();
    m_cards.front()->setFocus(Qt::OtherFocusReason);
}

void StartPage::showRecent()
{
    while (QLayoutItem *item = m_recentLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList paths = recentFiles();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    paths = paths.first(std::min<qsizetype>(paths.size(), mostRecent));
    const QStringList names = recentFileNames(paths);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        auto *link = new StartLink(QStringLiteral("open"), names[i], {}, m_linkLayout->parentWidget());
        link->setObjectName(QStringLiteral("startPage.recent%1").arg(i));
        link->setToolTip(plainToolTip(paths[i]));
        link->installEventFilter(this);
        connect(link, &QAbstractButton::clicked, this, [this, path = paths[i]] { Q_EMIT fileChosen(path); });
        m_recentLayout->addWidget(link);
        link->show();
    }
    m_noRecent->setVisible(paths.isEmpty());
}

std::vector<QAbstractButton *> StartPage::links() const
{
    std::vector<QAbstractButton *> all;
    const auto add = [&](const QLayout *layout) {
        for (int i = 0; i < layout->count(); ++i)
            if (auto *link = qobject_cast<StartLink *>(layout->itemAt(i)->widget());
                link && !link->isHidden())
                all.push_back(link);
    };
    add(m_linkLayout);
    add(m_recentLayout);
    return all;
}

QAbstractButton *StartPage::neighbour(const QAbstractButton *from, int key) const
{
    const auto at = [](const std::vector<QAbstractButton *> &all, int place) {
        return place >= 0 && place < static_cast<int>(all.size()) ? all[static_cast<std::size_t>(place)]
                                                                  : nullptr;
    };
    const auto card = std::find(m_cards.begin(), m_cards.end(), from);
    const std::vector<QAbstractButton *> lines = links();
    if (card == m_cards.end()) {
        const int place = static_cast<int>(std::find(lines.begin(), lines.end(), from) - lines.begin());
        if (key == Qt::Key_Left)
            return at(m_cards, columns - 1);
        return key == Qt::Key_Right ? nullptr : at(lines, key == Qt::Key_Down ? place + 1 : place - 1);
    }
    const int place = static_cast<int>(card - m_cards.begin());
    const int column = place % columns;
    switch (key) {
    case Qt::Key_Left:
        return column > 0 ? at(m_cards, place - 1) : nullptr;
    case Qt::Key_Right:
        return column + 1 < columns ? at(m_cards, place + 1) : at(lines, 0);
    case Qt::Key_Up:
        return at(m_cards, place - columns);
    default:
        return at(m_cards, place + columns);
    }
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (button == nullptr || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (const int key = static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        button->click();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (QAbstractButton *next = neighbour(button, key))
            next->setFocus(Qt::TabFocusReason);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ridgepoint
