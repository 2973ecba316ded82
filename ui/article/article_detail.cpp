#include "ui/article/article_detail.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include "app/document/input_text.h"
#include "core/registry/figure_rows.h"
#include "ui/article/article_bars.h"
#include "ui/article/article_steps.h"
#include "ui/article/article_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

namespace ridgepoint {

namespace {

constexpr int margin = 24;
constexpr int gap = 8;
constexpr int iconSize = 16;
constexpr int quoteSize = 13;
constexpr int quoteBar = 3;

} // namespace

ArticleDetail::ArticleDetail(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("articleDetail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0); // the line at the left
    layout->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());
    layout->addWidget(scroll, 1);
    makeButtons(*layout);
    applyTokens();
}

QLabel *ArticleDetail::addLabel(QVBoxLayout &layout, const char *name, int size, bool bold, const char *ink)
{
    auto *label = new QLabel(this);
    label->setObjectName(objectName() + QLatin1Char('.') + QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(size, bold));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (ink != nullptr)
        label->setProperty("ink", ink);
    layout.addWidget(label);
    return label;
}

QWidget *ArticleDetail::makeContent()
{
    auto *content = new QWidget(this);
    content->setProperty("surface", "plain");
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, 2 * gap, margin, gap);
    layout->setSpacing(gap);
    m_number = addLabel(*layout, "number", type::body, false, "muted");
    m_title = addLabel(*layout, "title", type::pageTitle, true, nullptr);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    m_icon = new QLabel(content);
    m_icon->setFixedSize(iconSize, iconSize);
    line->addWidget(m_icon);
    layout->addLayout(line);
    auto *inLine = new QVBoxLayout;
    line->addLayout(inLine, 1);
    m_verdict = addLabel(*inLine, "verdict", type::body, true, nullptr);
    m_why = addLabel(*layout, "why", type::body, false, nullptr);
    layout->addSpacing(gap);
    addLabel(*layout, "says", type::body, false, "muted")->setText(tr("The article says"));
    auto *quoted = new QHBoxLayout;
    quoted->setSpacing(gap);
    m_quoteBar = new QWidget(content);
    m_quoteBar->setFixedWidth(quoteBar);
    m_quoteBar->setAutoFillBackground(true);
    quoted->addWidget(m_quoteBar);
    auto *quote = new QVBoxLayout;
    quote->setContentsMargins(gap / 2, gap / 2, 0, gap / 2);
    quoted->addLayout(quote, 1);
    layout->addLayout(quoted);
    m_quote = addLabel(*quote, "quote", quoteSize, false, nullptr);
    layout->addSpacing(gap);
    addLabel(*layout, "by", type::body, false, "muted")->setText(tr("By the model"));
    m_steps = new ArticleSteps(content);
    layout->addWidget(m_steps);
    layout->addSpacing(gap);
    m_bars = new ArticleBars(content);
    layout->addWidget(m_bars);
    m_consequence = addLabel(*layout, "consequence", type::body, false, nullptr);
    layout->addStretch(1);
    return content;
}

void ArticleDetail::makeButtons(QVBoxLayout &layout)
{
    auto *foot = new QWidget(this);
    foot->setProperty("surface", "plain");
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(margin, gap, margin, 2 * gap);
    column->setSpacing(gap);
    m_nearest = addLabel(*column, "nearest", type::caption, false, "muted");
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    m_showMe = new QPushButton(tr("&Show me"), foot);
    m_showMe->setObjectName(objectName() + QStringLiteral(".showMe"));
    m_showMe->setDefault(true);
    auto *copy = new QPushButton(tr("&Copy table"), foot);
    copy->setObjectName(objectName() + QStringLiteral(".copy"));
    copy->setToolTip(tr("All claims for a spreadsheet or a document"));
    line->addWidget(m_showMe);
    line->addWidget(copy);
    line->addStretch(1);
    column->addLayout(line);
    layout.addWidget(foot);
    connect(m_showMe, &QPushButton::clicked, this, &ArticleDetail::showMeRequested);
    connect(copy, &QPushButton::clicked, this, &ArticleDetail::copyRequested);
}

void ArticleDetail::show(const ArticleRow &row, std::size_t count)
{
    m_shown = row.verdict;
    m_number->setText(tr("Claim %1 of %2").arg(row.number).arg(count));
    m_title->setText(toQString(row.quantity));
    m_verdict->setText(verdictText(row.verdict));
    m_why->setText(QString::fromStdString(row.why));
    m_why->setVisible(!row.why.empty());
    m_quote->setText(tr("“%1”").arg(toQString(row.quote)));
    m_steps->show(row.steps);
    m_bars->show(row.compared);
    m_consequence->setText(toQString(row.consequence));
    const FigureRow *figure = findFigure(row.figure);
    const QString label = figure == nullptr ? QString() : tableText(figure->label);
    m_nearest->setText(toQString(row.nearest));
    m_nearest->setVisible(!row.nearest.empty());
    m_showMe->setToolTip(
        row.nearest.empty()
            ? tr("Opens the article's scenario with the derivation of “%1” (Enter in the table)").arg(label)
            : tr("Opens the article's scenario with the nearest figure, “%1” (Enter in the table)")
                  .arg(label));
    m_showMe->setAccessibleDescription(m_showMe->toolTip());
    applyTokens();
}

void ArticleDetail::applyTokens()
{
    const Tokens &tokens = tokensOf(palette());
    const QColor ink = verdictInk(m_shown, tokens);
    m_icon->setPixmap(tintedIcon(verdictIcon(m_shown), ink).pixmap(iconSize));
    QPalette colors = m_verdict->palette();
    colors.setColor(QPalette::WindowText, ink);
    m_verdict->setPalette(colors);
    colors = m_quoteBar->palette();
    colors.setColor(QPalette::Window, tokens.hair);
    m_quoteBar->setPalette(colors);
}

void ArticleDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_showMe != nullptr)
        applyTokens();
}

void ArticleDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(tokensOf(palette()).hair, 1));
    painter.drawLine(0, 0, 0, height());
}

} // namespace ridgepoint
