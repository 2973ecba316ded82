#include "tests/app/recovery/kill_child.h"

#include <chrono>
#include <random>

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <unistd.h>

#include "app/document/document.h"
#include "app/recovery/autosave.h"
#include "core/catalog/catalog.h"

namespace ridgepoint {

namespace {

/// At once and whole, so that what is told has been done.
void tell(const char *what, int number)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const QByteArray line = QByteArray(what) + ' ' + QByteArray::number(number) + ' '
                            + QByteArray::number(static_cast<qint64>(
                                std::chrono::duration_cast<std::chrono::microseconds>(now).count()))
                            + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
        ::_exit(1);
}

int numberOf(const Plan &plan)
{
    return static_cast<int>(plan.scenarios.front().workload.users.value_or(0));
}

/// What the copy in the folder holds; edits may have gone on since it was begun.
int numberOfCopy(const QString &folder, const Catalog &catalog)
{
    const QStringList copies = QDir(folder).entryList({QStringLiteral("*.unsaved")}, QDir::Files);
    const Result<UnsavedWork> work = readUnsavedWork(folder + QLatin1Char('/') + copies.value(0), catalog);
    if (!work)
        ::_exit(1);
    return numberOf(work.value().plan);
}

} // namespace

int runChild(int argc, char **argv, const QString &file, const QString &folder, unsigned seed)
{
    const QCoreApplication application(argc, argv);
    const Catalog catalog = builtInCatalog();
    Document document(catalog);
    if (!document.open(file))
        return 1;
    Autosave autosave(document, nullptr, folder, std::chrono::milliseconds(childQuietMilliseconds));
    QObject::connect(&autosave, &Autosave::written, [&] { tell("kept", numberOfCopy(folder, catalog)); });
    std::mt19937 random(seed);
    QTimer edits;
    QObject::connect(&edits, &QTimer::timeout, [&, number = numberOf(document.plan())]() mutable {
        constexpr unsigned editsToASave = 8;
        if (!document.setInput("/workload/users", static_cast<double>(++number)))
            ::_exit(1);
        tell("edit", number);
        if (random() % editsToASave == 0) {
            tell("save", number);
            if (!document.save(file))
                ::_exit(1);
            tell("saved", number);
        }
        edits.setInterval(static_cast<int>(random() % (3 * childQuietMilliseconds)));
    });
    edits.start(0);
    return QCoreApplication::exec();
}

} // namespace ridgepoint
