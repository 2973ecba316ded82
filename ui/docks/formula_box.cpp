#include "ui/docks/formula_box.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include "app/document/input_text.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

using Kind = FormulaTerm::Kind;

constexpr double unlimitedWidth = 1e9;
constexpr double lineGap = 4;
constexpr double barGap = 2;
constexpr double thin = 2; // on each side of a sign
const QString times = QStringLiteral(" \u00d7 ");
const QString minus = QStringLiteral("\u2212");

QFont fontOf(bool small, bool italic = false)
{
    QFont font = textFont(small ? type::caption : type::advisor);
    font.setItalic(italic);
    return font;
}

FormulaBox letters(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return {
        metrics.horizontalAdvance(text), metrics.ascent(), metrics.descent(), {{QPointF(), text, font}}, {}};
}

/// Puts `part` at a place of `whole`, which grows around it.
void put(FormulaBox &whole, const FormulaBox &part, QPointF at)
{
    for (const FormulaBox::Run &run : part.runs)
        whole.runs.push_back({run.at + at, run.text, run.font});
    for (const QRectF &rule : part.rules)
        whole.rules.push_back(rule.translated(at));
    whole.width = std::max(whole.width, at.x() + part.width);
    whole.ascent = std::max(whole.ascent, part.ascent - at.y());
    whole.descent = std::max(whole.descent, part.descent + at.y());
}

void append(FormulaBox &line, const FormulaBox &part)
{
    put(line, part, {line.width, 0});
}

FormulaBox row(std::initializer_list<FormulaBox> parts)
{
    FormulaBox line;
    for (const FormulaBox &part : parts)
        append(line, part);
    return line;
}

/// Below one another, from the left.
FormulaBox stacked(const std::vector<FormulaBox> &lines)
{
    FormulaBox block;
    double y = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0)
            y += lines[i - 1].descent + lineGap + lines[i].ascent;
        put(block, lines[i], {0, y});
    }
    return block;
}

FormulaBox over(const FormulaBox &above, const FormulaBox &below, bool small)
{
    const QFontMetricsF metrics(fontOf(small));
    const double axis = -metrics.xHeight() / 2 - 1;
    FormulaBox whole;
    const double width = std::max(above.width, below.width) + 2 * thin;
    put(whole, above, {(width - above.width) / 2, axis - barGap - above.descent});
    put(whole, below, {(width - below.width) / 2, axis + barGap + 1 + below.ascent});
    whole.rules.push_back(QRectF(0, axis, width, 1));
    whole.width = width + thin;
    return whole;
}

FormulaBox raised(FormulaBox base, const FormulaBox &exponent)
{
    put(base, exponent, {base.width + 1, -base.ascent * 0.45});
    return base;
}

/// "C_user" as C with the word small beneath, a single letter in italics.
FormulaBox symbol(const QString &name, bool small)
{
    const QString base = name.section(QLatin1Char('_'), 0, 0);
    const QString below = name.section(QLatin1Char('_'), 1).replace(QLatin1Char('_'), QLatin1Char(' '));
    const bool single = base.size() == 1 && base[0].isLetter();
    FormulaBox box = letters(base, fontOf(small, single));
    if (!below.isEmpty())
        put(box, letters(below, fontOf(true)), {box.width + 0.5, QFontMetricsF(fontOf(small)).descent()});
    return box;
}

/// Thin spaces between groups of three before the point.
QString grouped(QString digits)
{
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    for (qsizetype at = (point < 0 ? digits.size() : point) - 3; at > 0; at -= 3)
        digits.insert(at, QChar(0x2009));
    return digits;
}

/// "1e-6" as a power of ten.
FormulaBox number(const QString &text, bool small)
{
    const qsizetype e = text.indexOf(QLatin1Char('e'));
    if (e < 0)
        return letters(grouped(text), fontOf(small));
    const QString mantissa = text.left(e);
    QString exponent = text.mid(e + 1);
    exponent.remove(QLatin1Char('+'));
    exponent.replace(QLatin1Char('-'), minus);
    while (exponent.size() > 1 && exponent.startsWith(QLatin1Char('0')))
        exponent.remove(0, 1);
    const QString ten =
        mantissa == QLatin1String("1") ? QStringLiteral("10") : mantissa + times + QStringLiteral("10");
    return raised(letters(ten, fontOf(small)), letters(exponent, fontOf(true)));
}

