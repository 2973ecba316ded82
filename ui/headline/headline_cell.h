// One headline figure, named headline.<key> with children .value, .delta and .explain.
#pragma once

#include <QWidget>

#include "app/report/headline_text.h"

class QLabel;
class QToolButton;

namespace ridgepoint {

class ChangeLabel;
class FigureLabel;

class HeadlineCell : public QWidget {
    Q_OBJECT

public:
    HeadlineCell(const Headline &headline, QWidget *parent);

    [[nodiscard]] const Headline &headline() const { return m_headline; }
    void show(const HeadlineText &text);
    void setDimmed(bool dimmed);
    /// One row of 64 px without the change, which the tool tip then says.
    void setCompact(bool compact, int largest);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void explainRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseParts();
    /// By hand and in fixed sizes: a label in a layout would ask the whole window to be laid out with every figure.
    void placeParts();

    const Headline &m_headline;
    QLabel *m_title;
    FigureLabel *m_value;
    ChangeLabel *m_delta;
    QToolButton *m_explain;
    bool m_compact = false;
    bool m_absent = false; ///< the reason stands in the place of a figure
};

} // namespace ridgepoint
