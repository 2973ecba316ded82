// One matrix product as the textbook has it, A (N×d) by B (d×M): what it computes, and what it moves with tiling.
// The passes of the model count weights by their parameters (pass.h); this is for checking claims about single products.
#pragma once

#include "core/units/units.h"

namespace ridgepoint {

/// A product of N×d by d×M.
struct Matmul {
    double rows;    ///< N
    double inner;   ///< d
    double columns; ///< M

    /// 2·N·M·d: a multiplication and an addition for each of the N·M·d pairs.
    [[nodiscard]] constexpr Flop flop() const { return Flop(2 * rows * columns * inner); }
    /// d·(N + M): elements of A and B read once each, as tiling lets one come near to.
    [[nodiscard]] constexpr double elementsRead() const { return inner * (rows + columns); }
    /// N·M: elements of the product written once.
    [[nodiscard]] constexpr double elementsWritten() const { return rows * columns; }
};

} // namespace ridgepoint
