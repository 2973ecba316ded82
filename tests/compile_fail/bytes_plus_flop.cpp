// refused: no match for .operator\+
#include "core/units/units.h"

using namespace ridgepoint;

auto sum = Bytes(1) + Flop(1);
