#include "ui/window/message_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_open(new QPushButton(tr("Open another…"), this)),
      m_saveAs(new QPushButton(tr("Save as…"), this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setProperty("surface", "warning");
    m_text->setObjectName(QStringLiteral("messageBar.text"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // it quotes files
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setObjectName(QStringLiteral("messageBar.open"));
    m_saveAs->setObjectName(QStringLiteral("messageBar.saveAs"));
    m_close->setObjectName(QStringLiteral("messageBar.close"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setProperty("surface", "bare");
    m_close->setFixedSize(24, 24);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_open, &QPushButton::clicked, this, &MessageBar::openAnotherRequested);
    connect(m_saveAs, &QPushButton::clicked, this, &MessageBar::saveAsRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_saveAs);
    layout->addWidget(m_close);
    applyTokens();
    hide();
}

void MessageBar::showMessage(const QString &sentence, bool offersFile)
{
    m_text->setText(sentence);
    m_open->setVisible(offersFile);
    m_saveAs->hide();
    setAccessibleName(sentence);
    show();
}

void MessageBar::showSaveFailure(const QString &sentence)
{
    showMessage(sentence, false);
    m_saveAs->show();
}

QString MessageBar::message() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTokens();
}

void MessageBar::applyTokens()
{
    const Tokens &tokens = tokensOf(palette());
    m_icon->setPixmap(tintedIcon(QStringLiteral("warning"), tokens.worse).pixmap(16, 16));
    m_close->setIcon(tintedIcon(QStringLiteral("close"), tokens.text2));
}

} // namespace ridgepoint
