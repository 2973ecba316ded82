#include "ui/help/help_window.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include "ui/help/help_browser.h"
#include "ui/inputs/entry_field.h"

namespace ridgepoint {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int findWidth = 200;
constexpr QSize usualSize{720, 720};

QPushButton *addButton(QHBoxLayout &layout, const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QStringLiteral("helpWindow.") + QLatin1String(name));
    button->setAutoDefault(false);
    layout.addWidget(button);
    return button;
}

} // namespace

HelpWindow::HelpWindow(QWidget *window)
    : QDialog(window),
      m_page(new HelpBrowser(this)),
      m_find(new EntryField(this)),
      m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setProperty("surface", "plain");
    setWindowTitle(tr("Help"));
    m_page->setObjectName(QStringLiteral("helpWindow.page"));
    m_find->setObjectName(QStringLiteral("helpWindow.find"));
    m_find->setAccessibleName(tr("Words to find on the page"));
    m_find->setPlaceholderText(tr("Find on this page"));
    m_find->setFixedWidth(findWidth);
    m_sentence->setObjectName(QStringLiteral("helpWindow.sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setProperty("ink", "muted");

    auto *top = new QHBoxLayout;
    top->setContentsMargins(margin, margin, margin, gap);
    top->setSpacing(gap);
    QPushButton *back = addButton(*top, tr("&Back"), "back", this);
    back->setEnabled(false);
    top->addWidget(m_sentence, 1);
    top->addWidget(m_find);
    QPushButton *next = addButton(*top, tr("&Next"), "next", this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_page, 1);

    connect(back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(next, &QPushButton::clicked, this, [this] { find(false); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_find, &QLineEdit::textEdited, m_sentence, &QLabel::clear);
    connect(new QShortcut(QKeySequence(QKeySequence::Find), this), &QShortcut::activated, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), this), &QShortcut::activated, this,
            [this] { find(true); });
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, this,
            [this] { find(false); });
    connect(new QShortcut(QKeySequence(QKeySequence::Back), this), &QShortcut::activated, m_page,
            &QTextBrowser::backward);
    resize(usualSize.boundedTo(window->size()));
    m_page->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::showTopic(const QString &topic)
{
    m_sentence->clear();
    m_page->setSource(QUrl(topic));
}

/// From where the last was found, and from the other end where there is no more.
void HelpWindow::find(bool backward)
{
    const QTextDocument::FindFlags way = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    m_sentence->clear();
    if (m_find->text().isEmpty() || m_page->find(m_find->text(), way))
        return;
    m_page->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    if (!m_page->find(m_find->text(), way))
        m_sentence->setText(tr("Not on this page"));
}

} // namespace ridgepoint
