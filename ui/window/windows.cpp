#include "ui/window/windows.h"

#include <algorithm>

#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSessionManager>
#include <QUndoStack>

#include "app/document/document.h"
#include "app/document/own_entries.h"
#include "app/document/recent_files.h"
#include "app/recovery/autosave.h"
#include "app/settings/settings.h"
#include "ui/recovery/window_recovery.h"
#include "ui/window/file_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/theme_choice.h"
#include "ui/window/window_drops.h"
#include "ui/window/window_layout.h"

namespace ridgepoint {

namespace {

/// A little below and beside the other; over all of the screen where that one is.
void place(MainWindow &window, const MainWindow &other)
{
    const QRect normal = other.normalGeometry().isValid() ? other.normalGeometry() : other.geometry();
    window.setGeometry(
        placeBeside(normal, frameAround(other), window.minimumSize(), other.screen()->availableGeometry()));
    window.setWindowState(other.isMaximized() ? Qt::WindowMaximized : Qt::WindowNoState);
}

int stepOf(const MainWindow &window)
{
    return window.document().undoStack()->index();
}

} // namespace

Windows::Windows(Catalog builtIn, bool remembers, QObject *parent)
    : QObject(parent), m_builtIn(std::move(builtIn)), m_remembers(remembers)
{
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Windows::endSession, Qt::DirectConnection);
}

Windows::~Windows() = default;

MainWindow &Windows::add()
{
    OpenPlan &added = m_open.emplace_back();
    added.document = std::make_unique<Document>(m_builtIn);
    if (m_remembers)
        static_cast<void>(
            bool(added.document->ownEntries().openFile(settings::userCatalogPath()))); // told by damage()
    added.window = std::make_unique<MainWindow>(*added.document);
    if (m_remembers)
        keepRecoverable(*added.window);
    connectTo(*added.window);
    return *added.window;
}

void Windows::connectTo(MainWindow &window)
{
    MainWindow *const from = &window;
    connect(&from->document(), &Document::catalogChanged, this, [this, from] { shareOwnEntries(*from); });
    connect(from->files(), &FileActions::openRequested, this,
            [this, from](const QString &path) { open(path, *from); });
    connect(from->drops(), &WindowDrops::plansDropped, this,
            [this, from](const QStringList &paths) { openAll(paths, *from); });
    connect(from, &MainWindow::planRequested, this, [this, from](const Plan &plan) { show(plan, *from); });
    connect(from, &MainWindow::figureRequested, this,
            [this, from](const Plan &plan, std::size_t scenario, const QString &figure) {
                show(plan, *from).showFigure(scenario, figure);
            });
    connect(from, &MainWindow::windowRequested, this, [this, from] { showStart(*from); });
    connect(from, &MainWindow::quitRequested, this, &Windows::quit);
    connect(from, &MainWindow::settingsChanged, this, &Windows::takeSettings);
    // not at once: the window is in the midst of its close event
    connect(
        from, &MainWindow::closed, this, [this, from] { forget(from); }, Qt::QueuedConnection);
    connect(from->copyMenu(), &QMenu::aboutToShow, this, [this, from] { fillCopyMenu(*from); });
}

/// What a person keeps in one window is there in the others.
void Windows::shareOwnEntries(MainWindow &from)
{
    if (!m_remembers || m_sharing)
        return;
    const QScopedValueRollback guard(m_sharing, true);
    const std::string entries = writeUserCatalog(from.document().ownEntries().entries());
    for (MainWindow *window : all()) {
        OwnEntries &others = window->document().ownEntries();
        if (writeUserCatalog(others.entries()) != entries)
            static_cast<void>(bool(others.openFile(settings::userCatalogPath())));
    }
}

void Windows::takeSettings()
{
    const QScopedValueRollback guard(m_sharing, true); // every window reads the file itself
    for (MainWindow *window : all()) {
        if (auto *autosave = window->findChild<Autosave *>())
            autosave->setQuiet(settings::autosaveQuiet());
        OwnEntries &own = window->document().ownEntries();
        if (m_remembers && own.path() != settings::userCatalogPath())
            static_cast<void>(
                bool(own.openFile(settings::userCatalogPath()))); // looked at by the dialog before
    }
}

