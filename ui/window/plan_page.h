// The page of a plan: headline figures, notes, charts and advisor. It shows what the document's figures say, once a turn of
// the event loop.
#pragma once

#include <QWidget>

namespace ridgepoint {

class Advisor;
class ChartGrid;
class Document;
class HeadlineStrip;
class NotesLine;
struct Figures;
struct Scenario;

class PlanPage : public QWidget {
    Q_OBJECT

public:
    explicit PlanPage(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartGrid *charts() const { return m_charts; }
    void refresh();
    /// While an entry is bad the figures are those of the last valid value, and shown so.
    void setDimmed(bool dimmed);
    /// Takes the form of every part from the size of the window (ui/README §12); `docked`: a dock stands at the right.
    void fitWindow(QSize window, bool docked);

Q_SIGNALS:
    void explainRequested(const QString &figure);
    void message(const QString &sentence); ///< empty: what was wrong is not so any more

protected:
    void showEvent(QShowEvent *event) override;

private:
    void preview(int advice);
    void showNotes(const Scenario &scenario, const Figures &figures);

    Document &m_document;
    HeadlineStrip *m_headline;
    NotesLine *m_notes;
    ChartGrid *m_charts;
    Advisor *m_advisor;
};

} // namespace ridgepoint
