// The field of a number: takes what people type ("200k", "1.5 TB/s"), commits on Enter, Tab and on leaving, restores on Esc,
// and keeps the focus with a sentence beneath while the entry is bad. It knows nothing of inputs: whoever owns it reads the
// entry. Its Qt properties are what screen readers read.
#pragma once

#include <functional>
#include <optional>

#include <QAbstractSpinBox>

namespace ridgepoint {

class ValueField : public QAbstractSpinBox {
    Q_OBJECT
    Q_PROPERTY(double value READ value WRITE setValue)
    Q_PROPERTY(double minimum MEMBER m_minimum)
    Q_PROPERTY(double maximum MEMBER m_maximum)
    Q_PROPERTY(double singleStep MEMBER m_singleStep)

public:
    explicit ValueField(QWidget *parent = nullptr);

    /// Reads an entry: false keeps the text and the focus. The owner shows why.
    void onEntry(std::function<bool(const QString &)> take) { m_take = std::move(take); }

    /// Shows a value as text; `muted` where it is not the plan's own but what an empty input stands for.
    void showValue(std::optional<double> value, const QString &text, bool muted);
    /// Outlined as one of those by which the plan does not fit.
    void showGuilty(bool guilty);
    void setBounds(double minimum, double maximum, double singleStep);
    /// Takes what stands in the field; false where it is bad, which the field then shows.
    bool commit();
    /// Forgets an entry that was not taken: it was meant for another scenario.
    void dropEntry();

    [[nodiscard]] double value() const { return m_value.value_or(0); }
    void setValue(double value) { Q_EMIT valueWanted(value); }
    [[nodiscard]] bool isBad() const { return m_bad; }

    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void stepped(int steps);
    void valueWanted(double value); ///< by a screen reader
    void restored();                ///< Esc, or a good entry: nothing is wrong any more
    void badChanged(bool bad);

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    QValidator::State validate(QString &input, int &position) const override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isUntouched() const;
    void restore();
    void setBad(bool bad);
    void applyInk();
    void placeText();

    std::function<bool(const QString &)> m_take;
    std::optional<double> m_value;
    QString m_shown;
    double m_minimum = 0, m_maximum = 0, m_singleStep = 1;
    bool m_muted = false;
    bool m_bad = false;
    bool m_guilty = false;
};

} // namespace ridgepoint
