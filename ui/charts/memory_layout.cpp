#include "ui/charts/memory_layout.h"

#include <algorithm>
#include <cmath>

#include "core/text/text.h"
#include "ui/charts/memory_text.h"
#include "ui/charts/plot_notes.h"
#include "ui/charts/plot_style.h"

namespace ridgepoint {

namespace {

constexpr double gap = 4;         // between a text and what it belongs to
constexpr double scaleBelow = 12; // the bar
constexpr double thinHeight = 10;
constexpr double smallestBar = 16;
constexpr double largestBar = 56;
constexpr double air = 4; // between labels

class Placing {
public:
    Placing(MemoryGeometry &geometry, const QRectF &area, double line)
        : m_geometry(geometry), m_area(area), m_line(line)
    {}

    /// Height of a line of text.
    [[nodiscard]] double line() const { return m_line; }

    /// Puts a label of one or more lines, moved into the area; false where it has no room.
    bool put(const std::vector<MemoryLabel> &lines, const std::vector<QSizeF> &sizes, QPointF topLeft,
             bool alignedRight = false)
    {
        double width = 0;
        for (const QSizeF &size : sizes)
            width = std::max(width, size.width());
        const double left = std::clamp(topLeft.x(), m_area.left() - 2,
                                       std::max(m_area.left() - 2, m_area.right() + 2 - width));
        QRectF block(left, topLeft.y(), width, m_line * static_cast<double>(lines.size()));
        if (!fits(block))
            return false;
        m_taken.push_back(block);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            MemoryLabel label = lines[i];
            const double indent = alignedRight ? width - sizes[i].width() : 0;
            label.place = QRectF(left + indent, topLeft.y() + m_line * static_cast<double>(i),
                                 sizes[i].width(), m_line);
            m_geometry.labels.push_back(label);
        }
        return true;
    }

    /// Left edges to try: the one given, then right behind each label that stands at that height.
    [[nodiscard]] std::vector<double> leftEdges(double left, double top) const
    {
        std::vector<double> edges = {left};
        for (const QRectF &block : m_taken)
            if (block.top() <= top && top < block.bottom() && block.right() + air > left)
                edges.push_back(block.right() + air);
        std::sort(edges.begin(), edges.end());
        return edges;
    }

private:
    [[nodiscard]] bool fits(const QRectF &block) const
    {
        const QRectF room = m_area.adjusted(-2, -1, 2, 1);
        const QRectF wide = block.adjusted(-air + 0.5, 0, air - 0.5, 0);
        return block.left() >= room.left() && block.right() <= room.right() && block.top() >= room.top()
               && block.bottom() <= room.bottom()
               && std::none_of(m_taken.begin(), m_taken.end(),
                               [&](const QRectF &other) { return other.intersects(wide); });
    }

    MemoryGeometry &m_geometry;
    QRectF m_area;
    double m_line;
    std::vector<QRectF> m_taken;
};

MemoryInk inkOf(MemoryPart part)
{
    switch (part) {
    case MemoryPart::weights:
        return MemoryInk::weights;
    case MemoryPart::kv:
    case MemoryPart::readers:
    case MemoryPart::margin:
    case MemoryPart::missing:
        return MemoryInk::kv;
    default:
        return MemoryInk::text2;
    }
}

/// What stands above a part: its name and its bytes. What is missing tells how much.
std::vector<MemoryLabel> labelOf(const MemorySegment &segment, const MemoryData &data, bool small)
{
    const MemoryInk ink = inkOf(segment.part);
    if (segment.part == MemoryPart::missing) {
        const QString second =
            data.bar.find(MemoryPart::kv) != nullptr ? missingOfCache() : missingOfWeights();
        return {{tooMuch(segment.bytes), ink, true, {}}, {second, MemoryInk::text2, false, {}}};
    }
    return {{partName(segment.part, data.confidence, small), ink, ink != MemoryInk::text2, {}},
            {bytesText(segment.bytes), MemoryInk::text2, false, {}}};
}

/// By how much they are needed, not by where they stand.
std::vector<MemorySegment> byPriority(const MemoryBar &bar)
{
    const auto rank = [](MemoryPart part) {
        constexpr MemoryPart order[] = {MemoryPart::missing, MemoryPart::weights, MemoryPart::kv,
                                        MemoryPart::margin,  MemoryPart::readers, MemoryPart::held,
                                        MemoryPart::unused,  MemoryPart::overhead};
        return std::find(std::begin(order), std::end(order), part) - std::begin(order);
    };
    std::vector<MemorySegment> sorted = bar.segments;
    std::sort(sorted.begin(), sorted.end(),
              [&](const MemorySegment &a, const MemorySegment &b) { return rank(a.part) < rank(b.part); });
    return sorted;
}

/// A block of lines as wide as its widest.
struct Block {
    std::vector<MemoryLabel> lines;
    std::vector<QSizeF> sizes;
    double width = 0;

