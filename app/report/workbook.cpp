#include "app/report/workbook.h"

#include <array>
#include <cerrno>

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "app/cli/csv.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

constexpr std::size_t looks = 9;
constexpr lxw_color_t headColour = 0xEEF0F3;
constexpr lxw_color_t inputColour = 0x0B5CAD;
constexpr lxw_color_t noteColour = 0x5F6978;

/// Text as a cell may hold it: no formula, and no character that XML has no place for.
std::string cellText(const std::string &text)
{
    return cli::withoutFormula(quoted(text, std::string::npos));
}

/// libxlsxwriter takes text as char * and keeps a copy.
char *mutableText(std::string &text)
{
    return text.data();
}

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

/// Where temporary files go. Qt has no name for a folder that is not there, and would take the root's.
QString temporaryFolder()
{
    const QString folder = QDir::tempPath();
    return folder.isEmpty() ? qEnvironmentVariable("TMPDIR") : folder;
}

/// Keeps what libxlsxwriter prints of its failures from stderr, for as long as it lives: the error that is told says it.
class Silence {
public:
    Silence() : m_before(::dup(STDERR_FILENO))
    {
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (m_before >= 0 && nowhere >= 0)
            ::dup2(nowhere, STDERR_FILENO);
        if (nowhere >= 0)
            ::close(nowhere);
    }
    ~Silence()
    {
        if (m_before < 0)
            return;
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    int m_before;
};

/// libxlsxwriter tells little; the system's last word says why.
std::string reasonOf(lxw_error code, int systemError)
{
    return systemError != 0 ? qt_error_string(systemError).toStdString() : lxw_strerror(code);
}

} // namespace

struct Workbook::Formats {
    std::array<lxw_format *, looks> all{}, inputs{};

    [[nodiscard]] lxw_format *of(CellLook look) const { return all[static_cast<std::size_t>(look)]; }
    [[nodiscard]] lxw_format *ofInput(CellLook look) const { return inputs[static_cast<std::size_t>(look)]; }
};

Workbook::Workbook(const std::string &title, qint64 created)
    : m_folder(temporaryFolder() + QStringLiteral("/ridgepoint-XXXXXX")),
      m_formats(std::make_unique<Formats>())
{
    std::string folder = QFile::encodeName(m_folder.path()).toStdString();
    lxw_workbook_options options{};
    options.tmpdir = mutableText(folder);
    if (m_folder.isValid())
        m_book = workbook_new_opt((folder + "/report.xlsx").c_str(), &options);
    if (m_book == nullptr) {
        m_problem = m_folder.errorString().toStdString();
        return;
    }
    std::string shown = title;
    std::string maker = "Ridgepoint";
    lxw_doc_properties properties{};
    properties.title = mutableText(shown);
    properties.author = mutableText(maker);
    properties.created = static_cast<time_t>(created);
    fail(workbook_set_properties(m_book, &properties));
    for (auto *set : {&m_formats->all, &m_formats->inputs})
        for (lxw_format *&format : *set)
            format = workbook_add_format(m_book);
    const Formats &formats = *m_formats;
    for (const CellLook look : {CellLook::head, CellLook::section, CellLook::bold})
        format_set_bold(formats.of(look));
    for (const CellLook look : {CellLook::head, CellLook::section})
        format_set_bg_color(formats.of(look), headColour);
    format_set_text_wrap(formats.of(CellLook::head));
    format_set_text_wrap(formats.of(CellLook::note));
    format_set_font_color(formats.of(CellLook::note), noteColour);
    format_set_align(formats.of(CellLook::note), LXW_ALIGN_VERTICAL_TOP);
    for (const auto *set : {&formats.all, &formats.inputs}) {
        format_set_num_format((*set)[static_cast<std::size_t>(CellLook::money)], "$#,##0.00");
        format_set_num_format((*set)[static_cast<std::size_t>(CellLook::share)], "0.0%");
        format_set_num_format((*set)[static_cast<std::size_t>(CellLook::count)], "#,##0");
    }
    for (lxw_format *format : formats.inputs) {
        format_set_font_color(format, inputColour);
        format_set_align(format, LXW_ALIGN_RIGHT);
    }
}

Workbook::~Workbook()
{
    if (m_book != nullptr)
        lxw_workbook_free(m_book);
}

void Workbook::fail(int code)
{
    if (code != LXW_NO_ERROR && m_problem.empty())
        m_problem = lxw_strerror(static_cast<lxw_error>(code));
}

void Workbook::addSheet(const char *name, int frozenRows, int frozenColumns)
{
    if (m_book == nullptr)
        return;
    m_sheet = workbook_add_worksheet(m_book, name);
    if (frozenRows > 0 || frozenColumns > 0)
        worksheet_freeze_panes(m_sheet, rowOf(frozenRows), columnOf(frozenColumns));
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
}

void Workbook::setColumn(int column, double width)
{
    if (m_sheet != nullptr)
        fail(worksheet_set_column(m_sheet, columnOf(column), columnOf(column), width, nullptr));
}

void Workbook::text(int row, int column, const std::string &value, CellLook look)
{
    if (m_sheet != nullptr && !value.empty())
        fail(worksheet_write_string(m_sheet, rowOf(row), columnOf(column), cellText(value).c_str(),
                                    m_formats->of(look)));
}

void Workbook::number(int row, int column, double value, CellLook look)
{
    if (m_sheet != nullptr)
        fail(worksheet_write_number(m_sheet, rowOf(row), columnOf(column), value, m_formats->of(look)));
}

void Workbook::input(int row, int column, double value, CellLook look)
{
    if (m_sheet != nullptr)
        fail(worksheet_write_number(m_sheet, rowOf(row), columnOf(column), value, m_formats->ofInput(look)));
}

void Workbook::input(int row, int column, const std::string &value)
{
    if (m_sheet != nullptr)
        fail(worksheet_write_string(m_sheet, rowOf(row), columnOf(column), cellText(value).c_str(),
                                    m_formats->ofInput(CellLook::plain)));
}

void Workbook::formula(int row, int column, const std::string &formula, const std::optional<double> &result,
                       CellLook look)
{
    if (m_sheet == nullptr)
        return;
    fail(result ? worksheet_write_formula_num(m_sheet, rowOf(row), columnOf(column), formula.c_str(),
                                              m_formats->of(look), *result)
                : worksheet_write_formula_str(m_sheet, rowOf(row), columnOf(column), formula.c_str(),
                                              m_formats->of(look), "n/a"));
}

std::string Workbook::columnName(int column)
{
    std::string name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

Result<QByteArray> Workbook::finish()
{
    if (m_book != nullptr) {
        const Silence silence;
        errno = 0;
        const lxw_error code = workbook_close(m_book); // frees it, whatever comes of it
        const int systemError = errno;
        if (code != LXW_NO_ERROR && m_problem.empty())
            m_problem = reasonOf(code, systemError);
    }
    m_book = nullptr;
    m_sheet = nullptr;
    QFile file(m_folder.filePath(QStringLiteral("report.xlsx")));
    if (m_problem.empty() && !file.open(QIODevice::ReadOnly))
        m_problem = file.errorString().toStdString();
    if (m_problem.empty())
        return file.readAll();
    return Error{.file = {},
                 .place = {},
                 .expected = "room for the workbook in the folder of temporary files, '"
                             + quoted(temporaryFolder().toStdString()) + "'",
                 .found = m_problem,
                 .advice = "make room there, or name another folder by TMPDIR"};
}

} // namespace ridgepoint
