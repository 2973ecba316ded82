// A number in the dock: label and field on the first line, the slider on the second.
#pragma once

#include <optional>

#include "ui/inputs/input_row.h"
#include "ui/inputs/slider_scale.h"

namespace ridgepoint {

class ValueField;
class ValueSlider;

class NumberRow : public InputRow {
    Q_OBJECT

public:
    NumberRow(Document &document, const Parameter &parameter, QWidget *parent);

    void refresh() override;

private:
    void buildLayout();
    void connectSlider();
    void connectField();
    /// Takes what was typed; false where it is no value for this input.
    bool take(const QString &entry);
    void move(double value);

    std::optional<SliderScale> m_scale;
    std::optional<Value> m_described; ///< the value that tool tip and description tell
    ValueField *m_field;
    ValueSlider *m_slider = nullptr;
};

} // namespace ridgepoint
