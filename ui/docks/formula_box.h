// A formula set in type: fractions over a rule, subscripts and powers, brackets where they are needed, in as many lines as the width
// asks for. Made once, drawn as often as needed.
#pragma once

#include <vector>

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "core/explain/formula.h"

class QPainter;

namespace ridgepoint {

/// Letters and rules about a baseline that begins at (0, 0).
struct FormulaBox {
    struct Run {
        QPointF at; ///< left end of its baseline
        QString text;
        QFont font;
    };
    double width = 0, ascent = 0, descent = 0;
    std::vector<Run> runs;
    std::vector<QRectF> rules; ///< fraction bars

    [[nodiscard]] double height() const { return ascent + descent; }
    void draw(QPainter &painter, QPointF topLeft) const; ///< in the painter's pen
    /// The letters in reading order, for tests: "C price / U".
    [[nodiscard]] QString text() const;
};

/// `head` stands before it: "C_user =". Wider than `width` only where a single term is.
[[nodiscard]] FormulaBox setFormula(const QString &head, const FormulaTerm &formula, double width);
/// On one baseline, with a blank between them.
[[nodiscard]] FormulaBox sideBySide(const std::vector<FormulaBox> &boxes);
/// A formula in words: its symbols with subscripts, lines broken between words.
[[nodiscard]] FormulaBox setWords(const QString &text, double width);

} // namespace ridgepoint
