// The docks at the right. In a wide window they stand one above the other beside the page; in a narrow one they are taken out
// of the window's layout and lie over the page's right part.
#pragma once

#include <vector>

#include <QObject>
#include <QRect>
#include <QStringList>

class QDockWidget;
class QMainWindow;

namespace ridgepoint {

class RightDocks : public QObject {
    Q_OBJECT

public:
    explicit RightDocks(QMainWindow &window);

    /// Hidden, at its place below the docks that were added before.
    void add(QDockWidget *dock);
    /// Beside the page, or over it, whose place is given; those that float stay as they are.
    void fit(bool over, const QRect &page);
    /// The page has come to another place.
    void place(const QRect &page);
    /// Whether one of them takes room beside the page.
    [[nodiscard]] bool takeRoom() const;
    /// All hidden and at the right again.
    void reset();

    /// Names of those that are open over the page: the window's saved state knows only what is in its layout.
    [[nodiscard]] QStringList openOver() const;
    void open(const QStringList &names);

Q_SIGNALS:
    void changed(); ///< one was shown, hidden, floated or docked

private:
    struct Entry {
        QDockWidget *dock;
        bool over = false; ///< out of the layout
    };

    QMainWindow &m_window;
    std::vector<Entry> m_docks;
};

} // namespace ridgepoint
