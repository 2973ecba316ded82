// What a person decides about a report.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace ridgepoint {

enum class ReportFormat { pdf, html, png, svg, csv, xlsx };
/// Endings of their files. Written to settings: do not renumber.
inline constexpr std::array<std::string_view, 6> reportEndings = {"pdf", "html", "png", "svg", "csv", "xlsx"};

enum class Paper { a4, letter };

struct ReportOptions {
    ReportFormat format = ReportFormat::pdf;
    Paper paper = Paper::a4;
    bool dark = false;                                  ///< of PDF, PNG and SVG; HTML has both themes
    std::optional<std::size_t> scenario = std::nullopt; ///< that the report is about; empty: the baseline
    bool alone = false;                                 ///< without the plan's other scenarios
    bool derivations = true;                            ///< of the six figures, as an appendix
};

} // namespace ridgepoint
