// Where unsaved work is kept between starts.
#pragma once

#include <QString>

namespace ridgepoint {

/// $XDG_STATE_HOME/ridgepoint, by default ~/.local/state/ridgepoint. It need not exist yet.
[[nodiscard]] QString stateFolder();

} // namespace ridgepoint
