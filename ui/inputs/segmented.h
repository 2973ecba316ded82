// A choice among two or three words that all stand there, side by side: Auto | Manual. To keys, tests and screen readers it
// is the combo box that it would be otherwise; only its form differs, and that it opens no list.
#pragma once

#include "ui/inputs/choice_box.h"

namespace ridgepoint {

class Segmented : public ChoiceBox {
    Q_OBJECT

public:
    explicit Segmented(QWidget *parent = nullptr);

    void showPopup() override {}
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where a segment stands, for the mouse and for tests.
    [[nodiscard]] QRect segmentRect(int index) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int widthOfTexts() const;
    void chooseByHand(int index);
};

} // namespace ridgepoint
