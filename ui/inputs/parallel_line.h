// The layout over the GPUs on one line, "Parallelism tensor [1] pipeline [1]", with a second for what only a mixture of
// experts has. Its rows are compact rows of the table of inputs.
#pragma once

#include <vector>

#include <QWidget>

class QLabel;

namespace ridgepoint {

class NumberRow;

class ParallelLine : public QWidget {
    Q_OBJECT

public:
    explicit ParallelLine(QWidget *parent = nullptr);

    void add(NumberRow *row);
    /// Places what is visible; after rows have been shown or hidden.
    void arrange();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<NumberRow *> m_rows;
    // what the places were last worked out for
    std::vector<NumberRow *> m_arranged;
    int m_arrangedWidth = -1;
    QString m_arrangedSentence;
    QLabel *m_error;
};

} // namespace ridgepoint
