// `ridgepoint merge`: the parts of a divided run into the bytes of the whole.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "app/cli/study.h"
#include "core/plan/plan_file.h"
#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

struct Divided {
    std::string_view name;
    MakeStudy make;
    std::vector<std::string> formats; ///< the first is the command's default
};

const std::vector<Divided> &dividedCommands()
{
    static const std::vector<Divided> commands = {{"sweep", sweepStudy, {"csv", "json"}},
                                                  {"uncertainty", uncertaintyStudy, {"table", "json"}},
                                                  {"search", searchStudy, {"table", "json"}}};
    return commands;
}

/// The head of a part file.
struct Part {
    std::string file;
    std::string command;
    Shard shard;
    Json about;
};

Error noPart(const std::string &file, std::string found)
{
    return {file, "line 1", "the head of a part as `--shard` writes it", std::move(found), ""};
}

/// A line of at most 64 MiB, without its end. False: no more, or longer.
bool readLine(std::ifstream &stream, std::string &line)
{
    line.clear();
    for (char c = 0; stream.get(c) && c != '\n';) {
        if (line.size() >= largestFileBytes)
            return false;
        line += c;
    }
    return !line.empty() || stream.good();
}

Result<Part> readHead(const std::string &file)
{
    std::error_code ignored;
    const std::filesystem::file_status status = std::filesystem::status(file, ignored);
    if (!std::filesystem::is_regular_file(status))
        return std::filesystem::exists(status)
                   ? Error{quoted(file, 200), "", "a part that can be read", "a folder or a device", ""}
                   : Error{quoted(file, 200), "", "", "no such file", "check its name and folder"};
    std::ifstream stream(file, std::ios::binary);
    std::string line;
    if (!readLine(stream, line))
        return noPart(file, "none");
    const Result<Json> head = parseJson(line);
    if (!head)
        return noPart(file, "something else");
    try {
        Part part{file, head.value().at("ridgepoint").get<std::string>(), {}, head.value().at("about")};
        part.shard.number = head.value().at("shard").at(0).get<std::size_t>();
        part.shard.count = head.value().at("shard").at(1).get<std::size_t>();
        if (part.shard.number < 1 || part.shard.number > part.shard.count)
            return noPart(file, "a part out of its count");
        return part;
    } catch (const Json::exception &) {
        return noPart(file, quotedJson(head.value()));
    }
}

/// Parts in the order of their numbers: of one run, each once, none missing.
Result<std::vector<Part>> readParts(const std::vector<std::string> &files)
{
    std::vector<Part> parts;
    for (const std::string &file : files) {
        Result<Part> part = readHead(file);
        if (!part)
            return part.error();
        parts.push_back(std::move(part).value());
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part &a, const Part &b) { return a.shard.number < b.shard.number; });
    for (const Part &part : parts)
        if (part.command != parts.front().command || part.about != parts.front().about
            || part.shard.count != parts.front().shard.count)
            return Error{part.file, "line 1", "a part of the same run as " + parts.front().file,
                         "one of another", ""};
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i].shard.number != i + 1 || parts.size() != parts[i].shard.count) {
            const std::string count = std::to_string(parts.front().shard.count);
            return Error{parts[i].file, "", "the parts 1 to " + count + ", each once",
                         std::to_string(parts.size()) + " parts, among them number "
                             + std::to_string(parts[i].shard.number),
                         ""};
        }
    return parts;
}

/// Calls `use` with each record of a part. The last line says how many there are: a part that was cut off is told.
Result<Done> readRecords(const Part &part, const std::function<void(const Json &)> &use)
{
    std::ifstream stream(part.file, std::ios::binary);
    std::string line;
    static_cast<void>(readLine(stream, line)); // the head
    for (std::size_t records = 0; readLine(stream, line); ++records) {
        const std::string place = "line " + std::to_string(records + 2);
        const Result<Json> record = parseJson(line);
        if (!record)
            return Error{part.file, place, "a record", "no JSON", ""};
        try {
            if (const auto count = record.value().find("records"); count != record.value().end()) {
                if (count->get<std::size_t>() == records
                    && stream.peek() == std::ifstream::traits_type::eof())
                    return Done{};
                return Error{part.file, place, "the last line, of " + std::to_string(records) + " records",
                             quotedJson(record.value()), ""};
            }
            use(record.value());
        } catch (const Json::exception &) {
            return Error{part.file, place, "a record of " + part.command, quotedJson(record.value()), ""};
        }
    }
    return Error{part.file, "", "a last line that says how many records there are",
                 "none: the part was cut off", "write it again"};
}

/// Reads all parts once without using them, so that nothing is printed of what cannot be read to its end.
Result<Done> checkRecords(const std::vector<Part> &parts)
{
    for (const Part &part : parts)
        if (const Result<Done> fine = readRecords(part, [](const Json &) {}); !fine)
            return fine;
    return Done{};
}

} // namespace

ExitStatus merge(const Arguments &arguments)
{
    std::vector<std::string> files;
    std::string format;
    CLI::App app("The parts that --shard wrote, put together: the bytes of the whole run.",
                 "ridgepoint merge");
    app.add_option("PART", files, "Files with all parts of one run, in any order")->type_name("");
    addChoice(app, "--format", format, {"table", "csv", "json"}, "As of the subcommand (default: its own)");
    app.footer(
        "Example:\n  for k in 1 2 3; do ridgepoint sweep plan.ridge --over /workload/users=1e3..1e6:log:1000 "
        "--shard $k/3 > part$k; done; ridgepoint merge part1 part2 part3\n");
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    if (files.empty())
        return fail(ExitStatus::usage, usageError("PART", "files with the parts of a run", "nothing"));
    const Result<std::vector<Part>> parts = readParts(files);
    if (!parts)
        return fail(ExitStatus::file, parts.error());
    const Part &first = parts.value().front();
    const auto &commands = dividedCommands();
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const Divided &c) { return c.name == first.command; });
    if (command == commands.end())
        return fail(ExitStatus::file, noPart(first.file, "'" + quoted(first.command) + "'"));
    if (app.count("--format") == 0)
        format = command->formats.front();
    if (std::find(command->formats.begin(), command->formats.end(), format) == command->formats.end())
        return fail(ExitStatus::usage,
                    usageError("--format", command->formats[0] + " or " + command->formats[1], format));

    if (const Result<Done> whole = checkRecords(parts.value()); !whole)
        return fail(ExitStatus::file, whole.error());
    Output output;
    try {
        const std::unique_ptr<Study> study = command->make(first.about, format, output);
        for (const Part &part : parts.value())
            if (const Result<Done> fine = readRecords(part, [&](const Json &record) { study->add(record); });
                !fine)
                return fail(ExitStatus::file, fine.error());
        const ExitStatus status = study->finish(output);
        return output.finish(status);
    } catch (const Json::exception &) {
        return fail(ExitStatus::file, noPart(first.file, quotedJson(first.about)));
    }
}

} // namespace ridgepoint::cli
