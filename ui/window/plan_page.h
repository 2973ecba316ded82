// The page of a plan: scenario tabs, messages, headline figures and charts. It shows what the document's figures say, once
// a turn of the event loop.
#pragma once

#include <QWidget>

namespace ridgepoint {

class Document;
class HeadlineStrip;
class MessageBar;
class RooflineChart;
class ScenarioTabs;

class PlanPage : public QWidget {
    Q_OBJECT

public:
    explicit PlanPage(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }
    [[nodiscard]] ScenarioTabs *tabs() const { return m_tabs; }
    void refresh();
    /// Takes the headline's form from the size of the window (ui/DESIGN §12).
    void fitWindow(QSize window);

private:
    Document &m_document;
    ScenarioTabs *m_tabs;
    MessageBar *m_messageBar;
    HeadlineStrip *m_headline;
    RooflineChart *m_roofline;
};

} // namespace ridgepoint
