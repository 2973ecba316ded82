// Which inputs move a figure most: each moved by itself, the figure at both ends. Follows the sliders within the frame: it is as
// many evaluations as the ticks under them.
#pragma once

#include <memory>

#include "ui/charts/chart_panel.h"

namespace ridgepoint {

class ChoiceBox;
class Document;
class FigureChooser;

class TornadoPane : public ChartPanel {
    Q_OBJECT

public:
    explicit TornadoPane(Document &document, QWidget *parent = nullptr);
    ~TornadoPane() override;

    [[nodiscard]] FigureChooser *figure() const;
    /// How far each input goes; the items' data are shares, empty for the ranges that are stated.
    [[nodiscard]] ChoiceBox *reach() const;

    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] std::vector<ChartPoint> points() const override;
    [[nodiscard]] std::optional<std::size_t> pointAt(QPointF pixel) const override;
    [[nodiscard]] std::optional<std::size_t> neighbour(std::size_t point, Qt::Key arrow) const override;
    void activate(std::size_t point) override;

Q_SIGNALS:
    void inputChosen(const QString &pointer);

protected:
    void paletteChanged() override;
    void showEvent(QShowEvent *event) override;

private:
    struct Parts;

    void buildControls();
    void refresh();

    Document &m_document;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ridgepoint
