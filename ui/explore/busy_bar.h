// What a pane says while its study runs for longer than a moment: how far it is, how long it still takes, and Cancel. It lies over the
// lower edge of the pane, so that nothing moves when it comes and goes. The pane's result is paler as long as it is a former one.
#pragma once

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace ridgepoint {

class StudyRunner;

class BusyBar : public QFrame {
    Q_OBJECT

public:
    /// `result`: what is paler while it is of a former question. Children are named <pane>.progress and <pane>.cancel.
    BusyBar(StudyRunner &runner, QWidget *result, QWidget *pane);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRunning(bool running);
    void showProgress(double share);
    void setShare(double share);
    void place();

    StudyRunner &m_runner;
    QWidget *m_pane;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
    QTimer *m_delay;
    QElapsedTimer m_since;
};

} // namespace ridgepoint
