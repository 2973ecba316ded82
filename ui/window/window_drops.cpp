#include "ui/window/window_drops.h"

#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMainWindow>
#include <QMimeData>
#include <QPainter>
#include <QTimer>
#include <QUrl>
#include <QWindow>

#include <nlohmann/json.hpp>

#include "core/plan/plan_file.h"
#include "core/text/json.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

/// A veil over the whole window with a frame and a line in the middle.
class DropHint : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int inset = 8;
        constexpr int veil = 224; // of 255
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor surface = tokens.accentSoft;
        surface.setAlpha(veil);
        painter.fillRect(rect(), surface);
        painter.setPen(QPen(tokens.accent, 2, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
        painter.setPen(tokens.text);
        painter.setFont(textFont(type::pageTitle, true));
        painter.drawText(rect(), Qt::AlignCenter, accessibleName());
    }
};

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

QStringList filesIn(const QMimeData &dragged)
{
    QStringList paths;
    for (const QUrl &url : dragged.urls())
        if (const QString path = url.toLocalFile(), ending = QFileInfo(path).suffix().toLower();
            ending == QLatin1String("ridge") || ending == QLatin1String("json"))
            paths.append(path);
    return paths;
}

WindowDrops::WindowDrops(QMainWindow *window) : QObject(window), m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool WindowDrops::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (watched == m_window && m_window->windowHandle() != nullptr)
            m_window->windowHandle()->installEventFilter(this); // what is dragged comes here first
        return false;
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return take(static_cast<QDropEvent &>(*event), false);
    case QEvent::Drop:
        return take(static_cast<QDropEvent &>(*event), true);
    case QEvent::DragLeave:
        showHint({});
        return false;
    default:
        return false;
    }
}

bool WindowDrops::take(QDropEvent &event, bool dropped)
{
    const QStringList files = event.mimeData() != nullptr ? filesIn(*event.mimeData()) : QStringList();
    showHint(dropped ? QStringList() : files);
    if (files.isEmpty())
        return false;
    event.setDropAction(Qt::CopyAction); // the file stays where it is
    event.accept();
    if (dropped) // told once the other program has its answer
        QTimer::singleShot(0, this, [this, files] { tell(files); });
    return true;
}

void WindowDrops::tell(const QStringList &files)
{
    QStringList plans, configs;
    for (const QString &file : files)
        (kindOfFile(file) == DroppedKind::plan ? plans : configs).append(file);
    if (!plans.isEmpty())
        Q_EMIT plansDropped(plans);
    if (!configs.isEmpty())
        Q_EMIT configDropped(configs.front());
}

void WindowDrops::showHint(const QStringList &files)
{
    if (files.isEmpty()) {
        delete std::exchange(m_hint, nullptr);
        return;
    }
    if (m_hint != nullptr)
        return;
    m_hint = new DropHint(m_window);
    m_hint->setObjectName(QStringLiteral("dropHint"));
    m_hint->setAccessibleName(files.size() == 1
                                  ? tr("Drop to open %1").arg(QFileInfo(files.front()).fileName())
                                  : tr("Drop to open %n files", nullptr, static_cast<int>(files.size())));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setGeometry(m_window->rect());
    m_hint->show();
    m_hint->raise();
}

} // namespace ridgepoint
