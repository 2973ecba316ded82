// The scenarios of the plan as tabs; a star marks the baseline.
#pragma once

#include <QTabBar>

namespace ridgepoint {

class Document;

class ScenarioTabs : public QTabBar {
    Q_OBJECT

public:
    explicit ScenarioTabs(Document &document, QWidget *parent = nullptr);

    void showNext();

protected:
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void refresh();
    void applyTokens();

    Document &m_document;
    bool m_reloading = false;
};

} // namespace ridgepoint
