// A chart of the presentation, named presentationWindow.chart.<key>: the window's own drawing on a panel, magnified as it is
// painted, with its title and takeaway. It is looked at and not worked with: nothing in it is clicked or dragged.
#pragma once

#include <memory>

#include <QWidget>

class QCustomPlot;

namespace ridgepoint {

class Document;
class PresentLabel;

class PresentChart : public QWidget {
    Q_OBJECT

public:
    enum class Kind { roofline, memory, pareto, cost };

    PresentChart(Kind kind, Document &document, QWidget *parent);
    ~PresentChart() override;

    /// Works out what it shows, with or without the baseline.
    void refresh(bool withBaseline);
    void setScale(double scale);
    [[nodiscard]] QString takeaway() const { return m_sentence; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Plot;

    void applyTokens();
    void place();
    void writeTakeaway();
    void widenCurves();
    [[nodiscard]] double magnification() const;

    Document &m_document;
    std::unique_ptr<Plot> m_plot;
    PresentLabel *m_title, *m_takeaway;
    QString m_sentence, m_shorter;
    QRect m_area; ///< of the plot
    double m_scale = 1;
};

} // namespace ridgepoint
