// refused: could not convert .* from .double. to .*Bytes
#include "core/units/units.h"

using namespace ridgepoint;

Seconds readingTime(Bytes read, BytesPerSecond rate);
Seconds time = readingTime(8e9, BytesPerSecond(8e12));
