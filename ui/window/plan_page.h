// The page of a plan: scenario tabs, messages, headline figures, charts and advisor. It shows what the document's figures
// say, once a turn of the event loop.
#pragma once

#include <QWidget>

class QLabel;

namespace ridgepoint {

class Advisor;
class CatalogBar;
class ChartGrid;
class Document;
class FitBanner;
class HeadlineStrip;
class MessageBar;
class NotesLine;
class ScenarioTabs;

class PlanPage : public QWidget {
    Q_OBJECT

public:
    explicit PlanPage(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }
    [[nodiscard]] ScenarioTabs *tabs() const { return m_tabs; }
    [[nodiscard]] ChartGrid *charts() const { return m_charts; }
    void refresh();
    /// While an entry is bad the figures are those of the last valid value, and shown so.
    void setDimmed(bool dimmed);
    /// Takes the form of every part from the size of the window (ui/README §12); `docked`: a dock stands at the right.
    void fitWindow(QSize window, bool docked);

    /// Where what may be covered begins: below the bars that tell something, else at the top.
    [[nodiscard]] int coverableTop() const;

Q_SIGNALS:
    void explainRequested(const QString &figure);
    void barsMoved(); ///< one came or went

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTabLine();
    void showBanner();
    void preview(int advice);

    Document &m_document;
    ScenarioTabs *m_tabs;
    QWidget *m_tabLine;
    QLabel *m_hint;
    MessageBar *m_messageBar;
    CatalogBar *m_catalogBar;
    FitBanner *m_banner;
    HeadlineStrip *m_headline;
    NotesLine *m_notes;
    ChartGrid *m_charts;
    Advisor *m_advisor;
};

} // namespace ridgepoint
