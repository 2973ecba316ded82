// The help beside the window, `helpWindow`: pages with links among them (`.page`), Back (`.back`), and words to be found (`.find`).
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace ridgepoint {

class HelpBrowser;

class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *window);

    /// "figures.html#cost.usd_user_month".
    void showTopic(const QString &topic);

private:
    void find(bool backward);

    HelpBrowser *m_page;
    QLineEdit *m_find;
    QLabel *m_sentence;
};

} // namespace ridgepoint
