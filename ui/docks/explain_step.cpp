#include "ui/docks/explain_step.h"

#include <charconv>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>

#include "app/reference/pages.h"
#include "core/explain/formula_words.h"
#include "ui/docks/compare_header.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int gap = 6;
constexpr int sourceLine = 14;
constexpr int mostSourceLines = 4;

/// Six digits are enough to follow by eye.
FormulaTerm numberTerm(double value)
{
    char buffer[32];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, std::abs(value), std::chars_format::general, 6).ptr;
    FormulaTerm number{FormulaTerm::Kind::number, std::string(buffer, end), {}};
    return value < 0 ? FormulaTerm{FormulaTerm::Kind::negative, {}, {number}} : number;
}

FormulaTerm withNumbers(const FormulaTerm &term, const Explanation &node)
{
    if (term.kind == FormulaTerm::Kind::symbol)
        if (const Explanation *input = inputOf(node, term.text)) {
            if (const double *number = std::get_if<double>(&input->value))
                return numberTerm(*number);
            const std::string *word = std::get_if<std::string>(&input->value);
            return {FormulaTerm::Kind::symbol, word != nullptr ? *word : "none", {}};
        }
    FormulaTerm result{term.kind, term.text, {}};
    for (const FormulaTerm &part : term.parts)
        result.parts.push_back(withNumbers(part, node));
    return result;
}

QString text(const std::string &string)
{
    return QString::fromStdString(string);
}

void addFormula(ExplainStep &step, const Explanation &node, double width)
{
    const std::optional<FormulaTerm> formula = parseFormula(node.formula);
    if (!formula) {
        step.lines.push_back(setWords(text(node.symbol + " = " + node.formula), width));
        return;
    }
    const QString equals = QStringLiteral("=");
    step.lines = {setFormula(text(node.symbol + " ="), *formula, width),
                  setFormula(equals, withNumbers(inForce(*formula, node), node), width),
                  setFormula(equals, {FormulaTerm::Kind::symbol, node.valueText, {}}, width)};
    if (const FormulaBox all = sideBySide(step.lines); all.width <= width)
        step.lines = {all};
}

} // namespace

int ExplainStep::sourceHeight() const
{
    return sourceLine * static_cast<int>(source.size()) + gap;
}

void ExplainStep::draw(QPainter &painter, const Tokens &tokens, QPoint topLeft) const
{
    painter.setPen(tokens.text);
    double y = topLeft.y();
    for (const FormulaBox &line : lines) {
        line.draw(painter, QPointF(topLeft.x(), y));
        y += std::ceil(line.height()) + gap;
    }
    painter.setPen(topic.isEmpty() ? tokens.text2 : tokens.accent);
    painter.setFont(textFont(type::caption));
    for (const QString &line : source) {
        painter.drawText(QPointF(topLeft.x(), y + QFontMetrics(painter.font()).ascent()), line);
        y += sourceLine;
    }
}

SharedStep explainStep(const Explanation &node, int width)
{
    auto step = std::make_shared<ExplainStep>();
    if (!node.formula.empty())
        addFormula(*step, node, width);
    step->source = linesWithin(QCoreApplication::translate("Explain", "Source: %1").arg(text(node.source)),
                               textFont(type::caption), width, mostSourceLines);
    step->topic = text(reference::modelTopic(node.source));
    double height = 0;
    for (const FormulaBox &line : step->lines)
        height += std::ceil(line.height()) + gap;
    step->height = static_cast<int>(height) + step->sourceHeight();
    return step;
}

} // namespace ridgepoint
