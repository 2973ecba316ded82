// The program that the `kill` test kills: it changes a plan without end, saves it now and then, and tells what it does.
#pragma once

#include <QString>

namespace ridgepoint {

/// How long the child waits after a change before it keeps a copy.
inline constexpr int childQuietMilliseconds = 10;

/// Opens `file`, keeps copies in `folder`, and writes lines to standard output: "edit N", "kept N" and "saved N" after, "save N"
/// before it is done, N being the plan's users, and behind it the time in microseconds of the system's steady clock. Ends only
/// where something fails.
int runChild(int argc, char **argv, const QString &file, const QString &folder, unsigned seed);

} // namespace ridgepoint
