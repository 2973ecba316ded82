// A workbook of Excel by libxlsxwriter: numbers as numbers, text that would run as a formula with a ' in front, formulas with
// their result beside them. The same content gives the same bytes.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <QByteArray>
#include <QTemporaryDir>

#include "core/text/result.h"

struct lxw_workbook;
struct lxw_worksheet;

namespace ridgepoint {

/// How a cell looks.
enum class CellLook { plain, head, section, bold, note, number, money, share, count };

class Workbook {
public:
    /// `created`: the date in its properties, seconds since 1970; not the time of writing, which would make every file another.
    Workbook(const std::string &title, qint64 created);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// The sheet that what follows is written to. `frozenRows`, `frozenColumns` stay in sight.
    void addSheet(const char *name, int frozenRows, int frozenColumns);
    void setColumn(int column, double width);
    void text(int row, int column, const std::string &value, CellLook look = CellLook::plain);
    void number(int row, int column, double value, CellLook look = CellLook::number);
    /// What formulas start from and a person may change: blue, as is the custom of finance people.
    void input(int row, int column, double value, CellLook look);
    void input(int row, int column, const std::string &value);
    /// With the result as a number, or as "n/a" where there is none.
    void formula(int row, int column, const std::string &formula, const std::optional<double> &result,
                 CellLook look);

    /// "C" for 2, "AA" for 26.
    [[nodiscard]] static std::string columnName(int column);
    /// The whole file; nothing may be added after it. The error names no file: who writes the workbook knows its name.
    [[nodiscard]] Result<QByteArray> finish();

private:
    struct Formats;

    void fail(int code);

    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr; ///< null: finished, or there is no temporary folder
    lxw_worksheet *m_sheet = nullptr;
    std::unique_ptr<Formats> m_formats;
    std::string m_problem; ///< the first
};

} // namespace ridgepoint
