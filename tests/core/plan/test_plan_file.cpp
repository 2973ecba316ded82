// What cannot be read as a file, said before anything is tried that would wait or overflow.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include <sys/stat.h>

#include "core/plan/plan_file.h"
#include "core/text/json.h"

using namespace ridgepoint;

namespace {

/// A folder of the test's own, gone with it.
class Folder {
public:
    Folder() : m_path(std::filesystem::temp_directory_path() / "ridgepoint_test_plan_file")
    {
        std::filesystem::remove_all(m_path);
        std::filesystem::create_directory(m_path);
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    [[nodiscard]] std::string operator/(const std::string &name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

std::string foundAt(const std::string &path)
{
    const Result<std::string> text = readFileText(path);
    return text ? "" : text.error().found;
}

} // namespace

TEST_CASE("a file is read whole, whatever its bytes")
{
    const Folder folder;
    const std::string bytes("a\0b\xff\n", 5);
    std::ofstream(folder / "x", std::ios::binary) << bytes;
    CHECK(readFileText(folder / "x").value() == bytes);
    std::ofstream(folder / "empty", std::ios::binary);
    CHECK(readFileText(folder / "empty").value().empty());
}

TEST_CASE("what is no file that can be read is said")
{
    const Folder folder;
    CHECK(foundAt(folder / "none") == "no such file");
    CHECK(foundAt(folder / "") == "a folder (directory)");
    ::mkfifo((folder / "pipe").c_str(), 0600);
    CHECK(foundAt(folder / "pipe") == "a device or a pipe");
    CHECK(foundAt("/dev/zero") == "a device or a pipe");
    std::filesystem::create_symlink("loop", folder / "loop");
    CHECK(foundAt(folder / "loop").starts_with("an error: cannot be opened"));
}

TEST_CASE("a file over the limit is refused, one at the limit is read")
{
    const Folder folder;
    std::ofstream(folder / "large") << "x";
    std::filesystem::resize_file(folder / "large", largestFileBytes);
    CHECK(foundAt(folder / "large").empty());
    std::filesystem::resize_file(folder / "large", largestFileBytes + 1);
    CHECK(foundAt(folder / "large") == "a larger one");
}

TEST_CASE("the error names the file")
{
    CHECK(readFileText("/none/plan.ridge").error().message()
          == "/none/plan.ridge: no such file; check its name and folder");
}
