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

    [[nodiscard]] QString why() const { return m_why; }
    /// `what` in bold, then `why`; `hasWayBack`: an earlier state of the plan did run.
    void showBanner(const QString &what, const QString &why, bool hasWayBack);

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTokens();

    QLabel *m_icon;
    QPushButton *m_back;
    QString m_what,
        m_why; ///< painted by the banner: labels would have the page laid out with every new figure
};

} // namespace ridgepoint
