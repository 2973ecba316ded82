// The line above a group of inputs: folds it, and says in a few words what is inside.
#pragma once

#include <QAbstractButton>

#include "ui/theme/tinted_icon.h"

namespace ridgepoint {

class GroupHeader : public QAbstractButton {
    Q_OBJECT

public:
    explicit GroupHeader(const QString &title, QWidget *parent = nullptr);
    void showSummary(const QString &summary);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_summary;
    TintedIcon m_arrow;
};

} // namespace ridgepoint
