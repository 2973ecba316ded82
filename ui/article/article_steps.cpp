#include "ui/article/article_steps.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int air = 5; // above and below a line of text
constexpr int gap = 16;

QLabel *plainLabel(const std::string &text, bool bold, Qt::Alignment alignment, QWidget *parent)
{
    auto *label = new QLabel(QString::fromStdString(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(type::body, bold));
    label->setAlignment(alignment | Qt::AlignTop);
    label->setContentsMargins(0, air, 0, air);
    return label;
}

} // namespace

ArticleSteps::ArticleSteps(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("articleSteps"));
    m_grid->setContentsMargins(0, 0, 0, 1);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(0, 1);
}

void ArticleSteps::show(const std::vector<ArticleStep> &steps)
{
    for (const auto &[name, value] : m_lines) {
        delete name;
        delete value;
    }
    m_lines.clear();
    QStringList spoken;
    for (const ArticleStep &step : steps) {
        QLabel *name = plainLabel(step.name, step.result, Qt::AlignLeft, this);
        QLabel *value = plainLabel(step.value, step.result, Qt::AlignRight, this);
        name->setWordWrap(true);
        const int row = static_cast<int>(m_lines.size());
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(value, row, 1);
        m_lines.emplace_back(name, value);
        spoken.append(name->text() + QStringLiteral(": ") + value->text());
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

void ArticleSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(tokensOf(palette()).hair, 1));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const int y = m_lines[i].first->geometry().bottom() + 1;
        painter.drawLine(0, y, width() - 1, y);
    }
}

} // namespace ridgepoint
