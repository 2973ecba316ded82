#include "ui/inputs/parallel_line.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include "ui/inputs/number_row.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int lineHeight = 24;
constexpr int lineStep = 30;
constexpr int labelLeft = 12;
constexpr int gap = 4;
constexpr std::size_t rowsOfALine = 2;

} // namespace

ParallelLine::ParallelLine(QWidget *parent) : QWidget(parent), m_error(new QLabel(this))
{
    m_error->setObjectName(QStringLiteral("input.deployment.error"));
    m_error->setProperty("ink", "worse");
    m_error->setFont(textFont(type::caption));
    m_error->setWordWrap(true);
    m_error->hide();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(tr(
        "GPUs that split every matrix (tensor), stages that hold the layers in turn (pipeline), and groups "
        "that each hold a copy of attention"));
}

void ParallelLine::add(NumberRow *row)
{
    row->setParent(this);
    m_rows.push_back(row);
    connect(row, &NumberRow::sentenceChanged, this, [this](const QString &sentence) {
        m_error->setText(sentence);
        m_error->setVisible(!sentence.isEmpty());
        arrange();
    });
}

QSize ParallelLine::sizeHint() const
{
    return {240, lineStep};
}

void ParallelLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Two to a line, each line to the right; the fields of the first column stand above each other.
void ParallelLine::arrange()
{
    std::vector<NumberRow *> shown;
    for (NumberRow *row : m_rows)
        if (!row->isHidden())
            shown.push_back(row);
    const QString sentence = m_error->isHidden() ? QString() : m_error->text();
    if (shown == m_arranged && width() == m_arrangedWidth && sentence == m_arrangedSentence)
        return;
    m_arranged = shown;
    m_arrangedWidth = width();
    m_arrangedSentence = sentence;
    int top = 0;
    for (std::size_t first = 0; first < shown.size(); first += rowsOfALine) {
        int right = width();
        for (std::size_t i = std::min(first + rowsOfALine, shown.size()); i > first; --i) {
            NumberRow *row = shown[i - 1];
            const QSize size = row->sizeHint();
            right -= size.width();
            row->setGeometry(right, top, size.width(), size.height());
            right -= gap;
        }
        top += lineStep;
    }
    if (!m_error->isHidden()) {
        const int room = width() - labelLeft;
        m_error->setGeometry(labelLeft, top - gap, room, m_error->heightForWidth(room));
        top += m_error->height();
    }
    setFixedHeight(std::max(top, lineStep));
    update();
}

/// The label stands for the first of them.
void ParallelLine::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_arranged.empty())
        m_arranged.front()->control()->setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

void ParallelLine::paintEvent(QPaintEvent *)
{
    int room = width() - labelLeft;
    for (const NumberRow *row : m_rows)
        if (!row->isHidden() && row->y() == 0)
            room = std::min(room, row->x() - labelLeft);
    const QFont font = textFont(type::body);
    const QFontMetrics metrics(font);
    const bool fits = metrics.horizontalAdvance(tr("Parallelism")) <= room;
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(tokensOf(palette()).text);
    painter.drawText(QRect(labelLeft, 0, room, lineHeight), Qt::AlignVCenter | Qt::AlignLeft,
                     fits ? tr("Parallelism") : metrics.elidedText(tr("Parallel"), Qt::ElideRight, room));
}

} // namespace ridgepoint
