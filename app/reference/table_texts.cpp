// The texts of the two tables for translators: core, where they stand, knows no tr().
#include <set>

#include "app/reference/pages.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"

namespace ridgepoint::reference {

namespace {

std::string literal(std::string_view text)
{
    std::string written = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            written += '\\';
        written += c;
    }
    return written + "\"";
}

} // namespace

std::string tableTexts()
{
    std::string file = "// Written by `ridgepoint generate texts`: what the tables of inputs and figures "
                       "call things, for lupdate.\n"
                       "// tableText() looks the words up under the context \"Tables\".\n"
                       "#include <QCoreApplication>\n\n"
                       "[[maybe_unused]] static const char *const tableTexts[] = {\n";
    std::set<std::string_view> told{""};
    const auto tell = [&](std::string_view text) {
        if (told.insert(text).second)
            file += "    QT_TRANSLATE_NOOP(\"Tables\", " + literal(text) + "),\n";
    };
    for (const Parameter &parameter : parameters())
        for (const std::string_view text : {parameter.label, parameter.help, parameter.nullText})
            tell(text);
    for (const FigureRow &row : figureRows())
        tell(row.label);
    return file + "};\n";
}

} // namespace ridgepoint::reference
