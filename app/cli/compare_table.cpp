#include "app/cli/compare_table.h"

#include <algorithm>

#include <sys/ioctl.h>
#include <unistd.h>

#include "app/cli/compare_rows.h"
#include "app/cli/table.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

constexpr std::size_t widthWithoutTerminal = 100;
constexpr std::size_t leastWidth = 72;
constexpr std::size_t widestLabel = 34;
constexpr std::size_t widestValue = 26;
constexpr std::size_t gap = 2;

std::size_t tableWidth()
{
    winsize size{};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? std::max<std::size_t>(size.ws_col, leastWidth) : widthWithoutTerminal;
}

struct Widths {
    std::size_t value = 0, change = 0;
    [[nodiscard]] std::size_t whole() const { return value + 1 + (change > 0 ? change + 1 : 0); }
};

std::string headOf(const ComparedScenarios &compared, std::size_t scenario)
{
    const std::string name = quoted(compared.all[scenario].name, 200);
    return scenario == compared.baseline ? "★ " + name : name;
}

Widths widthsOf(const std::vector<CompareRow> &rows, const std::string &head, std::size_t scenario)
{
    Widths widths;
    for (const CompareRow &row : rows)
        if (!row.cells.empty()) {
            widths.value = std::max(widths.value, displayWidth(row.cells[scenario].value));
            widths.change = std::max(widths.change, displayWidth(row.cells[scenario].change));
        }
    widths.value = std::min(widths.value, widestValue);
    const std::size_t wanted = std::min(displayWidth(head), widestValue);
    widths.value += wanted > widths.whole() ? wanted - widths.whole() : 0;
    return widths;
}

std::string cellText(const Output &output, const CompareCell &cell, const Widths &widths)
{
    const std::string value = padLeft(shortened(cell.value, widths.value), widths.value);
    std::string text = cell.best ? output.bold(value + "*") : value + " ";
    if (widths.change == 0)
        return text;
    const std::string change = padLeft(cell.change, widths.change);
    text += " ";
    text += !cell.better ? output.dim(change) : *cell.better ? output.green(change) : output.yellow(change);
    return text;
}

/// One line without blanks at its end.
void writeLine(Output &output, std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    output.write(line + "\n");
}

/// The scenarios from `first` that fit side by side; the index behind the last.
std::size_t writeBlock(Output &output, const ComparedScenarios &compared, const std::vector<CompareRow> &rows,
                       std::size_t labels, std::size_t first)
{
    std::vector<Widths> widths;
    std::size_t room = tableWidth() - labels;
    std::string head = padRight("", labels);
    std::size_t end = first;
    for (; end < compared.all.size(); ++end) {
        const std::string name = headOf(compared, end);
        const Widths own = widthsOf(rows, name, end);
        if (end > first && own.whole() + gap > room)
            break;
        room -= std::min(room, own.whole() + gap);
        widths.push_back(own);
        head += std::string(gap, ' ') + padLeft(shortened(name, own.whole()), own.whole());
    }
    output.write(output.bold(head) + "\n");
    for (const CompareRow &row : rows) {
        if (row.cells.empty()) {
            output.write(output.bold(row.label) + "\n");
            continue;
        }
        std::string line = padRight("  " + shortened(row.label, widestLabel), labels);
        for (std::size_t i = first; i < end; ++i)
            line += std::string(gap, ' ') + cellText(output, row.cells[i], widths[i - first]);
        writeLine(output, std::move(line));
    }
    return end;
}

} // namespace

void writeCompareTable(Output &output, const ComparedScenarios &compared)
{
    const std::vector<CompareRow> rows = compareRows(compared);
    std::size_t labels = 0;
    for (const CompareRow &row : rows)
        if (!row.cells.empty())
            labels = std::max(labels, std::min(displayWidth(row.label), widestLabel) + gap);
    for (std::size_t first = 0; first < compared.all.size() && !output.failed();) {
        output.write(first > 0 ? "\n" : "");
        first = writeBlock(output, compared, rows, labels, first);
    }
    output.write(
        output.dim("\n* the best of its row; changes are against " + headOf(compared, compared.baseline))
        + "\n");
}

} // namespace ridgepoint::cli
