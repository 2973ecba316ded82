#include "tests/ui/window_test.h"

namespace ridgepoint {

namespace {

QtMessageHandler former = nullptr;

QStringList &warnings()
{
    static QStringList list;
    return list;
}

void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // The offscreen platform's: size hints always, raising and the keyboard where a menu or dialog opens.
    const bool expected = message.startsWith(QLatin1String("This plugin does not support"));
    if (type != QtDebugMsg && type != QtInfoMsg && !expected)
        warnings().append(message);
    if (former != nullptr && !expected)
        former(type, context, message);
}

} // namespace

QStringList takeWarnings()
{
    return std::exchange(warnings(), {});
}

void listenForWarnings()
{
    former = qInstallMessageHandler(hear);
}

OpenWindow::OpenWindow(const QString &example, QSize size) : document(builtInCatalog())
{
    if (!document.open(QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/") + example))
        qFatal("the example does not open");
    window = std::make_unique<MainWindow>(document);
    window->resize(size);
    window->show();
    window->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    turn();
}

void turn()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void settle()
{
    constexpr int turns = 4;
    for (int i = 0; i < turns; ++i)
        turn();
}

} // namespace ridgepoint
