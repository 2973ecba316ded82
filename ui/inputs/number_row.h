// A number in the dock: label, marks and field on the first line, the slider with its tick on the second. Children are placed
// by hand rather than by a layout: a slider's move must lay nothing out. The batch has Auto | Manual before its field, and
// its slider only by hand; what several inputs share a line (ParallelLine) are compact: caption and field.
#pragma once

#include <optional>
#include <utility>

#include <QString>

#include "ui/inputs/input_row.h"
#include "ui/inputs/slider_scale.h"
#include "ui/theme/tinted_icon.h"

namespace ridgepoint {

class MarkButton;
class Segmented;
class ValueField;
class ValueSlider;

class NumberRow : public InputRow {
    Q_OBJECT

public:
    enum class Form { full, compact };

    NumberRow(Document &document, const Parameter &parameter, Form form, QWidget *parent);

    void refresh() override;
    void refreshMarks() override;
    [[nodiscard]] QWidget *control() const override;
    void showElasticity(std::optional<double> elasticity) override;
    void showLimit(const std::optional<FitLimit> &limit) override;
    void describe() override;
    [[nodiscard]] bool isGuilty() const { return m_guilty; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sentenceChanged(const QString &sentence); ///< of a compact row, which has no room for it

protected:
    void showError(const QString &sentence) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMarks();
    void buildMode();
    void connectSlider();
    void connectField();
    /// Takes what was typed; false where it is no value for this input.
    bool take(const QString &entry);
    void move(double value);
    void followBatch();
    void showUncertainty();
    void chooseMode(int mode);
    /// What the field and the slider show: the value, or what empty comes to.
    [[nodiscard]] std::optional<double> shownNumber() const;
    [[nodiscard]] QString shownText(const Value &shown, bool own) const;

    void place();
    void placeMarks();
    void placeLine();
    void placeCompact();
    [[nodiscard]] int lineWidth() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QRect labelRect() const;
    [[nodiscard]] QString caption() const;
    void reveal();

    Form m_form;
    std::optional<SliderScale> m_scale;
    std::optional<double> m_found; ///< what the figures found where the input is empty: the batch of "auto"
    std::optional<double> m_elasticity;
    std::optional<std::pair<QString, std::optional<double>>>
        m_described; ///< what tool tip and description tell
    ValueField *m_field;
    ValueSlider *m_slider = nullptr;
    Segmented *m_mode = nullptr;
    int m_marksRight = 0; ///< where lock and pin end
    MarkButton *m_lock = nullptr;
    MarkButton *m_pin = nullptr;
    MarkButton *m_more = nullptr;
    TintedIcon m_warning;
    bool m_hovered = false;
    bool m_focused = false;
    bool m_guilty = false;
};

} // namespace ridgepoint
