#include "core/catalog/catalog.h"
#include "core/catalog/entry_fields.h"

namespace ridgepoint {

namespace {

constexpr EntryRule amount{.low = 0, .high = 1e12};

using Field = EntryField<EconomicEntry>;

constexpr std::array economicFields = {
    Field{"id", &EconomicEntry::id, requiredText},
    Field{"name", &EconomicEntry::name, requiredText},
    Field{"category", &EconomicEntry::category, requiredText},
    Field{"unit", &EconomicEntry::unit, requiredText},
    Field{"low", &EconomicEntry::low, amount},
    Field{"typical", &EconomicEntry::typical, amount},
    Field{"high", &EconomicEntry::high, amount},
    Field{"date", &EconomicEntry::date},
    Field{"kind", &EconomicEntry::kind},
    Field{"note", &EconomicEntry::note},
    Field{"sources", &EconomicEntry::sources},
};

} // namespace

Result<EconomicEntry> readEconomic(const nlohmann::ordered_json &entry)
{
    EconomicEntry economic;
    if (EntryProblem problem = readEntryFields(entry, economicFields, economic))
        return *std::move(problem);
    return economic;
}

nlohmann::ordered_json writeEconomic(const EconomicEntry &entry)
{
    return writeEntryFields(entry, economicFields);
}

} // namespace ridgepoint
