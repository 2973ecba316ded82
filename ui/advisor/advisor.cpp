#include "ui/advisor/advisor.h"

#include <algorithm>

#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include "app/document/document.h"
#include "ui/advisor/try_card.h"
#include "ui/theme/fonts.h"
#include "ui/theme/line_label.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int fullHeight = 96;
constexpr int lineHeight = 48;
constexpr int lowWindow = 760;
constexpr int left = 14;
constexpr int right = 12;
constexpr int gap = 8;
constexpr int buttonGap = 10;
constexpr int buttonHeight = 28;
constexpr int leastText = 340; // of width, beside the cards
constexpr int leastCard = 168;
constexpr std::size_t mostCards = 3;
// lines of the full form
constexpr int captionTop = 10;
constexpr int sentenceTop = 29;
constexpr int sentenceHeight = 20;
constexpr int firstTop = 51;
constexpr int lastTop = 68;
constexpr int textHeight = 17;

/// How large a model the hardware holds, where that is what is asked.
std::optional<double> mostParametersOf(Document &document, const Figures &figures)
{
    const Parameter *parameters = findParameter("/model/parameters");
    if (figures.batch || figures.limit != Limit::doesNotFit || parameters == nullptr)
        return std::nullopt;
    const std::optional<FitLimit> limit = document.fitLimitOf(*parameters);
    return limit && limit->above ? std::optional(limit->edge) : std::nullopt;
}

} // namespace

Advisor::Advisor(Document &document, QWidget *parent)
    : QFrame(parent),
      m_document(document),
      m_sentence(new LineLabel(LineLabel::Ink::text, this)),
      m_tryIt(new QPushButton(tr("Try it"), this)),
      m_all(new QPushButton(tr("All changes…"), this)),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("advisor"));
    setProperty("surface", "panel");
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_sentence->setObjectName(QStringLiteral("advisor.sentence"));
    m_sentence->setFont(textFont(type::advisor, true));
    for (std::size_t i = 0; i < mostCards; ++i) {
        auto *card = new TryCard(this);
        card->setObjectName(QStringLiteral("advisor.try%1").arg(i));
        connect(card, &QAbstractButton::clicked, this, [this, i] { apply(i); });
        connect(card, &TryCard::previewed, this,
                [this, i](bool on) { preview(on ? static_cast<int>(i) : -1); });
        m_cards.push_back(card);
    }
    m_tryIt->setObjectName(QStringLiteral("advisor.tryIt"));
    m_all->setObjectName(QStringLiteral("advisor.all"));
    m_all->setAccessibleName(tr("All changes that are worth a try"));
    connect(m_tryIt, &QPushButton::clicked, this, [this] { apply(0); });
    m_menu->setObjectName(QStringLiteral("advisor.menu"));
    connect(m_menu, &QMenu::aboutToShow, this, &Advisor::fillMenu);
    connect(m_menu, &QMenu::aboutToHide, this, [this] { preview(-1); });
    connect(m_all, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_all->mapToGlobal(QPoint(0, m_all->height()))); });
    setFixedHeight(fullHeight);
}

/// Cards end their preview as they go, when there is nobody left to show it.
Advisor::~Advisor()
{
    for (TryCard *card : m_cards)
        card->disconnect(this);
    m_menu->disconnect(this);
}

void Advisor::refresh()
{
    const Scenario &scenario = m_document.scenario();
    const std::shared_ptr<const Figures> figures = m_document.figures();
    const std::vector<Advice> &advice = m_document.advice();
    AdvisorText text = advisorText(scenario, *figures, advice, mostParametersOf(m_document, *figures));
    std::vector<TryText> tries = tryTexts(scenario, *figures, advice);
    if (text == m_text && tries == m_tries)
        return;
    preview(-1); // what it showed is no longer offered as it was
    const bool otherNumber = tries.size() != m_tries.size();
    m_text = std::move(text);
    m_tries = std::move(tries);
    for (std::size_t i = 0; i < std::min(m_cards.size(), m_tries.size()); ++i)
        m_cards[i]->show(m_tries[i]);
    if (otherNumber)
        placeParts();
    writeSentence();
    m_tryIt->setAccessibleName(m_tries.empty() ? QString() : m_tries.front().spoken);
    update(0, 0, m_isLine ? width() : m_cards.front()->x(), height()); // the cards see to themselves
}

void Advisor::fitWindow(QSize window)
{
    const bool isLine = window.height() < lowWindow;
    if (isLine == m_isLine)
        return;
    m_isLine = isLine;
    m_all->setText(m_isLine ? tr("All…") : tr("All changes…"));
    setFixedHeight(m_isLine ? lineHeight : fullHeight);
    placeParts();
    writeSentence();
    update();
}

void Advisor::apply(std::size_t index)
{
    preview(-1);
    const std::vector<Advice> &advice = m_document.advice();
    if (index >= advice.size() || index >= m_tries.size())
        return;
    const std::vector<InputChange> changes = advice[index].changes; // the advice goes with the change
    if (const Result<Done> done = m_document.setInputs(changes, m_tries[index].undo); !done)
        Q_EMIT message(QString::fromStdString(done.error().message()));
}

