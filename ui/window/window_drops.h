// Plans and configs of models that are dragged onto a window from a file manager: a hint over the window while they hover, a
// signal when they are let go, told apart by what is in them. Seen before any control gets them, so that a field does not take a
// file for text.
#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QMainWindow;
class QMimeData;
class QWidget;

namespace ridgepoint {

/// What a dropped file is taken for.
enum class DroppedKind { plan, config };

/// By its content; what is no JSON object by its name: *.json is a config, all else a plan, whose reader says what is wrong.
[[nodiscard]] DroppedKind kindOfFile(const QString &path);

class WindowDrops : public QObject {
    Q_OBJECT

public:
    explicit WindowDrops(QMainWindow *window);

Q_SIGNALS:
    void plansDropped(const QStringList &paths);
    void configDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(QDropEvent &event, bool dropped);
    void tell(const QStringList &files);
    void showHint(const QStringList &files);

    QMainWindow *m_window;
    QWidget *m_hint = nullptr;
};

/// The local files named *.ridge or *.json among what is dragged.
[[nodiscard]] QStringList filesIn(const QMimeData &dragged);

} // namespace ridgepoint
