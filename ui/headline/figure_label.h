// Labels that show figures and never ask for room: a change of text moves nothing in the window. FigureLabel writes a large
// number with its unit, made smaller where it must be; ChangeLabel a change with its triangle.
#pragma once

#include <optional>

#include <QLabel>

namespace ridgepoint {

/// The mark of a change: points up or down, filled where it is for the better.
void drawChangeTriangle(QPainter &painter, QPointF middle, bool up, bool filled, const QColor &color);

class FigureLabel : public QLabel {
    Q_OBJECT

public:
    explicit FigureLabel(QWidget *parent = nullptr);
    void showFigure(const QString &number, const QString &unit);
    void setLargest(int pixels);
    void setDimmed(bool dimmed);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_number, m_unit;
    int m_largest;
    bool m_dimmed = false;
};

class ChangeLabel : public QLabel {
    Q_OBJECT

public:
    explicit ChangeLabel(QWidget *parent = nullptr);
    /// Why there is no figure, in one line or two.
    void showReason(const QString &reason);
    void showChange(const QString &change, const QString &from, bool up, std::optional<bool> better);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_change, m_from;
    bool m_up = false;
    bool m_isReason = false;
    std::optional<bool> m_better;
};

} // namespace ridgepoint