std::vector<MainWindow *> Windows::all() const
{
    std::vector<MainWindow *> windows;
    for (const OpenPlan &plan : m_open)
        windows.push_back(plan.window.get());
    return windows;
}

void Windows::forget(MainWindow *window)
{
    std::erase_if(m_open, [&](const OpenPlan &plan) { return plan.window.get() == window; });
}

void Windows::present(MainWindow &window, const MainWindow &from)
{
    if (m_remembers)
        window.rememberLayout();
    if (from.theme()->followsDesktop())
        window.theme()->followDesktop();
    place(window, from);
    window.show();
    window.activateWindow();
}

void Windows::raise(MainWindow &window)
{
    window.showPlan();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void Windows::open(const QString &path, MainWindow &from)
{
    for (MainWindow *window : all())
        if (const QString other = window->document().path(); !other.isEmpty() && sameFile(path, other)) {
            from.showMessage(QString(), false);
            return raise(*window);
        }
    if (from.document().isUntouched())
        return from.files()->openFile(path);
    MainWindow &window = add();
    if (const Result<Done> opened = window.document().open(path); !opened) {
        from.showMessage(QString::fromStdString(opened.error().message()), true);
        return forget(&window);
    }
    addRecentFile(path);
    from.showMessage(QString(), false);
    from.showPlan();
    present(window, from);
}

void Windows::openAll(const QStringList &paths, MainWindow &from)
{
    for (const QString &path : paths)
        open(path, from);
}

MainWindow &Windows::show(const Plan &plan, MainWindow &from)
{
    MainWindow &window = add();
    window.document().createNew(plan);
    present(window, from);
    return window;
}

void Windows::showStart(MainWindow &from)
{
    MainWindow &window = add();
    present(window, from);
    window.showStart(false);
}

void Windows::reopenLast(MainWindow &window)
{
    const QStringList recent = recentFiles();
    const Result<Done> opened =
        recent.isEmpty() ? Result<Done>(Done{}) : window.document().open(recent.front());
    if (opened && !recent.isEmpty())
        return;
    window.showStart(false);
    if (!opened)
        window.showMessage(QString::fromStdString(opened.error().message()), true);
}

void Windows::offerUnsavedWork(MainWindow &window)
{
    offerLeftBehind(
        window, [this, &window](const QString &path) -> MainWindow & { return windowForWork(path, window); });
}

/// The window that has the plan's file open, where nothing was changed in it; else `from` while nothing was done there; else a new one.
MainWindow &Windows::windowForWork(const QString &path, MainWindow &from)
{
    for (MainWindow *window : all()) {
        const Document &document = window->document();
        const bool same = !path.isEmpty() && !document.path().isEmpty() && sameFile(path, document.path());
        if (same && !document.isModified()) {
            raise(*window);
            return *window;
        }
    }
    if (from.document().isUntouched())
        return from;
    MainWindow &window = add();
    present(window, from);
    return window;
}

void Windows::quit()
{
    askRest({});
}

/// The first window that has not agreed is asked; its answer leads here again. One in which something was done after it agreed is
/// asked anew.
void Windows::askRest(std::vector<Asked> agreed)
{
    for (MainWindow *window : all()) {
        const auto asked = std::find_if(agreed.begin(), agreed.end(),
                                        [&](const Asked &one) { return one.window == window; });
        if (asked != agreed.end() && asked->step == stepOf(*window))
            continue;
        if (asked != agreed.end())
            agreed.erase(asked);
        if (window->document().isModified())
            raise(*window);
        return window->whenMayClose([this, agreed, window]() mutable {
            agreed.push_back({window, stepOf(*window)});
            askRest(std::move(agreed));
        });
    }
    for (MainWindow *window : all())
        window->closeNow();
}

/// The session's end does not wait for our questions: where work would be lost it is put off, and the questions are asked now.
void Windows::endSession(QSessionManager &session)
{
    bool safe = true;
    for (MainWindow *window : all())
        safe = window->commitEntry() && !window->document().isModified() && safe;
    if (safe || !session.allowsInteraction())
        return;
    session.release();
    session.cancel();
    QMetaObject::invokeMethod(this, &Windows::quit, Qt::QueuedConnection);
}

} // namespace ridgepoint
