// The line at the foot of the inputs that says what dot, mark and arrow mean.
#pragma once

#include <QWidget>

namespace ridgepoint {

class KeyLine : public QWidget {
    Q_OBJECT

public:
    explicit KeyLine(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ridgepoint
