#include "ui/charts/plot_notes.h"

#include <array>
#include <cmath>
#include <optional>

#include <QFontMetricsF>
#include <QHash>
#include <qcustomplot.h>

#include "ui/charts/label_layout.h"
#include "ui/charts/plot_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr double air = 2;

/// A weight of the caption face with the widths measured so far: shaping a text costs more than drawing it.
struct Face {
    QFont font;
    QFontMetricsF metrics;
    QHash<QString, double> widths;

    explicit Face(bool bold) : font(textFont(type::caption, bold)), metrics(font) {}

    double widthOf(const QString &text)
    {
        constexpr qsizetype enough = 500; // figures make ever new texts
        if (widths.size() > enough)
            widths.clear();
        double &width = widths[text];
        if (width == 0)
            width = std::ceil(metrics.horizontalAdvance(text));
        return width;
    }
};

QSizeF sizeIn(Face &face, const QString &text)
{
    return {face.widthOf(text) + 2 * air, std::ceil(face.metrics.height())};
}

} // namespace

/// Draws all notes, each on a patch of the panel's colour.
class NotesItem : public QCPAbstractItem {
public:
    struct Note {
        QString text;
        QColor color;
        bool bold = false;
        bool isFixed = false;
        QPointF at; ///< the axes' coordinates; pixels where fixed
        double distance = 0;
        std::vector<QPointF> sides;
        std::optional<QRectF> place;
    };

    explicit NotesItem(QCustomPlot *plot) : QCPAbstractItem(plot)
    {
        setClipToAxisRect(false);
        setSelectable(false);
    }

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

    [[nodiscard]] Face &faceOf(const Note &note) { return faces[note.bold ? 1 : 0]; }

    std::vector<Note> notes;
    QRectF tinted; ///< an area of another colour than the panel's
    QColor paper;  ///< that colour
    std::array<Face, 2> faces{Face(false), Face(true)};

protected:
    void draw(QCPPainter *painter) override
    {
        const QColor panel = tokensOf(mParentPlot->palette()).panel;
        for (const Note &note : notes) {
            if (!note.place)
                continue;
            Face &face = faceOf(note);
            painter->fillRect(*note.place, tinted.contains(*note.place) ? paper : panel);
            painter->setPen(note.color);
            // whole pixels: between them the letters blur
            const QPointF corner = note.place->topLeft();
            drawLine(*painter, face.font, {std::round(corner.x() + air), std::round(corner.y())}, note.text);
        }
    }
};

PlotNotes::PlotNotes(QCustomPlot *plot) : m_item(new NotesItem(plot)) {}

void PlotNotes::clear()
{
    m_item->notes.clear();
}

void PlotNotes::add(const QString &text, const QColor &color, bool bold, QPointF at, double distance,
                    std::vector<QPointF> sides)
{
    m_item->notes.push_back({text, color, bold, false, at, distance, std::move(sides), std::nullopt});
}

void PlotNotes::addFixed(const QString &text, const QColor &color, bool bold, QPointF topLeft)
{
    m_item->notes.push_back({text, color, bold, true, topLeft, 0, {}, std::nullopt});
}

void PlotNotes::addUnitBelow(const QString &text, const QColor &color)
{
    constexpr double ticks = 20; // their height
    const QRectF area = m_item->parentPlot()->axisRect()->rect();
    addFixed(text, color, false, {area.right() + air - sizeOf(text, false).width(), area.bottom() + ticks});
}

QRectF PlotNotes::addUnitAbove(const QString &text, const QColor &color)
{
    constexpr double edge = 2; // between it and the plot's
    const QCPAxisRect *rect = m_item->parentPlot()->axisRect();
    const QPointF corner(-air, rect->top() - rect->margins().top() + edge);
    addFixed(text, color, false, corner);
    return {corner, sizeOf(text, false)};
}

void PlotNotes::place(const QRectF &area, const std::vector<QRectF> &marks, const std::vector<QRectF> &lines)
{
    const QCustomPlot *plot = m_item->parentPlot();
    std::vector<QRectF> taken = marks;
    std::vector<LabelRequest> requests;
    std::vector<NotesItem::Note *> requesting;
    for (NotesItem::Note &note : m_item->notes) {
        const QSizeF size = sizeIn(m_item->faceOf(note), note.text);
        if (note.isFixed) {
            note.place = QRectF(note.at, size);
            taken.push_back(*note.place);
            continue;
        }
        requests.push_back({pixelOf(*plot, note.at), size, note.distance, note.sides});
        requesting.push_back(&note);
    }
    const auto places = placeLabels(requests, area, taken, lines);
    for (std::size_t i = 0; i < places.size(); ++i)
        requesting[i]->place = places[i];
}

void PlotNotes::setTinted(const QRectF &area, const QColor &paper)
{
    m_item->tinted = area;
    m_item->paper = paper;
}

std::vector<QRectF> PlotNotes::rectangles() const
{
    std::vector<QRectF> rectangles;
    for (const NotesItem::Note &note : m_item->notes)
        if (note.place)
            rectangles.push_back(*note.place);
    return rectangles;
}

QStringList PlotNotes::texts() const
{
    QStringList texts;
    for (const NotesItem::Note &note : m_item->notes)
        if (note.place)
            texts.append(note.text);
    return texts;
}

QSizeF PlotNotes::sizeOf(const QString &text, bool bold) const
{
    return sizeIn(m_item->faces[bold ? 1 : 0], text);
}

QSizeF noteSize(const QString &text, bool bold)
{
    Face face(bold);
    return sizeIn(face, text);
}

} // namespace ridgepoint
