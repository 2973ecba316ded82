// refused: no match for .operator\+
#include "core/units/units.h"

using namespace ridgepoint;

auto sum = Months(1) + Hours(24);
