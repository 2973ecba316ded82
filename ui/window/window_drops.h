// Files dropped on the window, told apart by what is in them: a plan is opened, a config.json goes to the import dialog.
#pragma once

#include <QObject>

class QMimeData;

namespace ridgepoint {

class MainWindow;

/// What a dropped file is taken for.
enum class DroppedKind { plan, config };

/// By its content; what is no JSON object by its name: *.json is a config, all else a plan, whose reader says what is wrong.
[[nodiscard]] DroppedKind kindOfFile(const QString &path);

class WindowDrops : public QObject {
    Q_OBJECT

public:
    /// Watches `window`, its parent.
    explicit WindowDrops(MainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &path);

    MainWindow &m_window;
};

} // namespace ridgepoint
