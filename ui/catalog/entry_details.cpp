#include "ui/catalog/entry_details.h"

#include <QDesktopServices>
#include <QEvent>
#include <QRegularExpression>
#include <QTextTable>

#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/model/shape.h"
#include "ui/catalog/entry_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr double sixteenBits = 2;
constexpr int margin = 8;
constexpr qsizetype longestInTable = 28;

QTextCharFormat inkOf(const QFont &font, const QColor &color)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

/// Text with its addresses as links.
void insertLinked(QTextCursor &cursor, const QString &text, const QTextCharFormat &plain,
                  const QColor &linkColor)
{
    static const QRegularExpression address(QStringLiteral("https?://[^\\s;,()]+"));
    qsizetype done = 0;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        cursor.insertText(text.mid(done, match.capturedStart() - done), plain);
        QTextCharFormat link = plain;
        link.setAnchor(true);
        link.setAnchorHref(match.captured());
        link.setForeground(linkColor);
        link.setFontUnderline(true);
        cursor.insertText(match.captured(), link);
        done = match.capturedEnd();
    }
    cursor.insertText(text.mid(done), plain);
}

} // namespace

EntryDetails::EntryDetails(QWidget *parent) : QTextBrowser(parent)
{
    setProperty("surface", "panel");
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(margin);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &address) {
        if (address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http"))
            QDesktopServices::openUrl(address);
    });
}

void EntryDetails::sort(const std::vector<EntryLine> &lines, std::vector<Text> &figures,
                        std::vector<Text> &paragraphs)
{
    for (const EntryLine &line : lines) {
        if (std::holds_alternative<std::monostate>(line.value) || line.pointer == "/name"
            || line.kind == EntryLineKind::config)
            continue;
        const Text text{QString::fromStdString(line.label), entryText(line)};
        const bool isShort = line.kind == EntryLineKind::number
                             || (line.kind == EntryLineKind::text && text.text.size() <= longestInTable
                                 && !line.pointer.ends_with("_kind"));
        (isShort ? figures : paragraphs).push_back(text);
    }
}

void EntryDetails::show(const Accelerator &entry)
{
    std::vector<Text> figures, paragraphs;
    sort(entryLines(entry), figures, paragraphs);
    write(entryTitle(entry), figures, paragraphs);
}

void EntryDetails::show(const ModelEntry &entry)
{
    const ShapeTotals totals = entry.shape->totals();
    const double scale = entry.parameters ? *entry.parameters / totals.parameters() : 1;
    std::vector<Text> figures = {
        {tr("Parameters, computed"), billionsText(totals.parameters() * scale)},
        {tr("Active, computed"), billionsText(totals.activeParameters() * scale)},
        {tr("KV elements per token"), figureText(totals.kvElementsPerToken)},
        {tr("KV cache of a token, 16 bits"), siText(totals.kvElementsPerToken * sixteenBits, "B")},
    };
    if (entry.shape->maxPositionEmbeddings)
        figures.push_back(
            {tr("Longest context"), countText(*entry.shape->maxPositionEmbeddings) + tr("\u2009tokens")});
    std::vector<Text> paragraphs;
    sort(entryLines(entry), figures, paragraphs);
    QStringList keys;
    for (const EntryLine &line : configLines(entry)) {
        const double *number = std::get_if<double>(&line.value);
        keys.append(QString::fromStdString(line.label) + QStringLiteral(": ")
                    + (number != nullptr ? plainText(*number) : entryText(line)));
    }
    paragraphs.push_back({tr("Configuration"), keys.join(QLatin1Char('\n'))});
    write(entryTitle(entry), figures, paragraphs);
}

void EntryDetails::showNothing(const QString &sentence)
{
    write({}, {}, {{QString(), sentence}});
}

void EntryDetails::write(const QString &title, const std::vector<Text> &figures,
                         const std::vector<Text> &paragraphs)
{
    m_title = title;
    m_figures = figures;
    m_paragraphs = paragraphs;
    writeAgain();
}

void EntryDetails::writeAgain()
{
    const Tokens &tokens = tokensOf(palette());
    clear();
    QTextCursor cursor(document());
    if (!m_title.isEmpty())
        cursor.insertText(m_title, inkOf(textFont(type::advisor, true), tokens.text));
    if (!m_figures.empty())
        writeFigures(cursor, m_figures);
    for (const Text &paragraph : m_paragraphs)
        writeParagraph(cursor, paragraph);
    moveCursor(QTextCursor::Start); // which is where it is read from
}

void EntryDetails::writeFigures(QTextCursor &cursor, const std::vector<Text> &figures)
{
    const Tokens &tokens = tokensOf(palette());
    QTextTableFormat form;
    form.setBorder(0);
    form.setCellPadding(1);
    form.setCellSpacing(0);
    form.setTopMargin(margin);
    form.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = cursor.insertTable(static_cast<int>(figures.size()), 2, form);
    QTextBlockFormat right;
    right.setAlignment(Qt::AlignRight);
    for (int row = 0; row < static_cast<int>(figures.size()); ++row) {
        const Text &figure = figures[static_cast<std::size_t>(row)];
        table->cellAt(row, 0).firstCursorPosition().insertText(figure.label,
                                                               inkOf(textFont(type::body), tokens.text2));
        QTextCursor value = table->cellAt(row, 1).firstCursorPosition();
        value.setBlockFormat(right);
        value.insertText(figure.text, inkOf(textFont(type::body), tokens.text));
    }
    cursor.movePosition(QTextCursor::End);
}

void EntryDetails::writeParagraph(QTextCursor &cursor, const Text &paragraph)
{
    const Tokens &tokens = tokensOf(palette());
    QTextBlockFormat head;
    head.setTopMargin(margin);
    if (!paragraph.label.isEmpty()) {
        cursor.insertBlock(head);
        cursor.insertText(paragraph.label, inkOf(textFont(type::caption), tokens.muted));
    }
    const QTextCharFormat plain = inkOf(textFont(type::body), tokens.text);
    for (const QString &line : paragraph.text.split(QLatin1Char('\n'))) {
        cursor.insertBlock(QTextBlockFormat());
        insertLinked(cursor, line, plain, tokens.accent);
    }
}

void EntryDetails::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        writeAgain();
}

} // namespace ridgepoint
