# Turns files into C++ byte arrays, at build time:
#   cmake -DOUTPUT=embedded.cpp -DROOT=resources "-DFILES=catalog/models.json;examples/chat.ridge" -P embed.cmake
# The arrays are written as string literals: a compiler reads them many times faster than a list of numbers.
# Their declaration is core/catalog/embedded.h.
set(arrays "")
set(rows "")
set(count 0)
foreach(name IN LISTS FILES)
    file(READ "${ROOT}/${name}" hex HEX)
    string(LENGTH "${hex}" digits)
    math(EXPR bytes "${digits} / 2")
    string(REGEX REPLACE "(..)" "\\\\x\\1" literal "${hex}")
    string(APPEND arrays "constexpr char file${count}[] = \"${literal}\";\n")
    string(APPEND rows "    EmbeddedFile{\"${name}\", {file${count}, ${bytes}}},\n")
    math(EXPR count "${count} + 1")
endforeach()

file(WRITE "${OUTPUT}" "// Made by resources/embed.cmake; do not edit.
#include \"core/catalog/embedded.h\"

#include <array>

namespace ridgepoint {
namespace {
${arrays}
constexpr std::array<EmbeddedFile, ${count}> files = {
${rows}};
} // namespace

std::span<const EmbeddedFile> embeddedFiles()
{
    return files;
}

std::string_view embeddedFile(std::string_view name)
{
    for (const EmbeddedFile &file : files)
        if (file.name == name)
            return file.bytes;
    return {};
}

} // namespace ridgepoint
")
