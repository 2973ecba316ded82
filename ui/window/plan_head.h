// What stands above the pages of a plan, whichever of them is shown: scenario tabs, messages, what the catalogue changed, and the
// banner of a plan that does not fit.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ridgepoint {

class CatalogBar;
class Document;
class FitBanner;
class MessageBar;
class ScenarioTabs;

class PlanHead : public QWidget {
    Q_OBJECT

public:
    explicit PlanHead(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }
    [[nodiscard]] ScenarioTabs *tabs() const { return m_tabs; }
    /// A sentence in the message bar; empty: nothing is wrong any more.
    void say(const QString &sentence);
    /// Without tabs and banner above a page that is not about the shown scenario: then only messages are told.
    void setScenarioShown(bool shown);
    /// `roomy`: there is room for the line that is not urgent.
    void setHintShown(bool roomy);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTabLine();
    void showBanner();
    void buildOtherWorkload();
    void writeHint();
    void applyTokens();
    void fitMargins();
    [[nodiscard]] bool tells() const; ///< a bar says something

    Document &m_document;
    ScenarioTabs *m_tabs;
    QWidget *m_tabLine;
    QLabel *m_hint;
    QToolButton *m_otherWorkload;
    bool m_roomy = true;
    MessageBar *m_messageBar;
    CatalogBar *m_catalogBar;
    FitBanner *m_banner;
    bool m_scenarioShown = true;
};

} // namespace ridgepoint
