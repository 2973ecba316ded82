#include "ui/window/run_window.h"

#include <clocale>
#include <csignal>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QWidget>

#include "app/cli/exit_status.h"
#include "app/cli/scenario_named.h"
#include "app/document/document.h"
#include "app/document/own_entries.h"
#include "core/catalog/catalog.h"
#include "core/text/text.h"
#include "ui/present/presentation_window.h"
#include "ui/theme/theme.h"
#include "ui/window/file_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/screenshot.h"
#include "ui/window/start_messages.h"
#include "ui/window/theme_choice.h"
#include "ui/window/translation.h"
#include "ui/window/window_layout.h"
#include "ui/window/window_parts.h"
#include "ui/window/windows.h"

namespace ridgepoint {

namespace {

using cli::ExitStatus;
using cli::fail;

int status(ExitStatus exit)
{
    return static_cast<int>(exit);
}

/// A picture needs no display, and its pixels are set before Qt looks at the screens.
void prepareEnvironment(const WindowOptions &options)
{
    if (options.screenshot.empty())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::fromStdString(shortestNumber(options.scale)));
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "1");
    // The same picture for everyone: no settings are read, and what stands there is not touched.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       QDir::tempPath() + QStringLiteral("/ridgepoint-without-settings"));
}

/// What is asked of the window and it does not have.
std::optional<Error> unknownPart(const WindowOptions &options)
{
    const auto unknown = [](const char *option, std::span<const WindowPart> parts, const std::string &name) {
        return Error{"", option, namesOf(parts), "'" + quoted(name) + "'", ""};
    };
    if (options.dialog && partNamed(windowDialogs(), *options.dialog) == nullptr)
        return unknown("--dialog", windowDialogs(), *options.dialog);
    for (const std::string &dock : options.docks)
        if (partNamed(windowDocks(), dock) == nullptr)
            return unknown("--dock", windowDocks(), dock);
    return std::nullopt;
}

std::optional<ExitStatus> openFile(Document &document, MainWindow &window, const WindowOptions &options)
{
    if (options.file.empty())
        return std::nullopt;
    const QString path = QFile::decodeName(options.file.c_str());
    if (options.screenshot.empty()) {
        window.files()->openFile(path); // a bad file is told in the window
        return std::nullopt;
    }
    const Result<Done> opened = document.open(path);
    return opened ? std::nullopt : std::optional(fail(ExitStatus::file, opened.error()));
}

/// A damaged file of own entries, told beside what else there is to say.
void tellDamage(MainWindow &window)
{
    const std::optional<Error> &damage = window.document().ownEntries().damage();
    if (!damage)
        return;
    QString sentences;
    for (const MessageBar *bar : window.findChildren<MessageBar *>())
        if (!bar->isHidden())
            sentences = bar->message() + QLatin1Char('\n');
    window.showMessage(sentences + QString::fromStdString(damage->message()), false);
}

std::optional<ExitStatus> chooseScenario(Document &document, const WindowOptions &options)
{
    if (!options.scenario)
        return std::nullopt;
    const Result<std::size_t> index = cli::scenarioNamed(document.plan(), *options.scenario);
    if (!index) {
        Error error = index.error();
        error.place = "--scenario";
        return fail(ExitStatus::usage, error);
    }
    document.setCurrent(index.value());
    return std::nullopt;
}

/// What a picture is taken of: the presentation in the size that was asked for, in place of the screen's, or the window.
QWidget &shownWindow(MainWindow &window, const WindowOptions &options)
{
    if (options.view != "present")
        return window;
    PresentationWindow *presentation = window.presentation();
    presentation->resize(options.width, options.height);
    presentation->show();
    return *presentation;
}

/// The usual size is no more than the screen has room for; one that was asked for stays.
void giveFirstSize(MainWindow &window, const WindowOptions &options)
{
    const QSize size(options.width, options.height);
    if (options.hasSize || !options.screenshot.empty() || window.screen() == nullptr)
        window.resize(size);
    else
        placeFirst(window, size);
}

} // namespace

int runWindow(int argc, char **argv, const WindowOptions &options)
{
    if (const std::optional<Error> error = unknownPart(options))
        return status(fail(ExitStatus::usage, *error));
    prepareEnvironment(options);
    std::optional<StartMessages> messages(std::in_place);
    QApplication application(argc, argv);
    messages.reset();
    std::signal(SIGXFSZ, SIG_IGN);   // a file beyond the user's limit is an error to tell, not an end
    std::setlocale(LC_NUMERIC, "C"); // Qt took the user's; numbers in files and libraries must not
    std::setlocale(LC_MESSAGES,
                   "C"); // what the system says stands within our sentences, as on the command line
    QApplication::setOrganizationName(QStringLiteral("ridgepoint"));
    QApplication::setApplicationName(QStringLiteral("ridgepoint"));
    QApplication::setApplicationDisplayName(QStringLiteral("Ridgepoint"));
    QApplication::setApplicationVersion(QStringLiteral(RIDGEPOINT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("ridgepoint"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/ridgepoint.svg")));
    installTranslation(QLocale(), translationFolder());
    applyTheme(application, options.theme == "dark" ? Theme::dark : Theme::light);

    Windows windows(builtInCatalog(), options.screenshot.empty());
    MainWindow &window = windows.add();
    Document &document = window.document();
    giveFirstSize(window, options);
    if (const std::optional<ExitStatus> failed = openFile(document, window, options))
        return status(*failed);
    if (const std::optional<ExitStatus> failed = chooseScenario(document, options))
        return status(*failed);
    if (options.screenshot.empty()) {
        window.rememberLayout();
        if (options.theme.empty())
            window.theme()->followDesktop();
    }
    for (const std::string &dock : options.docks)
        partNamed(windowDocks(), dock)->show(window);
    if (options.view == "start")
        window.showStart(!options.file.empty());
    else if (options.view == "explore")
        window.showView(MainWindow::View::explore);
    else if (options.view == "article")
        window.showView(MainWindow::View::article);
    else if (options.file.empty() && options.screenshot.empty() && !options.view)
        windows.reopenLast(window);
    tellDamage(window);
    window.show();
    if (options.view == "present" && options.screenshot.empty())
        window.presentation()->begin();
    if (options.dialog)
        partNamed(windowDialogs(), *options.dialog)->show(window);
    if (options.screenshot.empty()) {
        windows.offerUnsavedWork(window);
        return QApplication::exec();
    }

    const QSize pixels(qRound(options.width * options.scale), qRound(options.height * options.scale));
    const Result<Done> written = writeScreenshot(shownWindow(window, options), pixels, options.screenshot);
    return written ? status(ExitStatus::done) : status(fail(ExitStatus::file, written.error()));
}

} // namespace ridgepoint
