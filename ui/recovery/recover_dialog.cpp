#include "ui/recovery/recover_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "ui/recovery/recover_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int dialogWidth = 456;
constexpr int margin = 16;
constexpr int gap = 8;
constexpr int iconSize = 24;
constexpr int rowsShown = 3; ///< the others by scrolling

/// A line of a row; what it quotes is somebody's file or plan.
QLabel *addLine(QVBoxLayout *layout, const QString &name, const QString &text, const char *ink)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("ink", ink);
    layout->addWidget(label);
    return label;
}

QString rowName(int id)
{
    return QStringLiteral("recoverDialog.row%1").arg(id);
}

/// A path is broken nowhere by word wrap: its middle goes.
QString shortened(const QString &path)
{
    return QFontMetrics(textFont(type::body))
        .elidedText(path, Qt::ElideMiddle, dialogWidth - 2 * margin - iconSize - 4 * gap);
}

} // namespace

RecoverDialog::RecoverDialog(std::vector<LeftBehind> copies, const Catalog &builtIn, QWidget *window)
    : QDialog(window), m_icon(new QLabel(this))
{
    setObjectName(QStringLiteral("recoverDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("surface", "plain");
    setWindowTitle(copies.size() == 1 ? tr("Unsaved plan") : tr("Unsaved plans"));
    for (LeftBehind &copy : copies)
        m_copies.emplace(static_cast<int>(m_copies.size()), std::move(copy));

    auto *rows = new QWidget;
    rows->setProperty("surface", "plain");
    auto *list = new QVBoxLayout(rows);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(gap);
    for (const auto &[id, copy] : m_copies)
        list->addWidget(m_rows[id] = makeRow(id, builtIn));
    list->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(rows);

    auto *later = new QPushButton(tr("Later"), this);
    later->setObjectName(QStringLiteral("recoverDialog.later"));
    later->setAutoDefault(false);
    later->setToolTip(tr("Keeps them and asks again at the next start"));
    connect(later, &QPushButton::clicked, this, &QDialog::close);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(later);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(makeHead());
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    setFixedWidth(dialogWidth);
    int height = 0;
    for (const auto &[id, row] : m_rows)
        if (id < rowsShown)
            height += row->heightForWidth(dialogWidth - 2 * margin) + gap;
    scroll->setFixedHeight(height);
    makeFirstDefault();
    applyTokens();
}

RecoverDialog::~RecoverDialog() = default;

QWidget *RecoverDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *title =
        new QLabel(m_copies.size() == 1 ? tr("Recover the unsaved plan?") : tr("Recover the unsaved plans?"));
    title->setFont(textFont(type::advisor, true));
    auto *text = new QLabel(tr("Ridgepoint closed before this was saved. What is recovered opens unsaved; "
                               "your file stays as it is until you save."));
    text->setProperty("ink", "text2");
    text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(gap / 2);
    words->addWidget(title);
    words->addWidget(text);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(margin - 4);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return head;
}

QWidget *RecoverDialog::makeRow(int id, const Catalog &builtIn)
{
    const UnsavedWork &unsaved = work(id);
    const QString name = rowName(id);
    auto *row = new QFrame;
    row->setObjectName(name);
    row->setProperty("surface", "panel");
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(gap / 2);
    const QString age = ageText(unsaved.changed, QDateTime::currentDateTimeUtc());
    addLine(layout, name + QStringLiteral(".name"), unsaved.name, "text")
        ->setFont(textFont(type::body, true));
    addLine(layout, name + QStringLiteral(".where"), shortened(whereText(unsaved)), "text2")
        ->setToolTip(QStringLiteral("<qt>%1</qt>").arg(unsaved.path.toHtmlEscaped()));
    addLine(layout, name + QStringLiteral(".difference"),
            tr("Changed %1. %2").arg(age, differenceText(unsaved, builtIn)), "text2");

    auto *discard = new QPushButton(tr("Discard"));
    discard->setObjectName(name + QStringLiteral(".discard"));
    discard->setAccessibleName(tr("Discard %1").arg(unsaved.name));
    discard->setAutoDefault(false);
    connect(discard, &QPushButton::clicked, this, [this, id] { remove(id); });
    auto *recover = new QPushButton(tr("Recover"));
    recover->setObjectName(name + QStringLiteral(".recover"));
    recover->setAccessibleName(tr("Recover %1").arg(unsaved.name));
    connect(recover, &QPushButton::clicked, this, [this, id] { Q_EMIT recoverRequested(id); });
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, gap, 0, 0);
    buttons->setSpacing(gap);
    buttons->addStretch(1);
    buttons->addWidget(discard);
    buttons->addWidget(recover);
    layout->addLayout(buttons);
    return row;
}

void RecoverDialog::remove(int id)
{
    const auto copy = m_copies.find(id);
    if (copy == m_copies.end())
        return;
    copy->second.remove();
    m_copies.erase(copy);
    m_rows.at(id)->hide();
    m_rows.at(id)->deleteLater();
    m_rows.erase(id);
    if (m_rows.empty())
        close();
    else
        makeFirstDefault();
}

void RecoverDialog::makeFirstDefault()
{
    auto *first =
        m_rows.begin()->second->findChild<QPushButton *>(rowName(m_rows.begin()->first) + ".recover");
    first->setDefault(true);
    first->setFocus();
}

void RecoverDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTokens();
}

void RecoverDialog::applyTokens()
{
    m_icon->setPixmap(
        tintedIcon(QStringLiteral("warning"), tokensOf(palette()).worse).pixmap(iconSize, iconSize));
}

} // namespace ridgepoint