FormulaBox bracketed(const FormulaBox &inside, bool small)
{
    return row(
        {letters(QStringLiteral("("), fontOf(small)), inside, letters(QStringLiteral(")"), fontOf(small))});
}

FormulaBox set(const FormulaTerm &term, bool small);
FormulaBox within(const FormulaTerm &term, double width);

FormulaBox setIn(const FormulaTerm &term, bool brackets, bool small)
{
    const FormulaBox box = set(term, small);
    return brackets ? bracketed(box, small) : box;
}

bool isSum(const FormulaTerm &term)
{
    return term.kind == Kind::sum || term.kind == Kind::negative || term.kind == Kind::choice
           || (term.kind == Kind::call && term.text == "total");
}

/// Terms of a sum or factors of a product, each with the sign that leads it but for the first. One that is wider than `width` is
/// broken itself.
std::vector<FormulaBox> pieces(const FormulaTerm &term, bool small, double width = unlimitedWidth)
{
    constexpr double aroundPiece = 32; // sign and brackets
    std::vector<FormulaBox> boxes;
    for (const FormulaTerm &part : term.parts) {
        const bool product = term.kind == Kind::product;
        const bool negative = part.kind == Kind::negative && !product;
        const FormulaTerm &inner = negative ? part.parts[0] : part;
        FormulaBox box = setIn(inner, isSum(inner), small);
        if (box.width + aroundPiece > width) {
            const FormulaBox broken = within(inner, width - aroundPiece);
            box = isSum(inner) ? bracketed(broken, small) : broken;
        }
        QString sign = product    ? times
                       : negative ? QStringLiteral(" ") + minus + QStringLiteral(" ")
                                  : QStringLiteral(" + ");
        if (boxes.empty())
            sign = negative ? minus : QString();
        boxes.push_back(sign.isEmpty() ? box : row({letters(sign, fontOf(small)), box}));
    }
    return boxes;
}

QString nameOf(const FormulaTerm &call)
{
    return call.text == "least" ? QStringLiteral("min") : toQString(call.text);
}

FormulaBox setCall(const FormulaTerm &call, bool small)
{
    const auto text = [&](const char *word) { return letters(QString::fromUtf8(word), fontOf(small)); };
    if (call.text == "floor")
        return row({text("\u230a"), set(call.parts[0], small), text("\u230b")});
    if (call.text == "ceil")
        return row({text("\u2308"), set(call.parts[0], small), text("\u2309")});
    if (call.text == "sqrt")
        return row({text("\u221a"), setIn(call.parts[0], true, small)});
    if (call.text == "total") {
        FormulaBox line;
        for (const FormulaBox &piece : pieces(call, small))
            append(line, piece);
        return line;
    }
    FormulaBox line =
        letters(call.text == "given" ? QString() : nameOf(call) + QStringLiteral("("), fontOf(small));
    for (std::size_t i = 0; i < call.parts.size(); ++i) {
        if (i > 0)
            append(line, text(call.text == "given" ? ", else " : ", "));
        append(line, set(call.parts[i], small));
    }
    if (call.text != "given")
        append(line, text(")"));
    return line;
}

FormulaBox setChoice(const FormulaTerm &choice, bool small)
{
    return row({set(choice.parts[1], small), letters(QStringLiteral(" if "), fontOf(small)),
                set(choice.parts[0], small), letters(QStringLiteral(", else "), fontOf(small)),
                set(choice.parts[2], small)});
}

QString signOf(const std::string &comparison)
{
    return comparison == "<="   ? QStringLiteral(" \u2264 ")
           : comparison == ">=" ? QStringLiteral(" \u2265 ")
           : comparison == "==" ? QStringLiteral(" = ")
                                : QStringLiteral(" ") + toQString(comparison) + QStringLiteral(" ");
}

FormulaBox set(const FormulaTerm &term, bool small)
{
    switch (term.kind) {
    case Kind::number:
        return number(toQString(term.text), small);
    case Kind::symbol:
        return symbol(toQString(term.text), small);
    case Kind::call:
        return setCall(term, small);
    case Kind::negative:
        return row({letters(minus, fontOf(small)), setIn(term.parts[0], isSum(term.parts[0]), small)});
    case Kind::fraction:
        return over(set(term.parts[0], small), set(term.parts[1], small), small);
    case Kind::power: {
        const bool simple = term.parts[0].kind == Kind::symbol || term.parts[0].kind == Kind::number;
        return raised(setIn(term.parts[0], !simple, small), set(term.parts[1], true));
    }
    case Kind::comparison:
        return row({set(term.parts[0], small), letters(signOf(term.text), fontOf(small)),
                    set(term.parts[1], small)});
    case Kind::both:
        return row({set(term.parts[0], small), letters(QStringLiteral(" and "), fontOf(small)),
                    set(term.parts[1], small)});
    case Kind::choice:
        return setChoice(term, small);
    case Kind::sum:
    case Kind::product:
        break;
    }
    FormulaBox line;
    for (const FormulaBox &piece : pieces(term, small))
        append(line, piece);
    return line;
}

