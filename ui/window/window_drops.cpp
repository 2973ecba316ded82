#include "ui/window/window_drops.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

#include <nlohmann/json.hpp>

#include "core/plan/plan_file.h"
#include "core/text/json.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/window/file_actions.h"
#include "ui/window/main_window.h"

namespace ridgepoint {

namespace {

/// The first file on this machine; empty where there is none.
QString firstFile(const QMimeData &data)
{
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace

DroppedKind kindOfFile(const QString &path)
{
    const DroppedKind byName =
        path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? DroppedKind::config : DroppedKind::plan;
    const Result<std::string> text = readFileText(QFile::encodeName(path).toStdString());
    if (!text)
        return byName;
    const Result<nlohmann::ordered_json> json = parseJson(text.value());
    if (!json || !json.value().is_object())
        return byName;
    for (const char *key : {"format", "scenarios"})
        if (json.value().contains(key))
            return DroppedKind::plan;
    return json.value().contains("model_type") ? DroppedKind::config : byName;
}

WindowDrops::WindowDrops(MainWindow &window) : QObject(&window), m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool WindowDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop))
        return false;
    auto *drop = static_cast<QDropEvent *>(event); // a drag that enters is one, too
    const QString path = firstFile(*drop->mimeData());
    if (path.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop) // once the other program has its answer
        QTimer::singleShot(0, this, [this, path] { take(path); });
    return true;
}

void WindowDrops::take(const QString &path)
{
    if (!m_window.commitEntry())
        return;
    if (kindOfFile(path) == DroppedKind::config)
        m_window.importConfig()->loadFile(path);
    else
        m_window.files()->whenSafe([this, path] { m_window.files()->openFile(path); });
}

} // namespace ridgepoint
