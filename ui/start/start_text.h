// What a card of the start page says: the workload and what its plan comes to, from the catalogue and one evaluation.
#pragma once

#include <array>
#include <string_view>

#include <QString>

#include "core/catalog/catalog.h"

namespace ridgepoint {

struct StartFact {
    QString label; ///< "Users per GPU"
    QString value; ///< "165"; "—" where there is none
};

struct StartCardText {
    QString name;                   ///< "Chat"
    QString kind;                   ///< "Long conversations with an assistant"
    std::array<StartFact, 4> facts; ///< context, reply, users per GPU, cost per user
    QString hardware;               ///< "Qwen3 32B on H200 SXM"
    QString spoken;                 ///< all of it, for a screen reader
};

/// Of one of core's templates. Requires: an id of planTemplates().
[[nodiscard]] StartCardText startCardText(std::string_view id, const Catalog &builtIn);

} // namespace ridgepoint
