// The scenarios as steps, named presentationWindow.scenarios: their names with a line under the one in sight, and "2 of 3". Where
// the names have no room, the one in sight stands alone.
#pragma once

#include <QStringList>
#include <QWidget>

namespace ridgepoint {

class ScenarioLine : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioLine(QWidget *parent);

    void show(const QStringList &names, int current);
    void setScale(double scale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
    int m_current = 0;
    double m_scale = 1;
};

} // namespace ridgepoint
