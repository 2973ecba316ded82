// refused: cannot convert .*Quantity.* to .double.
#include "core/units/units.h"

using namespace ridgepoint;

double memory = Bytes(192e9);
