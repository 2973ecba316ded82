#include "app/cli/study.h"

#include <cstdint>

#include "core/plan/plan.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

/// FNV-1a, 64 bits (Fowler, Noll and Vo).
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

} // namespace

void addStudyOptions(CLI::App &app, StudyOptions &options, std::vector<std::string> formats)
{
    addPlanOptions(app, options.plan);
    options.format = formats.front();
    const std::string help = "How to write it (default: " + formats.front() + ")";
    addChoice(app, "--format", options.format, std::move(formats), help);
    app.add_option("--shard", options.shard,
                   "Only part K of N of the run, as JSON lines for `ridgepoint merge`")
        ->type_name("K/N");
}

Result<std::optional<Shard>> shardOf(const CLI::App &app, const StudyOptions &options)
{
    if (app.count("--shard") == 0)
        return std::optional<Shard>();
    const Result<Shard> shard = shardNamed(options.shard);
    if (!shard)
        return shard.error().in("--shard");
    return std::optional(shard.value());
}

std::string digestOf(const Plan &plan, std::size_t scenario)
{
    const Plan alone{"", 0, {plan.scenarios[scenario]}, plan.catalog};
    constexpr std::string_view digits = "0123456789abcdef";
    std::uint64_t hash = hashOf(writePlan(alone));
    std::string text(16, '0');
    for (std::size_t i = text.size(); i-- > 0; hash /= 16)
        text[i] = digits[hash % 16];
    return text;
}

Json inputJson(const Parameter &parameter, const Value &value)
{
    if (isNull(value) && !parameter.nullWord.empty())
        return std::string(parameter.nullWord);
    if (const double *number = std::get_if<double>(&value))
        return *number;
    if (const std::string *text = std::get_if<std::string>(&value))
        return *text;
    return nullptr;
}

Json jsonOf(const FigureValue &value)
{
    if (const double *number = std::get_if<double>(&value))
        return *number;
    if (const bool *met = std::get_if<bool>(&value))
        return *met;
    if (const std::string_view *word = std::get_if<std::string_view>(&value))
        return std::string(*word);
    return nullptr;
}

Json jsonOf(const Figure &number)
{
    return number ? Json(*number) : Json();
}

std::string jsonLine(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

ExitStatus runStudy(std::string_view command, const Json &about, const std::optional<Shard> &shard,
                    const std::string &format, MakeStudy make,
                    const std::function<void(const GiveRecord &)> &work)
{
    Output output;
    if (shard) {
        std::size_t records = 0;
        output.write(
            jsonLine({{"ridgepoint", command}, {"shard", {shard->number, shard->count}}, {"about", about}}));
        work([&](const Json &record) {
            output.write(jsonLine(record));
            ++records;
            return !output.failed();
        });
        output.write(jsonLine({{"records", records}}));
        return output.finish(ExitStatus::done);
    }
    const std::unique_ptr<Study> study = make(about, format, output);
    work([&](const Json &record) {
        study->add(record);
        return !output.failed();
    });
    const ExitStatus status = study->finish(output);
    return output.finish(status);
}

} // namespace ridgepoint::cli
