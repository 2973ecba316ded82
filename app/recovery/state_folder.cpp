#include "app/recovery/state_folder.h"

#include <QDir>

namespace ridgepoint {

QString stateFolder()
{
    QString home = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(home)) // the XDG specification: a relative one is to be ignored
        home = QDir::homePath() + QStringLiteral("/.local/state");
    return home + QStringLiteral("/ridgepoint");
}

} // namespace ridgepoint
