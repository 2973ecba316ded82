// accepted
#include "core/units/units.h"

using namespace ridgepoint;

Seconds time = Bytes(8e9) / BytesPerSecond(8e12);
DollarsPerMonth rent = DollarsPerHour(4) * hoursPerMonth;
Bytes memory = 192 * gigabyte;
bool larger = Flop(2) > Flop(1);
double share = Seconds(1) / Seconds(2);
