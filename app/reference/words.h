// Words that completions offer: names of figures, pointers of inputs and ids of accelerators, each with a few words on it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/reference/described.h"

namespace ridgepoint::reference {

struct Word {
    std::string text;
    std::string help;
};

/// Of figures, inputs or accelerators; none for other kinds.
[[nodiscard]] std::vector<Word> wordsOf(Words kind);
/// The name by which a script keeps them: "figures"; empty for kinds that have none.
[[nodiscard]] std::string_view nameOf(Words kind);

/// In single quotes of a Bourne shell (bash, zsh).
[[nodiscard]] std::string shellQuoted(std::string_view text);

/// The three kinds that are lists of the program's own.
inline constexpr Words listedWords[] = {Words::figures, Words::inputs, Words::accelerators};

} // namespace ridgepoint::reference
