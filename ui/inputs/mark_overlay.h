// A tint over an input that is pointed at from elsewhere, named inputMark. Takes no mouse; goes with what it lies on.
#pragma once

#include <QWidget>

namespace ridgepoint {

class MarkOverlay : public QWidget {
    Q_OBJECT

public:
    explicit MarkOverlay(QWidget *marked);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ridgepoint