    Block(std::vector<MemoryLabel> texts, const PlotNotes &notes) : lines(std::move(texts))
    {
        for (const MemoryLabel &label : lines) {
            sizes.push_back(notes.sizeOf(label.text, label.bold));
            width = std::max(width, sizes.back().width());
        }
    }
};

/// Above its part, from the left edge or behind the neighbour's label as long as it begins there; else with the right edges in
/// line.
bool placeAbove(Placing &placing, const Block &block, double left, double right, double top)
{
    for (const double edge : placing.leftEdges(left - 2, top))
        if (edge < right && placing.put(block.lines, block.sizes, {edge, top}))
            return true;
    return placing.put(block.lines, block.sizes, {right + 2 - block.width, top}, true);
}

void placePartLabels(Placing &placing, const MemoryData &data, const MemoryFrame &frame,
                     const PlotNotes &notes, double top)
{
    for (const MemorySegment &segment : byPriority(data.bar)) {
        const double left = std::max(frame.xOf(segment.from), frame.area.left());
        const double right = std::min(frame.xOf(segment.to), frame.area.right());
        if (right <= left)
            continue; // out of sight by zooming
        const bool last = segment.to >= data.bar.end();
        for (const bool small : {frame.small, true}) {
            const Block block(labelOf(segment, data, small), notes);
            // Thin parts that explain themselves by hovering are named only where the name is not wider than they are.
            const bool minor = segment.part == MemoryPart::overhead || segment.part == MemoryPart::unused;
            if (minor && block.width > right - left + air)
                continue;
            const bool placed =
                (last && placing.put(block.lines, block.sizes, {right + 2 - block.width, top}, true))
                || placeAbove(placing, block, left, right, top);
            if (placed)
                break;
        }
    }
}

void placeScale(MemoryGeometry &geometry, Placing &placing, const MemoryData &data, const MemoryFrame &frame,
                const PlotNotes &notes)
{
    if (!data.scale)
        return;
    const SequenceScale &scale = *data.scale;
    const auto xOf = [&](double count) { return frame.xOf(scale.from + count * scale.bytesOfOne); };
    const double y = geometry.bar.bottom() + scaleBelow;
    geometry.scaleLine = y;
    const auto put = [&](double count, bool bold) {
        const QString text = QString::fromStdString(formatCount(count));
        const QSizeF size = notes.sizeOf(text, bold);
        const double x = xOf(count);
        if (x < frame.area.left() || x > frame.area.right())
            return;
        if (placing.put({{text, MemoryInk::kv, bold, {}}}, {size}, {x - size.width() / 2, y + gap + 1})
            || bold)
            geometry.ticks.push_back(x);
    };
    put(scale.fits, true);
    if (const double x = xOf(scale.fits); x >= frame.area.left() && x <= frame.area.right())
        geometry.mark = x;
    constexpr double wide = 48; // pixels between two numbers
    const double step = roundedStep(std::max(wide / (xOf(1) - xOf(0)), 1.0));
    for (double count = 0; count <= scale.onAverage; count += step)
        put(count, false);
    for (const bool small : {frame.small, true}) {
        const QString caption = scaleCaption(scale, data.confidence, small);
        const QSizeF size = notes.sizeOf(caption, false);
        const double left = std::max(xOf(0), frame.area.left()) - 2;
        if (size.width() <= frame.area.width()
            && placing.put({{caption, MemoryInk::text2, false, {}}}, {size},
                           {left, y + gap + 1 + placing.line()}))
            break;
    }
}

void placeUsable(MemoryGeometry &geometry, Placing &placing, const MemoryData &data, const MemoryFrame &frame,
                 const PlotNotes &notes)
{
    geometry.mark = frame.xOf(data.bar.usable);
    for (const bool small : {frame.small, true}) {
        const MemorySegment *overhead = data.bar.find(MemoryPart::overhead);
        const QString text = usableCaption(data.bar.usable, overhead == nullptr ? 0 : overhead->bytes, small);
        const QSizeF size = notes.sizeOf(text, true);
        const QPointF right(*geometry.mark + 6, geometry.bar.bottom() + 6);
        if (size.width() <= frame.area.width()
            && placing.put({{text, MemoryInk::text, true, {}}}, {size}, right))
            break;
    }
}

} // namespace

QRectF segmentArea(const MemorySegment &segment, const MemoryFrame &frame, const QRectF &bar)
{
    const double left = std::clamp(frame.xOf(segment.from), frame.area.left(), frame.area.right());
    const double right = std::clamp(frame.xOf(segment.to), frame.area.left(), frame.area.right());
    return {left, bar.top(), right - left, bar.height()};
}

MemoryGeometry memoryGeometry(const MemoryData &data, const MemoryFrame &frame, const PlotNotes &notes)
{
    MemoryGeometry geometry;
    const QRectF &area = frame.area;
    const bool overflows = data.bar.find(MemoryPart::missing) != nullptr;
    const double line = notes.sizeOf(QStringLiteral("0"), false).height();
    const double labels = 2 * line + gap;
    const double scale = scaleBelow + gap + 1 + 2 * line;
    const double baseline = line + gap + thinHeight;
    const bool hasBaseline = data.baseline && area.height() >= labels + smallestBar + scale + baseline;
    const double rest = area.height() - labels - scale - (hasBaseline ? baseline : 0);
    const double height = std::round(std::clamp(rest * 0.8, smallestBar, largestBar));
    geometry.bar = QRectF(area.left(), area.top() + labels, area.width(), height);
    Placing placing(geometry, area, line);
    placePartLabels(placing, data, frame, notes, area.top());
    if (overflows)
        placeUsable(geometry, placing, data, frame, notes);
    else
        placeScale(geometry, placing, data, frame, notes);
    if (hasBaseline) {
        const double top =
            std::round(geometry.bar.bottom() + scale + std::clamp((rest - height) / 2, 0.0, 24.0));
        const QSizeF size = notes.sizeOf(data.baselineCaption, false);
        if (size.width() <= area.width()
            && placing.put({{data.baselineCaption, MemoryInk::muted, false, {}}}, {size},
                           {area.left() - 2, top}))
            geometry.thinBar = QRectF(area.left(), top + line + gap, area.width(), thinHeight);
    }
    return geometry;
}

} // namespace ridgepoint
