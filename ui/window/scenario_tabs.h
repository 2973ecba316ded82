// The scenarios of the plan as tabs; a star marks the baseline. Dragged to another place, renamed with F2, and with a menu
// for the rest; every change is a step of the plan's undo.
#pragma once

#include <functional>

#include <QHash>
#include <QTabBar>

class QLineEdit;
class QMenu;

namespace ridgepoint {

class Document;

class ScenarioTabs : public QTabBar {
    Q_OBJECT

public:
    explicit ScenarioTabs(Document &document, QWidget *parent = nullptr);

    void showNext(int step = 1);
    /// Moves the shown scenario one place to the right, or to the left.
    void shiftShown(int step);
    /// A copy beside it; says why where there is no room for another.
    void duplicate(int index);
    void duplicateShown() { duplicate(currentIndex()); }
    void copyShown() { copy(currentIndex()); }
    /// The scenarios of the clipboard behind the one shown; says why where they cannot come.
    void paste();
    /// Opens the tab's name for writing; Enter takes it, Esc leaves it.
    void renameShown() { rename(currentIndex()); }
    /// Takes a name that is being written, as Enter does; nothing where none is.
    void takeName();
    /// Asked before another scenario is shown; false keeps the one that is.
    void askBefore(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }
    /// What can be done with a scenario, for the menu at its tab.
    void fillMenu(QMenu &menu, int index);

Q_SIGNALS:
    void message(const QString &sentence);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(int index);
    void rename(int index);
    void copy(int index);
    [[nodiscard]] std::size_t scenarioAt(int tab) const;
    bool mayChange();
    void reload();
    [[nodiscard]] std::size_t firstTab() const;
    void fill();
    void refresh();
    void applyTokens();

    Document &m_document;
    std::function<bool()> m_mayLeave;
    QLineEdit *m_editor;
    std::size_t m_first = 0; ///< the scenario of the first tab
    int m_renamed = -1;      ///< the tab whose name is open
    int m_dragFrom = -1, m_dragTo = -1;
    mutable int m_tabHeight = 0;                            ///< as the style last said
    mutable QHash<std::pair<QString, bool>, QSize> m_sizes; ///< by text and whether without a star
    bool m_reloading = false;
    bool m_filling = false; ///< sizes do not matter yet
};

} // namespace ridgepoint
