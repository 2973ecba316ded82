// Columns of text for the terminal, aligned by what is seen rather than by bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/cli/output.h"

namespace ridgepoint::cli {

/// Characters that take room: combining marks do not.
[[nodiscard]] std::size_t displayWidth(std::string_view text);
[[nodiscard]] std::string padRight(std::string_view text, std::size_t width);
[[nodiscard]] std::string padLeft(std::string_view text, std::size_t width);
/// `text` cut to `width`, with … where something is left out.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t width);
/// Words of `text` in lines of at most `width`; a longer word has a line of its own.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width);

enum class Align { left, right };

struct Column {
    std::string heading;
    Align align = Align::left;
    std::size_t widest = 40; ///< longer cells are cut
};

/// Rows of cells under bold headings; control characters in cells are escaped.
class Table {
public:
    explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    void add(std::vector<std::string> cells); ///< Requires: one a column
    void write(Output &output) const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace ridgepoint::cli
