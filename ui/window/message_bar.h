// A sentence across the top of the page, named messageBar: what went wrong with a file. The plan beneath stays as it is.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ridgepoint {

class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// `offersFile`: with a button to open another file.
    void showMessage(const QString &sentence, bool offersFile);
    /// Work could not be saved: with a button to save it elsewhere.
    void showSaveFailure(const QString &sentence);
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void openAnotherRequested();
    void saveAsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTokens();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_saveAs;
    QToolButton *m_close;
};

} // namespace ridgepoint
