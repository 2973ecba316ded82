// What the tests of the catalogue compare: the collected tables of tests/data/catalog, and the built-in files as JSON.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

/// A line of a CSV file by its column names.
using Row = std::map<std::string, std::string>;

/// The lines of tests/data/catalog/<name>.
std::vector<Row> readTable(std::string_view name);

/// A cell as a number, nothing where it is empty. Throws where it is neither.
std::optional<double> numberIn(const Row &row, const std::string &column);

/// The list of entries of the built-in file catalog/<name>.
const nlohmann::ordered_json &builtInEntries(std::string_view name);

/// The element of that id; throws where there is none.
template <class Entries>
const auto &withId(const Entries &entries, const std::string &id)
{
    for (const auto &entry : entries)
        if (entry->id == id)
            return *entry;
    throw std::runtime_error("no entry " + id);
}
