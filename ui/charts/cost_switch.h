// What the cost chart runs over, as one control of three segments in its head. Fixed sizes: nothing moves when it is used.
#pragma once

#include <vector>

#include <QWidget>

#include "core/explore/curves.h"

class QAbstractButton;

namespace ridgepoint {

class CostSwitch : public QWidget {
    Q_OBJECT

public:
    explicit CostSwitch(QWidget *parent = nullptr);

    [[nodiscard]] CostAxis axis() const;
    void setAxis(CostAxis axis);
    /// Shorter words, for a narrow chart.
    void setShort(bool isShort);

Q_SIGNALS:
    void axisChanged();

private:
    std::vector<QAbstractButton *> m_segments; ///< by CostAxis
};

} // namespace ridgepoint
