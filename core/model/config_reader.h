// Typed access to the keys of a Hugging Face config.json that anybody may have written. Keys under
// `text_config` win over the same key outside it; a null is an absent key. The first mistake is kept and
// everything after it reads as a harmless stand-in, so that the rules that read a config need no error path
// of their own: ask for `error()` at the end.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/model/shape.h"
#include "core/text/result.h"

namespace ridgepoint {

/// What a whole number of a config may be, both ends included. The upper end keeps every product of sizes
/// finite.
struct CountRange {
    double low = 1;
    double high = 1e9;
};

class ConfigReader {
public:
    using Names = std::initializer_list<std::string_view>; ///< of one key, the first found counts

    /// Keeps a reference to `config`.
    explicit ConfigReader(const nlohmann::ordered_json &config);

    /// There and not null.
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] bool isList(std::string_view key) const;
    /// The one of `names` that the config has, the first where it has none.
    [[nodiscard]] std::string_view nameOf(Names names) const;

    /// A whole number that the config must have. Where it is missing the error names the first of `names`.
    [[nodiscard]] double count(Names names, CountRange range = {});
    [[nodiscard]] std::optional<double> optionalCount(Names names, CountRange range = {});
    [[nodiscard]] bool flag(std::string_view key, bool absent);
    /// Empty where absent.
    [[nodiscard]] std::string_view text(std::string_view key);
    /// The whole numbers of a list; where `atLeast` is given exactly that many, and later ones are not looked
    /// at. An absent list is empty without `atLeast`, else an error.
    [[nodiscard]] std::vector<double> numbers(std::string_view key, CountRange range,
                                              std::optional<std::size_t> atLeast);
    /// The first `atLeast` words of a list, as indices into `known`.
    [[nodiscard]] std::vector<std::size_t>
    words(std::string_view key, std::span<const std::string_view> known, std::size_t atLeast);

    /// Notes a mistake at `key`, if it is the first one.
    void fail(std::string_view key, std::string expected, std::string found, std::string advice = {});
    /// Notes that the value of `key` does not suit another key.
    void failValue(std::string_view key, std::string expected);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Numbers read so far, each key once.
    [[nodiscard]] std::vector<ConfigValue> takeValues() { return std::move(m_values); }
    /// Keys that were asked for and are there, each once.
    [[nodiscard]] std::vector<std::string> takeKeys() { return std::move(m_keys); }

private:
    struct Entry {
        const nlohmann::ordered_json *value = nullptr; ///< null: absent
        bool nested = false;
    };
    [[nodiscard]] Entry find(std::string_view key) const;
    [[nodiscard]] std::string placeOf(std::string_view key) const;
    void failAt(std::string place, std::string expected, std::string found, std::string advice = {});
    [[nodiscard]] const nlohmann::ordered_json *list(std::string_view key,
                                                     std::optional<std::size_t> atLeast);
    void note(std::string_view key, double value);

    const nlohmann::ordered_json *m_config = nullptr;
    const nlohmann::ordered_json *m_text = nullptr;
    std::optional<Error> m_error;
    std::vector<ConfigValue> m_values;
    mutable std::vector<std::string> m_keys; ///< noted by `find`, which changes nothing else
};

} // namespace ridgepoint
