// Plan texts for tests: a smallest plan, and changes to it.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/plan/plan.h"

namespace plan_text {

/// The text of tests/data/<name> or of another file below the sources.
[[nodiscard]] std::string file(const std::string &path);

/// A plan of one scenario "a", llama-3.1-8b on h100-sxm for 100 users, with `patch` merged into it (RFC 7396).
[[nodiscard]] std::string with(std::string_view patch);

/// The same, with `patch` merged into its scenario.
[[nodiscard]] std::string withScenario(std::string_view patch);

/// The built-in catalogue, read once.
[[nodiscard]] const ridgepoint::Catalog &catalog();

/// The message of reading `text`, "" where it is a plan.
[[nodiscard]] std::string messageOf(std::string_view text);

} // namespace plan_text
