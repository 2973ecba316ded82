#include "core/text/json.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include <nlohmann/json.hpp>

#include "core/text/json_check.h"
#include "core/text/text.h"
#include "core/text/utf8.h"

namespace ridgepoint {

namespace {

using Json = nlohmann::ordered_json;
using Members =
    Json::object_t::Container; // the vector under ordered_map, whose own insertion looks at every key

constexpr std::size_t longestPointer = 200;

/// The key that stands twice, if one does. By sorting, so that no choice of keys makes it slow.
std::optional<std::string_view> keyTwice(const Members &members)
{
    constexpr std::size_t fewKeys = 12;
    if (members.size() <= fewKeys) {
        for (std::size_t second = 1; second < members.size(); ++second)
            for (std::size_t first = 0; first < second; ++first)
                if (members[first].first == members[second].first)
                    return members[second].first;
        return std::nullopt;
    }
    std::vector<std::uint32_t> order(members.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const int side = members[a].first.compare(members[b].first);
        return side != 0 ? side < 0 : a < b;
    });
    std::optional<std::uint32_t> earliest; // of several, the one that a reader of the file meets first
    for (std::size_t i = 1; i < order.size(); ++i)
        if (members[order[i - 1]].first == members[order[i]].first && (!earliest || order[i] < *earliest))
            earliest = order[i];
    if (!earliest)
        return std::nullopt;
    return members[*earliest].first;
}

/// Builds the value from nlohmann's events. Unlike that library's own builder it takes time in proportion to the text
/// (ordered_map compares each new key with all before it, and copies whole objects as they grow), and refuses a key twice.
class Builder final : public nlohmann::json_sax<Json> {
public:
    explicit Builder(const JsonOutline &outline) : m_outline(outline) {}

    Json root;
    std::optional<Error> error;

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t &) override { return add(value); }
    bool string(string_t &value) override { return add(std::move(value)); }
    bool binary(binary_t &) override { return false; } // text has none

    bool start_object(std::size_t) override
    {
        open(Json::value_t::object);
        members().reserve(m_outline.sizes[m_opened++]);
        return true;
    }

    bool start_array(std::size_t) override
    {
        open(Json::value_t::array);
        m_open.back()->get_ref<Json::array_t &>().reserve(m_outline.sizes[m_opened++]);
        return true;
    }

    bool key(string_t &name) override
    {
        members().emplace_back(std::move(name), Json());
        return true;
    }

    bool end_object() override
    {
        const std::optional<std::string_view> key = keyTwice(members());
        if (key)
            error = Error{
                {}, place(false), "each key once in one object", "the key '" + quoted(*key) + "' twice", {}};
        m_open.pop_back();
        return !key;
    }

    bool end_array() override
    {
        m_open.pop_back();
        return true;
    }

    bool parse_error(std::size_t, const std::string &token,
                     const nlohmann::detail::exception &problem) override
    {
        constexpr int numberOverflow = 406; // the one error that the check of the grammar leaves
        if (problem.id == numberOverflow)
            error = Error{{}, place(true), "a number within the range of a double", quoted(token), {}};
        else
            error = Error{{}, place(true), "a JSON value", quoted(problem.what()), {}};
        return false;
    }

private:
    Members &members() { return m_open.back()->get_ref<Json::object_t &>(); }

    /// Puts a value where the next one belongs. The slot stays in place while it is open: its container has
    /// been given its room, and takes nothing else meanwhile.
    template <class Value>
    Json &put(Value &&value)
    {
        if (m_open.empty())
            return root = std::forward<Value>(value);
        if (m_open.back()->is_array())
            return m_open.back()->get_ref<Json::array_t &>().emplace_back(std::forward<Value>(value));
        return members().back().second = std::forward<Value>(value);
    }

    template <class Value>
    bool add(Value &&value)
    {
        put(std::forward<Value>(value));
        return true;
    }

    void open(Json::value_t type) { m_open.push_back(&put(Json(type))); }

    /// The pointer of the innermost open container, or of the value that is read into it (`ofValue`).
    std::string place(bool ofValue) const
    {
        std::string pointer;
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            const bool last = i + 1 == m_open.size();
            if (last && !ofValue)
                break;
            if (m_open[i]->is_array())
                pointer = pointerTo(pointer, m_open[i]->size() - (last ? 0 : 1));
            else
                pointer = pointerTo(pointer, m_open[i]->get_ref<const Json::object_t &>().back().first);
        }
        return quoted(pointer, longestPointer);
    }

    const JsonOutline &m_outline;
    std::size_t m_opened = 0;
    std::vector<Json *> m_open;
};

/// The error for text that is not UTF-8, or nothing.
std::optional<Error> encodingError(std::string_view text)
{
    using namespace std::string_view_literals;
    struct Mark {
        std::string_view bytes;
        const char *encoding;
    };
    // The marks of UTF-32 come first: the little-endian one begins with that of UTF-16.
    constexpr Mark marks[] = {{"\xFF\xFE\0\0"sv, "UTF-32"},
                              {"\0\0\xFE\xFF"sv, "UTF-32"},
                              {"\xFF\xFE"sv, "UTF-16"},
                              {"\xFE\xFF"sv, "UTF-16"}};
    for (const Mark &mark : marks)
        if (text.starts_with(mark.bytes))
            return Error{{},
                         "line 1, column 1",
                         "text in UTF-8",
                         std::string("text in ") + mark.encoding,
                         "save the file as UTF-8"};
    const std::size_t bad = firstInvalidUtf8(text);
    if (bad == std::string_view::npos)
        return std::nullopt;
    return Error{{},
                 lineAndColumn(text, bad),
                 "text in UTF-8",
                 "a byte that is not UTF-8, " + quoted(text.substr(bad, 1)),
                 "save the file as UTF-8"};
}

Result<Json> parseChecked(std::string_view text)
{
    const Result<JsonOutline> outline = checkJson(text);
    if (!outline)
        return outline.error();
    Builder builder(outline.value());
    const bool done = Json::sax_parse(text.begin(), text.end(), &builder);
    if (builder.error)
        return *std::move(builder.error);
    if (!done)
        return Error{{}, {}, "a JSON value", "text that cannot be read", {}};
    return std::move(builder.root);
}

} // namespace

Result<Json> parseJson(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.size() > largestFileBytes)
        return Error{{}, {}, "at most 64 MiB", std::to_string(text.size()) + " bytes", {}};
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (std::optional<Error> error = encodingError(text))
        return *std::move(error);
    try {
        return parseChecked(text);
    } catch (const std::bad_alloc &) {
        return Error{{},
                     {},
                     "a value that fits in memory",
                     std::to_string(text.size()) + " bytes of text that do not",
                     {}};
    } catch (const std::exception &problem) {
        return Error{{}, {}, "a JSON value", quoted(problem.what()), {}};
    }
}

std::string pointerTo(std::string_view pointer, std::string_view key)
{
    std::string result(pointer);
    result += '/';
    for (const char c : key) {
        if (c == '~')
            result += "~0";
        else if (c == '/')
            result += "~1";
        else
            result += c;
    }
    return result;
}

std::string pointerTo(std::string_view pointer, std::size_t index)
{
    return pointerTo(pointer, std::to_string(index));
}

} // namespace ridgepoint
