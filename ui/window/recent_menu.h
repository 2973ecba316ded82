// File > Open recent: the plans of last time, newest first, those that are no longer there said so.
#pragma once

#include <QMenu>

namespace ridgepoint {

class RecentMenu : public QMenu {
    Q_OBJECT

public:
    explicit RecentMenu(QWidget *parent = nullptr);

    /// Reads the list anew; nothing can be opened where it is empty.
    void fill();

Q_SIGNALS:
    void chosen(const QString &path);
    void missing(const QString &sentence); ///< the file chosen is gone; it has been taken off the list

private:
    void choose(const QString &path);
};

} // namespace ridgepoint
