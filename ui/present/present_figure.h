// One of the six figures of the presentation, named presentationWindow.figure.<key>: label, number with unit, change.
#pragma once

#include <QWidget>

#include "app/report/headline_text.h"

namespace ridgepoint {

class PresentLabel;

class PresentFigure : public QWidget {
    Q_OBJECT

public:
    PresentFigure(const Headline &headline, QWidget *parent);

    [[nodiscard]] const Headline &headline() const { return m_headline; }
    void show(const HeadlineText &text);
    /// Sizes for a screen of this scale; call before the geometry changes.
    void setScale(double scale);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isFirst() const;
    void place();

    const Headline &m_headline;
    HeadlineText m_text;
    double m_scale = 1;
    PresentLabel *m_title, *m_number, *m_unit, *m_change;
};

} // namespace ridgepoint