/// Pieces in lines of at most `width`.
FormulaBox filled(const std::vector<FormulaBox> &parts, double width)
{
    std::vector<FormulaBox> lines;
    for (const FormulaBox &part : parts) {
        if (lines.empty() || (lines.back().width > 0 && lines.back().width + part.width > width))
            lines.emplace_back();
        append(lines.back(), part);
    }
    return stacked(lines);
}

/// A call in pieces: its name with the first argument, then each of the others.
std::vector<FormulaBox> argumentsOf(const FormulaTerm &call)
{
    std::vector<FormulaBox> boxes;
    for (std::size_t i = 0; i < call.parts.size(); ++i) {
        const bool last = i + 1 == call.parts.size();
        const QString before = i == 0 ? nameOf(call) + QStringLiteral("(") : QString();
        boxes.push_back(row({letters(before, fontOf(false)), set(call.parts[i], false),
                             letters(last ? QStringLiteral(")") : QStringLiteral(", "), fontOf(false))}));
    }
    return boxes;
}

FormulaBox within(const FormulaTerm &term, double width)
{
    FormulaBox line = set(term, false);
    if (line.width <= width)
        return line;
    if (term.kind == Kind::choice) {
        const FormulaBox condition =
            row({letters(QStringLiteral("if "), fontOf(false)), set(term.parts[0], false),
                 letters(QStringLiteral(":"), fontOf(false))});
        return stacked({condition, within(term.parts[1], width),
                        letters(QStringLiteral("else:"), fontOf(false)), within(term.parts[2], width)});
    }
    const bool total = term.kind == Kind::call && term.text == "total";
    if (term.kind == Kind::sum || term.kind == Kind::product || total)
        return filled(pieces(term, false, width), width);
    if (term.kind == Kind::call)
        return filled(argumentsOf(term), width);
    constexpr double beside = 3 * thin;
    if (term.kind == Kind::fraction)
        return over(within(term.parts[0], width - beside), within(term.parts[1], width - beside), false);
    return line;
}

} // namespace

void FormulaBox::draw(QPainter &painter, QPointF topLeft) const
{
    const QPointF origin = topLeft + QPointF(0, ascent);
    for (const Run &run : runs) {
        painter.setFont(run.font);
        painter.drawText(origin + run.at, run.text);
    }
    for (const QRectF &rule : rules)
        painter.fillRect(QRectF(rule.translated(origin).topLeft().toPoint(), rule.size()),
                         painter.pen().color());
}

QString FormulaBox::text() const
{
    QStringList words;
    for (const Run &run : runs)
        words << run.text.trimmed();
    return words.join(QLatin1Char(' ')).simplified();
}

FormulaBox setFormula(const QString &head, const FormulaTerm &formula, double width)
{
    FormulaBox line;
    const QStringList parts = head.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        append(line, row({symbol(part, false), letters(QStringLiteral(" "), fontOf(false))}));
    append(line, within(formula, width - line.width));
    return line;
}

FormulaBox sideBySide(const std::vector<FormulaBox> &boxes)
{
    FormulaBox line;
    for (const FormulaBox &box : boxes) {
        if (line.width > 0)
            line.width += QFontMetricsF(fontOf(false)).horizontalAdvance(QLatin1Char(' '));
        append(line, box);
    }
    return line;
}

FormulaBox setWords(const QString &text, double width)
{
    std::vector<FormulaBox> words;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isSymbol = word.contains(QLatin1Char('_')) && word[0].isLetter();
        FormulaBox box;
        if (!words.empty())
            append(box, letters(QStringLiteral(" "), textFont(type::body)));
        append(box, isSymbol ? symbol(word, true) : letters(word, textFont(type::body)));
        words.push_back(box);
    }
    return filled(words, width);
}

} // namespace ridgepoint
