// What a function returns that a user's input can make fail: a value, or an Error that says where,
// what was expected, what stands there and what to do. Nothing in core throws on user data.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace ridgepoint {

/// An error that a user can cause, in the form of resources/help/format.md:
/// `plan.ridge: /scenarios/0/workload/active_share: expected a number in (0, 1], got 1.7`.
struct Error {
    std::string file;     ///< file or option it concerns; may be empty
    std::string place;    ///< JSON pointer, or "line 3, column 14"; may be empty
    std::string expected; ///< what would have been right
    std::string found;    ///< what stands there; user text goes through `quoted` first
    std::string advice;   ///< what to do, such as the nearest known key; may be empty

    /// The whole sentence on one line.
    [[nodiscard]] std::string message() const;
    /// The same error, told of `name` as its file.
    [[nodiscard]] Error in(std::string name) const;
};

/// A value or an Error. Requires: `value()` only after a test for success.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] explicit operator bool() const { return m_content.index() == 0; }
    [[nodiscard]] const T &value() const & { return *std::get_if<0>(&m_content); }
    [[nodiscard]] T &value() & { return *std::get_if<0>(&m_content); }
    [[nodiscard]] T &&value() && { return std::move(*std::get_if<0>(&m_content)); }
    [[nodiscard]] const Error &error() const { return *std::get_if<1>(&m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value.
struct Done {};

} // namespace ridgepoint
