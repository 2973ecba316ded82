// What a sweep is asked: figure, second figure, inputs, and where there is room for it from where to where they go.
#pragma once

#include <array>
#include <optional>

#include <QWidget>

#include "ui/explore/sweep_axis.h"

class QVBoxLayout;

namespace ridgepoint {

class Document;
class EntryField;
class FigureChooser;
class InputChooser;

class SweepControls : public QWidget {
    Q_OBJECT

public:
    /// Children are named <pane>.figure, .second, .x, .y, and .xFrom, .xTo, .yFrom, .yTo.
    SweepControls(const Document &document, const QString &pane, QWidget *parent);

    [[nodiscard]] FigureChooser *figure() const { return m_figure; }
    [[nodiscard]] FigureChooser *second() const { return m_second; }
    [[nodiscard]] InputChooser *x() const { return m_axes[0].input; }
    [[nodiscard]] InputChooser *y() const { return m_axes[1].input; }
    /// Where an axis goes: what was typed, else about the present value (sweepRange), which moves only when that leaves it.
    [[nodiscard]] std::optional<SweepRange> range(const InputChooser *axis);
    /// Shows the fields of the ends.
    void setRoomy(bool roomy);

Q_SIGNALS:
    void changed();

private:
    struct Axis {
        InputChooser *input = nullptr;
        EntryField *from = nullptr, *to = nullptr;
        std::optional<SweepRange> range;
        bool typed = false;
    };

    void addLine(QVBoxLayout &lines, std::array<QString, 2> words, std::array<QWidget *, 2> controls);
    void addEnds(std::size_t axis, const QString &pane);
    void showParts();
    void takeEnds(Axis &axis);
    void showEnds(Axis &axis);

    const Document &m_document;
    FigureChooser *m_figure, *m_second;
    std::array<Axis, 2> m_axes;
    std::array<QWidget *, 2> m_ends{};
    bool m_roomy = false;
};

} // namespace ridgepoint
