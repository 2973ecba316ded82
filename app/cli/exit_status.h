// How the program ends: the exit statuses that scripts depend on, and the one line on stderr that goes with a failure.
#pragma once

#include "core/text/result.h"

namespace ridgepoint::cli {

/// resources/help/format.md, "Exit status"; do not renumber.
enum class ExitStatus {
    done = 0,
    infeasible =
        1,     ///< valid, but no batch, no value for a goal, no row of a search; what exists has been printed
    usage = 2, ///< wrong arguments, a bad value of an option among them
    file = 3   ///< a file cannot be read, is invalid, or cannot be written
};

/// Tells `error` as one line on stderr and hands back `status`.
ExitStatus fail(ExitStatus status, const Error &error);

} // namespace ridgepoint::cli
