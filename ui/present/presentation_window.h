// The plan for a projector, named presentationWindow: a sentence, six figures, two charts and the pinned sliders fill the screen.
// Scenarios are its steps. It shows the document as the main window does and changes it by the same undo steps.
#pragma once

#include <array>
#include <vector>

#include <QWidget>

class QTimer;

namespace ridgepoint {

class Document;
class PresentChart;
class PresentFigure;
class PresentLabel;
class PresentSlider;
class ScenarioLine;

class PresentationWindow : public QWidget {
    Q_OBJECT

public:
    /// A window of its own, over `parent` and not shown yet.
    PresentationWindow(Document &document, QWidget *parent);

    /// Full screen, where the parent stands.
    void begin();

    [[nodiscard]] bool showsBaseline() const { return m_baseline; }

Q_SIGNALS:
    void themeRequested(); ///< the other one of light and dark

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeParts();
    void makeSliders();
    void refresh();
    void refreshTexts();
    void showNames();
    void step(int by);
    void turnPair();
    /// False where the key has no meaning here.
    bool act(int key);
    void showHint();

    void place();
    [[nodiscard]] int placeHead();
    void placeFigures(int top);
    void placeCharts(int top, int bottom);
    void placeSliders(int bottom);
    [[nodiscard]] double scale() const;
    [[nodiscard]] int px(double length) const;

    Document &m_document;
    PresentLabel *m_plan, *m_sentence, *m_context, *m_notes, *m_hint;
    ScenarioLine *m_scenarios;
    std::vector<PresentFigure *> m_figures;
    std::array<PresentChart *, 4> m_charts{}; ///< roofline and memory, pareto and cost
    std::vector<PresentSlider *> m_sliders;
    QTimer *m_hintTimer;
    std::size_t m_pair = 1;
    bool m_baseline = true;
    bool m_slidersShown = true;
};

} // namespace ridgepoint
