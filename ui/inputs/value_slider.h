// The slider of an input: a QSlider over a SliderScale that draws itself by the tokens, marks the default on its groove and
// tells moves by hand apart from values that were set. A handle that is not moved changes nothing, so a value that the
// track cannot express stays exact. In its lower part it draws the sensitivity tick, on its groove where a plan ends to fit.
#pragma once

#include <optional>
#include <utility>

#include <QSlider>

#include "ui/inputs/slider_scale.h"

namespace ridgepoint {

class ValueSlider : public QSlider {
    Q_OBJECT

public:
    explicit ValueSlider(const SliderScale &scale, QWidget *parent = nullptr);

    /// Shows a value; empty: none is set, the handle waits at the start in grey.
    void showValue(std::optional<double> value);
    void showDefault(std::optional<double> value);
    /// The arrow under the handle, in pixels and negative to the left; 0: none.
    void showTick(int pixels);
    /// Where the plan ends to fit: the groove above (or below) `edge` is tinted. Empty: nowhere.
    void showLimit(std::optional<double> edge, bool above);

    /// Draws everything so many times as large, for a screen that is looked at from afar.
    void setMagnification(double magnification);

    /// Where an uncertain input may lie, as a thin band beneath the groove; empty: it is certain.
    void showBand(std::optional<std::pair<double, double>> band);

    [[nodiscard]] std::optional<std::pair<double, double>> band() const { return m_band; }
    [[nodiscard]] int tick() const { return m_tick; }
    [[nodiscard]] std::optional<double> limit() const { return m_limit; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Lets go of the handle where it is held.
    void letGo();
    /// Middle of the handle, for tests that grab it.
    [[nodiscard]] QPoint handleCenter() const;

Q_SIGNALS:
    void moveStarted();
    void moved(double value);
    void moveEnded();
    void resetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// Lengths are those at a magnification of 1.
    [[nodiscard]] double xOf(double fraction) const;
    [[nodiscard]] double handleX() const;
    void drawGroove(QPainter &painter) const;
    void drawLimit(QPainter &painter) const;
    void drawBand(QPainter &painter) const;
    void drawTick(QPainter &painter) const;
    void drawHandle(QPainter &painter) const;
    void moveHandleTo(int position);
    void step(double count);
    void endMove();

    SliderScale m_scale;
    std::optional<double> m_value, m_default, m_limit;
    std::optional<std::pair<double, double>> m_band;
    bool m_limitAbove = true;
    double m_magnification = 1;
    int m_tick = 0;
    double m_grabOffset = 0; ///< of the mouse from the handle's middle
    bool m_moving = false;   ///< between moveStarted and moveEnded
    bool m_showing = false;  ///< a value is being shown, not moved
};

} // namespace ridgepoint
