// The step of a derivation that is unfolded: its formula set in type, the same with the numbers put in, the result, the source.
#pragma once

#include <memory>
#include <vector>

#include <QMetaType>
#include <QString>
#include <QStringList>

#include "ui/docks/formula_box.h"

class QPainter;

namespace ridgepoint {

struct Explanation;
struct Tokens;

struct ExplainStep {
    std::vector<FormulaBox> lines; ///< one where all of it fits
    QStringList source;            ///< in lines
    QString topic;                 ///< where the source stands in the help; empty: elsewhere
    int height = 0;

    /// From where the source begins to the end of the step.
    [[nodiscard]] int sourceHeight() const;
    void draw(QPainter &painter, const Tokens &tokens, QPoint topLeft) const;
};
using SharedStep = std::shared_ptr<const ExplainStep>;

/// Requires: an explanation one level deep.
[[nodiscard]] SharedStep explainStep(const Explanation &node, int width);

} // namespace ridgepoint

Q_DECLARE_METATYPE(ridgepoint::SharedStep)
