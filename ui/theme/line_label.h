// A label of one line whose text changes with the figures: drawn without the style sheet and asking for no room, so that a
// new text costs its letters and nothing more.
#pragma once

#include <QLabel>

namespace ridgepoint {

class LineLabel : public QLabel {
    Q_OBJECT

public:
    enum class Ink { text, text2 };

    LineLabel(Ink ink, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override { return {0, 0}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ink m_ink;
};

} // namespace ridgepoint
