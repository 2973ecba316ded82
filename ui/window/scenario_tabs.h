// The scenarios of the plan as tabs; a star marks the baseline.
#pragma once

#include <functional>

#include <QTabBar>

namespace ridgepoint {

class Document;

class ScenarioTabs : public QTabBar {
    Q_OBJECT

public:
    explicit ScenarioTabs(Document &document, QWidget *parent = nullptr);

    void showNext();
    /// Asked before another scenario is shown; false keeps the one that is.
    void askBefore(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void changeEvent(QEvent *event) override;

private:
    void show(int index);
    void reload();
    void refresh();
    void applyTokens();

    Document &m_document;
    std::function<bool()> m_mayLeave;
    bool m_reloading = false;
};

} // namespace ridgepoint
