// The docks and dialogs that `--dock` and `--dialog` name, and how each is shown. A new one is a line in window_parts.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace ridgepoint {

class MainWindow;

struct WindowPart {
    std::string_view name;
    void (*show)(MainWindow &window);
};

[[nodiscard]] std::span<const WindowPart> windowDocks();
[[nodiscard]] std::span<const WindowPart> windowDialogs();

/// Null where there is none of that name.
[[nodiscard]] const WindowPart *partNamed(std::span<const WindowPart> parts, std::string_view name);
/// "a, b, c", for messages; "none" where there are none.
[[nodiscard]] std::string namesOf(std::span<const WindowPart> parts);

} // namespace ridgepoint
