// Standard output, or error for what goes with it, buffered, every write checked: a full disk or a reader that has gone is an
// error of the program, not silence. Also knows whether a person is looking, and styles text for them only.
#pragma once

#include <string>
#include <string_view>

#include "app/cli/exit_status.h"

namespace ridgepoint::cli {

class Output {
public:
    Output();
    /// `descriptor`: STDOUT_FILENO or STDERR_FILENO.
    explicit Output(int descriptor);

    void write(std::string_view text);
    /// Flushes and gives `status`, or tells that standard output cannot be written.
    [[nodiscard]] ExitStatus finish(ExitStatus status);
    /// Whether a write has failed: long work may end early.
    [[nodiscard]] bool failed() const { return m_error != 0; }

    // Styles are empty unless it is a terminal, NO_COLOR is not set and TERM is not dumb.
    [[nodiscard]] std::string bold(std::string_view text) const { return styled("1", text); }
    [[nodiscard]] std::string dim(std::string_view text) const { return styled("2", text); }
    [[nodiscard]] std::string green(std::string_view text) const { return styled("32", text); }
    [[nodiscard]] std::string yellow(std::string_view text) const { return styled("33", text); }
    [[nodiscard]] std::string red(std::string_view text) const { return styled("31", text); }

private:
    [[nodiscard]] std::string styled(std::string_view code, std::string_view text) const;
    void flush();

    int m_descriptor;
    std::string m_buffer;
    int m_error = 0; ///< errno of the first failed write
    bool m_colour = false;
};

} // namespace ridgepoint::cli
