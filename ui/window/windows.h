// The windows of the program, each with a plan of its own: opens plans in them, finds the one that has a file open already,
// asks them all before the program ends.
#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QStringList>

#include "core/catalog/catalog.h"

class QSessionManager;

namespace ridgepoint {

class Document;
class MainWindow;
struct Plan;

class Windows : public QObject {
    Q_OBJECT

public:
    /// `remembers`: windows take and keep the person's layout.
    Windows(Catalog builtIn, bool remembers, QObject *parent = nullptr);
    ~Windows() override;

    /// A window on a blank plan, not shown yet.
    MainWindow &add();
    [[nodiscard]] std::vector<MainWindow *> all() const;

    /// Opens a plan: raises the window that has it open; else in `from`, where its plan is untouched; else in a window of its
    /// own. A file that cannot be opened is told in `from`.
    void open(const QString &path, MainWindow &from);
    void openAll(const QStringList &paths, MainWindow &from);
    /// A new plan in a window of its own.
    MainWindow &show(const Plan &plan, MainWindow &from);
    /// A window with the start page.
    void showStart(MainWindow &from);
    /// The plan of last time in a first window; the start page where there is none, or where it can no longer be opened.
    void reopenLast(MainWindow &window);
    /// Offers what a program that was killed left behind, over `window`; each piece in a window that holds no other work.
    void offerUnsavedWork(MainWindow &window);
    /// Asks window by window where work would be lost, then closes all; a Cancel keeps every one.
    void quit();

private:
    struct OpenPlan {
        std::unique_ptr<Document> document; ///< goes after its window
        std::unique_ptr<MainWindow> window;
    };
    struct Asked {
        QPointer<MainWindow> window;
        int step; ///< of its undo stack, when it agreed
    };

    void connectTo(MainWindow &window);
    void shareOwnEntries(MainWindow &from);
    void takeSettings();
    MainWindow &windowForWork(const QString &path, MainWindow &from);
    void present(MainWindow &window, const MainWindow &from);
    void raise(MainWindow &window);
    void forget(MainWindow *window);
    void askRest(std::vector<Asked> agreed);
    void fillCopyMenu(MainWindow &from);
    void copyTo(MainWindow *target, MainWindow &from);
    void copyToNew(MainWindow &from);
    void endSession(QSessionManager &session);

    const Catalog m_builtIn;
    const bool m_remembers;
    bool m_sharing = false;
    std::vector<OpenPlan> m_open;
};

} // namespace ridgepoint
