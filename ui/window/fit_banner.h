// The sentence across the page of a plan that does not run, named fitBanner: why, by how much, and the way back.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ridgepoint {

class FitBanner : public QFrame {
    Q_OBJECT

public:
    explicit FitBanner(QWidget *parent = nullptr);

    /// `what` in bold, then `why`; `hasWayBack`: an earlier state of the plan did run.
    void showBanner(const QString &what, const QString &why, bool hasWayBack);

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTokens();

    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_why;
    QPushButton *m_back;
};

} // namespace ridgepoint
