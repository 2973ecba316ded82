// What tests of several windows share: the program's windows, the first of them shown on a copy of an example.
#pragma once

#include <QFile>
#include <QMenu>
#include <QTemporaryDir>

#include "app/document/recent_files.h"
#include "tests/ui/window_test.h"
#include "ui/window/file_actions.h"
#include "ui/window/windows.h"

namespace ridgepoint {

struct OpenWindows {
    QTemporaryDir folder;
    Windows windows;
    MainWindow *first;

    /// Without an example: on the start page, as at the first start.
    explicit OpenWindows(const char *example = "chat.ridge")
        : windows(builtInCatalog(), false), first(&windows.add())
    {
        clearRecentFiles();
        first->resize(1440, 900);
        if (example != nullptr)
            first->files()->openFile(copyOf(example));
        else
            first->showStart(false);
        first->show();
        first->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(first));
        turn();
    }

    /// The path of a copy of an example that a test may write to.
    [[nodiscard]] QString copyOf(const char *example, const QString &as = {}) const
    {
        const QString name = as.isEmpty() ? QLatin1String(example) : as;
        const QString path = folder.filePath(name);
        QFile::copy(QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/") + QLatin1String(example),
                    path);
        return path;
    }

    [[nodiscard]] std::size_t many() const { return windows.all().size(); }
    [[nodiscard]] MainWindow *newest() const { return windows.all().back(); }
};

/// The action of a window whose text, without its mnemonics, is this. Requires: there is one.
inline QAction *actionOf(const MainWindow &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>())
        if (QString(action->text()).remove(QLatin1Char('&')) == text)
            return action;
    qFatal("no action %s", qPrintable(text));
    return nullptr;
}

} // namespace ridgepoint
