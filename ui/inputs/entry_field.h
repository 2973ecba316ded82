// A line of text in a dialog, drawn by the tokens, that shows whether its entry can be taken.
#pragma once

#include <QLineEdit>

namespace ridgepoint {

class EntryField : public QLineEdit {
    Q_OBJECT

public:
    explicit EntryField(QWidget *parent = nullptr);

    void showBad(bool bad);
    [[nodiscard]] bool isBad() const { return m_bad; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_bad = false;
};

} // namespace ridgepoint
