#include "ui/theme/text_fit.h"

#include <QCache>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetrics>
#include <QPainter>
#include <QStaticText>

namespace ridgepoint {

namespace {

struct Key {
    QString text;
    int pixels = 0;
    bool bold = false;
    int room = 0;

    bool operator==(const Key &) const = default;
};

std::size_t qHash(const Key &key, std::size_t seed)
{
    return qHashMulti(seed, key.text, key.pixels, key.bold, key.room);
}

constexpr int most = 500; // texts in sight; figures that change push one another out

/// What is kept holds fonts, which must not outlive the application.
template <class Value>
QCache<Key, Value> &kept()
{
    static QCache<Key, Value> cache(most);
    static const bool cleared = [] {
        qAddPostRoutine([] { kept<Value>().clear(); });
        return true;
    }();
    static_cast<void>(cleared);
    return cache;
}

FittedText measured(const QString &text, const QFont &font, int room)
{
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text);
    if (width
        <= room) // elidedText measures in fractions of a pixel and would cut what fits to the whole pixel
        return {text, width};
    const QString cut = metrics.elidedText(text, Qt::ElideRight, std::max(room, 0));
    return {cut, metrics.horizontalAdvance(cut)};
}

} // namespace

void drawLine(QPainter &painter, const QFont &font, QPointF topLeft, const QString &text)
{
    QCache<Key, QStaticText> &known = kept<QStaticText>();
    const Key key{text, font.pixelSize(), font.bold(), 0};
    QStaticText *line = known.object(key);
    if (line == nullptr) {
        line = new QStaticText(text);
        line->setTextFormat(Qt::PlainText);
        line->prepare(QTransform(), font);
        known.insert(key, line);
    }
    painter.setFont(font);
    painter.drawStaticText(topLeft, *line);
}

void drawLine(QPainter &painter, const QFont &font, const QRect &box, const QString &text)
{
    const int height = QFontMetrics(font).height();
    drawLine(painter, font, QPointF(box.left(), box.top() + (box.height() - height) / 2),
             fitted(text, font, box.width()).text);
}

FittedText fitted(const QString &text, const QFont &font, int room)
{
    QCache<Key, FittedText> &known = kept<FittedText>();
    const Key key{text, font.pixelSize(), font.bold(), room};
    if (const FittedText *found = known.object(key))
        return *found;
    const FittedText fresh = measured(text, font, room);
    known.insert(key, new FittedText(fresh));
    return fresh;
}

} // namespace ridgepoint
