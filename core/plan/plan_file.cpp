#include "core/plan/plan_file.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

Error refused(const std::string &path, std::string found, std::string advice = {},
              std::string expected = "a file that can be read")
{
    return {path == "-" ? "standard input" : quoted(path, 200), "", std::move(expected), std::move(found),
            std::move(advice)};
}

/// What stands in the way of reading `path`, before it is opened: opening a pipe would wait for a writer.
Result<Done> checkRegularFile(const std::string &path)
{
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return refused(path, "no such file", "check its name and folder", {});
    if (error)
        return refused(path, "an error: cannot be opened (" + error.message() + ")");
    if (std::filesystem::is_directory(status))
        return refused(path, "a folder (directory)");
    if (!std::filesystem::is_regular_file(status))
        return refused(path, "a device or a pipe", "use - to read from standard input");
    return Done{};
}

Result<std::string> readAll(std::FILE *stream, const std::string &path)
{
    std::string text;
    std::size_t filled = 0;
    while (true) {
        text.resize(filled + (1u << 16) + filled / 2);
        const std::size_t count = std::fread(text.data() + filled, 1, text.size() - filled, stream);
        filled += count;
        if (filled > largestFileBytes)
            return refused(path, "a larger one", {}, "a file of at most 64 MiB");
        if (count == 0)
            break;
    }
    if (std::ferror(stream))
        return refused(path, "an error: cannot be read (" + std::generic_category().message(errno) + ")");
    text.resize(filled);
    return text;
}

} // namespace

Result<std::string> readFileText(const std::string &path)
{
    if (path == "-")
        return readAll(stdin, path);
    if (Result<Done> regular = checkRegularFile(path); !regular)
        return regular.error();
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file)
        return refused(path, "an error: cannot be opened (" + std::generic_category().message(errno) + ")");
    return readAll(file.get(), path);
}

Result<Plan> readPlanFile(const std::string &path, const Catalog &builtIn)
{
    const Result<std::string> text = readFileText(path);
    if (!text)
        return text.error();
    Result<Plan> plan = readPlan(text.value(), builtIn);
    if (!plan)
        return plan.error().in(path == "-" ? "standard input" : path);
    return plan;
}

} // namespace ridgepoint
