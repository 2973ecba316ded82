#include "ui/recovery/window_recovery.h"

#include <QPointer>

#include "app/document/document.h"
#include "app/recovery/autosave.h"
#include "app/recovery/unsaved_files.h"
#include "app/settings/settings.h"
#include "ui/recovery/recover_dialog.h"
#include "ui/recovery/recover_text.h"
#include "ui/window/file_actions.h"
#include "ui/window/main_window.h"

namespace ridgepoint {

namespace {

/// The copy that was left goes only when the window's own one is on the disk.
void recoverInto(MainWindow &window, RecoverDialog &dialog, int id)
{
    const UnsavedWork work = dialog.work(id);
    window.document().recover(work.plan, work.path, work.fingerprint);
    const QString age = ageText(work.changed, QDateTime::currentDateTimeUtc());
    Q_EMIT window.files()->message(
        FileActions::tr("Recovered “%1”, changed %2. It is not saved yet.").arg(work.name, age), false);
    if (window.findChild<Autosave *>()->writeNow())
        dialog.remove(id);
    else
        dialog.close();
}

} // namespace

void keepRecoverable(MainWindow &window, const QString &folder)
{
    auto *autosave = new Autosave(window.document(), &window, folder, settings::autosaveQuiet());
    QObject::connect(&window, &MainWindow::closed, autosave, &Autosave::discard);
    QObject::connect(autosave, &Autosave::failed, window.files(),
                     [&window](const QString &sentence) { Q_EMIT window.files()->message(sentence, false); });
}

void offerLeftBehind(MainWindow &window, const WindowForWork &windowFor, const QString &folder)
{
    LeftBehindFiles left = findLeftBehind(folder, window.document().catalog());
    if (!left.damaged.isEmpty())
        Q_EMIT window.files()->message(left.damaged.join(QLatin1Char('\n')), false);
    if (left.copies.empty())
        return;
    auto *dialog = new RecoverDialog(std::move(left.copies), window.document().catalog(), &window);
    QObject::connect(dialog, &RecoverDialog::recoverRequested, &window, [dialog, windowFor](int id) {
        MainWindow &taker = windowFor(dialog->work(id).path);
        taker.files()->whenSafe([&taker, dialog = QPointer(dialog), id] {
            if (dialog != nullptr)
                recoverInto(taker, *dialog, id);
        });
    });
    dialog->open();
}

void showRecoverExample(MainWindow &window)
{
    constexpr qint64 age = 3 * 60;
    const Document &document = window.document();
    UnsavedWork work{document.displayName(), document.path(), document.fileFingerprint(),
                     QDateTime::currentDateTimeUtc().addSecs(-age), document.plan()};
    for (const InputChange &change :
         {InputChange{"/workload/context_tokens/median", 9000.0}, InputChange{"/workload/users", 20000.0}})
        static_cast<void>(setInput(work.plan.scenarios.front(), change.pointer, change.value,
                                   work.plan.catalog)); // a plan in which it cannot be set shows the rest
    std::vector<LeftBehind> copies;
    copies.push_back({{}, {}, std::move(work)});
    (new RecoverDialog(std::move(copies), document.catalog(), &window))->open();
}

} // namespace ridgepoint
