// The one or two lines that a closed group says of itself. Their height is fixed, so that a figure that changes in them lays
// nothing out.
#pragma once

#include <QWidget>

namespace ridgepoint {

class SummaryText : public QWidget {
    Q_OBJECT

public:
    explicit SummaryText(QWidget *parent = nullptr);

    /// Wrapped where it is one line and too long; cut after the second.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace ridgepoint
