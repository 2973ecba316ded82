// refused: no match for .operator<
#include "core/units/units.h"

using namespace ridgepoint;

bool below = Bytes(1) < Flop(2);
