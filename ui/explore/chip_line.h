// The conditions of the search as chips: the plan's targets, which always hold, then those that were added, each removed by a click,
// and + for one more.
#pragma once

#include <vector>

#include <QWidget>

#include "core/explore/search.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ridgepoint {

class ChipLine : public QWidget {
    Q_OBJECT

public:
    explicit ChipLine(QWidget *parent);

    /// Empty: the plan has no targets.
    void showTargets(const QString &targets);
    [[nodiscard]] const std::vector<Bound> &bounds() const { return m_bounds; }
    void add(const Bound &bound);

Q_SIGNALS:
    void boundsChanged();

private:
    void build();
    void openDialog();

    std::vector<Bound> m_bounds;
    std::vector<QToolButton *> m_chips;
    QHBoxLayout *m_layout;
    QLabel *m_targets;
    QToolButton *m_add;
};

} // namespace ridgepoint
