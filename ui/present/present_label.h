// A line or a few of the presentation, drawn in a colour of the theme without a style sheet: a change of text costs its letters.
#pragma once

#include <optional>

#include <QLabel>

namespace ridgepoint {

class PresentLabel : public QLabel {
    Q_OBJECT

public:
    enum class Ink { text, text2, muted, better, worse };

    PresentLabel(Ink ink, QWidget *parent);

    void setInk(Ink ink);
    /// A font that stays when the application's style sheet is applied anew, as another theme does.
    void keepFont(const QFont &font);
    /// Shows the text cut to the label's size, in its font: in one line, or in as many as it has room for.
    void showCut(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Ink m_ink;
    std::optional<QFont> m_font;
};

} // namespace ridgepoint
