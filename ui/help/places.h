// The parts of the window in words: for "What's this?", and where in the guide they are told of. Inputs and figures are not among
// them; their words are those of the two tables (help_topic.h).
#pragma once

#include <QString>

namespace ridgepoint {

struct Place {
    const char *name;  ///< of the object; its children, "name.…", belong to it
    const char *text;  ///< a sentence or two
    const char *topic; ///< page and anchor
};

/// Null where the name belongs to no part. Of several the longest.
[[nodiscard]] const Place *placeOf(const QString &objectName);
[[nodiscard]] QString textOf(const Place &place);

} // namespace ridgepoint
