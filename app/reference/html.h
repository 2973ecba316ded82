// HTML that both a browser and the window's help (Qt's rich text) show.
#pragma once

#include <string>
#include <string_view>

namespace ridgepoint::reference {

[[nodiscard]] inline std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text)
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
        }
    return result;
}

/// A whole page of the help, with the links between its pages on top.
[[nodiscard]] inline std::string htmlPage(const std::string &title, const std::string &body)
{
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title
           + " – Ridgepoint</title>\n<link rel=\"stylesheet\" href=\"style.css\">\n</head>\n<body>\n"
             "<p class=\"pages\"><a href=\"guide.html\">Guide</a> · <a href=\"inputs.html\">Inputs</a> · "
             "<a href=\"figures.html\">Figures</a> · <a href=\"model.html\">The model</a> · <a "
             "href=\"keyboard.html\">Keyboard</a></p>\n<h1>"
           + title + "</h1>\n" + body + "</body>\n</html>\n";
}

} // namespace ridgepoint::reference
