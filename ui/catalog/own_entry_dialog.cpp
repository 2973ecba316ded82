#include "ui/catalog/own_entry_dialog.h"

#include <nlohmann/json.hpp>

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include "app/document/input_text.h"
#include "app/document/own_entries.h"
#include "app/text/figure_text.h"
#include "core/text/json.h"
#include "core/text/text.h"
#include "ui/inputs/entry_field.h"
#include "ui/theme/fonts.h"
#include "ui/theme/ink.h"

namespace ridgepoint {

using nlohmann::ordered_json;

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int editorHeight = 56;
constexpr int configHeight = 168;
constexpr QSize wanted{560, 560};
constexpr int around = 48;

QString fieldName(const std::string &pointer)
{
    return QStringLiteral("own")
           + QString::fromStdString(pointer).replace(QLatin1Char('/'), QLatin1Char('.'));
}

/// The value as it is typed: exact, a config indented.
QString typedText(const EntryLine &line)
{
    if (const double *number = std::get_if<double>(&line.value))
        return plainText(*number);
    const std::string *text = std::get_if<std::string>(&line.value);
    if (text == nullptr)
        return {};
    if (line.kind == EntryLineKind::config)
        if (const Result<ordered_json> config = parseJson(*text))
            return QString::fromStdString(config.value().dump(2));
    return QString::fromStdString(*text).trimmed();
}

Error expected(const EntryLine &line, const std::string &what, const QString &found)
{
    return {"", line.pointer, what, "\"" + quoted(found.toStdString()) + "\"", ""};
}

/// The JSON of one line that is not empty.
Result<ordered_json> valueOf(const EntryLine &line, const QString &text)
{
    switch (line.kind) {
    case EntryLineKind::number: {
        const std::optional<double> number = parseTyped(text.toStdString(), line.unit, decimalMark());
        if (!number)
            return expected(line, "a number" + (line.unit.empty() ? "" : ", in " + std::string(line.unit)),
                            text);
        return ordered_json(*number);
    }
    case EntryLineKind::texts: {
        ordered_json list = ordered_json::array();
        for (const QString &one : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            list.push_back(one.trimmed().toStdString());
        return list;
    }
    case EntryLineKind::config: {
        Result<ordered_json> config = parseJson(text.toStdString());
        if (config)
            return config;
        Error error = config.error();
        error.advice = error.place.empty() ? error.advice : "at " + error.place;
        error.place = line.pointer;
        return error;
    }
    case EntryLineKind::text:
        break;
    }
    return ordered_json(text.toStdString());
}

} // namespace

QString OwnEntryDialog::Line::text() const
{
    return (field != nullptr ? field->text() : editor->toPlainText()).trimmed();
}

OwnEntryDialog::OwnEntryDialog(OwnEntries &own, EntryKind kind, QWidget *parent)
    : QDialog(parent),
      m_own(own),
      m_kind(kind),
      m_sentence(new QLabel(this)),
      m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(QStringLiteral("ownEntryDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("surface", "plain");
    setWindowTitle(kind == EntryKind::model ? tr("Own model") : tr("Own GPU"));
    auto *form = new QWidget(this);
    form->setProperty("surface", "plain");
    auto *grid = new QGridLayout(form);
    buildForm(*grid);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);

    m_sentence->setObjectName(QStringLiteral("ownEntryDialog.sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setFixedHeight(2 * QFontMetrics(textFont(type::body)).lineSpacing());
    m_save->setObjectName(QStringLiteral("ownEntryDialog.save"));
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("ownEntryDialog.cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &OwnEntryDialog::save);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    resize(wanted.boundedTo(parent->window()->size() - QSize(around, around)));
    judge();
    beginWithName();
}

void OwnEntryDialog::buildForm(QGridLayout &grid)
{
    grid.setContentsMargins(0, 0, gap, 0);
    grid.setSpacing(gap);
    grid.setColumnStretch(1, 1);
    const std::vector<EntryLine> lines =
        m_kind == EntryKind::model ? entryLines(ModelEntry()) : entryLines(Accelerator());
    m_lines.reserve(lines.size());
    for (const EntryLine &line : lines) {
        m_lines.push_back({line});
        addLine(grid, m_lines.back());
    }
}

void OwnEntryDialog::addLine(QGridLayout &grid, Line &line)
{
    const bool several = line.line.kind == EntryLineKind::texts || line.line.kind == EntryLineKind::config;
    QWidget *control = nullptr;
    if (several) {
        control = line.editor = new QPlainTextEdit(this);
        line.editor->setTabChangesFocus(true);
        line.editor->setFixedHeight(line.line.kind == EntryLineKind::config ? configHeight : editorHeight);
        if (line.line.kind == EntryLineKind::config) {
            QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            fixed.setPixelSize(type::body);
            line.editor->setFont(fixed);
        }
        connect(line.editor, &QPlainTextEdit::textChanged, this, &OwnEntryDialog::judge);
    } else {
        control = line.field = new EntryField(this);
        if (line.line.kind == EntryLineKind::number)
            line.field->setAlignment(Qt::AlignRight);
        connect(line.field, &QLineEdit::textEdited, this, &OwnEntryDialog::judge);
    }
    const QString label = QString::fromStdString(line.line.label);
    const QString unit = toQString(line.line.unit);
    control->setObjectName(fieldName(line.line.pointer));
    control->setAccessibleName(unit.isEmpty() ? label : tr("%1, %2").arg(label, unit));
    auto *caption = new QLabel(line.line.required ? tr("%1 *").arg(label) : label, this);
    caption->setBuddy(control);
    const int row = grid.rowCount();
    grid.addWidget(caption, row, 0, several ? Qt::AlignTop : Qt::AlignVCenter);
    grid.addWidget(control, row, 1);
    auto *behind = new QLabel(unit, this);
    behind->setProperty("ink", "muted");
    grid.addWidget(behind, row, 2);
}

void OwnEntryDialog::startFrom(const ModelEntry &entry, bool asCopy)
{
    fill(entry, entryLines(entry), asCopy);
}

void OwnEntryDialog::startFrom(const Accelerator &entry, bool asCopy)
{
    fill(entry, entryLines(entry), asCopy);
}

void OwnEntryDialog::fill(const EntryHead &entry, const std::vector<EntryLine> &lines, bool asCopy)
{
    m_id = asCopy ? std::string() : entry.id;
    for (std::size_t i = 0; i < lines.size() && i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        line.line.value = lines[i].value;
        QString text = typedText(line.line);
        if (asCopy && line.line.pointer == "/name")
            text = tr("%1, my own").arg(text);
        if (line.field != nullptr)
            line.field->setText(text), line.field->setCursorPosition(0);
        else
            line.editor->setPlainText(text);
    }
    judge();
    beginWithName();
}

/// The cursor is in the name, however the dialog was opened.
void OwnEntryDialog::beginWithName()
{
    for (const Line &line : m_lines)
        if (line.line.pointer == "/name" && line.field != nullptr) {
            line.field->setFocus(Qt::OtherFocusReason);
            line.field->selectAll();
        }
}

Result<ordered_json> OwnEntryDialog::entered() const
{
    ordered_json json = ordered_json::object();
    std::string name;
    for (const Line &line : m_lines) {
        const QString text = line.text();
        if (line.line.pointer == "/name")
            name = text.toStdString();
        if (text.isEmpty())
            continue;
        const double *known =
            std::get_if<double>(&line.line.value); // as long as it is not edited, to the bit
        Result<ordered_json> value = known != nullptr && text == typedText(line.line)
                                         ? Result<ordered_json>(ordered_json(*known))
                                         : valueOf(line.line, text);
        if (!value)
            return value.error();
        json[ordered_json::json_pointer(line.line.pointer)] = std::move(value).value();
    }
    json["id"] = m_id.empty() ? ownIdFor(name, m_own.entries()) : m_id;
    return json;
}

std::optional<Error> OwnEntryDialog::problem() const
{
    const Result<ordered_json> json = entered();
    if (!json)
        return json.error();
    if (m_kind == EntryKind::model) {
        const auto entry = readModelEntry(json.value());
        return entry ? std::nullopt : std::optional(entry.error());
    }
    const auto entry = readAccelerator(json.value());
    return entry ? std::nullopt : std::optional(entry.error());
}

QString OwnEntryDialog::labelOf(const std::string &place) const
{
    for (const Line &line : m_lines)
        if (place.starts_with(line.line.pointer))
            return QString::fromStdString(line.line.label);
    return QString::fromStdString(place);
}

void OwnEntryDialog::judge()
{
    const std::optional<Error> wrong = problem();
    for (const Line &line : m_lines)
        if (line.field != nullptr)
            line.field->showBad(wrong && wrong->place == line.line.pointer);
    QString sentence = tr("Fields with * are needed; what is not known stays empty.");
    if (wrong && wrong->found != "nothing")
        sentence = tr("%1: expected %2, got %3")
                       .arg(labelOf(wrong->place), QString::fromStdString(wrong->expected),
                            QString::fromStdString(wrong->found));
    else if (wrong)
        sentence = tr("%1 is needed.").arg(labelOf(wrong->place));
    m_sentence->setText(sentence);
    setInk(*m_sentence, wrong ? "worse" : "text2");
    m_save->setEnabled(!wrong);
}

void OwnEntryDialog::save()
{
    const Result<ordered_json> json = entered();
    if (!json)
        return judge();
    Result<Done> done = Done{};
    if (m_kind == EntryKind::model) {
        const auto entry = readModelEntry(json.value());
        done = entry ? m_own.put(entry.value()) : Result<Done>(entry.error());
    } else {
        const auto entry = readAccelerator(json.value());
        done = entry ? m_own.put(entry.value()) : Result<Done>(entry.error());
    }
    if (done)
        return accept();
    m_sentence->setText(QString::fromStdString(done.error().message()));
}

} // namespace ridgepoint
