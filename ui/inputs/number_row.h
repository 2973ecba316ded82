// A number in the dock: label and field on the first line, the slider on the second.
#pragma once

#include <optional>
#include <utility>

#include <QString>

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
    /// What the field and the slider show: the value, or what empty comes to.
    [[nodiscard]] std::optional<double> shownNumber() const;
    [[nodiscard]] QString shownText(const Value &shown, bool own) const;
    void followBatch();

    std::optional<SliderScale> m_scale;
    std::optional<double> m_found; ///< what the figures found where the input is empty: the batch of "auto"
    std::optional<std::pair<QString, std::optional<double>>>
        m_described; ///< what tool tip and description tell
    ValueField *m_field;
    ValueSlider *m_slider = nullptr;
};

} // namespace ridgepoint
