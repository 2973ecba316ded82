// How many random cases a law is tried with: RIDGEPOINT_TEST_COUNT of the environment, else the test's own small number.
#pragma once

#include <charconv>
#include <cstdlib>
#include <string_view>

inline int randomCount(int usual)
{
    const char *const wish = std::getenv("RIDGEPOINT_TEST_COUNT");
    if (wish == nullptr)
        return usual;
    const std::string_view text(wish);
    int count = usual;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return count;
}
