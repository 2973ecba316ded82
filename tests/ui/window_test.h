// What tests of the window share: an application on the offscreen platform in the project's own face, a window on an example
// plan, and a message handler under which every warning of Qt is a failure.
#pragma once

#include <memory>

#include <QApplication>
#include <QSettings>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/document.h"
#include "core/catalog/catalog.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

namespace ridgepoint {

/// Warnings since the last call.
[[nodiscard]] QStringList takeWarnings();
void listenForWarnings();

/// A document and its window, shown.
struct OpenWindow {
    Document document;
    std::unique_ptr<MainWindow> window;

    explicit OpenWindow(const QString &example = QStringLiteral("chat.ridge"), QSize size = {1440, 900});

    /// The child of that name. Requires: there is one.
    template <class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        Widget *found = window->findChild<Widget *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
};

/// One turn of the event loop, with all that was posted in it.
void turn();
/// A few of them, by the end of which everything that follows a change is in place.
void settle();

template <class Test>
int runWindowTest(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setOrganizationName(QStringLiteral("ridgepoint"));
    QApplication::setApplicationName(QStringLiteral("ridgepoint"));
    applyTheme(application, Theme::light);
    const QTemporaryDir settings; // not those of the person who runs the test
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace ridgepoint
