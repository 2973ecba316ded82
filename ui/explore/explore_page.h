// The page that asks the model: what matters most (tornado), how sure we are (uncertainty), where it holds (sweep) and what would be
// best (deployment search), each a pane that follows the sliders. One of them can fill the page.
#pragma once

#include <array>

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace ridgepoint {

class Document;

class ExplorePage : public QWidget {
    Q_OBJECT

public:
    enum class Pane { tornado, uncertainty, sweep, search };
    static constexpr std::array panes = {Pane::tornado, Pane::uncertainty, Pane::sweep, Pane::search};

    [[nodiscard]] static QString nameOf(Pane pane);

    explicit ExplorePage(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *pane(Pane pane) const { return m_panes[static_cast<std::size_t>(pane)]; }
    /// Brings a pane into sight, with the keyboard on it.
    void focusPane(Pane pane);
    /// Lets one pane have the whole page; null, or the same again, gives all of them their places back.
    void fillPage(QWidget *pane);

Q_SIGNALS:
    void inputChosen(const QString &pointer); ///< to be brought into sight
    void message(const QString &sentence);    ///< empty: what was wrong is not so any more

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placePanes();

    QScrollArea *m_scroll;
    QWidget *m_page;
    QGridLayout *m_grid;
    std::array<QWidget *, panes.size()> m_panes{};
    QWidget *m_filled = nullptr;
};

} // namespace ridgepoint
