// A card of the start page: a workload, its lengths, and what its plan comes to. A click or Enter starts from it.
#pragma once

#include <QAbstractButton>

#include "ui/start/start_text.h"

namespace ridgepoint {

class StartCard : public QAbstractButton {
    Q_OBJECT

public:
    StartCard(StartCardText text, QWidget *parent);

    [[nodiscard]] const StartCardText &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StartCardText m_text;
};

} // namespace ridgepoint
