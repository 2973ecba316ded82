// "Find an input": the line in the dock's title, quiet until it is used. Esc clears it, Enter goes to the first match.
#pragma once

#include <QLineEdit>

class QAction;

namespace ridgepoint {

class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tint();

    QAction *m_icon;
    QColor m_ink;
};

} // namespace ridgepoint
