// The files that are built in are those of resources/, byte for byte, and none is left out.
#include <catch2/catch.hpp>

#include "core/catalog/embedded.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace {

const std::filesystem::path resources = std::filesystem::path(RIDGEPOINT_SOURCE_DIR) / "resources";

std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST_CASE("a built-in file has the bytes of the file in resources")
{
    const auto files = ridgepoint::embeddedFiles();
    REQUIRE_FALSE(files.empty());
    for (const ridgepoint::EmbeddedFile &file : files) {
        DYNAMIC_SECTION(file.name)
        {
            CHECK(file.bytes == contentOf(resources / file.name));
            CHECK(ridgepoint::embeddedFile(file.name).data() == file.bytes.data());
        }
    }
}

TEST_CASE("every file of the catalogue and every example is built in, and the help that nothing generates")
{
    std::set<std::string> onDisk = {"help/guide.html", "help/keyboard.html", "../core/README.md"};
    for (const char *folder : {"catalog", "examples"}) {
        for (const auto &entry : std::filesystem::directory_iterator(resources / folder)) {
            const std::filesystem::path &path = entry.path();
            if (path.extension() == ".json" || path.extension() == ".ridge")
                onDisk.insert(std::string(folder) + "/" + path.filename().string());
        }
    }
    std::set<std::string> builtIn;
    for (const ridgepoint::EmbeddedFile &file : ridgepoint::embeddedFiles())
        builtIn.emplace(file.name);
    CHECK(builtIn == onDisk);
}

TEST_CASE("a name that is not built in gives nothing")
{
    CHECK(ridgepoint::embeddedFile("catalog/none.json").empty());
    CHECK(ridgepoint::embeddedFile("").empty());
}
