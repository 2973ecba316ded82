// The files of resources/ that are built into the program as byte arrays (resources/embed.cmake, core/CMakeLists.txt):
// the catalogue and the example plans. They live as long as the program; nothing is read from disk.
#pragma once

#include <span>
#include <string_view>

namespace ridgepoint {

struct EmbeddedFile {
    std::string_view name;  ///< within resources/: "catalog/models.json", "examples/chat.ridge"
    std::string_view bytes; ///< as in the file
};

/// The file of that name within resources/; empty where there is none.
[[nodiscard]] std::string_view embeddedFile(std::string_view name);

/// All of them, in the order of core/CMakeLists.txt.
[[nodiscard]] std::span<const EmbeddedFile> embeddedFiles();

} // namespace ridgepoint