void Advisor::preview(int index)
{
    if (index >= static_cast<int>(m_tries.size()))
        index = -1;
    if (index == m_previewed)
        return;
    m_previewed = index;
    Q_EMIT previewRequested(index);
}

void Advisor::fillMenu()
{
    m_menu->clear();
    for (std::size_t i = 0; i < m_tries.size(); ++i) {
        QAction *action = m_menu->addAction(m_tries[i].inALine);
        action->setToolTip(m_tries[i].toolTip);
        connect(action, &QAction::triggered, this, [this, i] { apply(i); });
        connect(action, &QAction::hovered, this, [this, i] { preview(static_cast<int>(i)); });
    }
}

void Advisor::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeParts();
    writeSentence();
}

void Advisor::placeParts()
{
    if (m_isLine)
        placeLine();
    else
        placeCards();
}

/// As many cards as there is room for beside the text; where that is not all, a button for the rest.
void Advisor::placeCards()
{
    const QSize wanted = m_cards.front()->sizeHint();
    const int count = static_cast<int>(std::min(m_cards.size(), m_tries.size()));
    const int room = width() - left - leastText - right;
    int shown = count;
    int cardWidth = wanted.width();
    if (count > 0) {
        cardWidth = std::min(wanted.width(), (room - (count - 1) * gap) / count);
        if (cardWidth < leastCard) {
            shown = 1;
            cardWidth = wanted.width();
        }
    }
    const bool hasMore = shown < count;
    int x = width() - right - shown * cardWidth - std::max(shown - 1, 0) * gap;
    if (hasMore) {
        const int buttonWidth = m_all->sizeHint().width();
        m_all->setGeometry(width() - right - buttonWidth, (height() - buttonHeight) / 2, buttonWidth,
                           buttonHeight);
        x -= buttonWidth + gap;
    }
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i) {
        TryCard *card = m_cards[static_cast<std::size_t>(i)];
        card->setGeometry(x + i * (cardWidth + gap), (height() - wanted.height()) / 2, cardWidth,
                          wanted.height());
        card->setVisible(i < shown);
    }
    m_all->setVisible(hasMore);
    m_tryIt->hide();
    m_sentence->setGeometry(left, sentenceTop, textRoom(), sentenceHeight);
}

void Advisor::placeLine()
{
    for (TryCard *card : m_cards)
        card->hide();
    const int top = (height() - buttonHeight) / 2;
    int x = width() - right;
    m_all->setVisible(m_tries.size() > 1);
    if (m_tries.size() > 1) {
        x -= m_all->sizeHint().width();
        m_all->setGeometry(x, top, m_all->sizeHint().width(), buttonHeight);
        x -= buttonGap;
    }
    m_tryIt->setVisible(!m_tries.empty());
    x -= m_tryIt->sizeHint().width();
    m_tryIt->setGeometry(x, top, m_tryIt->sizeHint().width(), buttonHeight);
    m_sentence->setGeometry(left, 0, textRoom(), height());
}

/// Up to the first card or button.
int Advisor::textRoom() const
{
    int end = width() - right;
    const auto leave = [&](const QWidget *widget) {
        if (!widget->isHidden())
            end = std::min(end, widget->x() - gap);
    };
    for (const TryCard *card : m_cards)
        leave(card);
    leave(m_tryIt);
    leave(m_all);
    return std::max(end - left, 1);
}

void Advisor::writeSentence()
{
    m_sentence->setFont(textFont(m_isLine ? type::body : type::advisor, true));
    const QFontMetrics metrics(m_sentence->font());
    const int room = m_sentence->width();
    const bool isLong = !m_isLine && metrics.horizontalAdvance(m_text.sentence) <= room;
    const QString sentence =
        metrics.elidedText(isLong ? m_text.sentence : m_text.shortSentence, Qt::ElideRight, room);
    if (sentence != m_sentence->text())
        m_sentence->setText(sentence);
    m_sentence->setAccessibleName(m_text.sentence);
    QStringList lines = {m_text.sentence, m_text.firstLine, m_text.lastLine};
    if (m_tries.empty())
        lines.append(m_text.none);
    lines.removeAll(QString());
    lines.removeDuplicates();
    m_sentence->setToolTip(lines.join(QLatin1Char('\n')));
}

/// The quiet lines about the sentence, which is a label of its own.
void Advisor::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    const auto write = [&](QPoint topLeft, int room, int height, const QColor &ink, const QString &text) {
        painter.setPen(ink);
        drawLine(painter, textFont(type::body), QRect(topLeft, QSize(room, height)), text);
    };
    const QString last = m_tries.empty() ? m_text.none : m_text.lastLine;
    if (m_isLine) {
        const int after = left + QFontMetrics(m_sentence->font()).horizontalAdvance(m_sentence->text()) + 6;
        const QString best =
            m_tries.empty() ? m_text.none : tr("Best change: %1.").arg(m_tries.front().inALine);
        write({after, 0}, left + textRoom() - after, height(), tokens.text2, best);
        return;
    }
    write({left, captionTop}, textRoom(), textHeight, tokens.text2, m_text.caption);
    write({left, firstTop}, textRoom(), textHeight, tokens.text2, m_text.firstLine);
    write({left, lastTop}, textRoom(), textHeight, tokens.text2, last);
}

} // namespace ridgepoint
