// Units that are counted: "1 stage", "2 stages".
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace ridgepoint {

/// The unit as it stands behind a number written so: without its plural behind "1". "1.00 years" stay years.
[[nodiscard]] inline std::string_view unitBehind(std::string_view number, std::string_view unit)
{
    constexpr std::string_view counted[] = {"GPUs", "groups", "stages", "years"};
    const bool single =
        number == "1" && std::find(std::begin(counted), std::end(counted), unit) != std::end(counted);
    return single ? unit.substr(0, unit.size() - 1) : unit;
}

} // namespace ridgepoint
