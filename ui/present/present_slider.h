// A pinned input in the presentation: label, value and a large slider, named presentationWindow.input.<pointer>.
#pragma once

#include <optional>

#include <QWidget>

#include "core/registry/parameters.h"
#include "ui/inputs/slider_scale.h"

namespace ridgepoint {

class Document;
class PresentLabel;
class ValueSlider;

class PresentSlider : public QWidget {
    Q_OBJECT

public:
    /// Requires: a parameter with a slider.
    PresentSlider(Document &document, const Parameter &parameter, QWidget *parent);

    [[nodiscard]] const Parameter &parameter() const { return m_parameter; }
    [[nodiscard]] ValueSlider *slider() const { return m_slider; }
    /// Reads the value again.
    void refresh();
    void showElasticity(std::optional<double> elasticity);
    void setScale(double scale);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void move(double value);
    void place();

    Document &m_document;
    const Parameter &m_parameter;
    double m_scale = 1;
    PresentLabel *m_label, *m_value;
    ValueSlider *m_slider;
};

} // namespace ridgepoint
