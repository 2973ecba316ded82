#include "core/catalog/catalog.h"
#include "core/catalog/entry_fields.h"

namespace ridgepoint {

namespace {

// The first five are ranges of the /workload inputs (resources/help/format.md).
constexpr EntryRule context{.low = 1, .high = 1e8};
constexpr EntryRule reply{.low = 0, .high = 1e7};
constexpr EntryRule share{.low = 0, .high = 1};
constexpr EntryRule activePart{.low = 0, .high = 1, .openLow = true};
constexpr EntryRule tokens{.low = 0, .high = 1e8};
constexpr EntryRule aYear{.low = 1900, .high = 9999, .whole = true};
constexpr EntryRule count{.low = 0, .high = 1e15, .whole = true};
constexpr EntryRule rate{.low = 0, .high = 1e9};

using Field = EntryField<WorkloadEntry>;

constexpr std::array workloadFields = {
    Field{"id", &WorkloadEntry::id, requiredText},
    Field{"name", &WorkloadEntry::name, requiredText},
    Field{"kind", &WorkloadEntry::kind},
    Field{"example", &WorkloadEntry::example},
    Field{"context_median", &WorkloadEntry::contextMedian, context},
    Field{"context_p90", &WorkloadEntry::contextP90, context},
    Field{"output_tokens", &WorkloadEntry::outputTokens, reply},
    Field{"cached_prompt_share", &WorkloadEntry::cachedPromptShare, share},
    Field{"active_share", &WorkloadEntry::activeShare, activePart},
    Field{"year", &WorkloadEntry::year, aYear},
    Field{"requests", &WorkloadEntry::requests, count},
    Field{"input_mean", &WorkloadEntry::inputMean, tokens},
    Field{"input_p50", &WorkloadEntry::inputP50, tokens},
    Field{"input_p90", &WorkloadEntry::inputP90, tokens},
    Field{"input_p95", &WorkloadEntry::inputP95, tokens},
    Field{"input_p99", &WorkloadEntry::inputP99, tokens},
    Field{"input_max", &WorkloadEntry::inputMax, tokens},
    Field{"output_mean", &WorkloadEntry::outputMean, tokens},
    Field{"output_p50", &WorkloadEntry::outputP50, tokens},
    Field{"output_p90", &WorkloadEntry::outputP90, tokens},
    Field{"output_p95", &WorkloadEntry::outputP95, tokens},
    Field{"output_p99", &WorkloadEntry::outputP99, tokens},
    Field{"output_max", &WorkloadEntry::outputMax, tokens},
    Field{"requests_per_second", &WorkloadEntry::requestsPerSecond, rate},
    Field{"interarrival_cv", &WorkloadEntry::interarrivalCv, rate},
    Field{"requests_per_session", &WorkloadEntry::requestsPerSession, rate},
    Field{"prefix_hit_share", &WorkloadEntry::prefixHitShare, share},
    Field{"think_time_s", &WorkloadEntry::thinkTime},
    Field{"computed", &WorkloadEntry::computed},
    Field{"note", &WorkloadEntry::note},
    Field{"sources", &WorkloadEntry::sources},
};

} // namespace

Result<WorkloadEntry> readWorkload(const nlohmann::ordered_json &entry)
{
    WorkloadEntry workload;
    if (EntryProblem problem = readEntryFields(entry, workloadFields, workload))
        return *std::move(problem);
    if (workload.example)
        for (const std::string_view key :
             {"context_median", "context_p90", "output_tokens", "cached_prompt_share", "active_share"})
            if (!entry.contains(key))
                return missingEntryKey(key);
    return workload;
}

nlohmann::ordered_json writeWorkload(const WorkloadEntry &entry)
{
    return writeEntryFields(entry, workloadFields);
}

} // namespace ridgepoint
