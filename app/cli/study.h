// Runs of many evaluations that can be divided: `--shard K/N` writes a part as JSON lines (a head, then records), and `merge` gives
// the records of all parts to the same Study that a whole run gives its own to. So both print the same bytes.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "app/cli/exit_status.h"
#include "app/cli/output.h"
#include "app/cli/plan_options.h"
#include "app/cli/study_options.h"

namespace ridgepoint::cli {

using Json = nlohmann::ordered_json;

/// Takes records in the order of their parts and prints what they say. May throw nlohmann's exceptions on records that are not of
/// its kind, which only a damaged part has.
class Study {
public:
    virtual ~Study() = default;
    virtual void add(const Json &record) = 0;
    /// What is left to print. The status of the run.
    [[nodiscard]] virtual ExitStatus finish(Output &output) = 0;
};

// What each subcommand makes of the description of its run, which is the same in all parts; `format` as `--format` says.
[[nodiscard]] std::unique_ptr<Study> sweepStudy(const Json &about, const std::string &format, Output &output);
[[nodiscard]] std::unique_ptr<Study> uncertaintyStudy(const Json &about, const std::string &format,
                                                      Output &output);
[[nodiscard]] std::unique_ptr<Study> searchStudy(const Json &about, const std::string &format,
                                                 Output &output);

using MakeStudy = std::unique_ptr<Study> (*)(const Json &about, const std::string &format, Output &output);

/// Options of a run that can be divided.
struct StudyOptions {
    PlanOptions plan;
    std::string shard;
    std::string format;
};
void addStudyOptions(CLI::App &app, StudyOptions &options, std::vector<std::string> formats);

/// The part that was asked for; nothing: the whole. The Error's file is the option.
[[nodiscard]] Result<std::optional<Shard>> shardOf(const CLI::App &app, const StudyOptions &options);

/// Tells by which a plan's scenario is recognized: all that its figures depend on, as 16 hexadecimal digits.
[[nodiscard]] std::string digestOf(const Plan &plan, std::size_t scenario);

/// Takes a record; false: nobody reads what is written, the work may end.
using GiveRecord = std::function<bool(const Json &)>;

/// Runs `work`, which gives its records to what it is given: `make`'s study, or the lines of a part.
[[nodiscard]] ExitStatus runStudy(std::string_view command, const Json &about,
                                  const std::optional<Shard> &shard, const std::string &format,
                                  MakeStudy make, const std::function<void(const GiveRecord &)> &work);

/// An input's value as the plan file writes it, "auto" included; and a figure's.
[[nodiscard]] Json inputJson(const Parameter &parameter, const Value &value);
[[nodiscard]] Json jsonOf(const FigureValue &value);
[[nodiscard]] Json jsonOf(const Figure &number);

/// A line of a part as it is written.
[[nodiscard]] std::string jsonLine(const Json &json);

} // namespace ridgepoint::cli
